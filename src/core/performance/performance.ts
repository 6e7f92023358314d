import type { CellAddress } from '../cells/address.ts';
import type { Funding } from '../funding/funding.ts';
import type { Rational } from '../quantities/rational.ts';
import type { Bound } from '../quantities/reading.ts';
import type { PerformanceJudgement } from '../settings/settings.ts';
import type { Survey } from '../survey/survey.ts';
import type { PerformanceExecution, PerformanceRow } from '../tables/facts/performance-table.ts';

/** What the workbook shows against an item's text; shares are fractions. */
export type Contradiction =
  /** 差距控制在10%以内, but these lines of the budget deviate by more. */
  | {
      readonly kind: 'deviation';
      readonly limit: Rational;
      readonly lines: readonly { readonly name: string; readonly deviation: Rational }[];
      readonly cells: readonly CellAddress[];
    }
  /** An execution rate or a satisfaction is stated that the table of it does not show. */
  | {
      readonly kind: 'execution' | 'satisfaction';
      /** The share of those who were content, and no mean of satisfaction. */
      readonly isRate?: true;
      readonly stated: Rational;
      readonly from: Rational;
      readonly to: Rational;
      readonly cells: readonly CellAddress[];
    };

/** One item of a three-level table: what was to be reached and what was. */
export interface PerformanceItem {
  /** Key of its table, and place of its row there. */
  readonly table: string;
  readonly at: number;
  readonly row: PerformanceRow;
  /** Names the item without an address: levels, name, ordinal. A person's judgement is kept by it. */
  readonly key: string;
  /** Labels without numbering and weights. */
  readonly level1: string | null;
  readonly level2: string | null;
  readonly level3: string | null;
  /** 个案辅导; the third-level label where the cell names nothing. */
  readonly name: string;
  readonly unit: string | null;
  readonly isPercent: boolean;
  /** How the target binds: `at-least` where nothing is said; null where there is no figure. */
  readonly bound: Bound | null;
  readonly target: Rational | null;
  readonly completed: Rational | null;
  /** The figures that `completed` adds up: 社会组织1支；志愿队伍2支 → 1, 2. */
  readonly parts: readonly Rational[];
  /** completed / target; null without both or with a target of 0. */
  readonly rate: Rational | null;
  /** Null: a person is to judge. */
  readonly met: boolean | null;
  readonly contradiction: Contradiction | null;
  readonly judged: PerformanceJudgement | null;
}

/** A row of the table with its points. */
export interface PerformanceLine {
  readonly table: string;
  readonly at: number;
  readonly row: PerformanceRow;
  readonly items: readonly PerformanceItem[];
  readonly full: Rational | null;
  /** 得分 as printed. */
  readonly stated: Rational | null;
  /** By the rules of 自评, or as a person gave them; null where only a person can give them. */
  readonly points: Rational | null;
}

/** 预算执行率: 10 points by the execution rate. */
export interface ExecutionPoints {
  readonly table: string;
  /** The cells of the form's row of money. */
  readonly source: PerformanceExecution;
  readonly rate: Rational | null;
  readonly full: Rational;
  readonly stated: Rational | null;
  readonly points: Rational | null;
}

export interface LevelWeight {
  readonly table: string;
  readonly name: string;
  /** In hundredths of the whole: 50. */
  readonly weight: Rational;
  readonly cell: CellAddress;
}

/** The three-level tables of one station. */
export interface Performance {
  readonly tables: readonly string[];
  readonly lines: readonly PerformanceLine[];
  /** First-level weights as printed: of the labels, a column, or the marks of the rows. */
  readonly weights: readonly LevelWeight[];
  /** One for each table that has such a row. */
  readonly executions: readonly ExecutionPoints[];
}

/** What the items' texts are held against, and what people judged. */
export interface PerformanceSources {
  readonly funding: Funding | null;
  readonly surveys: readonly Survey[];
  readonly judgements: Readonly<Record<string, PerformanceJudgement>>;
}
