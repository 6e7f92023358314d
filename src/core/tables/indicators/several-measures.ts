import { plainText } from '../../quantities/plain-text.ts';
import { readFigure } from '../../quantities/read-figure.ts';
import type { Figure, Stated } from '../../quantities/reading.ts';
import type { Measure } from '../facts/table.ts';
import { quantityPieces } from '../grid/several-quantities.ts';
import { measureOfUnit } from '../words/match-words.ts';
import type { Draft } from './draft-entries.ts';
import { groupOf } from './measured-group.ts';

/**
 * Cells that state several measures of one service, each with its unit, are an entry a measure:
 * 4组24节 of 4组24节 → 4 of 4 个数, 24 of 24 节数; 8/48 under the unit 个/节 likewise. Only where the
 * target and the completed quantity have the same units; the rate stays with the first.
 */
export function withSeveralMeasures(entries: Draft[]): void {
  for (let at = 0; at < entries.length; at++) {
    const draft = entries[at];
    const parts = draft ? partsOf(draft) : [];
    if (parts.length === 0) continue;
    entries.splice(at, 1, ...parts);
    at += parts.length - 1;
  }
}

function partsOf(draft: Draft): readonly Draft[] {
  const units = draft.unit?.split(unitSigns) ?? [];
  const target = measuresIn(draft.target, units);
  const completed = measuresIn(draft.completed, units);
  const known = target ?? completed;
  if (!known || (saysSomething(draft.target) && !target)) return [];
  if (saysSomething(draft.completed) && !completed) return [];
  if (completed && target && !hasSameMeasures(target, completed)) return [];
  const rates = ratesIn(draft.rate, known.length);
  return known.map(
    ({ measure, unit }, at): Draft => ({
      ...draft,
      measure,
      unit,
      target: target ? figureAt(draft.target, target[at]) : draft.target,
      completed: completed ? figureAt(draft.completed, completed[at]) : draft.completed,
      rate: rates ? (rates[at] ?? null) : at === 0 ? draft.rate : null,
      group: groupOf(draft, measure),
    }),
  );
}

/** 105%/108%: a rate for each measure. */
function ratesIn(rate: Stated | null, count: number): readonly Stated[] | null {
  if (rate?.reading.kind !== 'unreadable') return null;
  const rates = rate.reading.text.split(unitSigns).flatMap((text): readonly Stated[] => {
    const read = readFigure(plainText(text).replace(/\s+/gu, ''));
    const figure = typeof read === 'object' ? read.figure : null;
    return figure?.isPercent ? [{ ...rate, reading: { kind: 'figure', figure } }] : [];
  });
  return rates.length === count ? rates : null;
}

interface Piece {
  readonly measure: Measure;
  readonly unit: string;
  readonly figure: Figure;
}

const unitSigns = /[/、]/u;

/** The measures of a cell that is no single figure; null where anything else stands in it. */
function measuresIn(stated: Stated | null, units: readonly string[]): readonly Piece[] | null {
  if (stated?.reading.kind !== 'unreadable') return null;
  const text = withUnits(plainText(stated.reading.text).replace(/\s+/gu, ''), units);
  const pieces: Piece[] = [];
  for (const { number, unit } of quantityPieces(text) ?? []) {
    const figure = readFigure(number + unit);
    const measure = measureOfUnit(unit);
    if (measure === null || typeof figure !== 'object') return null;
    if (pieces.some((other) => other.measure === measure)) return null;
    pieces.push({ measure, unit, figure: figure.figure });
  }
  return pieces.length > 1 ? pieces : null;
}

/** 8/48 under 个/节 → 8个48节. */
function withUnits(text: string, units: readonly string[]): string {
  const numbers = text.split(unitSigns);
  const isBare = units.length > 1 && numbers.length === units.length;
  return isBare && numbers.every((one) => /^\d+$/u.test(one))
    ? numbers.map((one, at) => one + units[at]).join('')
    : text;
}

function saysSomething(stated: Stated | null): boolean {
  return stated?.reading.kind === 'figure' || stated?.reading.kind === 'unreadable';
}

function hasSameMeasures(one: readonly Piece[], other: readonly Piece[]): boolean {
  return (
    one.length === other.length && one.every(({ measure }, at) => other[at]?.measure === measure)
  );
}

function figureAt(stated: Stated | null, part: Piece | undefined): Stated | null {
  return stated && part ? { ...stated, reading: { kind: 'figure', figure: part.figure } } : null;
}
