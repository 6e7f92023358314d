import type { Settings } from './settings.ts';

/**
 * The name under which an answer to a veto, or a judgement, is kept: of one of several stations with
 * its short name, 文冲/rectification; in a workbook of one station its own.
 */
export function stationAnswer(station: string | null | undefined, id: string): string {
  return station === null || station === undefined ? id : `${station}/${id}`;
}

/**
 * The settings as they hold for one of several stations: its own values, answers to the vetoes and
 * judgements, and no name of a station that was set for the workbook as a whole.
 */
export function stationSettings(settings: Settings, station: string): Settings {
  const { station: _, ...project } = settings.project;
  return {
    ...settings,
    project: { ...project, ...settings.stations?.[station] },
    vetoes: ownOf(settings.vetoes, station),
    judgements: ownOf(settings.judgements, station),
  };
}

function ownOf<T>(
  items: Readonly<Record<string, T>>,
  station: string,
): Readonly<Record<string, T>> {
  const start = stationAnswer(station, '');
  const own = Object.entries(items).filter(([id]) => id.startsWith(start));
  return Object.fromEntries(own.map(([id, item]) => [id.slice(start.length), item]));
}
