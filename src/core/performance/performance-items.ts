import { plainText } from '../quantities/plain-text.ts';
import { compare, divide, hundred, one, type Rational, sum } from '../quantities/rational.ts';
import type { Bound, Figure } from '../quantities/reading.ts';
import type {
  PerformanceCell,
  PerformanceLabel,
  PerformanceRow,
} from '../tables/facts/performance-table.ts';
import { unitIn } from '../tables/words/match-words.ts';
import { normaliseLabel } from '../tables/words/normalise-label.ts';
import { findContradiction } from './find-contradiction.ts';
import { pairItems } from './pair-items.ts';
import type { PerformanceItem, PerformanceSources } from './performance.ts';
import { qualityWords } from './quality-words.ts';
import { type NamedFigure, ofTheYear, readNamedFigures } from './read-named-figures.ts';
import { usualBound } from './usual-bound.ts';

/** An item as its cells tell it, before anybody judged it. */
export type ReadItem = Omit<PerformanceItem, 'table' | 'at' | 'row' | 'key' | 'judged'>;

/**
 * The items of a row. A cell of prose that speaks of quality (优良, 达标) is one item to be judged,
 * whatever figures it mentions; so is one without figures. A row without any target has one item too.
 */
export function readItems(
  row: PerformanceRow,
  sources: Pick<PerformanceSources, 'funding' | 'surveys'>,
): readonly ReadItem[] {
  const [targets, completed] = asOneKind(figuresIn(row.target), figuresIn(row.completed));
  const contradiction = row.completed && findContradiction(row, sources);
  const isText = targets.every(({ figure }) => figure === null) || isOfQuality(row.target);
  if (isText || contradiction) return [{ ...textItem(row), contradiction }];
  return pairItems(targets, completed).map((pair) => figureItem(row, pair));
}

function figuresIn(cell: PerformanceCell | null): readonly NamedFigure[] {
  if (!cell) return [];
  const { reading, text } = cell;
  if (reading.kind === 'items' || reading.kind === 'text' || reading.kind === 'unreadable')
    return readNamedFigures(text).items;
  if (reading.kind !== 'figure') return [];
  const [named, ...others] = readNamedFigures(text).items;
  const isSame = named?.figure && compare(named.figure.value, reading.figure.value) === 0;
  if (!isSame || others.length > 0) return [{ name: '', figure: reading.figure, text }];
  const unit = named.figure.unit ?? ofTheYear(reading.figure.unit);
  const bound = named.figure.bound ?? reading.figure.bound;
  return [{ ...named, figure: { ...named.figure, unit, bound } }];
}

/** ≥95% beside 98: a bare figure beside a percentage is one too, as a fraction or in hundredths. */
function asOneKind(
  targets: readonly NamedFigure[],
  completed: readonly NamedFigure[],
): readonly [readonly NamedFigure[], readonly NamedFigure[]] {
  const [[target], [item]] = [targets, completed];
  if (targets.length !== 1 || completed.length !== 1 || !target?.figure || !item?.figure)
    return [targets, completed];
  if (target.figure.isPercent) return [targets, [asPercent(item, item.figure)]];
  return item.figure.isPercent
    ? [[asPercent(target, target.figure)], completed]
    : [targets, completed];
}

function asPercent(item: NamedFigure, figure: Figure): NamedFigure {
  if (figure.isPercent || figure.unit !== null) return item;
  const isFraction = compare(figure.value, one) <= 0;
  const value = isFraction ? figure.value : (divide(figure.value, hundred) ?? figure.value);
  return { ...item, figure: { ...figure, value, isPercent: true } };
}

/** A sentence that says how good something was: 中末期服务评估良优良，财务评估达标，100%. */
function isOfQuality(cell: PerformanceCell | null): boolean {
  if (!cell || readNamedFigures(cell.text).isList) return false;
  const clauses = plainText(cell.text).split(/[,。;\n]/u);
  return clauses.some(
    (clause) => !/\d/u.test(clause) && qualityWords.some((word) => clause.includes(word)),
  );
}

function labelsOf(row: PerformanceRow): Pick<ReadItem, 'level1' | 'level2' | 'level3'> {
  return {
    level1: labelText(row.level1),
    level2: labelText(row.level2),
    level3: labelText(row.level3),
  };
}

function labelText(label: PerformanceLabel | null): string | null {
  if (!label) return null;
  const { core } = normaliseLabel(label.text);
  return (core === '' ? label.text : core).replace(/[:：]?\d+(?:\.\d+)?[%％分]$/u, '');
}

function textItem(row: PerformanceRow): ReadItem {
  const labels = labelsOf(row);
  return {
    ...labels,
    name: labels.level3 ?? labels.level2 ?? labels.level1 ?? '',
    unit: null,
    isPercent: false,
    bound: null,
    target: null,
    completed: null,
    parts: [],
    rate: null,
    met: null,
    contradiction: null,
  };
}

function figureItem(
  row: PerformanceRow,
  { target: named, completed: items }: ReturnType<typeof pairItems>[number],
): ReadItem {
  const base = textItem(row);
  const name = named.name === '' ? base.name : named.name;
  if (!named.figure) return { ...base, name };
  const wanted = {
    ...named.figure,
    bound: named.figure.bound ?? usualBound(row, name, named.figure),
  };
  const figures = items.flatMap(({ figure }) => figure ?? []);
  const parts = figures.map(({ value }) => value);
  const completed = parts.length > 0 ? sum(parts) : null;
  return {
    ...base,
    name,
    unit: wanted.unit ?? figures[0]?.unit ?? (wanted.isPercent ? null : unitInLabel(row)),
    isPercent: wanted.isPercent,
    bound: wanted.bound ?? 'at-least',
    target: wanted.value,
    completed,
    parts: parts.length > 1 ? parts : [],
    rate: completed && divide(completed, wanted.value),
    met: completed && isMet(wanted, completed),
  };
}

/** 个案辅导（个）: the unit stands with the label. */
function unitInLabel({ level3, level2 }: PerformanceRow): string | null {
  const { brackets } = normaliseLabel((level3 ?? level2)?.text ?? '');
  return brackets.map((text) => unitIn(text)).find((unit) => unit !== null) ?? null;
}

/** A target of 0 without a bound is met by 0; whether more is better than 0, a person must say. */
function isMet({ value, bound }: Figure, completed: Rational): boolean | null {
  if (bound === null && value.n === 0n) return completed.n === 0n ? true : null;
  const order = compare(completed, value);
  const meets: Readonly<Record<Bound, boolean>> = {
    'at-least': order >= 0,
    'more-than': order > 0,
    'at-most': order <= 0,
    'less-than': order < 0,
  };
  return meets[bound ?? 'at-least'];
}
