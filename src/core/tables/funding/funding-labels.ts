import type { CellAddress, Range } from '../../cells/address.ts';
import type { LabelRole } from '../facts/layout-roles.ts';
import type { MoneyBand, TaughtBand } from '../reading/money-band.ts';
import type { MoneyFace } from '../reading/money-face.ts';
import { numbers } from '../reading/worded-head.ts';
import { normaliseLabel } from '../words/normalise-label.ts';
import { fundingLabelWords, fundingNoteWords } from '../words/vocabulary-funding.ts';
import { serialWords } from '../words/vocabulary-labels.ts';
import type { FundingRowKind } from './funding-row-kind.ts';

/** One label of a row. */
export interface RowLabel {
  readonly text: string;
  /** As written, with the blanks before it. */
  readonly raw: string;
  readonly area: Range;
  readonly cell: CellAddress;
  /** What a person taught that it names. */
  readonly name?: string;
}

/** The labels of a row from the widest to the narrowest, and what stands beside them. */
export interface LabelledRow {
  readonly row: number;
  readonly labels: readonly RowLabel[];
  /** The number that a column of its own gives the row: 一, 1.1. */
  readonly serial: string;
  /** Descriptions of the line: 工资、奖金、五险一金. */
  readonly notes: string;
  /** What a person taught of the row. */
  readonly kind?: FundingRowKind;
}

/** The rows of a budget with their labels; columns of numbers and descriptions are kept apart. */
export function readLabels(face: MoneyFace, band: MoneyBand<string>): readonly LabelledRow[] {
  if (band.taught) return taughtLabels(face, band, band.taught);
  const columns = numbers(band.head.left, band.firstFigure - 1);
  const kinds = new Map(columns.map((column) => [column, kindOf(face, band, column)]));
  const names = columns.filter((column) => kinds.get(column) === 'name');
  const serials = columns.filter((column) => kinds.get(column) === 'serial');
  const [first] = names.length > 0 ? names : columns.filter((column) => !serials.includes(column));
  const used =
    names.length > 0 ? withoutNotes(face, band, names) : first === undefined ? [] : [first];
  const beside = columns.filter((column) => !used.includes(column) && !serials.includes(column));
  const behind = band.columns.filter(
    ({ role, index }) => role === null && index > band.firstFigure,
  );
  const above: (RowLabel | undefined)[] = [];
  return band.rows.map((row) => ({
    row,
    labels: labelsOf(
      face,
      row,
      [...serials.filter((column) => isWorded(face, row, column)), ...used],
      above,
    ),
    serial: serials.map((column) => face.text(row, column)).join(''),
    notes: [...beside, ...behind.map(({ index }) => index)]
      .map((column) => face.text(row, column))
      .join(' '),
  }));
}

/** The same where a person taught which columns name the rows: all others but numbers describe them. */
function taughtLabels(
  face: MoneyFace,
  { columns, rows }: MoneyBand<string>,
  { labels: names, serials, labelOf }: TaughtBand,
): readonly LabelledRow[] {
  const others = columns.filter(
    ({ role, index }) => role === null && !names.includes(index) && !serials.includes(index),
  );
  const above: (RowLabel | undefined)[] = [];
  return rows.map((row) => {
    const worded = serials.filter((column) => isWorded(face, row, column));
    const labels = labelsOf(face, row, [...worded, ...names], above);
    const taught = labelOf(labels.map(({ text }) => text).toReversed());
    const kind = taught ? taughtKinds[taught.role] : undefined;
    return {
      row,
      labels: labels.map((label) => named(label, labelOf([label.text])?.name)),
      serial: serials.map((column) => face.text(row, column)).join(''),
      notes: others.map(({ index }) => face.text(row, index)).join(' '),
      ...(kind && { kind }),
    };
  });
}

const taughtKinds: Readonly<Partial<Record<LabelRole, FundingRowKind>>> = {
  line: 'line',
  subtotal: 'part',
  total: 'all',
  ignore: 'none',
};

