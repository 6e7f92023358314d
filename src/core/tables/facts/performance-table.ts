import type { CellAddress } from '../../cells/address.ts';
import type { Stated } from '../../quantities/reading.ts';
import type { TableBase } from './table-base.ts';

/** A label of a three-level table with the cell that it stands in. */
export interface PerformanceLabel {
  /** As written, blanks and breaks folded: 产出指标（50%）. */
  readonly text: string;
  readonly cell: CellAddress;
}

/** What a cell of the table says: as displayed, and what is read from it, several items too. */
export interface PerformanceCell extends Stated {
  readonly text: string;
}

/** A row of a three-level table: one third-level indicator with all that its cells say. */
export interface PerformanceRow {
  /** 一级, 二级, 三级指标, outermost first; a table of two levels has null in between. */
  readonly level1: PerformanceLabel | null;
  readonly level2: PerformanceLabel | null;
  readonly level3: PerformanceLabel | null;
  /** 年度指标值 and 实际完成指标值. */
  readonly target: PerformanceCell | null;
  readonly completed: PerformanceCell | null;
  /** 完成率 as printed. */
  readonly rate: Stated | null;
  /** 分值 and 得分. */
  readonly full: Stated | null;
  readonly score: Stated | null;
  /** 偏差原因分析及改进措施. */
  readonly reason: PerformanceLabel | null;
}

/** 产出指标（50%）: a first-level indicator and its weight, printed in its label or a column of weights. */
export interface PerformanceLevel {
  readonly label: PerformanceLabel;
  /** The label without numbering and weight: 产出指标. */
  readonly name: string;
  readonly weight: Stated | null;
}

/** 年度资金总额: 全年预算数, 全年执行数, 分值, 执行率, 得分 in the form's head or as a row of its own. */
export interface PerformanceExecution {
  readonly label: PerformanceLabel;
  readonly budget: Stated | null;
  readonly spent: Stated | null;
  readonly rate: Stated | null;
  readonly full: Stated | null;
  readonly score: Stated | null;
}

/** A three-level table of performance (绩效目标表, 项目支出绩效自评表). */
export interface PerformanceTable extends TableBase {
  readonly kind: 'performance';
  readonly rows: readonly PerformanceRow[];
  /** In the order of the table. */
  readonly levels: readonly PerformanceLevel[];
  readonly execution: PerformanceExecution | null;
  /** The project (项目名称) and the year (2023年度) that the lines over its heads name. */
  readonly project?: string | null;
  readonly year?: number | null;
  readonly total: { readonly full: Stated | null; readonly score: Stated | null } | null;
  /** A form of 自评 looks back on the year done, one of 监控 at a part of it; null where nothing says so. */
  readonly stage: 'mid' | 'final' | null;
  readonly grade: { readonly text: string; readonly cell: CellAddress } | null;
}
