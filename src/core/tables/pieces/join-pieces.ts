import { type Range, rangesMeet } from '../../cells/address.ts';
import type { Structure } from '../grid/structure.ts';
import type { Candidate } from '../reading/candidate.ts';
import { factCount } from '../reading/fact-count.ts';
import type { TableReader } from '../reading/table-reader.ts';
import { anchoredReadings } from './anchored-readings.ts';
import type { Recognised } from './merge-blocks.ts';
import { tellsAll } from './tells-all.ts';

/** Pieces of one table are at most so many blank rows and columns apart. */
const widestGap = { rows: 2, columns: 1 } as const;

/** What is known of a reading. */
interface Judgement {
  readonly isPlaced: (one: Recognised) => boolean;
  /** It is sure, and most figures of its structure are facts: other readings cannot tell more. */
  readonly isExplained: (one: Recognised) => boolean;
}

/**
 * Blank rows and columns, and headers whose areas are not merged, may cut a table into pieces. Pieces
 * that lie together without a title between them are read as one from where a head of ours begins;
 * that reading is taken where it makes facts of more cells than its pieces did.
 */
export function joinPieces(
  reader: TableReader,
  found: readonly Recognised[],
  read: (structure: Structure) => readonly Recognised[],
  { isPlaced, isExplained }: Judgement,
): readonly Recognised[] {
  const replaced = new Map<Recognised, readonly Recognised[]>();
  const better = (pieces: readonly Recognised[]): readonly Recognised[] | null => {
    const placed = pieces.filter(isPlaced);
    const known = placed.reduce((count, { candidate }) => count + factCount(candidate), 0);
    const least = Math.max(0, ...placed.map(({ candidate }) => candidate?.confidence ?? 0)) - 0.1;
    const others = [
      ...found.filter((one) => isPlaced(one) && !pieces.includes(one)),
      ...[...replaced.values()].flat(),
    ];
    const best = anchoredReadings(reader, pieces).flatMap((structures) => {
      const free = structures.filter((one) => !others.some((other) => meets(other, one)));
      const reading = bestOf(free.flatMap(read).filter(isPlaced));
      return reading && (reading.candidate?.confidence ?? 0) >= least ? [reading] : [];
    });
    const told = best.reduce((count, { candidate }) => count + factCount(candidate), 0);
    const isWhole = placed.length < pieces.length || lowest(best) > lowest(placed);
    const isAsGood =
      told === known && best.length < pieces.length && isWhole && lowest(best) >= lowest(placed);
    return told > known || isAsGood ? best : null;
  };
  const isDone = ([one, ...others]: readonly Recognised[]) => {
    if (!one?.structure || others.length > 0 || !isExplained(one)) return false;
    return isAlone(reader, one.structure) || tellsAll(reader, one.structure, one.candidate);
  };
  for (const pieces of clustersOf(reader, found)) {
    const whole = isDone(pieces) ? null : better(pieces);
    if (whole) {
      const top = Math.min(...whole.map(({ structure }) => structure?.range.top ?? 0));
      const within = pieces.filter(({ structure }) => (structure?.range.bottom ?? 0) >= top);
      for (const [at, piece] of within.entries()) replaced.set(piece, at === 0 ? whole : []);
      continue;
    }
    for (const piece of pieces.length > 1 ? pieces : []) {
      const own = better([piece]);
      if (own) replaced.set(piece, own);
    }
  }
  return found.flatMap((one) => replaced.get(one) ?? [one]);
}

/** No head goes on beside the heads of the structure, over a blank column at most. */
function isAlone(reader: TableReader, { range, headerRows }: Structure): boolean {
  const { left, right } = range;
  return headerRows.every((row) =>
    [left - 2, left - 1, right + 1, right + 2].every((column) => reader.textAt(row, column) === ''),
  );
}

function lowest(found: readonly Recognised[]): number {
  return Math.min(...found.map(({ candidate }) => candidate?.confidence ?? 0));
}

function meets({ structure }: Recognised, { range }: Structure): boolean {
  return structure !== null && rangesMeet(structure.range, range);
}

/** Under this confidence a head over blank places is no form: 服务项目 beside 已完成. */
const likely = 0.4;

/** Forms are joined elsewhere, rosters, tables of money and surveys are found by their words already. */
function isJoinable({ structure, candidate }: Recognised): boolean {
  const isForm = candidate?.table.kind === 'project' && candidate.confidence >= likely;
  return structure !== null && !structure.taught && !isForm && !isFirm(candidate);
}

const firm: ReadonlySet<Candidate['table']['kind']> = new Set([
  'attendance',
  'funding',
  'payments',
  'survey',
]);

