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
    path.forEach((text, level) => {
      if (text === '' || isJoined(paths, column, level, depth)) return;
      leaves[column] = put(drawing, top + level, column, written(text, style));
      if (!style.merges) return;
      const isLast = path.slice(level + 1).every((below) => below === '');
      const right = level === depth - 1 ? column : lastOfRun(paths, column, level);
      merge(drawing, top + level, column, top + (isLast ? depth - 1 : level), right);
    });
    leaves[column] ??= leaves[column - 1] as Spot;
  });
  return leaves;
}

function written(text: HeaderPath[number], style: Style): string | number | HeaderCell {
  return typeof text === 'string' ? style.header(text) : text;
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
    if (keyOf(paths[a]?.[at]) !== keyOf(paths[b]?.[at])) return false;
  }
  return paths[a]?.slice(level + 1).some((below) => below !== '') ?? false;
}

function keyOf(text: HeaderPath[number] | undefined): string | number | undefined {
  return typeof text === 'object' ? text.value : text;
}
