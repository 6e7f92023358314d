import { type CellAddress, type Range, rangeHolds, rangesMeet } from '../../cells/address.ts';
import { findHeadcounts } from '../attendance/find-headcounts.ts';
import { findRosters } from '../attendance/find-rosters.ts';
import { recogniseAttendance } from '../attendance/recognise-attendance.ts';
import { findTurnedRosters } from '../attendance/turned-rosters.ts';
import type { ProjectField } from '../facts/table.ts';
import { findFundingTables } from '../funding/find-funding-tables.ts';
import { recogniseFunding } from '../funding/recognise-funding.ts';
import type { Structure } from '../grid/structure.ts';
import { findIndicatorTables } from '../indicators/find-indicator-tables.ts';
import { findToldPairs } from '../indicators/find-told-pairs.ts';
import { recogniseIndicators } from '../indicators/recognise-indicators.ts';
import { findPaymentsTables } from '../payments/find-payments-tables.ts';
import { recognisePayments } from '../payments/recognise-payments.ts';
import { findPerformanceTables } from '../performance/find-performance-tables.ts';
import { recognisePerformance } from '../performance/recognise-performance.ts';
import type { Candidate, TableContext } from '../reading/candidate.ts';
import { factCount } from '../reading/fact-count.ts';
import { readerOutside } from '../reading/reader-outside.ts';
import type { TableReader } from '../reading/table-reader.ts';
import { findScoreTables } from '../scores/find-score-tables.ts';
import { recogniseScores } from '../scores/recognise-scores.ts';
import { findSurveys, recogniseSurvey } from '../survey/recognise-survey.ts';
import { mergeBlocks, type Recognised } from './merge-blocks.ts';

/** From here on a table found by its words is held against what lies there. */
const likely = 0.4;

/** From here on a table is counted. */
const counted = 0.6;

/** The words are the surer guide: so much of what the structures tell is enough. */
const least = 0.9;

/** What is known of a sheet before its words are looked for. */
interface Known {
  readonly taught: readonly Range[];
  /** Rosters told as a whole: their words would find them again. */
  readonly rosters: readonly Range[];
}

/**
 * A roster or score table found by the words of its heads takes the place of the structures that it
 * meets, unless they tell more: their shape may have cut it in pieces, or taken its blocks for tables.
 * What a person taught is left alone.
 */
export function withWorded(
  whole: TableReader,
  found: readonly Recognised[],
  contextOf: (structure: Structure) => TableContext,
  { taught, rosters }: Known,
): readonly Recognised[] {
  const reader = readerOutside(whole, found.flatMap(formRange));
  const isFree = ({ range }: Structure) => !taught.some((one) => rangesMeet(one, range));
  const blocks: readonly Recognised[] = [...findIndicatorTables(reader), ...findToldPairs(reader)]
    .filter(isFree)
    .map((structure) => ({ structure, candidate: recogniseIndicators(contextOf(structure)) }));
  const worded: readonly Recognised[] = [
    ...findRosters(reader, rosters)
      .filter(isFree)
      .map((structure) => ({
        structure,
        candidate: recogniseAttendance(contextOf(structure)),
      })),
    ...findTurnedRosters(reader, contextOf).filter(({ structure }) => isFree(structure)),
    ...findHeadcounts(readerOutside(whole, found.flatMap(fullFormRange)), contextOf).filter(
      ({ structure }) => isFree(structure),
    ),
    ...findScoreTables(reader)
      .filter(isFree)
      .map((structure) => ({
        structure,
        candidate: recogniseScores(contextOf(structure)),
      })),
    ...mergeBlocks(blocks).filter((one) => !blocks.includes(one)),
    ...blocks,
    ...findPerformanceTables(reader)
      .filter(isFree)
      .map((structure) => ({
        structure,
        candidate: recognisePerformance(contextOf(structure)),
      })),
    ...findSurveys(reader)
      .filter(isFree)
      .map((structure) => ({
        structure,
        candidate: recogniseSurvey(contextOf(structure)),
      })),
    ...findFundingTables(reader)
      .filter(({ structure }) => isFree(structure))
      .map((money) => ({
        structure: money.structure,
        candidate: recogniseFunding(contextOf(money.structure), money),
      })),
    ...findPaymentsTables(reader)
      .filter(({ structure }) => isFree(structure))
      .map((money) => ({
        structure: money.structure,
        candidate: recognisePayments(contextOf(money.structure), money),
      })),
  ];
  // Where a list was weighed against what has given way since, it is weighed again.
  const once = worded.reduce(replaced, found);
  return blocks
    .filter((one) => !once.includes(one) && isAmongLists(one, once) && !isPartOfOne(one, once))
    .reduce(replaced, once);
}

