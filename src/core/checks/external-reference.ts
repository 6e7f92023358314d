import type { UsedFormula } from '../formulas/used-formulas.ts';
import type { CheckContext } from './check-context.ts';
import type { FindingDraft } from './finding.ts';
import { otherCells } from './many-cells.ts';
import { namesAt } from './sheet-lookup.ts';

/**
 * `sheet/external-reference`: formulas of a table, or of cells that feed it, look into another
 * workbook, so that their figures cannot be checked here and may be old. One finding for a table
 * and sheet, on the first such cell.
 * Data: `name`, `label` of the cell, `book` (as the formula names it; null where it says only a
 * number, as files do), `count` of cells.
 */
export function checkExternalReference(context: CheckContext): readonly FindingDraft[] {
  const groups = new Map<string, UsedFormula[]>();
  for (const used of context.formulas) {
    if (!isExternal(used)) continue;
    const key = `${used.table}\n${used.cell.sheet}`;
    groups.set(key, [...(groups.get(key) ?? []), used]);
  }
  return [...groups.values()].flatMap((used) => describe(context, used));
}

function isExternal({ formula, looksAt }: UsedFormula): boolean {
  return looksAt.isExternal || externalName.test(withoutTexts(formula));
}

/** A name of another workbook, not a place in it: `[1]!总数`. */
const externalName = /\[[^[\]]+\][^[\](),;:+\-*/^&=<>\s']*'?!/;

/** Texts in a formula are no references. */
function withoutTexts(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"/g, '""');
}

function describe(context: CheckContext, group: readonly UsedFormula[]): readonly FindingDraft[] {
  const [first, ...others] = group;
  if (!first) return [];
  const names = namesAt(context, first.cell);
  return [
    {
      rule: 'sheet/external-reference',
      cell: first.cell,
      data: { ...names, book: bookOf(first.formula), count: group.length },
      related: otherCells(others.map(({ cell }) => cell)),
      about: [first.table, first.isFeeding ? first.cell.sheet : ''],
    },
  ];
}

function bookOf(formula: string): string | null {
  const book = /\[([^[\]]+)\]/.exec(withoutTexts(formula))?.[1] ?? null;
  return book === null || /^\d+$/.test(book) ? null : book;
}
