import { type Range, type RangeAddress, rangesMeet } from '../cells/address.ts';
import type { Snapshot } from '../cells/snapshot.ts';
import {
  bestReading,
  certain,
  headReadings,
  isCertain,
  isPlaced,
  recogniseAs,
} from './best-reading.ts';
import { doubtOthers } from './doubt-others.ts';
import type { LayoutMismatch, Reason, Recognition, Table } from './facts/table.ts';
import { hiddenSheet } from './facts/table-base.ts';
import type { Structure } from './grid/structure.ts';
import { withTableAreas } from './indicators/with-table-areas.ts';
import { isWholeRoster } from './pieces/is-whole-roster.ts';
import { joinBelow } from './pieces/join-below.ts';
import { joinPieces } from './pieces/join-pieces.ts';
import { mergeBlocks, type Recognised } from './pieces/merge-blocks.ts';
import { withStaff } from './pieces/with-staff.ts';
import { withWorded } from './pieces/with-worded.ts';
import { overTable } from './project/over-table.ts';
import { joinProjects } from './project/recognise-project.ts';
import { formOver, withoutForm } from './project/without-form.ts';
import type { Candidate, TableContext } from './reading/candidate.ts';
import { createMemory } from './reading/memory.ts';
import { createNumberReadings } from './reading/number-readings.ts';
import { readTitles, stationIn, titleLines } from './reading/read-titles.ts';
import { readTables, type TableReader } from './reading/table-reader.ts';
import { linesOver } from './reading/worded-head.ts';
import { findStructures } from './structure/find-structures.ts';
import { taughtReasons } from './taught/as-taught.ts';
import { findTaught } from './taught/find-places.ts';
import { withTaught } from './taught/taught-structures.ts';
import { withLines } from './with-lines.ts';
import { createLexicon } from './words/lexicon.ts';
import { holdsWord } from './words/match-words.ts';
import { type OwnWord, ownSpeech } from './words/own-words.ts';
import type { RememberedLayout } from './words/remembered-layout.ts';
import { hint, hintsIn } from './words/text-hints.ts';
import { stationWords } from './words/vocabulary-titles.ts';

/** From here on a table is taken for what it looks like, and counted. */
const sure = 0.6;

/** What a person taught: forms, and words of their own. */
export interface Taught {
  readonly layouts: readonly RememberedLayout[];
  readonly words?: readonly OwnWord[];
}

/**
 * Recognises the tables of a workbook: our own sheets are left out, hidden ones are looked at. Each
 * structure is held against each kind; the best one wins and says why. What is unsure is reported
 * with `isSure` false and never counted; what is none of ours is in `unplaced`.
 */
export function recogniseTables(
  snapshot: Snapshot,
  { layouts, words = [] }: Taught = { layouts: [] },
): Recognition {
  const { found, mismatches } = recogniseSheets(snapshot, layouts, words);
  return {
    tables: found.flatMap(({ table }) => table ?? []),
    unplaced: found.flatMap(({ table, place, why }) => (table || !place ? [] : [{ place, why }])),
    ...(mismatches.length > 0 ? { mismatches } : {}),
  };
}

/** A structure of a sheet and the table of ours that it is. */
export interface Placed {
  readonly reader: TableReader;
  /** Null for running text and for a project table of several structures. */
  readonly structure: Structure | null;
  readonly place: RangeAddress | null;
  readonly table: Table | null;
  /** Why it is no table of ours. */
  readonly why: readonly Reason[];
}

