import { type FormulaReference, formulaReferences } from '../cells/formula-references.ts';

/** What a formula adds up or counts, and how. */
export interface SummedRanges {
  /** `sum` skips texts; `count` counts what a cell holds. */
  readonly by: 'sum' | 'count';
  readonly ranges: readonly FormulaReference[];
  /** The formula is nothing but the sum: what it gives is what its ranges add up to. */
  readonly isWhole: boolean;
}

/**
 * The ranges that a formula sums or counts: arguments of SUM, SUMIF, COUNTIF and their like, or
 * cells joined by plus signs alone. SUBTOTAL and AGGREGATE are left out, as what they count depends
 * on what is hidden. Null for every other formula, and for one that looks into another workbook or
 * at places that its text does not tell.
 *
 * `ROUND(SUM(B3:B6),2)` → by sum, B3:B6, whole · `SUM(B3:B6)/2` → by sum, B3:B6, not whole
 */
export function summedRanges(formula: string): SummedRanges | null {
  const references = formulaReferences(formula);
  if (references.isExternal || references.looksElsewhere) return null;
  const added = plainSum(formula);
  if (added !== null) return { by: 'sum', ranges: references.ranges, isWhole: true };
  const summed = argumentsOf(formula, sums);
  if (summed.length > 0) return { by: 'sum', ranges: rangesIn(summed), isWhole: false };
  const counted = argumentsOf(formula, counts);
  return counted.length > 0 ? { by: 'count', ranges: rangesIn(counted), isWhole: false } : null;
}

const sums = /\b(?:SUM|SUMIFS?|SUMPRODUCT)\(/gi;
const counts = /\b(?:COUNTA?|COUNTIFS?)\(/gi;

/** `SUM(B3:B6,C9)`, `B3+B4+B5`, rounded or not; at least two cells. */
function plainSum(formula: string): string | null {
  const rounded = /^ROUND\((.*),\s*\d\)$/is.exec(formula.trim());
  const inner = (rounded?.[1] ?? formula).trim();
  const hasOperator = /[-*/^&=<>%{"]/.test(inner.replace(/'(?:[^']|'')*'!/g, ''));
  const functions = inner.replace(/'(?:[^']|'')*'!/g, '').match(/[\p{L}.]+(?=\()/giu) ?? [];
  const isPlain = !hasOperator && functions.every((name) => name.toUpperCase() === 'SUM');
  return isPlain && (functions.length > 0 || inner.includes('+')) ? inner : null;
}

/** The texts in the brackets of the functions, each up to its closing bracket. */
function argumentsOf(formula: string, functions: RegExp): readonly string[] {
  return [...formula.matchAll(functions)].map((match) => {
    const from = match.index + match[0].length;
    return formula.slice(from, closing(formula, from));
  });
}

function closing(formula: string, from: number): number {
  let depth = 1;
  for (let at = from; at < formula.length; at++) {
    const character = formula[at];
    if (character === '(') depth++;
    else if (character === ')' && --depth === 0) return at;
  }
  return formula.length;
}

function rangesIn(texts: readonly string[]): readonly FormulaReference[] {
  return texts.flatMap((text) => formulaReferences(text).ranges);
}
