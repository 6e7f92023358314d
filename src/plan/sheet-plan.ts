import type { Range } from '../core/cells/address.ts';

/** Our sheets, in the order in which they are added. */
export const sheetKeys = [
  'overview',
  'indicators',
  'attendance',
  'scores',
  'funding',
  'findings',
  'stations',
] as const;
export type SheetKey = (typeof sheetKeys)[number];

/** Names a sheet of ours; in a workbook of several stations with its station: `overview@文冲`. */
export type OurKey = SheetKey | `${SheetKey}@${string}`;

/** A cell's look; the hosts turn it into their own styles. Colours are RRGGBB. */
export interface CellStyle {
  /** 宋体 for body, 黑体 for titles and headers. */
  readonly font?: 'body' | 'heading';
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly color?: string;
  readonly fill?: string;
  /** Thin lines around. */
  readonly border?: boolean;
  readonly align?: 'left' | 'center' | 'right';
  readonly valign?: 'top' | 'center';
  readonly wrap?: boolean;
  readonly indent?: number;
  /** Number format code, en-US. */
  readonly format?: string;
}

/**
 * A cell to be written. Text is always written as text and never as a formula. A formula (without
 * `=`, en-US, Excel 2010 functions only) carries its value, reckoned by us, for the file's cache.
 */
export interface SheetCell {
  readonly value: number | string | boolean | null;
  readonly formula?: string;
  /** A place in this workbook to go to: `'指标完成情况'!S13`. */
  readonly link?: string;
  readonly style?: CellStyle;
  /** A person writes here: what stands in it is kept (see `key` of the row). */
  readonly isInput?: boolean;
}

export interface SheetRow {
  /** Names the row from run to run (a finding's fingerprint): what people typed follows it. */
  readonly key?: string;
  /** Points. */
  readonly height?: number;
  /** By column; undefined or missing cells stay empty. */
  readonly cells: readonly (SheetCell | undefined)[];
  /** Level in the outline: 1 for the areas folded under a total. */
  readonly outline?: number;
  readonly isCollapsed?: boolean;
}

/** A bar chart (horizontal bars) of one or more series, native to the host. */
export interface SheetChart {
  readonly title: string;
  /** Where it stands, in cells. */
  readonly place: Range;
  readonly categories: Range;
  readonly series: readonly {
    readonly name: string;
    readonly values: Range;
    readonly color: string;
  }[];
  /** Sheet that holds the ranges; our own sheet's name where absent. */
  readonly sheet?: string;
  /** Number format of the value axis. */
  readonly format: string;
  readonly cachedCategories: readonly string[];
  readonly cachedValues: readonly (readonly (number | null)[])[];
}

export interface SheetPlan {
  readonly key: OurKey;
  /** A new sheet of the user's own (an empty standard table): it carries no mark and is never refreshed. */
  readonly isUsers?: boolean;
  /** No evaluation fills it any more: it is made into a note of that. */
  readonly isOutdated?: boolean;
  /** The name wanted; a sheet of the user's that has it keeps it, ours takes the next free one. */
  readonly name: string;
  readonly tabColor: string;
  /** Characters, by column. */
  readonly columnWidths: readonly number[];
  /** Columns that are there for us and not shown (keys). */
  readonly hiddenColumns?: readonly number[];
  readonly rows: readonly SheetRow[];
  /**
   * What is ours, counted from A1: the sheet's mark says so. Cells of the plan outside of it are
   * what people typed there, kept. All cells where absent.
   */
  readonly size?: { readonly rows: number; readonly columns: number };
  readonly merges: readonly Range[];
  /** Rows and columns that stay in view. */
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly print: {
    readonly orientation: 'portrait' | 'landscape';
    /** Rows repeated on each page. */
    readonly titleRows?: { readonly first: number; readonly last: number };
    /** Pages wide 1; pages tall: 0 = as many as it takes. */
    readonly pagesTall: number;
    readonly footer?: string;
    /** Rows that begin a page. */
    readonly breaks?: readonly number[];
  };
  readonly charts?: readonly SheetChart[];
  /** Lists to choose from, for input cells. */
  readonly choices?: readonly { readonly range: Range; readonly values: readonly string[] }[];
  /** Colour words: cells in the range that hold the text take the colours. */
  readonly highlights?: readonly {
    readonly range: Range;
    readonly text: string;
    readonly color: string;
    readonly fill: string;
  }[];
  readonly filter?: Range;
}
