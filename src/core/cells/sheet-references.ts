import { quoteSheet } from './a1.ts';

/** Names of sheets by the lower-case name that stands for them. */
export type Renamed = ReadonlyMap<string, string>;

/**
 * A formula (or a place to go to) with its sheets called by the names that they have. Texts in the
 * formula and references to other workbooks are left alone.
 */
export function renameSheets(formula: string, renamed: Renamed): string {
  if (renamed.size === 0) return formula;
  return formula.replace(reference, (whole, quoted?: string, plain?: string) => {
    const called = quoted?.replaceAll("''", "'") ?? plain;
    const name = called === undefined ? undefined : renamed.get(called.toLowerCase());
    return name === undefined ? whole : `${quoteSheet(name)}!`;
  });
}

/** A text, a reference in brackets, a quoted name before `!`, or a plain name before `!`. */
const reference =
  /"(?:[^"]|"")*"|\[[^\]]*\][\p{L}\p{N}_.]*!?|'((?:[^']|'')+)'!|([\p{L}\p{N}_.]+)!/gu;