/** What `recogniseTables` makes of a workbook, with the structures that it was made from. */
export function recogniseSheets(
  snapshot: Snapshot,
  layouts: readonly RememberedLayout[],
  own: readonly OwnWord[] = [],
): { readonly found: readonly Placed[]; readonly mismatches: readonly LayoutMismatch[] } {
  const isStationBook = speaksOfStation(snapshot);
  const speech = ownSpeech(own);
  const words = createLexicon(speech.services);
  const numbers = createNumberReadings();
  const readers = snapshot.sheets
    .filter(({ ours }) => ours === null)
    .map((sheet) => readTables(speech.sheet(sheet), snapshot.usesDate1904, words, numbers));
  const { bySheet, mismatches } = findTaught(readers, layouts.map(speech.layout));
  const found = readers.flatMap((reader) => {
    const structures = withTaught(
      reader,
      findStructures(reader.sheet, snapshot.usesDate1904, reader.view),
      bySheet.get(reader.sheet.name) ?? [],
    );
    return recogniseSheet(reader, structures, isStationBook);
  });
  return { found: withTableAreas(found), mismatches };
}

function recogniseSheet(
  reader: TableReader,
  parts: readonly Structure[],
  isStationBook: boolean,
): readonly Placed[] {
  const structures = parts
    .filter((structure) => !isSilenced(structure))
    .flatMap((structure) => withoutForm(reader, structure));
  const memory = createMemory();
  const contexts = new Map<Structure, TableContext>();
  const contextOf = (structure: Structure): TableContext => {
    const known = contexts.get(structure);
    if (known) return known;
    const above = structures.filter(({ range }) => range.top < structure.range.top).reverse();
    const lines = titlesOf(reader, structure, above);
    const titles = memory(readTitles, lines, () => readTitles(reader, lines));
    const context = { reader, structure, titles, isStationBook, memory };
    contexts.set(structure, context);
    return context;
  };
  const read = structures
    .filter((structure) => !structure.taught)
    .map((structure) => bestReading(contextOf(structure)));
  const rosters = read.filter(
    (one) => (one.candidate?.confidence ?? 0) >= certain && isWholeRoster(reader, one),
  );
  const merged = mergeBlocks(
    withWorded(reader, read, contextOf, {
      taught: taughtRanges(parts),
      rosters: rangesOf(rosters),
    }),
  );
  const joined = joinBelow(
    reader,
    merged,
    (structure, kind) => recogniseAs(contextOf(structure), kind),
    isPlaced,
  );
  const whole = joinPieces(reader, joined, (structure) => headReadings(contextOf(structure)), {
    isPlaced: ({ candidate }) => isPlaced(candidate),
    isExplained: ({ structure, candidate }) =>
      structure !== null && isCertain(contextOf(structure), candidate),
  });
  const silenced = parts
    .filter(isSilenced)
    .map((structure) => ({ structure, candidate: null, why: taughtReasons(structure) }));
  const taught = structures
    .filter((structure) => structure.taught)
    .map((structure) => bestReading(contextOf(structure)));
  const outside = { taught: taughtRanges(parts), isPlaced };
  const all = mergeBlocks(withTaughtReadings(withStaff(reader, whole, contextOf, outside), taught));
  const tables = rangesOf(all.filter(({ candidate }) => isPlaced(candidate)));
  const forms = structures
    .flatMap((structure) => formOver(reader, structure, tables))
    .map((structure) => ({ structure, candidate: recogniseAs(contextOf(structure), 'project') }));
  const found = withProject(reader, [...forms, ...all]);
  return placed(reader, [...found, ...silenced]).map((one) => {
    if (!one.table || !one.structure) return one;
    const table = withLines(one.table, contextOf(one.structure));
    return { ...one, table: one.structure.taught ? table : doubtOthers(table, isStationBook) };
  });
}

/** Its own lines, those right over its columns or taken for heads, or those of the table above it. */
function titlesOf(
  reader: TableReader,
  structure: Structure,
  above: readonly Structure[],
): readonly string[] {
  if (structure.titles.length > 0) return titleLines(structure, above);
  const own = linesOver(reader, structure.range).map(({ text }) => text);
  const heads = structure.columns.map(({ path }) => path[0]?.text ?? '');
  const named = [
    ...new Set(
      heads.filter(
        (text) => (hintsIn(text) & hint.station) !== 0 && reader.words(stationIn, text) !== null,
      ),
    ),
  ];
  const lines = [...own, ...named];
  return lines.length > 0 ? lines : titleLines(structure, above);
}

