import { formatPosition } from '../../../src/core/cells/a1.ts';
import { calculatePerformance } from '../../../src/core/performance/calculate-performance.ts';
import type { PerformanceItem } from '../../../src/core/performance/performance.ts';
import { toNumber } from '../../../src/core/quantities/rational.ts';
import type {
  PerformanceRow,
  PerformanceTable,
} from '../../../src/core/tables/facts/performance-table.ts';
import type { SurveyTable } from '../../../src/core/tables/facts/survey-table.ts';
import type {
  ExpectedItem,
  ExpectedPerformance,
  ExpectedPerformanceRow,
  ExpectedSheet,
  ExpectedSurvey,
} from '../expected.ts';
import { bare, figureDifference, isAt, isClose, type Report } from './difference.ts';

type Say = (code: string, text: string) => void;

/** Rows with their levels, cells and marks, and the items that are reckoned from them. */
export function comparePerformance(
  tables: readonly PerformanceTable[],
  facts: ExpectedSheet,
  report: Report,
): void {
  if (!facts.kinds.includes('performance')) return;
  const say: Say = (code, text) => report('performance', code, text);
  if (tables.length !== facts.performance.length)
    say('performance/count', `${facts.performance.length} tables read as ${tables.length}`);
  const lines =
    calculatePerformance(tables, { funding: null, surveys: [], judgements: {} })?.lines ?? [];
  const wanted = facts.performance.flatMap(({ rows }) => rows);
  for (const row of wanted) {
    const line = lines.find((one) => one.row.target && isAt(one.row.target.cell, row.target));
    if (line) compareRow(line.row, line.items, row, say);
    else say('performance-row/missing', `${row.levels.join(' > ')}: not found`);
  }
  if (lines.length > wanted.length)
    say('performance-row/extra', `${wanted.length} rows read as ${lines.length}`);
  for (const one of facts.performance) compareSums(tables[0], one, say);
}

function compareSums(
  table: PerformanceTable | undefined,
  { total, execution }: ExpectedPerformance,
  say: Say,
): void {
  for (const of of ['budget', 'spent', 'full', 'rate', 'score'] as const) {
    const difference = figureDifference(table?.execution?.[of], execution?.[of] ?? null);
    if (difference !== null) say(`execution/${of}`, `execution ${of} ${difference}`);
  }
  for (const of of ['full', 'score'] as const) {
    const difference = figureDifference(table?.total?.[of], total?.[of] ?? null);
    if (difference !== null) say(`performance-total/${of}`, `total ${of} ${difference}`);
  }
}

function compareRow(
  row: PerformanceRow,
  items: readonly PerformanceItem[],
  wanted: ExpectedPerformanceRow,
  say: Say,
): void {
  const name = wanted.levels.join(' > ');
  const labels = [row.level1, row.level2, row.level3].flatMap((label) => label?.text ?? []);
  const texts = (list: readonly string[]) => list.map((text) => bare(text)).join(' > ');
  if (texts(labels) !== texts(wanted.levels))
    say('performance-row/levels', `${name} read as ${texts(labels)}`);
  const { completed } = row;
  if (!completed || !isAt(completed.cell, wanted.completed))
    say(
      'performance-row/completed',
      `${name}: completed ${completed ? formatPosition(completed.cell) : 'nothing'}`,
    );
  for (const of of ['full', 'score'] as const) {
    const difference = figureDifference(row[of], wanted[of]);
    if (difference !== null) say(`performance-row/${of}`, `${name}: ${of} ${difference}`);
  }
  compareItems(items, wanted, name, say);
}

function compareItems(
  items: readonly PerformanceItem[],
  wanted: ExpectedPerformanceRow,
  name: string,
  say: Say,
): void {
  if (wanted.items.length === 0) {
    if (items.some(({ met }) => met !== null))
      say('item/text', `${name}: words taken for a figure`);
    return;
  }
  if (items.length !== wanted.items.length)
    say('item/count', `${name}: ${wanted.items.length} items read as ${items.length}`);
  wanted.items.forEach((one, at) => {
    const item = items[at];
    if (!item || !isItem(item, one))
      say('item/differs', `${name}: ${JSON.stringify(one)} read as ${shown(item)}`);
  });
}

function isItem(item: PerformanceItem, wanted: ExpectedItem): boolean {
  return (
    (wanted.name === null || bare(item.name) === bare(wanted.name)) &&
    isClose(item.target && toNumber(item.target), wanted.target) &&
    isClose(item.completed && toNumber(item.completed), wanted.completed) &&
    item.met === wanted.met
  );
}

function shown(item: PerformanceItem | undefined): string {
  if (!item) return 'nothing';
  const { name, target, completed, met } = item;
  return `${name} ${target ? toNumber(target) : '-'} → ${completed ? toNumber(completed) : '-'} ${met}`;
}

/** Bands with their lower bounds, and each group's people and sum. */
export function compareSurveys(
  tables: readonly SurveyTable[],
  facts: ExpectedSheet,
  report: Report,
): void {
  if (!facts.kinds.includes('survey')) return;
  const say: Say = (code, text) => report('survey', code, text);
  if (tables.length !== facts.surveys.length)
    say('survey/count', `${facts.surveys.length} surveys read as ${tables.length}`);
  facts.surveys.forEach((wanted, at) => {
    const table = tables[at];
    if (table) compareSurvey(table, wanted, say);
    const outOf = table?.outOf ? toNumber(table.outOf) : null;
    if (table && wanted.outOf !== undefined && outOf !== wanted.outOf)
      say('survey/out-of', `out of ${wanted.outOf} read as ${outOf}`);
  });
}

function compareSurvey(table: SurveyTable, wanted: ExpectedSurvey, say: Say): void {
  const froms = table.bands.map(({ from }) => (from ? toNumber(from) * 100 : null));
  const isSame =
    froms.length === wanted.froms.length &&
    wanted.froms.every((from, at) =>
      from === null ? froms[at] === null : isClose(froms[at] ?? null, from),
    );
  if (!isSame) say('survey/bands', `bands ${wanted.froms.join(' ')} read as ${froms.join(' ')}`);
  if (table.groups.length !== wanted.groups.length)
    say('survey/groups', `${wanted.groups.length} groups read as ${table.groups.length}`);
  wanted.groups.forEach((group, at) => {
    const found = table.groups[at];
    const differences = [
      ...group.people.map((people, band) => figureDifference(found?.people[band], people)),
      ...(group.shares ?? []).map((share, band) => figureDifference(found?.shares[band], share)),
      ...Object.entries(group.figures ?? {}).map(([role, figure]) =>
        figureDifference(found?.figures[role as keyof typeof found.figures], figure),
      ),
      figureDifference(found?.total, group.total),
      bare(found?.name ?? '') === bare(group.name ?? '')
        ? null
        : `name ${group.name} read as ${found?.name}`,
    ].filter((difference) => difference !== null);
    if (differences.length > 0) say('survey/group', `${group.name}: ${differences.join(', ')}`);
  });
}
