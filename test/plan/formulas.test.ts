import { describe, expect, it } from 'vitest';
import { formatPosition, parseRange } from '../../src/core/cells/a1.ts';
import type { Snapshot } from '../../src/core/cells/snapshot.ts';
import { evaluate } from '../../src/core/evaluate.ts';
import { defaultSettings } from '../../src/core/settings/default-settings.ts';
import type { Lang } from '../../src/messages/messages.ts';
import { planSummaries } from '../../src/plan/plan-summaries.ts';
import type { SheetPlan } from '../../src/plan/sheet-plan.ts';
import { checkFormula } from './formula-faults.ts';
import { type StationVariant, stationVariants } from './station-variants.ts';

const cases = Object.entries(stationVariants).flatMap(([name, variant]) =>
  (['zh-CN', 'en-US'] as const).map((lang) => [name, lang, planned(variant, lang)] as const),
);

describe('every formula of our sheets', () => {
  it.each(cases)('is one that Excel 2010 takes as it is meant: %s, %s', (_, __, station) => {
    const { sheets, users } = station;
    const names = new Set([...users, ...sheets.map(({ name }) => name)]);
    const faults = formulasOf(sheets).flatMap(({ place, formula }) => {
      const { faults, references } = checkFormula(formula);
      const lost = references.flatMap(({ sheet }) =>
        sheet === null || names.has(sheet) ? [] : [`no sheet ${sheet}`],
      );
      return [...faults, ...lost].map((fault) => `${place}: ${fault} in =${formula}`);
    });
    expect(faults).toEqual([]);
  });

  it.each(cases)('rests on no circle: %s, %s', (_, __, { sheets }) => {
    expect(circleIn(sheets)).toBeNull();
  });

  it.each(cases)('has a value that a cell can hold: %s, %s', (_, __, { sheets }) => {
    const strange = sheets.flatMap(({ name, rows }) =>
      rows.flatMap(({ height = 0, cells }, row) => [
        ...cells.flatMap((cell, column) =>
          typeof cell?.value === 'number' && !Number.isFinite(cell.value)
            ? [`${name}!${formatPosition({ row, column })}`]
            : [],
        ),
        ...(height > 409 ? [`${name}: row ${row + 1} is ${height} points high`] : []),
      ]),
    );
    expect(strange).toEqual([]);
  });
});

describe('the check of formulas', () => {
  it.each([
    ['SUM(IF(A1:A3>0,1,0))', 'an array outside of SUMPRODUCT: A1:A3'],
    ['MAX(A1:A3*2)', 'an array before *'],
    ['SUM(-A1:A3)', 'an array outside of SUMPRODUCT: A1:A3'],
    ['ROUND(A1:A3,2)', 'an array outside of SUMPRODUCT: A1:A3'],
    ['XLOOKUP(A1,B1:B2,C1:C2)', 'function XLOOKUP'],
    [`SUM(${Array(256).fill('A1').join(',')})`, 'more than 255 arguments of SUM'],
    [`"${'长'.repeat(256)}"`, 'a text of more than 255 characters'],
    [`${'('.repeat(65)}1${')'.repeat(65)}`, 'nested too deeply'],
    ['SUM(A1', 'brackets'],
    ['SUM(A1;A2)', 'not understood: ;'],
    [`SUM(${'A1+'.repeat(3000)}A1)`, '9007 characters'],
  ])('finds what is wrong with %s', (formula, fault) => {
    expect(checkFormula(formula).faults).toContain(fault);
  });
});

interface Planned {
  readonly sheets: readonly SheetPlan[];
  /** Names of the user's sheets. */
  readonly users: readonly string[];
}

function planned({ sheets, settings }: StationVariant, lang: Lang): Planned {
  const snapshot: Snapshot = {
    name: '站.xlsx',
    usesDate1904: false,
    isStructureProtected: false,
    sheets,
    settings: null,
  };
  const [evaluation] = evaluate(snapshot, { ...defaultSettings, ...settings });
  if (!evaluation) throw new Error('nothing evaluated');
  const plan = planSummaries(evaluation, snapshot, { lang, madeAt: '2024-01-05 10:00' });
  return { sheets: plan.sheets ?? [], users: sheets.map(({ name }) => name) };
}

function formulasOf(sheets: readonly SheetPlan[]) {
  return sheets.flatMap(({ name, rows }) =>
    rows.flatMap(({ cells }, row) =>
      cells.flatMap((cell, column) =>
        cell?.formula === undefined
          ? []
          : [
              {
                sheet: name,
                place: `${name}!${formatPosition({ row, column })}`,
                formula: cell.formula,
              },
            ],
      ),
    ),
  );
}

/** The first of our cells that depends on itself. */
function circleIn(sheets: readonly SheetPlan[]): string | null {
  const needs = new Map(
    formulasOf(sheets).map(({ sheet, place, formula }) => [
      place,
      checkFormula(formula).references.flatMap((reference) =>
        cellsOf(reference.cells).map((cell) => `${reference.sheet ?? sheet}!${cell}`),
      ),
    ]),
  );
  const done = new Set<string>();
  const under = new Set<string>();
  const visit = (place: string): string | null => {
    if (under.has(place)) return place;
    const on = needs.get(place);
    if (!on || done.has(place)) return null;
    under.add(place);
    const circle = on.map(visit).find((found) => found !== null) ?? null;
    under.delete(place);
    done.add(place);
    return circle;
  };
  return [...needs.keys()].map(visit).find((found) => found !== null) ?? null;
}

function cellsOf(reference: string): readonly string[] {
  const range = parseRange(reference.replaceAll('$', ''));
  if (!range) return [];
  const cells: string[] = [];
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) {
      cells.push(formatPosition({ row, column }));
    }
  }
  return cells;
}
