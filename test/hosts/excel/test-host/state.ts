import type { Range } from '../../../../src/core/cells/address.ts';
import type { Grid } from '../../../../src/core/cells/grid.ts';

/** A workbook in memory, with what the add-in can see and change of it. */
export interface TestBook {
  name: string;
  readOnly: boolean;
  structureProtected: boolean;
  date1904: boolean;
  readonly sheets: TestSheet[];
  readonly xmlParts: { readonly id: string; xml: string }[];
  /** For names and ids that must not come twice. */
  lastId: number;
  activeSheet: string;
  selected: string;
}

export interface TestSheet {
  readonly id: string;
  name: string;
  visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  isProtected: boolean;
  tabColor: string;
  showGridlines: boolean;
  /** What was loaded; cells set since stand in `changed`. */
  readonly base: Grid | null;
  /** By row · 16384 + column. */
  readonly changed: Map<number, TestCell>;
  merges: Range[];
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  /** Outline levels by row. */
  readonly outline: Map<number, number>;
  readonly rowHeights: Map<number, number>;
  readonly columnWidths: Map<number, number>;
  readonly properties: Map<string, string>;
  conditionalFormats: TestCondition[];
  validations: { range: Range; rule: unknown; alert: unknown }[];
  charts: TestChart[];
  freeze: { rows: number; columns: number } | null;
  readonly layout: Map<string, unknown>;
  filter: Range | null;
}

export interface TestCell {
  readonly value: TestValue;
  readonly formula: string | null;
  readonly format: string;
  /** Paths under `format` that were set: `fill/color`, `borders/top/style`. */
  readonly look: Readonly<Record<string, unknown>>;
  readonly link: Readonly<Record<string, unknown>> | null;
}

export type TestValue = null | number | string | boolean | { readonly error: string };

export interface TestCondition {
  readonly id: string;
  readonly type: string;
  readonly ranges: readonly Range[];
  formula: string;
  text: unknown;
  stopIfTrue: boolean;
  readonly look: Map<string, unknown>;
}

export interface TestChart {
  name: string;
  readonly type: string;
  readonly look: Map<string, unknown>;
  readonly series: TestSeries[];
}

export interface TestSeries {
  name: string;
  values: string;
  categories: string;
  readonly look: Map<string, unknown>;
}

/** The program around the workbook. */
export interface TestHostState {
  readonly book: TestBook;
  /** The highest requirement set that it answers to: 1.13 → 13. */
  readonly apiVersion: number;
  /** A person has a cell open. */
  isEditing: boolean;
  /** Another workbook is in front. */
  isInactive: boolean;
  eventsEnabled: boolean;
  /** Members that the add-in has used, `Range.Values`, with the version that this host says. */
  readonly used: Map<string, string>;
  /** What the registered events have to tell since they were last sent. */
  readonly events: TestEvent[];
  /** What a formula comes to; 0 where it says nothing, for this host calculates nothing. */
  readonly reckon: (formula: string) => TestValue | undefined;
}

interface TestEvent {
  readonly type: number;
  readonly args: Readonly<Record<string, unknown>>;
}