/** It lies in a list that took its place and tells as much. */
function isPartOfOne({ structure, candidate }: Recognised, found: readonly Recognised[]): boolean {
  return found.some(
    (other) =>
      structure !== null &&
      other.structure !== null &&
      isWithin(structure.range, other.structure.range) &&
      factCount(other.candidate) >= factCount(candidate),
  );
}

/** It meets tables that were found, and they are lists alone. */
function isAmongLists({ structure }: Recognised, found: readonly Recognised[]): boolean {
  const met = found.filter(
    ({ structure: other, candidate }) =>
      (candidate?.confidence ?? 0) >= likely &&
      structure &&
      other &&
      rangesMeet(structure.range, other.range),
  );
  return met.length > 0 && met.every(({ candidate }) => candidate?.table.kind === 'indicators');
}

/** From here on a form is sure, if its own cells tell so many facts, and no more of other things. */
const sure = 0.8;
const fewestFields = 3;

/** What surely is a form is no part of a table over, beneath or beside it. */
function formRange({ structure, candidate }: Recognised): Range | [] {
  if (!structure || candidate?.table.kind !== 'project' || candidate.confidence < sure) return [];
  const { fields, others } = candidate.table;
  const own = fields.filter(({ stated }) => rangeHolds(structure.range, stated.cell));
  return own.length >= fewestFields && own.length >= others.length ? structure.range : [];
}

/** Of a list of stations 应配备人数 over a number is heads on post; with 承接机构 beside it, it is a form. */
function fullFormRange(one: Recognised): Range | [] {
  const { candidate } = one;
  const isFull =
    candidate?.table.kind === 'project' &&
    candidate.table.fields.some(({ field }) => !ofHeads.includes(field));
  return isFull ? formRange(one) : [];
}

const ofHeads: readonly ProjectField[] = ['station', 'requiredWorkers', 'requiredLicensed'];

function replaced(found: readonly Recognised[], one: Recognised): readonly Recognised[] {
  const { structure, candidate } = one;
  if (!structure || !candidate || candidate.confidence < leastFor(candidate)) return found;
  const isSurvey = candidate.table.kind === 'survey';
  if (isSurvey && found.some((other) => isOfOthers(other, structure.range, candidate)))
    return found;
  const met = found.filter(
    (other) =>
      isOfForm(other, candidate) ||
      (gives(other, structure.range, candidate) && !reachesBeyond(other, structure, candidate)),
  );
  if (isModest(candidate) && met.some((other) => isSurer(other, candidate))) return found;
  const weights = met.map(({ candidate: other }) => countedWeight(other, candidate));
  const known = readsWhole(candidate)
    ? Math.max(0, ...weights)
    : weights.reduce((sum, weight) => sum + weight, 0);
  if (!isBetter(one, met, known)) return found;
  const first = found.findIndex((other) => met.includes(other));
  const rest = found.filter((other) => !met.includes(other));
  const at = first < 0 ? rest.length : first;
  return [...rest.slice(0, at), one, ...rest.slice(at)];
}

/** What the year was to bring, between a form's money and its indicators, is no table of its own. */
function isOfForm({ structure, candidate }: Recognised, { table }: Candidate): boolean {
  if (table.kind !== 'performance' || !table.execution || !structure || structure.taught)
    return false;
  const { range } = structure;
  const { row } = table.execution.label.cell;
  if (range.bottom >= table.place.top || range.bottom <= row) return false;
  // 分值 and 得分 beside the money are the form's own.
  if (candidate?.table.kind === 'scores') return true;
  return candidate?.table.kind === 'indicators' && range.top > row;
}

function isMoney({ table }: Candidate): boolean {
  return table.kind === 'funding' || table.kind === 'payments';
}

/** What is not recognised as a whole may hold another table beside or under the one of money. */
function reachesBeyond(other: Recognised, { range }: Structure, by: Candidate): boolean {
  const own = other.structure?.range;
  if (!own || !isMoney(by) || other.candidate?.table.kind === by.table.kind) return false;
  const beside = Math.max(0, range.left - own.left) + Math.max(0, own.right - range.right);
  const under = own.bottom - range.bottom;
  return beside > 2 || under > 3;
}

