import { describe, expect, it } from 'vitest';
import { compare } from '../../../bench/layouts/compare/compare.ts';
import { generateWorkbook } from '../../../bench/layouts/generate-workbook.ts';
import { wideColumns, withWideColumns } from '../../../bench/layouts/with-wide-columns.ts';
import { recogniseTables } from '../../../src/core/tables/recognise-tables.ts';

const seeds = Array.from({ length: 40 }, (_, at) => 5000 + at);

describe('a workbook drawn from facts', () => {
  it.each(seeds)('comes back exactly from seed %i', (seed) => {
    const { snapshot, expected } = generateWorkbook(seed);
    expect(compare(recogniseTables(snapshot), expected)).toEqual([]);
  });

  it.each(seeds)('says the same from seed %i where columns are two of the grid wide', (seed) => {
    const workbook = generateWorkbook(seed);
    const differences = wideColumns.flatMap((wide) => {
      const { snapshot, expected } = withWideColumns(workbook, wide);
      return compare(recogniseTables(snapshot), expected);
    });
    expect(differences).toEqual([]);
  });

  it('is the same one for the same seed', () => {
    expect(generateWorkbook(7).snapshot).toEqual(generateWorkbook(7).snapshot);
  });

  it('holds every kind of sheet among the seeds', () => {
    const kinds = new Set(
      seeds.flatMap((seed) =>
        [...generateWorkbook(seed).expected.sheets.values()].flatMap((sheet) => sheet.kinds),
      ),
    );
    expect([...kinds].sort()).toEqual([
      'attendance',
      'funding',
      'indicators',
      'noise',
      'payments',
      'performance',
      'project',
      'scores',
      'survey',
    ]);
  });

  it('holds the forms that came later in every kind but the project', () => {
    const features = seeds.flatMap((seed) =>
      [...generateWorkbook(seed).expected.sheets.values()].flatMap((sheet) => sheet.features),
    );
    const forms = ['indicator-form', 'roster-form', 'score-form', 'more-funding', 'payment-form'];
    const lacking = [...forms, 'performance/more', 'survey/means', 'headcounts'].filter(
      (form) => !features.some((feature) => feature.startsWith(form)),
    );
    expect(lacking).toEqual([]);
  });

  it('looks as it did before there were more forms, where that is asked for', () => {
    const older = generateWorkbook(5004, 'older');
    expect(compare(recogniseTables(older.snapshot), older.expected)).toEqual([]);
    expect(older.description).not.toContain('-form/');
  });

  it('does not come back where a figure is not recognised', () => {
    const { snapshot, expected } = generateWorkbook(5004);
    const recognition = recogniseTables(snapshot);
    const without = recognition.tables.slice(1);
    expect(recognition.tables.length).toBeGreaterThan(0);
    expect(compare({ ...recognition, tables: without }, expected)).not.toEqual([]);
  });
});
