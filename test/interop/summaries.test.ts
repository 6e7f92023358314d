import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { hasLibreOffice } from '../../scripts/corpus/libreoffice.ts';
import { isError } from '../../src/core/cells/cell.ts';
import type { Settings } from '../../src/core/settings/settings.ts';
import { byColumn, bySheets, stationsOf } from '../core/stations/draw-stations.ts';
import { samplePath, shibiPath, yongpingPath } from '../evaluation/document-of.ts';
import { snapshotOf } from '../hosts/xlsx/apply-to.ts';
import { packageFaults } from '../hosts/xlsx/package-faults.ts';
import { checkFormula } from '../plan/formula-faults.ts';
import { stationVariants } from '../plan/station-variants.ts';
import { type Edits, editSheets } from './edit-sheets.ts';
import { changedParts, type MadeSummaries, makeSummaries } from './made-summaries.ts';
import {
  differencesFrom,
  recalculateAll,
  type SeenCells,
  type ToCalculate,
} from './recalculate.ts';
import { snapshotWorkbook } from './snapshot-workbook.ts';

interface Station {
  readonly bytes: Uint8Array;
  readonly settings?: Partial<Settings>;
}

const stations: Readonly<Record<string, Station>> = {
  文冲: { bytes: readFileSync(samplePath) },
  石壁: { bytes: readFileSync(shibiPath) },
  永平: { bytes: readFileSync(yongpingPath) },
  'two stations by sheets': { bytes: snapshotWorkbook(bySheets(stationsOf(2))) },
  'three stations by a column': { bytes: snapshotWorkbook(byColumn(stationsOf(3))) },
  'twelve stations by a column': { bytes: snapshotWorkbook(byColumn(stationsOf(12))) },
  ...Object.fromEntries(
    Object.entries(stationVariants).map(([name, { sheets, settings }]) => [
      name,
      { bytes: snapshotWorkbook(sheets), ...(settings ? { settings } : {}) },
    ]),
  ),
};

const present = hasLibreOffice();
if (!present) process.stdout.write('skipped: LibreOffice is not on this machine\n');

describe.each(['zh-CN', 'en-US'] as const)('the summary sheets in %s', (lang) => {
  const made = new Map<string, MadeSummaries>();
  let seen: ReadonlyMap<string, SeenCells> = new Map();

  beforeAll(async () => {
    for (const [name, { bytes, settings }] of Object.entries(stations)) {
      made.set(name, await makeSummaries(bytes, lang, settings));
    }
    if (present) seen = await recalculateAll(made);
  });

  const madeOf = (name: string): MadeSummaries => {
    const one = made.get(name);
    if (!one) throw new Error(`${name} was not made`);
    return one;
  };

  it.runIf(present).each(Object.keys(stations))(
    'have for every formula the value that LibreOffice calculates: %s',
    async (name) => {
      const { bytes, sheets } = madeOf(name);
      expect(await differencesFrom(seen.get(name) ?? new Map(), bytes, sheets)).toEqual([]);
    },
  );

  it.each(Object.entries(stations))('leave the workbook as it is: %s', async (name, { bytes }) => {
    expect(await changedParts(bytes, madeOf(name).bytes)).toEqual([]);
    expect(packageFaults(madeOf(name).bytes)).toEqual([]);
  });

  it.each(Object.entries(stations))(
    'come out the same over themselves: %s',
    async (name, { settings }) => {
      const first = madeOf(name);
      const again = await makeSummaries(first.bytes, lang, settings);
      expect(again.sheets).toEqual(first.sheets);
      expect(again.evaluation.findings).toEqual(first.evaluation.findings);
      expect(Buffer.from(again.bytes).equals(first.bytes)).toBe(true);
    },
  );
});

describe.runIf(present)('the summary sheets over sources that a person empties', () => {
  const changes: Readonly<Record<string, string | number | null>> = {
    empty: null,
    'a zero': 0,
    'a mark': '/',
  };
  const named = [
    '文冲',
    '石壁',
    'a whole station',
    'implied targets, ranges and none',
    'areas without a total',
    'rates as plain numbers under a percent heading',
    'scores of areas whose mean does not end',
    'weights and converted scores',
    'two rosters',
    '永平',
    'a budget, its spending and payments at the final',
    'a budget at mid-term beside the time that has passed',
    'a budget of two levels with amounts as text',
  ];

  it('show no error, whatever the cell is set to', async () => {
    const books = new Map<string, ToCalculate>();
    for (const name of named) {
      const { bytes = new Uint8Array(), settings } = stations[name] ?? {};
      const made = await makeSummaries(bytes, 'zh-CN', settings);
      const sources = await sourcesOf(made);
      for (const [change, value] of Object.entries(changes)) {
        const edits = [...sources].map(
          ([sheet, cells]) =>
            [sheet, Object.fromEntries([...cells].map((cell) => [cell, value]))] as const,
        );
        const edited = await editSheets(made.bytes, Object.fromEntries<Edits>(edits));
        books.set(`${name}, ${change}`, { bytes: edited, sheets: made.sheets });
      }
    }
    const errors = [...(await recalculateAll(books))].flatMap(([name, sheets]) =>
      [...sheets].flatMap(([sheet, cells]) =>
        [...cells].flatMap(([cell, value]) =>
          isError(value) ? [`${name}: ${sheet}!${cell} ${value.error}`] : [],
        ),
      ),
    );
    expect(errors).toEqual([]);
  });
});

/** The user's cells that our formulas refer to, by sheet. */
async function sourcesOf({ bytes, sheets }: MadeSummaries) {
  const snapshot = await snapshotOf(bytes);
  const sources = new Map<string, Set<string>>();
  for (const { name, grid } of snapshot.sheets) {
    if (!sheets.includes(name)) continue;
    for (const formula of grid.formulas.values()) {
      for (const { sheet, cells } of checkFormula(formula).references) {
        if (sheet === null || sheets.includes(sheet) || cells.includes(':')) continue;
        sources.set(sheet, (sources.get(sheet) ?? new Set()).add(cells.replaceAll('$', '')));
      }
    }
  }
  return sources;
}
