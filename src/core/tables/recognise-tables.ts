import type { RangeAddress } from '../cells/address.ts';
import type { SheetSnapshot, Snapshot } from '../cells/snapshot.ts';
import { anchoredReadings } from './anchored-readings.ts';
import type { Candidate, TableContext } from './candidate.ts';
import { findStructures } from './find-structures.ts';
import { joinBelow } from './join-below.ts';
import { holdsWord } from './match-words.ts';
import { mergeBlocks, type Recognised } from './merge-blocks.ts';
import { otherReadings } from './other-readings.ts';
import { readTitles, titleLines } from './read-titles.ts';
import { recogniseAttendance } from './recognise-attendance.ts';
import { recogniseIndicators } from './recognise-indicators.ts';
import { joinProject, recogniseProject } from './recognise-project.ts';
import { recogniseScores } from './recognise-scores.ts';
import type { Structure } from './structure.ts';
import type { Reason, Recognition, Table } from './table.ts';
import { readTables, type TableReader } from './table-reader.ts';
import { stationWords } from './vocabulary-titles.ts';
import { withRosters } from './with-rosters.ts';

/** From here on a table is taken for what it looks like, and counted. */
const sure = 0.6;
/** From here on it is reported as one that may be ours. */
const likely = 0.4;
/** From here on no other reading of the structure is tried. */
const certain = 0.9;

const recognisers = {
  project: recogniseProject,
  indicators: recogniseIndicators,
  attendance: recogniseAttendance,
  scores: recogniseScores,
} as const;

/**
 * Recognises the tables of a workbook: our own sheets are left out, hidden ones are looked at. Each
 * structure is held against each kind; the best one wins and says why. What is unsure is reported
 * with `isSure` false and never counted; what is none of ours is in `unplaced`.
 */
export function recogniseTables(snapshot: Snapshot): Recognition {
  const isStationBook = speaksOfStation(snapshot);
  const found = snapshot.sheets
    .filter(({ ours }) => ours === null)
    .map((sheet) => recogniseSheet(sheet, snapshot.usesDate1904, isStationBook));
  return {
    tables: found.flatMap(({ tables }) => tables),
    unplaced: found.flatMap(({ unplaced }) => unplaced),
  };
}

function recogniseSheet(
  sheet: SheetSnapshot,
  usesDate1904: boolean,
  isStationBook: boolean,
): Recognition {
  const structures = findStructures(sheet, usesDate1904);
  const reader = readTables(sheet, usesDate1904);
  const contextOf = (structure: Structure): TableContext => {
    const above = structures.filter(({ range }) => range.top < structure.range.top).reverse();
    return {
      reader,
      structure,
      titles: readTitles(reader, titleLines(structure, above)),
      isStationBook,
    };
  };
  const read = structures.map((structure) => bestReading(contextOf(structure)));
  const found = withRosters(reader, read, contextOf);
  const joined = joinBelow(
    reader,
    found,
    (structure, kind) => recognisers[kind](contextOf(structure)),
    isPlaced,
  );
  const anchored = withAnchored(reader, joined, contextOf);
  return placed(sheet.name, withProject(reader, mergeBlocks(anchored)));
}

/** Pieces that together are a table by its heads give way to it. */
function withAnchored(
  reader: TableReader,
  found: readonly Recognised[],
  contextOf: (structure: Structure) => TableContext,
): readonly Recognised[] {
  const groups = anchoredReadings(reader, found, ({ candidate }) => isPlaced(candidate));
  const replaced = new Map<Recognised, Recognised | null>();
  for (const { pieces, structures } of groups) {
    const [best] = structures
      .map((structure) => bestReading(contextOf(structure)))
      .filter(({ candidate }) => isPlaced(candidate))
      .sort((a, b) => (b.candidate?.confidence ?? 0) - (a.candidate?.confidence ?? 0));
    const top = best?.structure?.range.top;
    if (!best || top === undefined) continue;
    const within = pieces.filter(({ structure }) => (structure?.range.bottom ?? 0) >= top);
    within.forEach((piece, at) => replaced.set(piece, at === 0 ? best : null));
  }
  return found.flatMap((one) => {
    const other = replaced.get(one);
    return other === undefined ? [one] : other === null ? [] : [other];
  });
}

function isPlaced(candidate: Candidate | null): boolean {
  return candidate !== null && candidate.confidence >= likely;
}

/** Sections of one form, and running text, are one project table. */
function withProject(reader: TableReader, found: readonly Recognised[]): readonly Recognised[] {
  const isPart = ({ candidate }: Recognised) => candidate?.table.kind === 'project';
  const parts = found.filter(isPart);
  const others = found.filter((one) => !isPart(one) && isPlaced(one.candidate));
  const candidate = joinProject(
    reader,
    parts.flatMap(({ structure }) => structure ?? []),
    others.flatMap(({ structure }) => structure ?? []),
  );
  if (!candidate || !isPlaced(candidate)) return found;
  return [{ structure: null, candidate }, ...found.filter((one) => !isPart(one))];
}

function placed(sheet: string, found: readonly Recognised[]): Recognition {
  const tables: Table[] = [];
  const unplaced: { place: RangeAddress; why: readonly Reason[] }[] = [];
  const counts = new Map<string, number>();
  for (const { structure, candidate } of found) {
    if (candidate && isPlaced(candidate)) {
      const ordinal = (counts.get(candidate.table.kind) ?? 0) + 1;
      counts.set(candidate.table.kind, ordinal);
      tables.push(keyed(candidate, ordinal));
    } else if (structure) {
      unplaced.push({ place: { sheet, ...structure.range }, why: candidate?.table.why ?? [] });
    }
  }
  return { tables, unplaced };
}

/** The best kind for the structure as it is; where that stays in doubt, for its other readings too. */
function bestReading(context: TableContext): Recognised {
  let best: Recognised = { structure: context.structure, candidate: bestKind(context) };
  if (best.candidate && best.candidate.confidence >= certain) return best;
  for (const structure of otherReadings(context.reader, context.structure)) {
    const candidate = bestKind({ ...context, structure });
    if (candidate && candidate.confidence > (best.candidate?.confidence ?? 0)) {
      best = { structure, candidate };
    }
  }
  return best;
}

function bestKind(context: TableContext): Candidate | null {
  let best: Candidate | null = null;
  for (const recognise of Object.values(recognisers)) {
    const candidate = recognise(context);
    if (candidate && (!best || candidate.confidence > best.confidence)) best = candidate;
  }
  return best;
}

function keyed({ table, confidence }: Candidate, ordinal: number): Table {
  const key = `${table.kind}:${table.place.sheet}:${ordinal}`;
  return { ...table, key, confidence, isSure: confidence >= sure };
}

/** Whether any text of the workbook names a station or its staff. */
function speaksOfStation(snapshot: Snapshot): boolean {
  return snapshot.sheets.some(
    ({ ours, name, grid }) =>
      ours === null &&
      (holdsWord(name, stationWords) ||
        grid.texts.some((text) => text.length < 400 && holdsWord(text, stationWords))),
  );
}
