import type { Position, Range } from '../cells/address.ts';
import { cellAt, type Grid } from '../cells/grid.ts';
import { createGridBuilder } from '../cells/grid-builder.ts';
import type { SheetSnapshot } from '../cells/snapshot.ts';
import { normaliseLabel } from '../tables/words/normalise-label.ts';
import { uprightHeads } from '../tables/words/vocabulary-stations.ts';
import type { Said } from './list-heads.ts';
import { keyOf, type Origins } from './moved-back.ts';
import type { ScoreColumn } from './score-columns.ts';
import type { StationList } from './station-lists.ts';
import { titlesOver } from './titles-over.ts';

/** The score table of one station, drawn from its line of a list, and where its cells came from. */
export interface DrawnScores {
  readonly grid: Grid;
  readonly merges: readonly Range[];
  readonly origins: Origins;
}

/** A line for each part, the total and the grade last, under the lines over the list. */
export function drawScores(
  sheet: SheetSnapshot,
  list: StationList,
  columns: readonly ScoreColumn[],
  row: number,
): DrawnScores {
  const builder = createGridBuilder();
  const origins: Origins = new Map();
  const put: Put = (at, column, from, value) => {
    const cell = cellAt(sheet.grid, from.row, from.column);
    origins.set(keyOf({ row: at, column }), { row: from.row, column: from.column });
    if (value === undefined) builder.add(at, column, cell.value, cell.format, cell.formula);
    else builder.add(at, column, value);
  };
  const titles = titlesOver(sheet, list.head);
  for (const [at, from] of titles.entries()) put(at, 0, from);
  const top = titles.length;
  const lines = linesOf(columns);
  const used = usedPlaces(lines);
  for (const [column, place] of used.entries())
    put(top, column, { row: list.head, column: list.column }, uprightHeads[place]);
  for (const [at, line] of lines.entries()) drawLine(put, line, { at: top + 1 + at, row, used });
  return { grid: builder.build(), merges: outerMerges(lines, top + 1), origins };
}

type Put = (at: number, column: number, from: Position, value?: string | number | null) => void;

/** A part of the station's evaluation, or its total or grade. */
interface Line {
  readonly label: Said<string>;
  readonly outer: Said<string> | null;
  readonly columns: readonly ScoreColumn[];
}

const places = ['part', 'subpart', 'full', 'weight', 'score', 'converted'] as const;
type Place = (typeof places)[number];

function linesOf(columns: readonly ScoreColumn[]): readonly Line[] {
  const lines = new Map<string, Line>();
  for (const column of columns) {
    const { label, outer } = column;
    const key = `${keyOf(label)}>${outer ? keyOf(outer) : ''}`;
    lines.set(key, { label, outer, columns: [...(lines.get(key)?.columns ?? []), column] });
  }
  const isLast = ({ columns: [one] }: Line) => one?.kind === 'total' || one?.kind === 'grade';
  const all = [...lines.values()];
  return [...all.filter((line) => !isLast(line)), ...all.filter(isLast)];
}

function usedPlaces(lines: readonly Line[]): readonly Place[] {
  const columns = lines.flatMap((line) => line.columns);
  return places.filter((place) => {
    if (place === 'part' || place === 'score') return true;
    if (place === 'subpart') return lines.some(({ outer }) => outer !== null);
    const isOwn = columns.some(({ kind }) => kind === place);
    return isOwn || (place !== 'converted' && columns.some((column) => column[place] !== null));
  });
}

function drawLine(
  put: Put,
  { label, outer, columns }: Line,
  { at, row, used }: { readonly at: number; readonly row: number; readonly used: readonly Place[] },
): void {
  const to = (place: Place, from: Position, value?: string | number | null) => {
    if (used.includes(place)) put(at, used.indexOf(place), from, value);
  };
  // A blank cell of the drawing is its label's.
  for (const place of used) to(place, label, null);
  to('part', outer ?? label, plainLabel((outer ?? label).value));
  if (outer) to('subpart', label, plainLabel(label.value));
  for (const { kind, column, full, weight } of columns) {
    const isClosing = kind === 'total' || kind === 'grade';
    if (kind !== 'grade' && full) to('full', full, full.value);
    if (kind !== 'grade' && weight) to('weight', weight);
    to(isClosing ? 'score' : kind, { row, column });
  }
}

/** One cell over the parts of a wider one. */
function outerMerges(lines: readonly Line[], top: number): readonly Range[] {
  const merges: Range[] = [];
  lines.forEach(({ outer }, at) => {
    if (!outer) return;
    const row = top + at;
    const last = merges.at(-1);
    const isNext = isSamePlace(lines[at - 1]?.outer ?? null, outer) && last?.bottom === row - 1;
    if (last && isNext) merges[merges.length - 1] = { ...last, bottom: row };
    else merges.push({ top: row, bottom: row, left: 0, right: 0 });
  });
  return merges.filter(({ top: first, bottom }) => bottom > first);
}

function isSamePlace(a: Position | null, b: Position): boolean {
  return a?.row === b.row && a.column === b.column;
}

/** 服务监测10分 → 服务监测; points in brackets stay. */
function plainLabel(text: string): string {
  const plain = text.replace(/(?:满分)?\d+(?:\.\d+)?\s*分?\s*$/u, '').trim();
  return normaliseLabel(plain).core === '' ? text : plain;
}
