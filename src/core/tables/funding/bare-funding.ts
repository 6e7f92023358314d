import type { Structure } from '../grid/structure.ts';
import type { MoneyBand } from '../reading/money-band.ts';
import { type MoneyFace, moneyFace } from '../reading/money-face.ts';
import { moneyStructure } from '../reading/money-structure.ts';
import type { TableReader } from '../reading/table-reader.ts';
import { linesOver } from '../reading/worded-head.ts';
import { readMoneyUnit } from '../words/read-money-unit.ts';
import type { FundingRole } from '../words/vocabulary-funding.ts';
import { fundingRowKind } from './funding-row-kind.ts';

/** Lines with an amount each and no heads over them. */
interface BareFunding {
  readonly structure: Structure;
  readonly face: MoneyFace;
  readonly band: MoneyBand<FundingRole>;
}

/** Fewer lines with amounts make no table. */
const fewestLines = 3;
const longest = 40;

/**
 * Lines and amounts beside each other that have no heads: 人员经费 | 880000 under a title that tells of
 * spending, under 二、支出, or under one 支出 over both. Null where several amounts stand in a row or
 * heads of money stand over them: these make another table, or none.
 */
export function bareFunding(
  reader: TableReader,
  row: number,
  column: number,
  roleOf: (text: string) => FundingRole | null,
): BareFunding | null {
  const label = reader.areaAt(row, column);
  const figures = label.right + 1;
  if (!isAmount(reader, row, figures) || isAmountBeside(reader, row, figures)) return null;
  const rows = rowsAround(reader, row, label.left, figures);
  const amounts = rows.filter((at) => isAmount(reader, at, figures));
  const [first] = rows;
  const last = amounts.at(-1);
  if (first === undefined || last === undefined || amounts.length < fewestLines) return null;
  if (isHeaded(reader, first - 1, label.left, figures)) return null;
  const range = { top: first, left: label.left, bottom: first - 1, right: figures };
  const over = linesOver(reader, range).map(({ text }) => text);
  const sections = rows.map((at) => reader.textAt(at, label.left)).filter(isSpending);
  const role = roleOf(over.join(' ')) ?? (sections.length > 0 ? 'spent' : null);
  if (role === null) return null;
  const face = moneyFace(reader, false);
  const unit = unitLeftOver(reader, first, label.left);
  const band: MoneyBand<FundingRole> = {
    head: range,
    columns: [
      { index: label.left, role: null, path: [] },
      { index: figures, role, path: [over.at(-1) ?? sections[0] ?? ''], ...unit },
    ],
    firstFigure: figures,
    rows: rows.filter((at) => at <= last),
  };
  return { face, band, structure: moneyStructure(face, band, 'words/funding') };
}

/** The rows up and down from one that hold a label and an amount, and headings between them. */
function rowsAround(
  reader: TableReader,
  from: number,
  left: number,
  figures: number,
): readonly number[] {
  const isOwn = (row: number) => {
    const text = reader.textAt(row, left);
    if (text === '' || text.length > longest || reader.areaAt(row, left).right >= figures)
      return false;
    return reader.textAt(row, figures) === '' ? isSection(text) : isAmount(reader, row, figures);
  };
  const rows = [from];
  for (let row = from - 1; row >= 0 && isOwn(row); row--) rows.unshift(row);
  for (let row = from + 1; row < reader.sheet.grid.rowCount && isOwn(row); row++) rows.push(row);
  return rows;
}

/** The unit in the title of income and spending beside each other stands over the income. */
function unitLeftOver(reader: TableReader, top: number, left: number) {
  for (let row = top - 1; row >= Math.max(0, top - 3); row--) {
    for (let column = 0; column < left - 1; column++) {
      const unit = readMoneyUnit(reader.textAt(row, column));
      if (unit) return { unit: unit.name };
    }
  }
  return {};
}

function isSection(text: string): boolean {
  return /^[一二三四五六七八九十]、/u.test(text) || isSpending(text);
}

function isSpending(text: string): boolean {
  return fundingRowKind([text]) === 'spending';
}

function isAmount(reader: TableReader, row: number, column: number): boolean {
  const kind = reader.kindAt(row, column);
  return kind === 'figure' || kind === 'unknown' || kind === 'none';
}

/** A second amount in the row, not a share of it. */
function isAmountBeside(reader: TableReader, row: number, column: number): boolean {
  const beside = reader.areaAt(row, column).right + 1;
  if (!isAmount(reader, row, beside)) return false;
  const { reading } = reader.statedAt(row, beside);
  return reading.kind !== 'figure' || !reading.figure.isPercent;
}

/** A head of their own stands over the amounts; one over the labels too only says what they are of. */
function isHeaded(reader: TableReader, row: number, left: number, figures: number): boolean {
  if (row < 0 || reader.textAt(row, figures) === '') return false;
  return reader.areaAt(row, figures).left > left;
}
