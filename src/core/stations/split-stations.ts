import { type Range, type RangeAddress, rangesMeet } from '../cells/address.ts';
import type { SheetSnapshot, Snapshot } from '../cells/snapshot.ts';
import { lastMarked } from '../tables/attendance/last-marked.ts';
import type { AttendanceTable, Reason, Recognition, Table } from '../tables/facts/table.ts';
import type { recogniseTables } from '../tables/recognise-tables.ts';
import { agreedAlone } from './agreed-alone.ts';
import { listTotals } from './list-totals.ts';
import { ownAreas } from './own-areas.ts';
import { type ScoreColumns, scoreColumns } from './score-columns.ts';
import { stationBands } from './station-bands.ts';
import { type StationColumns, stationColumns } from './station-columns.ts';
import { type StationList, stationLists } from './station-lists.ts';
import { isSameStation, stationPlaceOf } from './station-name.ts';
import { type ListedStations, type StationSlice, sliceStation } from './station-slices.ts';
import { tableStations } from './table-stations.ts';
import { factColumns } from './upright-facts.ts';
import { targetColumns } from './upright-targets.ts';
import { withOwnTotals } from './with-own-totals.ts';

/** One station of a workbook that holds several. */
export interface StationPart {
  /** What it is called for short; unique in the workbook. */
  readonly key: string;
  readonly name: string;
  /** The sheets that are its own or for all, without the rows of other stations. */
  readonly snapshot: Snapshot;
  readonly recognition: Recognition;
}

/**
 * The stations of a workbook, told apart by titles, sheets' names and columns of stations; null
 * where it holds one or none, and is evaluated as it is. Sheets of the project and schemes without a
 * station are for all. Other tables that name none, and sums over all stations, are nobody's: they are
 * reported with each and not counted.
 */
export function splitStations(
  snapshot: Snapshot,
  recognition: Recognition,
  options: Parameters<typeof recogniseTables>[1],
): readonly StationPart[] | null {
  const listing = listingOf(snapshot, recognition);
  const plain = recognition.tables.filter(({ place }) => isPlain(listing, place));
  const listed = listedStations(listing);
  const own = tableStations(snapshot, plain, [...listed.keys()]);
  const found = new Map<string, string>();
  for (const { station, name } of own.values()) addStation(found, station, name);
  const slices = new Map<string, StationSlice>();
  if (found.size + listed.size > 1) {
    for (const [station, name] of listed) {
      const slice = sliceStation(snapshot, listing, station, options);
      if (slice.recognition.tables.some(tellsStation)) addStation(found, station, name);
      slices.set(station, slice);
    }
  }
  if (found.size < 2) return null;
  const general = generalTable(plain, own, found);
  const stations = [...found].filter(([station]) => station !== general);
  if (stations.length < 2) return null;
  const shared: Shared = { snapshot, recognition, listing, own, slices, general };
  const parts = stations.map(([station, name]) => partOf(shared, station, name));
  const whole = withOwnTotals(parts, (table) => inList(listing, table));
  return withListTotals(whole, snapshot, listing.lists);
}

/** What is printed over all stations is looked at once. */
function withListTotals(
  parts: readonly StationPart[],
  { sheets }: Snapshot,
  lists: ListedStations['lists'],
): readonly StationPart[] {
  const totals = sheets.flatMap((sheet) =>
    (lists.get(sheet.name) ?? []).flatMap((list) => listTotals(sheet, list)),
  );
  return parts.map((part, at) =>
    at === 0 && totals.length > 0
      ? { ...part, recognition: { ...part.recognition, listTotals: totals } }
      : part,
  );
}

type Own = ReturnType<typeof tableStations>;

interface Shared {
  readonly snapshot: Snapshot;
  readonly recognition: Recognition;
  readonly listing: ListedStations;
  readonly own: Own;
  readonly slices: ReadonlyMap<string, StationSlice>;
  /** A "station" that only the sheet about the whole project names. */
  readonly general: string | null;
}

