import { isSameStation } from '../stations/station-name.ts';
import type { Settings } from './settings.ts';
import { stationAnswer } from './station-settings.ts';

/** The stations of a workbook as its decisions are kept: the short names of several, or that of its one. */
export type StationsNow =
  | { readonly several: readonly string[] }
  | { readonly one: string | null; readonly sheets?: readonly string[] };

/**
 * The settings with what was decided for a station where the workbook looks for it now: a workbook of
 * one station keeps it under plain names, one of several under the station's. Decisions about a
 * station that is not there stay as they are and count again once it is.
 */
export function followStations(settings: Settings, now: StationsNow): Settings {
  const move = mover(settings, now);
  const vetoes = moved(settings.vetoes, answerName, move);
  const judgements = moved(settings.judgements, answerName, move);
  const decisions = moved(settings.decisions, findingName, move);
  const isSame =
    vetoes === settings.vetoes &&
    judgements === settings.judgements &&
    decisions === settings.decisions;
  return isSame ? settings : { ...settings, vetoes, judgements, decisions };
}

/** How a name is put together with a station's, and taken apart. */
interface Naming {
  readonly withStation: (station: string, name: string) => string;
  /** Null where the name does not begin with the station. */
  readonly without: (station: string, name: string) => string | null;
}

/** 文冲/rectification. */
const answerName: Naming = {
  withStation: stationAnswer,
  without: (station, name) => {
    const start = stationAnswer(station, '');
    return name.startsWith(start) ? name.slice(start.length) : null;
  },
};

/** A finding's name has the station behind its rule: total/differs|文冲|… */
const findingName: Naming = {
  withStation: (station, name) => name.replace('|', () => `|${station}|`),
  without: (station, name) => {
    const at = name.indexOf('|');
    const start = `${station}|`;
    const rest = name.slice(at + 1);
    return at >= 0 && rest.startsWith(start)
      ? name.slice(0, at + 1) + rest.slice(start.length)
      : null;
  },
};

interface Decided {
  readonly station?: string;
}

type Move = (name: string, decided: Decided, naming: Naming) => string;

function mover(settings: Settings, now: StationsNow): Move {
  if ('several' in now) {
    return (name, { station }, { withStation, without }) => {
      const to = station && now.several.find((one) => isSameStation(one, station));
      return to && station ? withStation(to, without(station, name) ?? name) : name;
    };
  }
  const own = now.one ?? stationInSheets(settings, now.sheets ?? []);
  return (name, { station }, { without }) => {
    const about = station ?? own;
    if (own === null || about === null || !isSameStation(about, own)) return name;
    return without(about, name) ?? name;
  };
}

/** The one station that something was decided about and a sheet is named after. */
function stationInSheets(
  { vetoes, judgements, decisions }: Settings,
  sheets: readonly string[],
): string | null {
  const decided = [vetoes, judgements, decisions].flatMap((one) => Object.values<Decided>(one));
  const stations = [...new Set(decided.flatMap(({ station }) => station ?? []))];
  const [only, other] = stations.filter((one) => sheets.some((sheet) => sheet.includes(one)));
  return only !== undefined && other === undefined ? only : null;
}

/** What is already kept under the name that another one moves to, stays. */
function moved<T extends Decided>(
  items: Readonly<Record<string, T>>,
  naming: Naming,
  move: Move,
): Readonly<Record<string, T>> {
  const entries = Object.entries(items).map(([name, item]): [string, T] => {
    const to = move(name, item, naming);
    return [Object.hasOwn(items, to) ? name : to, item];
  });
  const isSame = entries.every(([name]) => Object.hasOwn(items, name));
  return isSame ? items : Object.fromEntries(entries);
}
