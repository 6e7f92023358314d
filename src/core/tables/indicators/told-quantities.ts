import type { Figure, Stated } from '../../quantities/reading.ts';
import type { TableReader } from '../reading/table-reader.ts';
import { measureOfUnit } from '../words/match-words.ts';
import { toldQuantity } from '../words/told-quantity.ts';
import type { Draft } from './draft-entries.ts';
import { groupOf } from './measured-group.ts';

/**
 * Completed quantities in running text: 探访586人次，完成97.67% is 586, and 97.67 % where no column states
 * the rate.
 */
export function withToldQuantities(reader: TableReader, entries: readonly Draft[]): void {
  for (const draft of entries) {
    const { completed } = draft;
    if (completed && mayTell(reader, completed)) readTold(reader, draft, completed);
  }
}

function mayTell(reader: TableReader, { cell, reading }: Stated): boolean {
  const isFigure = reading.kind === 'figure' && !reading.figure.isPercent;
  if (!isFigure && reading.kind !== 'unreadable' && reading.kind !== 'text') return false;
  if (reader.isBareNumber(cell.row, cell.column)) return false;
  return (isFigure ? /\d.*[%％]/su : /\d/u).test(reader.textAt(cell.row, cell.column));
}

function readTold(reader: TableReader, draft: Draft, completed: Stated): void {
  const { row, column } = completed.cell;
  const { figure, rate } = toldQuantity(reader.textAt(row, column), draft.measure, draft.name);
  if (figure && completed.reading.kind !== 'figure') {
    draft.completed = statedAs(completed, figure);
    measureAs(draft, figure);
  }
  const isKnown = draft.completed?.reading.kind === 'figure';
  const isFree = draft.rate === null || draft.rate.reading.kind === 'blank';
  if (isKnown && isFree && rate) draft.rate = statedAs(completed, rate);
}

/** 600 | 探访586人次: the words tell what is counted. */
function measureAs(draft: Draft, { unit }: Figure): void {
  const measure = unit === null ? null : measureOfUnit(unit);
  if (draft.measure !== null || draft.area !== null || measure === null) return;
  draft.group = groupOf(draft, measure);
  draft.measure = measure;
  draft.unit ??= unit;
}

function statedAs({ cell }: Stated, figure: Figure): Stated {
  return { cell, reading: { kind: 'figure', figure } };
}