/** Money, indicators and levels of them take no place of what is more surely something else. */
function isModest(candidate: Candidate): boolean {
  const { kind } = candidate.table;
  return isMoney(candidate) || kind === 'indicators' || kind === 'performance';
}

function isSurer({ candidate }: Recognised, { table, confidence }: Candidate): boolean {
  return (
    candidate !== null && candidate.table.kind !== table.kind && candidate.confidence > confidence
  );
}

/** Percentages and counts beside each other in a table of another kind are no survey. */
function isOfOthers({ structure, candidate }: Recognised, range: Range, by: Candidate): boolean {
  if (!structure || !candidate || candidate.table.kind === 'survey') return false;
  return candidate.confidence >= by.confidence && rangesMeet(structure.range, range);
}

/** Pieces of these tables are each read as the whole, from its heads. */
function readsWhole({ table }: Candidate): boolean {
  return table.kind === 'performance' || table.kind === 'survey';
}

/** A block says little by itself: what it is joined with decides. */
function leastFor({ table }: Candidate): number {
  return table.kind === 'indicators' ? 0.1 : likely;
}

/** Rosters and scores are trusted to their words; as many facts in no more entries are as good. */
function isBetter(one: Recognised, met: readonly Recognised[], known: number): boolean {
  const { structure, candidate } = one;
  if (!structure || !candidate) return false;
  const weight = weightOf(candidate, candidate);
  if (candidate.table.kind !== 'indicators') return weight >= known * least;
  const more = met.reduce(
    (sum, other) => sum + entryCount(other.candidate),
    -entryCount(candidate),
  );
  return weight > known || (weight === known && more >= 0);
}

function entryCount(candidate: Candidate | null): number {
  return candidate?.table.kind === 'indicators' ? candidate.table.entries.length : 0;
}

/** What lies in the range, and what only reaches into it unless it is another kind of ours. */
function gives({ structure, candidate }: Recognised, range: Range, by: Candidate): boolean {
  if (!structure || structure.taught || !rangesMeet(structure.range, range)) return false;
  const isOther = candidate !== null && candidate.confidence >= likely && !isWeaker(candidate, by);
  return !isOther || candidate.table.kind === by.table.kind || liesIn(structure, candidate, range);
}

/** All of it, or all that it tells: under a piece of a table a line of signatures may stand. */
function liesIn({ range: own }: Structure, { table }: Candidate, range: Range): boolean {
  if (isWithin(own, range)) return true;
  if (table.kind !== 'indicators' || table.entries.length === 0) return false;
  return table.entries.every((entry) =>
    [entry.target, entry.completed, entry.rate].every(
      (one) => one === null || isWithin(cellRange(one.cell), range),
    ),
  );
}

function cellRange({ row, column }: CellAddress): Range {
  return { top: row, left: column, bottom: row, right: column };
}

/**
 * Levels of indicators read as a plain list of them, or as scores; a budget or payments read less surely
 * as anything else.
 */
function isWeaker({ table, confidence }: Candidate, by: Candidate): boolean {
  if (confidence >= by.confidence) return false;
  const isAlike = table.kind === 'indicators' || table.kind === 'scores';
  return isMoney(by) || (by.table.kind === 'performance' && isAlike);
}

function isWithin(inner: Range, outer: Range): boolean {
  return (
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom &&
    inner.left >= outer.left &&
    inner.right <= outer.right
  );
}

/** What is unsure counts for nothing against what is sure. */
function countedWeight(other: Candidate | null, one: Candidate): number {
  const isUnsure = other !== null && other.confidence < counted && one.confidence >= counted;
  return isUnsure ? 0 : weightOf(other, one);
}

/** How much a candidate tells of its kind: marks that can be read, sums, scores. */
function weightOf(candidate: Candidate | null, like: Candidate): number {
  if (candidate?.table.kind !== like.table.kind) return 0;
  if (candidate.table.kind !== 'attendance') {
    const hasGrade = candidate.table.kind === 'scores' && candidate.table.grade !== null;
    return factCount(candidate) + (hasGrade ? 1 : 0);
  }
  const { workers, sums } = candidate.table;
  let marks = 0;
  for (const { months } of workers) {
    for (const { presence } of months.flat()) {
      if (presence.kind === 'present' || presence.kind === 'absent') marks++;
    }
  }
  return sums.length + marks;
}
