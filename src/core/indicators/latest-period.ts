import { valueAt } from '../cells/grid.ts';
import type { Snapshot } from '../cells/snapshot.ts';
import { compare, equals, zero } from '../quantities/rational.ts';
import type { IndicatorEntry, IndicatorTable, Table } from '../tables/facts/table.ts';
import { foldText } from '../tables/words/normalise-label.ts';
import { statedValue } from './stated-figure.ts';
import { type TimeTag, timeTag } from './time-tag.ts';

/**
 * One form filled again each month, quarter or stage, a sheet each, with the quantities since the
 * beginning: the latest counts, and the earlier ones keep their place and hold nothing. So it is only
 * where the sheets name different months (quarters, stages) and the same services with the same targets,
 * no quantity shrinks from sheet to sheet, and a head or title says 累计 or tells stages.
 *
 * @example 一季度 累计完成 5, 二季度 累计完成 11 of 年度目标 20 → 11 of 20
 */
export function withLatestPeriod(tables: readonly Table[], snapshot: Snapshot): readonly Table[] {
  const forms = new Map<string, IndicatorTable[]>();
  for (const table of tables) {
    if (table.kind !== 'indicators' || !table.isSure) continue;
    const kind = tagOf(table)?.kind;
    if (kind === undefined) continue;
    const form = [kind, ...table.entries.map(identityOf)].join('\n');
    forms.set(form, [...(forms.get(form) ?? []), table]);
  }
  const earlier = new Map([...forms.values()].flatMap((form) => earlierOf(form, snapshot)));
  if (earlier.size === 0) return tables;
  return tables.map((table) => {
    const latest = table.kind === 'indicators' ? earlier.get(table) : undefined;
    if (table.kind !== 'indicators' || latest === undefined) return table;
    const why = [...table.why, { code: 'against/earlier', words: [latest] }];
    return { ...table, why, entries: [], workers: [], spanSums: [], listSums: [], extras: [] };
  });
}

/** The tables of a form that an other one replaces, with that one's sheet. */
function earlierOf(
  form: readonly IndicatorTable[],
  snapshot: Snapshot,
): readonly (readonly [IndicatorTable, string])[] {
  const tags = form.map((table) => tagOf(table)?.text);
  if (form.length < 2 || new Set(tags).size < form.length) return [];
  if (!form.some((table) => saysCumulated(table, snapshot))) return [];
  const filled = form.filter(({ entries }) => entries.some(isDone));
  const inTime = [filled, filled.toReversed()].find(grows);
  const latest = inTime?.at(-1);
  if (!latest) return [];
  return form.flatMap((table) => (table === latest ? [] : [[table, latest.place.sheet] as const]));
}

/** The sheet's name tells, else the title. */
function tagOf({ place, title }: IndicatorTable): TimeTag | null {
  return timeTag([place.sheet, title ?? '']);
}

function identityOf({ name, measure, area, isTotal, target }: IndicatorEntry): string {
  const aim = statedValue(target);
  return [name, measure, area, isTotal, aim && `${aim.n}/${aim.d}`].join('|');
}

function saysCumulated(table: IndicatorTable, { sheets }: Snapshot): boolean {
  const { kind } = tagOf(table) ?? {};
  if (kind === 'span' || kind === 'stage') return true;
  const { sheet: name, top, left, right } = table.place;
  const sheet = sheets.find((one) => one.name === name);
  const first = Math.min(...table.entries.flatMap(({ completed }) => completed?.cell.row ?? []));
  if (!sheet || !Number.isFinite(first)) return false;
  if (isCumulated(table.title ?? '')) return true;
  for (let row = top; row < first; row++)
    for (let column = left; column <= right; column++) {
      const value = valueAt(sheet.grid, row, column);
      if (typeof value === 'string' && isCumulated(value)) return true;
    }
  return false;
}

function isCumulated(text: string): boolean {
  return /累计|累积|截[至止]|至今/u.test(foldText(text));
}

function isDone({ completed }: IndicatorEntry): boolean {
  const value = statedValue(completed);
  return value !== null && compare(value, zero) > 0;
}

/** From table to table nothing shrinks, and something grows. */
function grows(form: readonly IndicatorTable[]): boolean {
  let isMore = false;
  for (const [at, { entries }] of form.entries()) {
    const before = form[at - 1]?.entries;
    for (const [place, { completed }] of entries.entries()) {
      const [older, newer] = [
        statedValue(before?.[place]?.completed ?? null),
        statedValue(completed),
      ];
      if (!older || !newer || equals(older, newer)) continue;
      if (compare(newer, older) < 0) return false;
      isMore = true;
    }
  }
  return isMore;
}
