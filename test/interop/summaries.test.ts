import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { hasLibreOffice } from '../../scripts/corpus/libreoffice.ts';
import type { Settings } from '../../src/core/settings/settings.ts';
import { samplePath, shibiPath } from '../evaluation/document-of.ts';
import { packageFaults } from '../hosts/xlsx/package-faults.ts';
import { stationVariants } from '../plan/station-variants.ts';
import { changedParts, type MadeSummaries, makeSummaries } from './made-summaries.ts';
import { differencesFrom, recalculateAll, type SeenCells } from './recalculate.ts';
import { snapshotWorkbook } from './snapshot-workbook.ts';

interface Station {
  readonly bytes: Uint8Array;
  readonly settings?: Partial<Settings>;
}

const stations: Readonly<Record<string, Station>> = {
  文冲: { bytes: readFileSync(samplePath) },
  石壁: { bytes: readFileSync(shibiPath) },
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
