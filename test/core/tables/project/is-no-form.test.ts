import { describe, expect, it } from 'vitest';
import { isNoForm } from '../../../../src/core/tables/project/is-no-form.ts';
import { readTables } from '../../../../src/core/tables/reading/table-reader.ts';
import { findStructures } from '../../../../src/core/tables/structure/find-structures.ts';
import { type Drawn, sheetOf } from '../sheet-of.ts';

function isNone(rows: readonly (readonly Drawn[])[]): boolean | undefined {
  const sheet = sheetOf(rows);
  const [structure] = findStructures(sheet, false);
  return structure && isNoForm(readTables(sheet, false), structure);
}

function table(rows: number, columns: number): readonly (readonly Drawn[])[] {
  const heads = Array.from({ length: columns }, (_, at) => `指标${at + 1}`);
  const body = Array.from({ length: rows }, (_, row) => [
    `第${row + 1}片区`,
    ...heads.map((_, at) => row * 7 + at),
  ]);
  return [['片区', ...heads], ...body];
}

describe('a structure that cannot be a form', () => {
  it('has more than 20 rows under its heads and 200 figures', () => {
    expect([isNone(table(30, 10)), isNone(table(21, 10))]).toEqual([true, true]);
  });

  it('is no short table, and no long one of few figures', () => {
    expect([isNone(table(19, 30)), isNone(table(30, 3))]).toEqual([false, false]);
  });
});
