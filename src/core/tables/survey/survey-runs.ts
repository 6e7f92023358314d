import type { Range } from '../../cells/address.ts';
import { compare, rational } from '../../quantities/rational.ts';
import type { SurveyBand } from '../facts/survey-table.ts';
import type { TableReader } from '../reading/table-reader.ts';
import { type Band, isBand, readBand } from '../words/read-band.ts';

/** A run of bands down a column or across a row, as lines of the sheet. */
export interface Run {
  readonly isDown: boolean;
  /** The column that the bands stand in, or their row. */
  readonly line: number;
  readonly places: readonly number[];
  readonly bands: readonly Band[];
}

/** More bands than this are no surveys. */
const mostCells = 4000;

/** The runs of bands among cells that hold one. */
export function readRuns(reader: TableReader, cells: readonly Place[]): readonly Run[] {
  return runsOf(reader, cells).filter(tellsApart);
}

/** No band is said twice. */
function tellsApart({ bands }: Run): boolean {
  const bounds = bands.flatMap(({ from, to }) =>
    from ? [`${from.n}/${from.d} ${to ? `${to.n}/${to.d}` : ''}`] : [],
  );
  return new Set(bounds).size === bounds.length;
}

export function bandsOf(
  reader: TableReader,
  { isDown, line, places, bands }: Run,
): readonly SurveyBand[] {
  const isScale = isScaleOfPoints(bands);
  return bands.flatMap((band, at) => {
    const place = places[at];
    if (place === undefined) return [];
    const { from, to } = isScale ? { from: null, to: null } : band;
    const [row, column] = isDown ? [place, line] : [line, place];
    const label = reader.textAt(row, column).replace(/\s+/gu, ' ');
    return [{ label, cell: reader.addressAt(row, column), from, to }];
  });
}

/** 5分 to 1分, 10分 to 1分: how these are percentages the table does not say. */
function isScaleOfPoints(bands: readonly Band[]): boolean {
  return bands.every(({ from, to }) => from && compare(to ?? from, rational(1, 10)) <= 0);
}

type Place = readonly [row: number, column: number];

/** The cells of a range that hold a band. */
export function bandCells(reader: TableReader, range: Range): readonly Place[] {
  const found: Place[] = [];
  reader.view.forEachIn(range, (row, column) => {
    if (found.length >= mostCells) return;
    const area = reader.areaAt(row, column);
    if (area.top !== row || area.left !== column) return;
    if (reader.words(isBand, reader.textAt(row, column))) found.push([row, column]);
  });
  return found;
}

/** Two bands or more next to each other, one blank between them at most; across before down where a cell could be of both. */
function runsOf(reader: TableReader, cells: readonly Place[]): readonly Run[] {
  const across = linesOf(cells, 0).flatMap(([line, places]) =>
    chains(
      places,
      (place) => reader.areaAt(line, place).right + 1,
      (place) => reader.cellAt(line, place).value === null,
    ).map((chain) => runOf(reader, false, line, chain)),
  );
  const used = new Set(
    across.flatMap(({ line, places }) => places.map((place) => `${line},${place}`)),
  );
  const rest = cells.filter(([row, column]) => !used.has(`${row},${column}`));
  const down = linesOf(rest, 1).flatMap(([line, places]) =>
    chains(
      places,
      (place) => reader.areaAt(place, line).bottom + 1,
      (place) => reader.cellAt(place, line).value === null,
    ).map((chain) => runOf(reader, true, line, chain)),
  );
  return [...across, ...down];
}

/** By row (0) or column (1): the other coordinates in order. */
function linesOf(
  cells: readonly Place[],
  by: 0 | 1,
): readonly (readonly [number, readonly number[]])[] {
  const lines = new Map<number, number[]>();
  for (const cell of cells) {
    const list = lines.get(cell[by]);
    if (list) list.push(cell[by === 0 ? 1 : 0]);
    else lines.set(cell[by], [cell[by === 0 ? 1 : 0]]);
  }
  return [...lines].map(([line, places]) => [line, places.sort((a, b) => a - b)]);
}

function chains(
  places: readonly number[],
  next: (place: number) => number,
  isBlank: (place: number) => boolean,
): readonly (readonly number[])[] {
  const found: number[][] = [];
  let due = -1;
  for (const place of places) {
    if (place === due || (place === due + 1 && isBlank(due))) found.at(-1)?.push(place);
    else found.push([place]);
    due = next(place);
  }
  return found.filter((chain) => chain.length >= 2);
}

function runOf(reader: TableReader, isDown: boolean, line: number, places: readonly number[]): Run {
  const bands = places.flatMap((place) => {
    const text = isDown ? reader.textAt(place, line) : reader.textAt(line, place);
    return readBand(text) ?? [];
  });
  return { isDown, line, places, bands };
}
