import type { CellAddress } from '../../cells/address.ts';
import type { Rational } from '../../quantities/rational.ts';
import { equals, sum } from '../../quantities/rational.ts';
import type { FundingClass } from '../facts/funding-table.ts';
import { normaliseLabel } from '../words/normalise-label.ts';
import { sourceSectionWords } from '../words/vocabulary-funding.ts';
import { fundingClass, withOffice } from './funding-class.ts';
import type { LabelledRow, RowLabel } from './funding-labels.ts';
import { type FundingRowKind, fundingRowKind } from './funding-row-kind.ts';
import { lineNumbering } from './line-numbering.ts';
import { restOfWhich } from './of-which.ts';

/** A line of the budget before its figures are read. */
interface LineDraft {
  readonly label: string;
  readonly name: string;
  readonly labelCell: CellAddress;
  readonly parent: number | null;
  readonly paysFor: FundingClass | null;
  readonly isOfWhich: boolean;
  /** Row of its figures; null for a heading whose parts alone have figures. */
  readonly row: number | null;
}

interface SumDraft {
  readonly scope: 'part' | 'all';
  readonly label: string;
  readonly labelCell: CellAddress;
  readonly of: readonly number[];
  readonly row: number;
}

export interface LineDrafts {
  readonly lines: readonly LineDraft[];
  readonly sums: readonly SumDraft[];
}

/** An amount of a row, to tell a heading from a line by what adds up. */
type AmountOf = (row: number) => Rational | null;

/**
 * Lines, subtotals and totals of a budget from its labels: wider labels hold narrower ones, numbers
 * (一、 over （一） over 1) and 其中 tell parts from wholes. Rows of money that comes in, balances and
 * signatures are no lines.
 */
