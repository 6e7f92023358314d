import { describe, expect, it } from 'vitest';
import { generateWorkbook } from '../../../../bench/layouts/generate-workbook.ts';
import { mostConfidence } from '../../../../src/core/tables/attendance/attendance-evidence.ts';
import { recogniseAttendance } from '../../../../src/core/tables/attendance/recognise-attendance.ts';
import { readRosterColumns } from '../../../../src/core/tables/attendance/roster-columns.ts';
import { createMemory } from '../../../../src/core/tables/reading/memory.ts';
import { readTitles, titleLines } from '../../../../src/core/tables/reading/read-titles.ts';
import { readTables } from '../../../../src/core/tables/reading/table-reader.ts';
import { findStructures } from '../../../../src/core/tables/structure/find-structures.ts';

describe('mostConfidence', () => {
  it('is no less than the confidence of any roster', () => {
    const found = Array.from({ length: 120 }, (_, seed) => confidencesOf(seed)).flat();
    expect(found.length).toBeGreaterThan(20);
    expect(found.filter(({ most, told }) => told > most)).toEqual([]);
  });
});

interface Confidences {
  readonly seed: number;
  readonly most: number;
  readonly told: number;
}

/** Of all structures of a generated workbook that are read as rosters. */
function confidencesOf(seed: number): readonly Confidences[] {
  const { snapshot } = generateWorkbook(seed);
  return snapshot.sheets.flatMap((sheet) => {
    const reader = readTables(sheet, snapshot.usesDate1904);
    const memory = createMemory();
    return findStructures(sheet, snapshot.usesDate1904).flatMap((structure) => {
      const titles = readTitles(reader, titleLines(structure, []));
      const context = { reader, structure, titles, isStationBook: true, memory };
      const told = recogniseAttendance(context)?.confidence;
      const most = mostConfidence(context, readRosterColumns(reader, structure));
      return told === undefined ? [] : [{ seed, most, told }];
    });
  });
}
