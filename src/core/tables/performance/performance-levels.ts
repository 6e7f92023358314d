import type { Stated } from '../../quantities/reading.ts';
import type { PerformanceLabel, PerformanceLevel } from '../facts/performance-table.ts';
import type { TableReader } from '../reading/table-reader.ts';
import { normaliseLabel } from '../words/normalise-label.ts';
import type { PerformanceHead } from './performance-head.ts';
import type { PerformanceBody } from './performance-rows.ts';
import { weightInLabel } from './weight-in-label.ts';

/** The first-level indicators with the weights that their labels, or cells as tall as they, print. */
export function readLevels(
  reader: TableReader,
  head: PerformanceHead,
  { firsts }: PerformanceBody,
): readonly PerformanceLevel[] {
  return firsts.map((label) => ({
    label,
    name: levelName(label.text),
    weight: weightInLabel(label) ?? weightBeside(reader, head, label),
  }));
}

/** 一、产出指标（50分） → 产出指标 */
function levelName(text: string): string {
  const { core } = normaliseLabel(text);
  return core.replace(/[:：]?\d+(?:\.\d+)?[%％分]$/u, '');
}

/** A weight in a cell that is merged over the same rows as the label. */
function weightBeside(
  reader: TableReader,
  { columns }: PerformanceHead,
  { cell }: PerformanceLabel,
): Stated | null {
  const tall = reader.areaAt(cell.row, cell.column);
  const column = columns.find(({ role }) => role === 'weight' || role === 'full')?.index;
  if (column === undefined || tall.bottom === tall.top) return null;
  const area = reader.areaAt(cell.row, column);
  if (area.top !== tall.top || area.bottom !== tall.bottom) return null;
  const stated = reader.statedAt(cell.row, column);
  return stated.reading.kind === 'figure' ? stated : null;
}
