import { type Drawing, merge, put, type Spot } from './drawing.ts';
import type { Style } from './style.ts';

/** A column's header texts from top to bottom; '' goes on with what stands above it. */
export type HeaderPath = readonly (string | number | HeaderCell)[];

/** A header that is no text: a month as a real date. */
export interface HeaderCell {
  readonly value: string | number;
  readonly format: string;
}

/**
 * Draws header rows from column paths. The same text beside itself under the same texts is one
 * header over several columns; the lowest level is never joined.
 */
export function drawHeader(
  drawing: Drawing,
  top: number,
  paths: readonly HeaderPath[],
  style: Style,
): Spot[] {
  const depth = Math.max(0, ...paths.map((path) => path.length));
  const leaves: Spot[] = [];
  paths.forEach((path, column) => {
    for (let level = 0; level < depth; level++) {
      const text = path[level] ?? '';
      if (text === '') continue;
      if (isJoined(paths, column, level, depth)) continue;
      const cell =
        typeof text === 'object' ? text : typeof text === 'number' ? text : style.header(text);
      const spot = put(drawing, top + level, column, cell);
      leaves[column] = spot;
      if (!style.merges) continue;
      const isLast = path.slice(level + 1).every((below) => below === '');
      const right = level === depth - 1 ? column : lastOfRun(paths, column, level);
      merge(drawing, top + level, column, isLast ? top + depth - 1 : top + level, right);
    }
    leaves[column] ??= leaves[column - 1] as Spot;
  });
  return leaves;
}

function isJoined(
  paths: readonly HeaderPath[],
  column: number,
  level: number,
  depth: number,
): boolean {
  return level < depth - 1 && column > 0 && isSame(paths, column - 1, column, level);
}

function lastOfRun(paths: readonly HeaderPath[], column: number, level: number): number {
  let last = column;
  while (last + 1 < paths.length && isSame(paths, column, last + 1, level)) last++;
  return last;
}

function isSame(paths: readonly HeaderPath[], a: number, b: number, level: number): boolean {
  for (let at = 0; at <= level; at++) {
    if (paths[a]?.[at] !== paths[b]?.[at]) return false;
  }
  return paths[a]?.slice(level + 1).some((below) => below !== '') ?? false;
}