function rangesOf(found: readonly Recognised[]): readonly Range[] {
  return found.flatMap(({ structure }) => structure?.range ?? []);
}

function taughtRanges(parts: readonly Structure[]): readonly Range[] {
  return parts.filter(({ taught }) => taught).map(({ range }) => range);
}

/** What a person taught counts before what else was found in its cells. */
function withTaughtReadings(
  found: readonly Recognised[],
  taught: readonly Recognised[],
): readonly Recognised[] {
  if (taught.length === 0) return found;
  const isFree = ({ structure }: Recognised) =>
    !structure ||
    taught.every((one) => !one.structure || !rangesMeet(one.structure.range, structure.range));
  const top = ({ structure }: Recognised) => structure?.range.top ?? 0;
  const left = ({ structure }: Recognised) => structure?.range.left ?? 0;
  return [...found.filter(isFree), ...taught].sort((a, b) => top(a) - top(b) || left(a) - left(b));
}

/** Taught to be no table of ours. */
function isSilenced({ taught }: Structure): boolean {
  return taught?.layout.kind === 'none';
}

/** Sections of one form, and running text, are one project table. */
function withProject(reader: TableReader, found: readonly Recognised[]): readonly Recognised[] {
  const parts: Recognised[] = [];
  for (const one of found) {
    const isForm = one.candidate?.table.kind === 'project';
    if (isForm || parts.some((part) => isNextOf(part, one))) parts.push(one);
  }
  const isPart = (one: Recognised) => parts.includes(one);
  const others = found.filter((one) => !isPart(one) && isPlaced(one.candidate));
  const sureOnes = others.flatMap(({ structure, candidate }) =>
    structure && (candidate?.confidence ?? 0) >= sure ? structure : [],
  );
  const candidates = joinProjects(
    reader,
    parts.flatMap(({ structure }) => structure ?? []),
    others.flatMap(({ structure }) => structure ?? []),
  )
    .map((candidate) => overTable(candidate, sureOnes))
    .filter(isPlaced);
  if (candidates.length === 0) return found;
  const forms = candidates.map((candidate) => ({ structure: null, candidate }));
  return [...forms, ...found.filter((one) => !isPart(one))];
}

/** Pairs under a form's, over one blank row at most: one of another look is nothing by itself. */
function isNextOf({ structure: part }: Recognised, { structure, candidate }: Recognised): boolean {
  if (!part || structure?.shape !== 'pairs' || isPlaced(candidate)) return false;
  const gap = structure.range.top - part.range.bottom - 1;
  return (gap === 0 || gap === 1) && structure.range.left === part.range.left;
}

function placed(
  reader: TableReader,
  found: readonly (Recognised & { readonly why?: readonly Reason[] })[],
): readonly Placed[] {
  const counts = new Map<string, number>();
  return found.map(({ structure, candidate, why }) => {
    const place = structure && { sheet: reader.sheet.name, ...structure.range };
    const reasons = why ?? candidate?.table.why ?? [];
    if (!candidate || !isPlaced(candidate))
      return { reader, structure, place, table: null, why: reasons };
    const ordinal = (counts.get(candidate.table.kind) ?? 0) + 1;
    counts.set(candidate.table.kind, ordinal);
    const table = withHidden(reader, keyed(candidate, ordinal));
    return { reader, structure, place, table, why: reasons };
  });
}

/** A hidden sheet counts like any other, and that is said: nobody sees it. */
function withHidden({ sheet }: TableReader, table: Table): Table {
  if (sheet.visibility === 'visible') return table;
  return { ...table, why: [...table.why, { code: hiddenSheet, words: [] }] };
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
        grid.texts.some(
          (text) =>
            text.length < 400 &&
            (hintsIn(text) & hint.station) !== 0 &&
            holdsWord(text, stationWords),
        )),
  );
}
