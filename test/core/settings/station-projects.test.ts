import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../src/core/evaluate.ts';
import { decide } from '../../../src/core/settings/decide.ts';
import { defaultSettings } from '../../../src/core/settings/default-settings.ts';
import { readSettings, writeSettings } from '../../../src/core/settings/read-settings.ts';
import type { Settings } from '../../../src/core/settings/settings.ts';
import { workbookOf } from '../checks/find-in.ts';
import { bySheets, stationsOf } from '../stations/draw-stations.ts';

const book = workbookOf(...bySheets(stationsOf(2)));
const stations = evaluate(book, defaultSettings).flatMap(({ station }) => station?.key ?? []);
const [first = '', second = ''] = stations;

/** By station: the stage and the workers required. */
function projectsIn(settings: Settings) {
  return evaluate(book, settings).map(({ project }) => [
    project.stage?.value ?? null,
    project.requiredWorkers ? Number(project.requiredWorkers.value.n) : null,
  ]);
}

describe('what a person says of the project on the page of one of several stations', () => {
  const before = projectsIn(defaultSettings);
  const said = decide(defaultSettings, {
    kind: 'project',
    values: { stage: 'final', requiredWorkers: 37 },
    station: first,
  });

  it('holds for all in stage and periods, and for the one in numbers of workers', () => {
    expect(stations).toHaveLength(2);
    expect(said.project).toEqual({ stage: 'final' });
    expect(projectsIn(said)).toEqual([
      ['final', 37],
      ['final', before[1]?.[1] ?? null],
    ]);
  });

  it('leaves what was said of another station, and is taken back alone', () => {
    const both = decide(said, { kind: 'project', values: { requiredWorkers: 9 }, station: second });
    expect(projectsIn(both).map(([, workers]) => workers)).toEqual([37, 9]);
    const taken = decide(both, {
      kind: 'project',
      values: { requiredWorkers: null },
      station: first,
    });
    expect(projectsIn(taken).map(([, workers]) => workers)).toEqual([before[0]?.[1] ?? null, 9]);
  });

  it('beats what was said of all', () => {
    const all = decide(said, { kind: 'project', values: { requiredWorkers: 5 } });
    expect(projectsIn(all).map(([, workers]) => workers)).toEqual([37, 5]);
  });

  it('is kept in the workbook; what is no record of values is left out', () => {
    expect(readSettings(writeSettings(said)).settings).toEqual(said);
    const odd = readSettings(JSON.stringify({ version: 1, stations: { 甲: 5, 乙: {} } }));
    expect(odd.settings.stations).toEqual({ 乙: {} });
  });
});