export function readFundingLines(rows: readonly LabelledRow[], amountOf: AmountOf): LineDrafts {
  const counted = withoutWhole(withoutIncome(rows)).filter((row) => isCounted(row, amountOf));
  const lines: Writable<LineDraft>[] = [];
  const sums: Writable<SumDraft>[] = [];
  const groups = new Map<string, number>();
  const levels: Level[] = [];
  const ofWhich = restOfWhich(counted, amountOf);
  for (const [at, row] of counted.entries()) {
    const inner = row.labels.at(-1);
    if (!inner) continue;
    const parent = groupOf(row, counted, lines, groups);
    const label = isAlone(row, counted) ? (row.labels[0] ?? inner) : inner;
    const kind = kindOf(row);
    if (kind === 'none' || kind === 'income') continue;
    if (kind === 'line') {
      const style = styleOf(label, row, levels, ofWhich);
      const over =
        parent ?? levelOf(style, lines, levels, () => isSumOfNext(at, counted, amountOf));
      const line = lines.push(lineOf(label, row, over, lines)) - 1;
      if (row.labels.length === 1) groups.set(keyOf(label), line);
      continue;
    }
    const sum = { label: label.text, labelCell: label.cell, of: [], row: row.row };
    if (kind === 'part') {
      const open = parent ?? openHeading(lines, levels);
      addSum({ scope: 'part', ...sum }, open, lines, sums);
    } else addSum({ scope: 'all', ...sum }, parent, lines, sums);
  }
  return { lines: inherited(withOffice(lines)), sums: finished(sums, lines) };
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

interface Level {
  readonly style: string;
  /** The last line of this level. */
  line: number;
}

/**
 * Rows under 收入, or 资金来源, up to 支出 are money that comes in; 支出 itself, where it is beside the
 * rows that it holds, names none of them.
 */
function withoutIncome(rows: readonly LabelledRow[]): readonly LabelledRow[] {
  const kinds = rows.map(({ kind, labels }) => kind ?? fundingRowKind([labels[0]?.text ?? '']));
  const isSource = ({ labels }: LabelledRow) =>
    sourceSectionWords.includes(normaliseLabel(labels[0]?.text ?? '').core);
  const told = kinds.indexOf('income');
  const income = told < 0 ? rows.findIndex(isSource) : told;
  const spending = kinds.findIndex((kind, at) => kind === 'spending' && at > income);
  if (income < 0 || (told < 0 && spending < 0)) return rows;
  return rows.flatMap((row, at) => {
    if (at < income) return [row];
    if (spending < 0 || at < spending) return [];
    const isBeside = kinds[at] === 'spending' && row.labels.length > 1;
    return [isBeside ? { ...row, labels: row.labels.slice(1) } : row];
  });
}

/** 项目经费 beside all lines is none of them: it says what the table is of, as 人员经费 would not. */
function withoutWhole(rows: readonly LabelledRow[]): readonly LabelledRow[] {
  const [first, ...others] = rows.filter((row) => kindOf(row) === 'line');
  const [whole] = first?.labels ?? [];
  const holds = ({ labels }: LabelledRow) =>
    labels.length > 1 && labels[0] !== undefined && whole && keyOf(labels[0]) === keyOf(whole);
  const says = whole ? fundingClass(normaliseLabel(whole.text).core) : null;
  const isOne = first && others.length > 0 && [first, ...others].every(holds);
  if (!isOne || says === 'staff' || says === 'operating') return rows;
  return rows.map((row) => (holds(row) ? { ...row, labels: row.labels.slice(1) } : row));
}

/** 二、支出 without an amount only heads the spending. */
function isCounted(row: LabelledRow, amountOf: AmountOf): boolean {
  return row.labels.length > 0 && (kindOf(row) !== 'spending' || amountOf(row.row) !== null);
}

/** The line of the label that holds several rows; made with its first row. */
function groupOf(
  row: LabelledRow,
  rows: readonly LabelledRow[],
  lines: Writable<LineDraft>[],
  groups: Map<string, number>,
): number | null {
  if (row.labels.length < 2 || isAlone(row, rows)) return null;
  let parent: number | null = null;
  for (const label of row.labels.slice(0, -1)) {
    const key = keyOf(label);
    const known = groups.get(key);
    if (known === undefined && fundingRowKind([label.text]) !== 'line') return parent;
    const at: number = known ?? lines.push(lineOf(label, { ...row, row: -1 }, parent, lines)) - 1;
    const line = lines[at];
    if (known === undefined && line) line.row = null;
    groups.set(key, at);
    parent = at;
  }
  return parent;
}

function keyOf({ cell }: RowLabel): string {
  return `${cell.row}:${cell.column}`;
}

/** A wider label over one row only: it names the line, and what follows describes it. */
function isAlone({ labels }: LabelledRow, rows: readonly LabelledRow[]): boolean {
  const [first] = labels;
  if (!first || labels.length < 2) return false;
  const isSame = ({ cell }: RowLabel) =>
    cell.row === first.cell.row && cell.column === first.cell.column;
  return rows.filter((row) => row.labels[0] && isSame(row.labels[0])).length === 1;
}

function lineOf(
  label: RowLabel,
  row: LabelledRow,
  parent: number | null,
  lines: readonly LineDraft[],
): Writable<LineDraft> {
  const own = label.name ?? label.text;
  const name = normaliseLabel(own).core.replace(/^(?:其中|含)[:：,，]?/u, '');
  const isOfWhich = lineNumbering(label.raw, '') === '其中';
  const over = parent === null ? undefined : lines[parent];
  const described = row.labels.filter((one) => one !== label).map(({ text }) => text);
  const paysFor =
    over?.paysFor ??
    fundingClass(name) ??
    fundingClass([...described, row.notes].join(' ').slice(0, 60));
  return {
    label: label.text,
    name,
    labelCell: label.cell,
    parent,
    paysFor,
    isOfWhich,
    row: row.row,
  };
}

/**
 * The line that this one is a part of, by its number. Without one it is a part of the numbered line
 * above it where that is what the unnumbered ones add up to.
 */
function levelOf(
  style: string,
  lines: readonly LineDraft[],
  levels: Level[],
  isSumOfParts: () => boolean,
): number | null {
  const at = lines.length;
  const known = levels.findIndex((level) => level.style === style);
  if (known >= 0) {
    levels.length = known + 1;
    const level = levels[known];
    if (level) level.line = at;
    return levels[known - 1]?.line ?? null;
  }
  const top = levels.at(-1);
  const isDeeper = style !== '' || (top !== undefined && top.style !== '其中' && isSumOfParts());
  if (!isDeeper && top) {
    levels.length = 0;
  }
  levels.push({ style, line: at });
  return levels.at(-2)?.line ?? null;
}

/** Unnumbered lines after 其中：… are further parts where blanks begin them, or where the wholes are numbered. */
function styleOf(
  label: RowLabel,
  row: LabelledRow,
  levels: readonly Level[],
  ofWhich: ReadonlySet<LabelledRow>,
): string {
  if (ofWhich.has(row)) return '其中';
  const style = lineNumbering(label.raw, row.serial);
  const isAfterOfWhich = levels.at(-1)?.style === '其中';
  const isMore = style.startsWith('_') || (style === '' && (levels[0]?.style ?? '') !== '');
  return isAfterOfWhich && isMore ? '其中' : style;
}

/** Whether the row above is a heading without an amount, or what the rows from here on add up to. */
function isSumOfNext(at: number, rows: readonly LabelledRow[], amountOf: AmountOf): boolean {
  const above = rows[at - 1];
  if (!above) return false;
  const whole = amountOf(above.row);
  if (whole === null) return true;
  const style = (row: LabelledRow) => lineNumbering(row.labels.at(-1)?.raw ?? '', row.serial);
  const own = style(rows[at] ?? above);
  const end = rows.findIndex((row, place) => place > at && style(row) !== own);
  const parts = rows.slice(at, end < 0 ? rows.length : end).filter((row) => isLine(row));
  const amounts = parts.flatMap((row) => amountOf(row.row) ?? []);
  return parts.length > 1 && amounts.length === parts.length && equals(sum(amounts), whole);
}

function isLine(row: LabelledRow): boolean {
  return kindOf(row) === 'line';
}

function kindOf({ kind, labels }: LabelledRow): FundingRowKind {
  return kind ?? fundingRowKind(labels.map(({ text }) => text));
}

/** The nearest heading above that has parts and no figures yet. */
function openHeading(lines: readonly LineDraft[], levels: readonly Level[]): number | null {
  const open = levels
    .toReversed()
    .find(({ line }) => lines[line]?.row === null || lines.some(({ parent }) => parent === line));
  return open?.line ?? null;
}

/** A subtotal under a heading without figures is the heading's; else it closes the lines since the last one. */
function addSum(
  one: Writable<SumDraft>,
  open: number | null,
  lines: readonly Writable<LineDraft>[],
  sums: Writable<SumDraft>[],
): void {
  const owner = open === null ? undefined : lines[open];
  if (owner && owner.row === null) {
    owner.row = one.row;
    return;
  }
  const before = new Set(sums.flatMap(({ of }) => of));
  const isOpen = ({ parent }: LineDraft, at: number) => parent === null && !before.has(at);
  if (one.scope === 'part') one.of = lines.flatMap((line, at) => (isOpen(line, at) ? [at] : []));
  sums.push(one);
}

/** A total sums all lines; where several are printed, those between the lines are subtotals. */
function finished(
  sums: readonly Writable<SumDraft>[],
  lines: readonly LineDraft[],
): readonly SumDraft[] {
  const tops = lines.flatMap(({ parent }, at) => (parent === null ? [at] : []));
  return sums
    .map((one): SumDraft => (one.scope === 'all' ? { ...one, of: tops } : one))
    .filter(({ scope, of }) => scope === 'all' || of.length > 0);
}

/** Parts pay for what the whole pays for; a whole that says nothing, for what all its parts do. */
function inherited(lines: readonly LineDraft[]): readonly LineDraft[] {
  return lines.map((line, at) => {
    const parts = lines.filter(({ parent }) => parent === at);
    const [first] = parts;
    const isOne = parts.every(({ paysFor }) => paysFor === first?.paysFor);
    return line.paysFor === null && first && isOne ? { ...line, paysFor: first.paysFor } : line;
  });
}
