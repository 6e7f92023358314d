import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Position } from '../../src/core/cells/address.ts';
import type { CellValue } from '../../src/core/cells/cell.ts';
import { forEachCell, formatOf, storedValue, valueAt } from '../../src/core/cells/grid.ts';
import { createGridBuilder } from '../../src/core/cells/grid-builder.ts';
import type { SheetSnapshot, Snapshot } from '../../src/core/cells/snapshot.ts';
import { evaluate } from '../../src/core/evaluate.ts';
import { defaultSettings } from '../../src/core/settings/default-settings.ts';
import { makeDocument } from '../../src/document/make-document.ts';
import { openXlsx } from '../../src/hosts/xlsx/open-xlsx.ts';
import { samplePath, shibiPath, yongpingPath } from './document-of.ts';

const published = {
  文冲: await snapshotOf(samplePath),
  石壁: await snapshotOf(shibiPath),
  永平: await snapshotOf(yongpingPath),
};

async function snapshotOf(path: string): Promise<Snapshot> {
  const opened = await openXlsx(await readFile(path), basename(path));
  if (!opened.ok) throw new Error(opened.trouble.kind);
  const read = await opened.value.read();
  if (!read.ok) throw new Error(read.trouble.kind);
  return read.value;
}

type Sheets = readonly SheetSnapshot[];
type Put = (row: number, column: number, value: CellValue, format: string) => void;

/** A sheet drawn anew, without formulas: they would point to where the cells were. */
function drawn(sheet: SheetSnapshot, draw: (put: Put) => void): SheetSnapshot {
  const builder = createGridBuilder();
  draw((row, column, value, format) => builder.add(row, column, value, format));
  return { ...sheet, grid: builder.build(), hiddenRows: [], hiddenColumns: [] };
}

/** Every cell and merge put elsewhere. */
function movedTo(sheets: Sheets, to: (at: Position, sheet: number) => Position): Sheets {
  return sheets.map((sheet, place) => {
    const { grid } = sheet;
    const moved = drawn(sheet, (put) =>
      forEachCell(grid, (row, column, index) => {
        const at = to({ row, column }, place);
        put(at.row, at.column, storedValue(grid, index), formatOf(grid, index));
      }),
    );
    const merges = sheet.merges.map(({ top, left, bottom, right }) => {
      const [first, last] = [
        to({ row: top, column: left }, place),
        to({ row: bottom, column: right }, place),
      ];
      return { top: first.row, left: first.column, bottom: last.row, right: last.column };
    });
    return { ...moved, merges };
  });
}

/** All sheets in one, so many blank rows or columns apart. */
function inOne(sheets: Sheets, gap: number, side: 'row' | 'column'): Sheets {
  const [first] = sheets;
  if (!first) return [];
  let next = 0;
  const starts = sheets.map(({ grid, merges }) => {
    const start = next;
    const wide = Math.max(grid.columnCount, ...merges.map(({ right }) => right + 1));
    next += (side === 'row' ? grid.rowCount : wide) + gap;
    return start;
  });
  const moved = movedTo(sheets, (at, place) => ({
    ...at,
    [side]: at[side] + (starts[place] ?? 0),
  }));
  const all = drawn(first, (put) => {
    for (const { grid } of moved) {
      forEachCell(grid, (row, column, index) =>
        put(row, column, storedValue(grid, index), formatOf(grid, index)),
      );
    }
  });
  return [{ ...all, name: '总表', merges: moved.flatMap(({ merges }) => merges) }];
}

/** A line that is merged over all columns. */
function underTitle(sheets: Sheets): Sheets {
  return movedTo(sheets, ({ row, column }) => ({ row: row + 1, column })).map((sheet) => {
    const { grid } = sheet;
    const titled = drawn(sheet, (put) => {
      put(0, 0, '资料汇总', 'General');
      forEachCell(grid, (row, column, index) =>
        put(row, column, storedValue(grid, index), formatOf(grid, index)),
      );
    });
    const title = { top: 0, left: 0, bottom: 0, right: grid.columnCount - 1 };
    return { ...titled, merges: [...sheet.merges, title] };
  });
}

function filled(sheet: SheetSnapshot): SheetSnapshot {
  const { grid, merges } = sheet;
  const all = drawn(sheet, (put) => {
    forEachCell(grid, (row, column, index) =>
      put(row, column, storedValue(grid, index), formatOf(grid, index)),
    );
    for (const { top, left, bottom, right } of merges) {
      for (let row = top; row <= bottom; row++) {
        for (let column = left; column <= right; column++)
          put(row, column, valueAt(grid, top, left), 'General');
      }
    }
  });
  return { ...all, merges: [] };
}

const shapes: Readonly<Record<string, (sheets: Sheets) => Sheets>> = {
  'three rows down and two columns to the right': (sheets) =>
    movedTo(sheets, ({ row, column }) => ({ row: row + 3, column: column + 2 })),
  'sheets called Sheet1, in the other order': (sheets) =>
    sheets.toReversed().map((sheet, at) => ({ ...sheet, name: `Sheet${at + 1}` })),
  'without merges': (sheets) => sheets.map((sheet) => ({ ...sheet, merges: [] })),
  'with merges filled in instead': (sheets) => sheets.map(filled),
  'a blank row under each': (sheets) =>
    movedTo(sheets, ({ row, column }) => ({ row: row * 2, column })),
  'under one another in one sheet': (sheets) => inOne(sheets, 1, 'row'),
  'beside one another in one sheet': (sheets) => inOne(sheets, 1, 'column'),
  'beside one another under one title': (sheets) => underTitle(inOne(sheets, 1, 'column')),
};

/** What the evaluation says, wherever the cells are. */
function toldBy(snapshot: Snapshot) {
  const evaluations = evaluate(snapshot, defaultSettings);
  return evaluations.map((evaluation) => {
    const { project, indicators, performance, findings, ...others } = makeDocument(
      evaluation,
      'zh-CN',
    );
    const { attendance, scores, survey, funding, finalGrade } = others;
    return {
      project,
      ...withoutPlaces({ attendance, scores, survey, funding, finalGrade }),
      indicators: sorted(indicators),
      performance: sorted(performance),
      findings: findings
        .map((one) => `${one.severity} ${one.rule} ${one.stated} → ${one.expected}`)
        .sort(),
    };
  });
}

function sorted(list: readonly unknown[]): readonly string[] {
  return list.map((one) => JSON.stringify(withoutPlaces(one))).sort();
}

const placed = new Set(['cell', 'cells', 'sheet', 'range']);

function withoutPlaces<T>(value: T): T {
  return JSON.parse(
    JSON.stringify(value, (key, one) => (placed.has(key) ? undefined : (one as unknown))),
  ) as T;
}

describe.each(Object.entries(published))('%s in another shape', (_, snapshot) => {
  const expected = toldBy(snapshot);

  it('is one station with findings', () => {
    expect(expected).toHaveLength(1);
    expect(expected[0]?.findings.length).toBeGreaterThan(2);
  });

  it.each(Object.entries(shapes))('says the same: %s', (_shape, draw) => {
    expect(toldBy({ ...snapshot, sheets: draw(snapshot.sheets) })).toEqual(expected);
  });
});