function isFirm(candidate: Candidate | null): boolean {
  const kind = candidate?.table.kind;
  const isWorded = kind !== undefined && firm.has(kind);
  return isWorded && (candidate?.confidence ?? 0) >= 0.6;
}

/** The reading with the most facts; of equal ones that with the fewest entries, then the surest. */
export function bestOf(readings: readonly Recognised[]): Recognised | null {
  let best: Recognised | null = null;
  let most = 0;
  for (const one of readings) {
    const facts = factCount(one.candidate);
    if (best && (facts < most || (facts === most && !isBetter(one.candidate, best.candidate)))) {
      continue;
    }
    best = one;
    most = facts;
  }
  return best;
}

/** Of two readings with as many facts. */
function isBetter(one: Candidate | null, other: Candidate | null): boolean {
  const entries = entryCount(other) - entryCount(one);
  const surer = (one?.confidence ?? 0) - (other?.confidence ?? 0);
  const measured = measuredCount(one) - measuredCount(other);
  return (entries || measured || surer) > 0;
}

/** A target, its completed quantity and its rate that were not set together are more entries. */
function entryCount(candidate: Candidate | null): number {
  return candidate?.table.kind === 'indicators' ? candidate.table.entries.length : 0;
}

function measuredCount(candidate: Candidate | null): number {
  if (candidate?.table.kind !== 'indicators') return 0;
  return candidate.table.entries.filter(({ measure }) => measure !== null).length;
}

/** Pieces that touch one another, over gaps of a blank row or two or one blank column. */
function clustersOf(
  reader: TableReader,
  found: readonly Recognised[],
): readonly (readonly Recognised[])[] {
  const clusters: Recognised[][] = [];
  for (const one of found) {
    const { structure } = one;
    if (!structure || !isJoinable(one)) continue;
    const near = clusters.filter((cluster) =>
      cluster.some(({ structure: other }) => other !== null && isNear(reader, other, structure)),
    );
    const joined = [...near.flat(), one];
    for (const cluster of near) clusters.splice(clusters.indexOf(cluster), 1);
    clusters.push(joined);
  }
  return clusters;
}

function isNear(reader: TableReader, a: Structure, b: Structure): boolean {
  if (areOtherScores(a, b)) return false;
  const rows = gap(a.range.top, a.range.bottom, b.range.top, b.range.bottom);
  const columns = gap(a.range.left, a.range.right, b.range.left, b.range.right);
  if (rows < 0) return columns <= widestGap.columns && !isTitledApart(reader, a, b);
  const below = a.range.top > b.range.top ? a : b;
  const above = a === below ? b : a;
  const isOther = hasOwnTitle(below, above.range) || hasOwnHead(reader, below, above);
  return columns < 0 && rows <= widestGap.rows && !isOther;
}

/** Parts down in one score table and across in the other. */
function areOtherScores(a: Structure, b: Structure): boolean {
  const areScores = [a, b].every(({ why }) => why.includes('words/scores'));
  return areScores && a.shape !== b.shape;
}

/** It begins with the first label of the other one's head, and other labels stand beside that. */
function hasOwnHead(reader: TableReader, { range: below }: Structure, above: Structure): boolean {
  const head = above.headerRows[0];
  if (head === undefined) return false;
  const textAt = (row: number, column: number) => reader.textAt(row, column).replace(/\s+/gu, '');
  const { left, right } = above.range;
  const corner = textAt(head, left);
  if (below.left !== left || corner === '' || textAt(below.top, left) !== corner) return false;
  for (let column = left + 1; column <= right; column++) {
    if (textAt(below.top, column) !== textAt(head, column)) return true;
  }
  return false;
}

/** Blank lines between two spans; below 0 where they overlap. */
function gap(first: number, last: number, from: number, to: number): number {
  return Math.max(first, from) - Math.min(last, to) - 1;
}

function hasOwnTitle({ titles }: Structure, above: Range): boolean {
  return titles.some(({ place, text }) => place.row > above.bottom && !isSection(text));
}

/** 二、重点服务: a heading within a table. */
function isSection(text: string): boolean {
  return text.length <= 16 && /^\s*[（(]?[一二三四五六七八九十]{1,3}\s*[、.．)）]/u.test(text);
}

/** Beside one another, each under a title of its own. */
function isTitledApart(reader: TableReader, a: Structure, b: Structure): boolean {
  const left = a.range.left < b.range.left ? a : b;
  const right = left === a ? b : a;
  return right.titles.some(
    ({ place }) => reader.areaAt(place.row, place.column).left > left.range.right,
  );
}
