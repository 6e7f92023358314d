import type { Measure } from '../../../src/core/tables/facts/table.ts';
import { type Drawing, put, quotientFormula, type Spot, sumFormula } from '../drawing.ts';
import type { ExpectedEntry, ExpectedFigure } from '../expected.ts';
import type { Style } from '../style.ts';
import { type IndicatorFact, rateOf, scaleOf } from './indicator-facts.ts';

export type Role = 'target' | 'completed' | 'rate';

/** Which figure of a fact: of an area (its place), of the total, or of a list without areas. */
export type Of = number | 'total' | 'list';

export interface EntryBook {
  /** Writes one figure where the table prints it, and notes it as expected. */
  write(
    drawing: Drawing,
    row: number,
    column: number,
    role: Role,
    fact: IndicatorFact,
    of: Of,
  ): void;
  entries(): ExpectedEntry[];
}

/** What the labels and units of a table say of a fact. */
export interface Wording {
  readonly names: readonly string[];
  readonly measures: readonly (Measure | null)[];
  readonly units?: readonly string[] | undefined;
}

interface Open {
  readonly fact: IndicatorFact;
  readonly of: Of;
  target: ExpectedFigure | null;
  completed: ExpectedFigure | null;
  rate: ExpectedFigure | null;
}

/** Collects what a table prints of its facts while it is drawn. */
export function createEntryBook(
  style: Style,
  areas: readonly string[],
  wordingOf: (fact: IndicatorFact) => Wording,
): EntryBook {
  const open = new Map<IndicatorFact, Map<Of, Open>>();
  const at = (fact: IndicatorFact, of: Of): Open => {
    const byPlace = open.get(fact) ?? new Map<Of, Open>();
    open.set(fact, byPlace);
    const entry = byPlace.get(of) ?? { fact, of, target: null, completed: null, rate: null };
    byPlace.set(of, entry);
    return entry;
  };
  const spotOf = (fact: IndicatorFact, of: Of, role: Role): Spot | undefined =>
    at(fact, of)[role]?.spot;
  return {
    write(drawing, row, column, role, fact, of) {
      const figure = figureOf(fact, of, role);
      if (figure === null) {
        put(drawing, row, column, style.missing());
        return;
      }
      if (role === 'rate') {
        at(fact, of).rate = writeRate(
          drawing,
          row,
          column,
          figure,
          spotOf(fact, of, 'completed'),
          spotOf(fact, of, 'target'),
          style,
        );
        return;
      }
      const plain = style.figure(figure, fact.unit);
      const written =
        role === 'target' && typeof plain.value === 'string'
          ? { ...plain, value: `${style.bound}${plain.value}` }
          : plain;
      const parts =
        of === 'total' ? areas.flatMap((_, area) => spotOf(fact, area, role) ?? []) : [];
      const formula =
        style.formulas && parts.length === areas.length && parts.length > 1
          ? sumFormula(parts)
          : null;
      const spot = put(drawing, row, column, { ...written, formula });
      at(fact, of)[role] = { spot, value: figure * scaleOf(fact.unit) };
    },
    entries: () =>
      [...open.values()]
        .flatMap((byPlace) => [...byPlace.values()])
        .flatMap((entry) => close(entry, areas, wordingOf)),
  };
}

function close(
  { fact, of, target, completed, rate }: Open,
  areas: readonly string[],
  wordingOf: (fact: IndicatorFact) => Wording,
): ExpectedEntry[] {
  if (!target && !completed) return [];
  const area = typeof of === 'number' ? (areas[of] ?? null) : null;
  return [{ ...wordingOf(fact), area, isTotal: of === 'total', target, completed, rate }];
}

function figureOf(fact: IndicatorFact, of: Of, role: Role): number | null {
  const { target, completed } =
    typeof of === 'number' ? (fact.areas[of] ?? { target: null, completed: null }) : fact;
  if (role === 'target') return target;
  if (role === 'completed') return completed;
  return target === null || target === 0 || completed === null ? null : rateOf(completed, target);
}

function writeRate(
  drawing: Drawing,
  row: number,
  column: number,
  rate: number,
  part: Spot | undefined,
  whole: Spot | undefined,
  style: Style,
): ExpectedFigure {
  const { written, value } = style.rate(rate);
  const isNumber = typeof written.value === 'number' && written.format !== undefined;
  const formula = style.formulas && isNumber && part && whole ? quotientFormula(part, whole) : null;
  return { spot: put(drawing, row, column, { ...written, formula }), value };
}

/** The measure that a unit tells: 人次 → 人次, 名 → 人数, 支 → 个数 or none. */
export function measuresOfUnit(unit: string): readonly (Measure | null)[] {
  const known: Readonly<Record<string, readonly (Measure | null)[]>> = {
    个: ['个数'],
    支: ['个数', null],
    人: ['人数'],
    名: ['人数'],
    份: ['份数'],
    户: ['户数'],
    节: ['节数'],
    次: ['次数'],
    场: ['场次'],
    场次: ['场次'],
    人次: ['人次'],
    小时: ['小时'],
    元: ['金额'],
    万元: ['金额'],
  };
  return known[unit] ?? [null];
}

/** Whether a measure must be named, as its unit alone could mean another one. */
export function needsMeasure(measure: Measure | null): boolean {
  return measure === '接案数' || measure === '结案数';
}