function named(label: RowLabel, name: string | undefined): RowLabel {
  return name === undefined ? label : { ...label, name };
}

type ColumnKind = 'name' | 'serial' | 'note';

function kindOf(face: MoneyFace, { columns, rows }: MoneyBand<string>, column: number): ColumnKind {
  const path = columns.find(({ index }) => index === column)?.path ?? [];
  const head = normaliseLabel(path.at(-1) ?? '').core;
  const texts = rows.flatMap((row) => face.text(row, column) || []);
  const numbered = texts.filter(isNumber).length;
  // 申请金额（万元） over 8.20 numbers nothing.
  if (numbered > 0 && amountHead.test(path.at(-1) ?? '')) return 'note';
  if (serialWords.includes(head) || (numbered > 0 && numbered >= texts.length - 1)) return 'serial';
  return fundingNoteWords.includes(head) && !fundingLabelWords.includes(head) ? 'note' : 'name';
}

const amountHead = /金额|经费数|资金数|[（(]万?元[）)]/u;

/** 合计 may stand in the column of numbers. */
function isWorded(face: MoneyFace, row: number, column: number): boolean {
  const text = face.text(row, column);
  return text !== '' && !isNumber(text);
}

function isNumber(text: string): boolean {
  return /^[（(]?(?:\d{1,3}(?:\.\d{1,3})*|[一二三四五六七八九十]{1,3}|[①-⑳])[)）]?[、.．]?$/u.test(
    text.trim(),
  );
}

/**
 * Where every row has a label of its own in the first column, what stands in the next ones only
 * describes it: 人员经费 | 工资、奖金. Unless an area or blanks hold several of the rows together.
 */
function withoutNotes(
  face: MoneyFace,
  { rows }: MoneyBand<string>,
  names: readonly number[],
): readonly number[] {
  const [first, ...rest] = names;
  if (first === undefined || rest.length === 0) return names;
  const isGrouped = rows.some((row) => {
    const area = face.area(row, first);
    const isInner = rest.some(
      (column) => face.text(row, column) !== '' && face.area(row, column).left !== area.left,
    );
    const text = face.text(row, first);
    const isAgain = rows.includes(row - 1) && text === face.text(row - 1, first);
    return (area.top < row || text === '' || isAgain) && isInner;
  });
  return isGrouped ? names : [first];
}

/**
 * A row's labels, the widest first. A blank, or the same again, before a narrower label goes on with the label above it,
 * until a wider one begins anew; `above` holds what each column said last.
 */
function labelsOf(
  face: MoneyFace,
  row: number,
  columns: readonly number[],
  above: (RowLabel | undefined)[],
): readonly RowLabel[] {
  const own = columns.map((column) => labelAt(face, row, column));
  const last = own.findLastIndex((label) => label !== undefined);
  let isNew = false;
  const labels: RowLabel[] = [];
  for (const [at, said] of own.entries()) {
    if (at > last) break;
    const column = columns[at] ?? 0;
    const isAgain = at < last && !isNew && said !== undefined && said.text === above[column]?.text;
    const label = isAgain ? above[column] : said;
    if (label && label.area.top === row) isNew = true;
    const told = label ?? (isNew ? undefined : above[column]);
    above[column] = told?.area.left === column ? told : undefined;
    const isKnown = labels.some(
      ({ area }) => area.left === told?.area.left && area.top === told.area.top,
    );
    if (told && !isKnown) labels.push(told);
  }
  above.length = Math.max(0, (columns[last] ?? -1) + 1);
  return labels;
}

function labelAt(face: MoneyFace, row: number, column: number): RowLabel | undefined {
  const area = face.area(row, column);
  const text = face.text(row, column);
  if (text === '') return undefined;
  return {
    text: text.replace(/\s+/gu, ' '),
    raw: face.rawText(area.top, area.left),
    area,
    cell: face.address(row, column),
  };
}
