import type { CellAddress } from '../../cells/address.ts';
import { readDay } from '../../quantities/read-day.ts';
import type { Structure } from '../grid/structure.ts';
import type { TableContext } from '../reading/candidate.ts';
import type { TableReader } from '../reading/table-reader.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { clausePair, textPair } from './clause-pair.ts';
import { joinSpans, namesPeriod } from './join-spans.ts';
import { lineClauses } from './line-clauses.ts';
import { type Pair, projectField } from './project-fields.ts';
import { taughtPairs } from './taught-pairs.ts';

/** Longer texts are no labels. */
const longestLabel = 30;

/**
 * The pairs of label and value in a structure's rows: side by side (label, value, label, value …),
 * a row of labels over a row of values, and lines of running text with colons.
 */
export function readPairs({ reader, structure }: Sided): readonly Pair[] {
  const beside = pairsBeside(reader, structure.range);
  const known = (pairs: readonly Pair[]) =>
    pairs.filter(({ label }) => reader.words(projectField, label) !== null).length;
  const beneath = pairsBeneath(reader, structure.range);
  const best = known(beneath) > known(beside) ? beneath : beside;
  const taught = taughtPairs(reader, structure);
  const rest = best.filter(({ cell }) => !taught.some((pair) => isSameCell(pair.cell, cell)));
  return joinSpans([...taught, ...rest, ...textPairs(structure)]);
}

function isSameCell(a: CellAddress, b: CellAddress): boolean {
  return a.row === b.row && a.column === b.column;
}

type Sided = Pick<TableContext, 'reader' | 'structure'>;
type Rectangle = Structure['range'];

/** Pairs of a label and the value at its right. */
export function pairsBeside(
  reader: TableReader,
  { top, left, bottom, right }: Rectangle,
): readonly Pair[] {
  const rows = Array.from({ length: bottom - top + 1 }, (_, at) => top + at);
  return rows.flatMap((row) =>
    pairsInRow(reader, withSpans(reader.words, filledCells(reader, row, left, right))),
  );
}

function pairsInRow(reader: TableReader, cells: readonly Filled[]): readonly Pair[] {
  const pairs: Pair[] = [];
  const isLabel = (text: string) => reader.words(projectField, text) !== null;
  let label: Filled | null = null;
  cells.forEach((cell, at) => {
    const lines = linePairs(cell.address, cell.text);
    if (lines.length > 0) {
      pairs.push(...lines);
      label = null;
    } else if (label === null) {
      label = at === 0 && isSerial(cell.text) && cells.length > 2 ? null : cell;
    } else if (!isLabel(label.text) && isLabel(cell.text)) {
      label = cell;
    } else {
      const isFigures = isNumber(cell) && isNumber(cells[at + 1]);
      if (!isFigures || reader.words(projectField, label.text) !== 'annualFunds') {
        pairs.push(pairOf(reader, label, cell));
      }
      label = null;
    }
  });
  return pairs.filter((pair) => pair.label.length <= longestLabel);
}

/** 年度资金总额, 60, 60, 57.6 is a row of a table, and tells no funds. */
function isNumber(cell: Filled | undefined): boolean {
  return cell !== undefined && /^[\d,]+(?:\.\d+)?$/u.test(cell.text);
}

/** A period in two cells is one: 评估期, 2023-07-01, 至, 2023-12-31. */
function withSpans(words: Lexicon, cells: readonly Filled[]): readonly Filled[] {
  const at = cells.findIndex(
    ({ text }, index) =>
      text.length <= longestLabel && words(namesPeriod, text) && isDay(cells[index + 1]),
  );
  const [from, ...rest] = cells.slice(at + 1);
  const [to, ...after] = isLink(rest[0]) ? rest.slice(1) : rest;
  if (at < 0 || !from || !to || !isDay(to)) return cells;
  const period = { ...from, text: `${from.text}至${to.text}` };
  return [...cells.slice(0, at + 1), period, ...withSpans(words, after)];
}

