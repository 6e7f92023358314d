import type { Settings } from './settings.ts';

/**
 * The name under which an answer to a veto is kept: of one of several stations with its short name,
 * 文冲/rectification; in a workbook of one station the veto's own.
 */
export function stationAnswer(station: string | null | undefined, id: string): string {
  return station === null || station === undefined ? id : `${station}/${id}`;
}

/**
 * The settings as they hold for one of several stations: its own answers to the vetoes, and no name
 * of a station that was set for the workbook as a whole.
 */
export function stationSettings(settings: Settings, station: string): Settings {
  const { station: _, ...project } = settings.project;
  const start = stationAnswer(station, '');
  const own = Object.entries(settings.vetoes).filter(([id]) => id.startsWith(start));
  return {
    ...settings,
    project,
    vetoes: Object.fromEntries(own.map(([id, answer]) => [id.slice(start.length), answer])),
  };
}
