import type { Snapshot } from '../cells/snapshot.ts';
import type { Table } from '../tables/facts/table.ts';
import { foldText } from '../tables/words/normalise-label.ts';
import { isSameStation, isStationName, stationPlaceOf } from './station-name.ts';

export interface TableStation {
  /** The short name. */
  readonly station: string;
  /** As it was written. */
  readonly name: string;
}

/**
 * The station of each table that has one: what its project pairs, its title or its sheet's name say;
 * else that of the other tables of its sheet, where they agree; else the station in whose street's
 * name the sheet begins or which is named elsewhere. Tables without are of all, or of nobody.
 */
export function tableStations(
  { sheets }: Snapshot,
  tables: readonly Table[],
  listed: readonly string[],
): ReadonlyMap<Table, TableStation> {
  const said = new Map(
    tables.flatMap((table) =>
      table.isSure || isHeading(table, tables) ? entry(table, statedName(table)) : [],
    ),
  );
  const known = [...said.values()].map(({ station }) => station);
  const bySheet = new Map<string, TableStation>();
  for (const { name } of sheets) {
    const own = [...said].filter(([{ place }]) => place.sheet === name).map(([, one]) => one);
    const [first] = own;
    const isOne = own.every((one) => first && isSameStation(one.station, first.station));
    if (first && isOne) bySheet.set(name, first);
    if (!first) {
      const named = namedBySheet(name, [...known, ...listed]);
      if (named) bySheet.set(name, named);
    }
  }
  for (const [sheet, one] of streetSheets(
    sheets.map(({ name }) => name),
    tables,
    bySheet,
  )) {
    bySheet.set(sheet, one);
  }
  for (const [table, one] of inSections(tables, said)) said.set(table, one);
  for (const table of tables) {
    const one = said.get(table) ?? bySheet.get(table.place.sheet);
    if (one) said.set(table, one);
  }
  return said;
}

/**
 * In a sheet of one station under another, tables that name none are of the station that the last one
 * above them names, where each station has the same of them: 一、柳溪街社工站 over its budget, then its
 * payments. A table after the last alone may be of all.
 */
function inSections(
  tables: readonly Table[],
  said: ReadonlyMap<Table, TableStation>,
): readonly (readonly [Table, TableStation])[] {
  const sheets = new Set([...said.keys()].map(({ place }) => place.sheet));
  return [...sheets].flatMap((sheet) => {
    const own = tables
      .filter((table) => table.place.sheet === sheet && (table.isSure || said.has(table)))
      .toSorted((a, b) => a.place.top - b.place.top);
    const sections: { readonly of: TableStation; readonly rest: Table[] }[] = [];
    for (const table of own) {
      const of = said.get(table);
      const last = sections.at(-1);
      if (!of && !last) return [];
      if (!of) last?.rest.push(table);
      else if (!last || !isSameStation(last.of.station, of.station))
        sections.push({ of, rest: [] });
    }
    const kinds = sections.map(({ rest }) => rest.map(({ kind }) => kind).join(' '));
    const isAlike = sections.length > 1 && kinds.every((one) => one === kinds[0]);
    return isAlike
      ? sections.flatMap(({ of, rest }) => rest.map((table) => [table, of] as const))
      : [];
  });
}

function entry(table: Table, name: string | null): [Table, TableStation][] {
  const station = stationPlaceOf(name);
  return station === null || name === null ? [] : [[table, { station, name }]];
}

/** 社工站：东风街社工站 in a line right over a table of ours. */
function isHeading(table: Table, tables: readonly Table[]): boolean {
  const { sheet, top, bottom, left, right } = table.place;
  return (
    table.kind === 'project' &&
    bottom - top < 2 &&
    isStationName(statedName(table) ?? '') &&
    tables.some(
      ({ isSure, place }) =>
        isSure &&
        place.sheet === sheet &&
        place.top > bottom &&
        place.top <= bottom + 2 &&
        place.left <= right &&
        place.right >= left,
    )
  );
}

function statedName(table: Table): string | null {
  const field =
    table.kind === 'project' ? table.fields.find((one) => one.field === 'station') : undefined;
  return field?.text ?? table.station;
}

/** The longest of the known stations that the sheet's name holds. */
function namedBySheet(sheet: string, known: readonly string[]): TableStation | null {
  const plain = foldText(sheet);
  const [station] = known.filter((one) => plain.includes(one)).sort((a, b) => b.length - a.length);
  return station === undefined ? null : { station, name: station };
}

/** 文冲街, 石壁街到岗: sheets named after streets, at least two of them, each with a table of ours. */
function streetSheets(
  sheets: readonly string[],
  tables: readonly Table[],
  bySheet: ReadonlyMap<string, TableStation>,
): readonly (readonly [string, TableStation])[] {
  const named = sheets.flatMap((sheet): [string, TableStation][] => {
    const name = street.exec(foldText(sheet))?.[1] ?? null;
    const station = stationPlaceOf(name);
    const isUsed = tables.some(({ place, isSure }) => isSure && place.sheet === sheet);
    return bySheet.has(sheet) || !isUsed || station === null || name === null
      ? []
      : [[sheet, { station, name }]];
  });
  const places = new Set([
    ...named.map(([, { station }]) => station),
    ...[...bySheet.values()].map(({ station }) => station),
  ]);
  return places.size > 1 ? named : [];
}

const street = /^(?:\d{1,3}[.、-]?)?([\u4e00-\u9fff]{2,8}?(?:街道|街|镇|乡))/u;