/** Lists with a column of stations; of the other sheets those with stations beside one another. */
function listingOf(snapshot: Snapshot, { tables }: Recognition): ListedStations {
  const { sheets } = snapshot;
  const lists = new Map(
    sheets.flatMap((sheet): [string, readonly StationList[]][] => {
      const listed = stationLists(sheet);
      const found = listed.length > 0 ? listed : stationBands(sheet);
      return found.length > 0 ? [[sheet.name, found]] : [];
    }),
  );
  const others = tables.filter(({ place }) => !lists.has(place.sheet));
  const named = [...tableStations(snapshot, others, []).values()].map(({ station }) => station);
  const known = [...new Set([...named, ...namesIn(lists)])];
  const beside = new Map(
    sheets.flatMap((sheet): [string, readonly StationColumns[]][] => {
      const found = lists.has(sheet.name) ? [] : stationColumns(sheet, known);
      return found.length > 0 ? [[sheet.name, found]] : [];
    }),
  );
  const scored = new Map(
    sheets.flatMap((sheet) =>
      (lists.get(sheet.name) ?? []).flatMap((list): [StationList, ScoreColumns][] => {
        const scores = scoreColumns(sheet, list);
        return scores ? [[list, scores]] : [];
      }),
    ),
  );
  const aimed = new Map(
    sheets.flatMap((sheet) =>
      (lists.get(sheet.name) ?? []).map((list) => [list, targetColumns(sheet, list)] as const),
    ),
  );
  const told = new Map(
    sheets.flatMap((sheet) =>
      (lists.get(sheet.name) ?? []).map((list) => [list, factColumns(sheet, list)] as const),
    ),
  );
  return { lists, scored, aimed, told, beside };
}

function namesIn(lists: ListedStations['lists']): readonly string[] {
  return [...lists.values()].flat().flatMap(({ names }) => [...names.keys()]);
}

function listedStations({ lists, beside }: ListedStations): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const listed = [...lists.values()].flat().map((list) => list.names);
  const columns = [...beside.values()].flat().map(({ written }) => written);
  for (const [station, name] of [...listed, ...columns].flatMap((one) => [...one]))
    addStation(names, station, name);
  return names;
}

/** In no list of stations. */
function isPlain({ lists, beside }: ListedStations, place: RangeAddress): boolean {
  if (lists.has(place.sheet)) return false;
  return !(beside.get(place.sheet) ?? []).some((table) => meets(table, place));
}

function meets({ first, last, labels, right }: StationColumns, place: Range): boolean {
  const left = labels[0] ?? right;
  return rangesMeet({ top: first, bottom: last, left, right }, place);
}

/** By the short name that came first; of the names in full the longest. */
function addStation(names: Map<string, string>, station: string, name: string): void {
  const known = [...names.keys()].find((one) => isSameStation(one, station));
  const before = names.get(known ?? '');
  names.set(known ?? station, before !== undefined && before.length >= name.length ? before : name);
}

/** A list of addresses or telephones makes no stations. */
function tellsStation(table: Table): boolean {
  return table.isSure && (table.kind !== 'project' || table.fields.length > 3);
}

/** The project sheet of the whole names a station that nothing else is of. */
function generalTable(
  tables: readonly Table[],
  own: Own,
  found: ReadonlyMap<string, string>,
): string | null {
  const ofKind = (station: string, isProject: boolean) =>
    tables.some(
      (table) =>
        (table.kind === 'project') === isProject &&
        isSameStation(own.get(table)?.station ?? '', station),
    );
  const stations = [...found.keys()];
  const only = stations.filter((station) => ofKind(station, true) && !ofKind(station, false));
  const [general] = only;
  const others = stations.filter((station) => station !== general);
  return general !== undefined && only.length === 1 && others.every((one) => !ofKind(one, true))
    ? general
    : null;
}