function isDay(cell: Filled | undefined): boolean {
  return cell !== undefined && cell.text.length <= 12 && readDay(cell.text) !== null;
}

function isLink(cell: Filled | undefined): boolean {
  return cell !== undefined && /^[至到~～—–-]+$/u.test(cell.text);
}

function pairOf(reader: TableReader, label: Filled, { text, address }: Filled): Pair {
  const value = reader.cellAt(address.row, address.column);
  return { label: label.text, text, cell: address, value };
}

/** A label of ours or a line of label and value. */
export function mayTellProject(text: string, words: Lexicon): boolean {
  return /[:：]/.test(text) || words(projectField, text) !== null;
}

/** 1, （2）, 三 before a label. */
function isSerial(text: string): boolean {
  return /^[（(]?(\d{1,3}|[一二三四五六七八九十]{1,3})[)）、.]?$/u.test(text);
}

/** A row of labels with its values in the row beneath. */
function pairsBeneath(
  reader: TableReader,
  { top, left, bottom, right }: Rectangle,
): readonly Pair[] {
  const pairs: Pair[] = [];
  if (bottom - top > 20) return pairs;
  for (let row = top; row < bottom; row++) {
    const labels = filledCells(reader, row, left, right).filter(
      ({ text }) => reader.words(projectField, text) !== null,
    );
    if (labels.length < 2) continue;
    for (const { text, address } of labels) {
      const below = reader.areaAt(address.row, address.column).bottom + 1;
      const value = reader.textAt(below, address.column);
      if (value === '' || reader.words(projectField, value) !== null) continue;
      pairs.push({
        label: text,
        text: value,
        cell: reader.addressAt(below, address.column),
        value: reader.cellAt(below, address.column),
      });
    }
  }
  return pairs;
}

interface Filled {
  readonly text: string;
  readonly address: CellAddress;
}

function filledCells(
  reader: TableReader,
  row: number,
  left: number,
  right: number,
): readonly Filled[] {
  const cells: Filled[] = [];
  for (let column = left; column <= right; ) {
    const area = reader.areaAt(row, column);
    const text = reader.textAt(row, column);
    if (text !== '' && area.top === row)
      cells.push({ text, address: reader.addressAt(row, column) });
    column = area.right + 1;
  }
  return cells;
}

/** Titles and notes that are running text: 项目购买方：…；评估期：… */
function textPairs(structure: Structure): readonly Pair[] {
  return [...structure.titles, ...structure.notes].flatMap(({ place, text }) =>
    linePairs({ sheet: structure.sheet, ...place }, text),
  );
}

/** 合同期：…（本次评估周期为2024年7月1日至2025年6月30日） tells the period looked at, too. */
function periodInBrackets(cell: CellAddress, value: string): readonly Pair[] {
  const inside = /[（(]([^（()）]{12,})[)）]/u.exec(value)?.[1]?.replace(/\s+/gu, '') ?? '';
  return inside
    .split(/[，,；;]/u)
    .flatMap((clause) => clausePair(cell, clause))
    .filter(({ label }) => projectField(label) === 'evaluationPeriod');
}

/** The pairs of a running text, where at least one label is of ours. */
export function linePairs(cell: CellAddress, text: string): readonly Pair[] {
  if (!/[:：]/.test(text)) return [];
  // A gap parts like a new line.
  const pieces = text.replace(/(\S)[^\S\n]\s+(?=\S)/gu, '$1\n').split(/[；;\n。]/u);
  const pairs = pieces.flatMap((piece): Pair[] => {
    const match = /^\s*([^:：]{2,30})[:：]\s*(\S.*)$/su.exec(piece);
    if (!match?.[1] || !match[2]) return [];
    const line = match[2].trim();
    const { value, pairs: more } = lineClauses(cell, line);
    return [textPair(cell, match[1].trim(), value), ...more, ...periodInBrackets(cell, line)];
  });
  return pairs.some(({ label }) => projectField(label) !== null) ? pairs : [];
}
