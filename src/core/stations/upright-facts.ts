import { displayText } from '../cells/display-text.ts';
import { cellAt, valueAt } from '../cells/grid.ts';
import type { SheetSnapshot, Snapshot } from '../cells/snapshot.ts';
import type { ProjectField, ProjectTable } from '../tables/facts/table.ts';
import { projectField, projectFields } from '../tables/project/project-fields.ts';
import { holdsWord } from '../tables/words/match-words.ts';
import { readFigureHeading } from '../tables/words/read-figure-heading.ts';
import { readMoneyUnit } from '../tables/words/read-money-unit.ts';
import { serviceWords } from '../tables/words/vocabulary-indicators.ts';
import { agreedWords } from '../tables/words/vocabulary-stations.ts';
import { type ListHead, listHeads, type Said } from './list-heads.ts';
import { type ListedMoney, moneyColumns } from './money-columns.ts';
import { scoreColumns } from './score-columns.ts';
import type { StationList } from './station-lists.ts';
import { titlesOver } from './titles-over.ts';

/** A column of a list that tells something of each station's project: 协议社工人数, 年度经费（万元）. */
export interface FactColumn {
  readonly column: number;
  readonly label: Said<string>;
}

/**
 * The columns of a list that tell of the stations' projects where others tell of services, scores or money;
 * none where it tells of the projects alone: it is then read as it is.
 */
export function factColumns(sheet: SheetSnapshot, list: StationList): readonly FactColumn[] {
  const heads = listHeads(sheet, list);
  const named = heads.flatMap((head) => factIn(head) ?? []);
  const asksWorkers = named.some(({ field, isAgreed }) => field === 'requiredWorkers' && isAgreed);
  const facts = named.filter(
    ({ field, isAgreed, label }) =>
      isAgreed ||
      (field === 'requiredLicensed'
        ? asksWorkers && label.value.includes('其中')
        : field !== 'requiredWorkers'),
  );
  if (facts.every(({ field }) => field === 'contractor')) return [];
  const others = heads.filter(({ column }) => named.every((fact) => fact.column !== column));
  const kinds: readonly ListedMoney[] = ['funding', 'payments', 'whole'];
  const tellsMore =
    others.some((head) => tellsService(sheet, list, head)) ||
    scoreColumns(sheet, list) !== null ||
    kinds.some((kind) => moneyColumns(sheet, list, kind).length > 0);
  return tellsMore ? facts : [];
}

interface Fact extends FactColumn {
  readonly field: ProjectField;
  /** Of workers: that so many have to be there, and not that they are. */
  readonly isAgreed: boolean;
}

/** Under a head of its own a line of a budget or a worker's is told with its like. */
function factIn({ column, texts }: ListHead): Fact | null {
  const label = texts.at(-1) ?? texts[0];
  const field = projectField(label.value);
  if (field === null || field === 'station') return null;
  const isOfWorkers = field === 'requiredWorkers' || field === 'requiredLicensed';
  if (texts.length > 1 && !isOfWorkers) return null;
  const isAgreed = texts.some(({ value }) => holdsWord(value, agreedWords));
  return { column, label, field, isAgreed };
}

/** A column of figures under the name of a service, or under what a service's figures are called. */
function tellsService(
  { grid }: SheetSnapshot,
  { rows }: StationList,
  { column, texts }: ListHead,
): boolean {
  const isNamed = texts.some(({ value }) => holdsWord(value, serviceWords));
  const roles = texts.map(({ value }) => readFigureHeading(value).role);
  if (!isNamed || roles.includes('workers')) return false;
  return [...rows.keys()].some((row) => typeof valueAt(grid, row, column) === 'number');
}

/**
 * What the line of one station tells of its project, as a form of labels and values tells it. Null where
 * the station has more than one line, or the line tells nothing.
 */
export function uprightFacts(
  { usesDate1904 }: Snapshot,
  sheet: SheetSnapshot,
  { list, columns }: { readonly list: StationList; readonly columns: readonly FactColumn[] },
  rows: readonly number[],
): ProjectTable | null {
  const [row, more] = rows;
  if (row === undefined || more !== undefined) return null;
  const unit = titlesOver(sheet, list.head).flatMap(({ text }) => readMoneyUnit(text) ?? [])[0];
  const fields = columns.flatMap(({ column, label: { value: label } }) => {
    const value = cellAt(sheet.grid, row, column);
    const text = displayText(value, usesDate1904);
    const cell = { sheet: sheet.name, row, column };
    const own = unit && !readMoneyUnit(label) ? { unit: unit.name } : {};
    return text === '' ? [] : projectFields({ label, text, cell, value, ...own });
  });
  const at = fields.map(({ stated }) => stated.cell.column);
  if (fields.length === 0) return null;
  return {
    kind: 'project',
    key: `project:${sheet.name}:${row + 1}`,
    place: {
      sheet: sheet.name,
      top: list.head,
      left: Math.min(...at),
      bottom: row,
      right: Math.max(...at),
    },
    confidence: 1,
    isSure: true,
    why: [{ code: 'pairs/labels', words: fields.map(({ label }) => label) }],
    title: null,
    titlePeriod: null,
    station: null,
    unknownColumns: [],
    fields,
    others: [],
  };
}
