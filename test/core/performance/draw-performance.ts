import type { Range } from '../../../src/core/cells/address.ts';
import type { Funding } from '../../../src/core/funding/funding.ts';
import { calculatePerformance } from '../../../src/core/performance/calculate-performance.ts';
import type { PerformanceItem } from '../../../src/core/performance/performance.ts';
import { formatDecimal, type Rational } from '../../../src/core/quantities/rational.ts';
import { readQuantity } from '../../../src/core/quantities/read-quantity.ts';
import type { Stated } from '../../../src/core/quantities/reading.ts';
import type { PerformanceJudgement } from '../../../src/core/settings/settings.ts';
import type { Survey } from '../../../src/core/survey/survey.ts';
import type {
  PerformanceCell,
  PerformanceTable,
} from '../../../src/core/tables/facts/performance-table.ts';

type Value = string | number | null;

/** 三级指标, 年度指标值, 实际完成值, 分值, 得分 of one row. */
export type DrawnLine = readonly [
  level3: string,
  target: Value,
  completed: Value,
  full?: Value,
  score?: Value,
];

export interface DrawnTable {
  /** First-level labels; rows go to the first where only one is drawn. */
  readonly level1?: string;
  readonly more?: Partial<PerformanceTable>;
}

const place: Range = { top: 0, left: 0, bottom: 9, right: 6 };

export function drawTable(
  lines: readonly DrawnLine[],
  { level1 = '产出指标', more = {} }: DrawnTable = {},
): PerformanceTable {
  const label = { text: level1, cell: at(1, 0) };
  return {
    kind: 'performance',
    key: 'performance:表:1',
    place: { sheet: '表', ...place },
    confidence: 1,
    isSure: true,
    why: [],
    title: null,
    titlePeriod: null,
    station: null,
    unknownColumns: [],
    rows: lines.map(([level3, target, completed, full = null, score = null], row) => ({
      level1: label,
      level2: { text: '数量指标', cell: at(1, 1) },
      level3: { text: level3, cell: at(row + 1, 2) },
      target: cellOf(target, row + 1, 3),
      completed: cellOf(completed, row + 1, 4),
      rate: null,
      full: stated(full, row + 1, 5),
      score: stated(score, row + 1, 6),
      reason: null,
    })),
    levels: [{ label, name: level1, weight: null }],
    execution: null,
    total: null,
    stage: null,
    grade: null,
    ...more,
  };
}

function at(row: number, column: number) {
  return { sheet: '表', row, column };
}

export function stated(value: Value, row: number, column: number): Stated | null {
  if (value === null) return null;
  const reading = readQuantity({ value, format: 'General', formula: null }, { allowsItems: true });
  return { cell: at(row, column), reading };
}

function cellOf(value: Value, row: number, column: number): PerformanceCell | null {
  const read = stated(value, row, column);
  return read && { ...read, text: String(value) };
}

export interface Shown {
  readonly funding?: Funding;
  readonly survey?: Survey;
  readonly judgements?: Readonly<Record<string, PerformanceJudgement>>;
}

export function calculate(tables: readonly PerformanceTable[], shown: Shown = {}) {
  return calculatePerformance(tables, {
    funding: shown.funding ?? null,
    surveys: shown.survey ? [shown.survey] : [],
    judgements: shown.judgements ?? {},
  });
}

export function itemsOf(
  lines: readonly DrawnLine[],
  shown: Shown = {},
): readonly PerformanceItem[] {
  return calculate([drawTable(lines)], shown)?.lines.flatMap(({ items }) => items) ?? [];
}

const text = (value: Rational | null) => (value ? formatDecimal(value) : '-');

/** `个案 68 → 70 met`. */
export function inShort(items: readonly PerformanceItem[]): readonly string[] {
  return items.map(({ name, target, completed, met }) => {
    const word = met === null ? 'open' : met ? 'met' : 'short';
    return `${name} ${text(target)} → ${text(completed)} ${word}`;
  });
}
