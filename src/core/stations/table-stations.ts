import type { Snapshot } from '../cells/snapshot.ts';
import type { Table } from '../tables/facts/table.ts';
import { foldText } from '../tables/words/normalise-label.ts';
import { isSameStation, stationPlaceOf } from './station-name.ts';

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
  const said = new Map(tables.flatMap((table) => entry(table, statedName(table))));
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
  for (const table of tables) {
    const one = said.get(table) ?? bySheet.get(table.place.sheet);
    if (one) said.set(table, one);
  }
  return said;
}

function entry(table: Table, name: string | null): [Table, TableStation][] {
  const station = stationPlaceOf(name);
  return station === null || name === null || !table.isSure ? [] : [[table, { station, name }]];
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