function partOf(shared: Shared, station: string, name: string): StationPart {
  const { snapshot, recognition, listing, own, general } = shared;
  const { lists } = listing;
  const slice = [...shared.slices].find(([key]) => isSameStation(key, station))?.[1];
  const ownerOf = (table: Table) => {
    const owner = own.get(table)?.station ?? null;
    return owner === general ? null : owner;
  };
  const plain = recognition.tables.filter(({ place }) => isPlain(listing, place));
  const ours = plain.filter((table) => isSameStation(ownerOf(table) ?? '', station));
  const common = plain.filter((table) => ownerOf(table) === null);
  const sliced = (slice?.recognition.tables ?? [])
    .filter(({ place }) => !listing.beside.has(place.sheet) || !isPlain(listing, place))
    .map((table) => asMarked(recognition, ofStation(listing, table, name)))
    .map((table) => (plain.some(({ key }) => key === table.key) ? rekeyed(table) : table));
  const listed = sliced.filter((table) => inList(listing, table));
  const around = sliced.filter((table) => !inList(listing, table));
  const mine = around.filter((table) => isMine(table, slice, station));
  const rest = [...common, ...around.filter((table) => !mine.includes(table))];
  const isOthers = ({ name: sheet }: SheetSnapshot) => {
    const tables = plain.filter(({ place }) => place.sheet === sheet);
    return (
      tables.length > 0 &&
      !listing.beside.has(sheet) &&
      tables.every((table) => {
        const owner = ownerOf(table);
        return owner !== null && !isSameStation(owner, station);
      })
    );
  };
  const sheets = snapshot.sheets.filter((sheet) => !isOthers(sheet));
  const kept = new Set(sheets.map((sheet) => sheet.name));
  return {
    key: station,
    name,
    snapshot: {
      ...snapshot,
      sheets: sheets.map((sheet) => slice?.sheets.find((one) => one.name === sheet.name) ?? sheet),
    },
    recognition: {
      ...recognition,
      tables: [
        ...ours,
        ...listed.map((table) => ownAreas(table, station, slice?.agencies ?? [])),
        ...mine,
        ...rest.filter(isForAll),
      ],
      unplaced: [
        ...recognition.unplaced.filter(
          ({ place }) => kept.has(place.sheet) && isPlain(listing, place),
        ),
        ...(slice?.recognition.unplaced ?? []).filter(
          ({ place }) => lists.has(place.sheet) || !isPlain(listing, place),
        ),
        ...rest.filter((table) => !isForAll(table)).map(({ place }) => ({ place, why: nobodys })),
      ],
    },
  };
}

/** A table of its sheet that is no list has the same ordinal. */
function rekeyed(table: Table): Table {
  return { ...table, key: `${table.key}@${table.place.top}` };
}

/** The column of stations is no column that nobody knows. */
function ofStation({ lists }: ListedStations, table: Table, station: string): Table {
  const own = lists.get(table.place.sheet) ?? [];
  const unknownColumns = table.unknownColumns.filter(
    ({ cell }) => !own.some(({ head, column }) => cell.column === column && cell.row >= head),
  );
  const known = agreedAlone({ ...table, station, unknownColumns });
  return known.kind === 'attendance' && own.some((list) => isMixed(list, known))
    ? { ...known, workers: known.workers.map((worker) => ({ ...worker, serial: null })) }
    : known;
}

/** A station whose workers have left has no shorter period than the list. */
function asMarked({ tables }: Recognition, table: Table): Table {
  if (table.kind !== 'attendance') return table;
  const whole = tables.find(
    (one): one is AttendanceTable =>
      one.kind === 'attendance' &&
      one.place.sheet === table.place.sheet &&
      rangesMeet(one.place, table.place) &&
      one.months.length === table.months.length,
  );
  return whole ? { ...table, lastMarked: lastMarked(whole) } : table;
}

/** Workers of other stations stand between: their numbers run through all. */
function isMixed({ rows }: StationList, { workers }: AttendanceTable): boolean {
  const own = new Set(workers.map(({ row }) => row));
  const [first, last] = [Math.min(...own), Math.max(...own)];
  return [...rows.keys()].some((row) => row > first && row < last && !own.has(row));
}

const nobodys: readonly Reason[] = [{ code: 'station/unknown', words: [] }];

function inList({ lists, beside }: ListedStations, { place }: Table): boolean {
  return [...(lists.get(place.sheet) ?? []), ...(beside.get(place.sheet) ?? [])].some(
    ({ first, last }) => place.top <= last && place.bottom >= first,
  );
}

/** A table beside or under a list that itself names the station. */
function isMine(table: Table, slice: StationSlice | undefined, station: string): boolean {
  const read = slice?.recognition.tables.find(({ key }) => key === table.key);
  return isSameStation(stationPlaceOf(read?.station ?? null) ?? '', station);
}

/** What is agreed for the whole, and a scheme without scores. */
function isForAll(table: Table): boolean {
  if (table.kind === 'attendance' && table.staff) return false;
  if (!table.isSure || table.kind === 'project') return true;
  return (
    table.kind === 'scores' &&
    [...table.rows, ...(table.total ? [table.total] : [])].every(
      ({ score, converted }) => !saysFigure(score) && !saysFigure(converted),
    )
  );
}

function saysFigure(stated: { readonly reading: { readonly kind: string } } | null): boolean {
  return stated?.reading.kind === 'figure';
}
