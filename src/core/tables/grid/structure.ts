import type { Position, Range } from '../../cells/address.ts';
import type { LayoutColumn, Placeholder, RememberedLayout } from '../words/remembered-layout.ts';

/** A cell or merged area that heads rows or columns, with its text (blanks and breaks folded). */
export interface Heading {
  readonly place: Range;
  readonly text: string;
}

/** The cells that head what stands in a table, as its shape tells them. */
export interface Headings {
  /**
   * Those that head what stands beneath them: those of the header, a banner over the whole width, and
   * labels within the body whose parts follow (一、…, 其中：…).
   */
  readonly columns: readonly Heading[];
  /**
   * Those that say what the figures at their right are: labels of pairs, attributes, grand totals.
   * Names of the things listed (persons, areas) are not among them.
   */
  readonly rows: readonly Heading[];
}

/** A row or column of data and the headings that lead to it, outermost first. */
export interface HeadedLine {
  /** Row or column in the sheet. */
  readonly index: number;
  readonly path: readonly Heading[];
  readonly isHidden: boolean;
}

/** Lines of text that belong to a table but hold no data: titles, units, notes, signatures. */
export interface TextLine {
  readonly place: Position;
  readonly text: string;
}

/**
 * One table's structure, told from the grid alone: no word of the field is known here. A list of
 * pairs (label, value) has header columns and no header rows; a cross table has both.
 */
export interface Structure {
  readonly sheet: string;
  /** Headers and data; titles and notes lie outside. */
  readonly range: Range;
  /**
   * `columns`: the labels on top name kinds of values, each row is one thing. `rows`: the labels at
   * the left do, each column is one thing. `pairs`: labels with their values beside them.
   */
  readonly shape: 'columns' | 'rows' | 'pairs';
  /** Rows whose cells head columns, ascending; a header repeated in the middle is in `repeats`. */
  readonly headerRows: readonly number[];
  /** Columns whose cells head rows, ascending. */
  readonly headerColumns: readonly number[];
  /** Columns with data (header columns left out), each with its path of column headings. */
  readonly columns: readonly HeadedLine[];
  /** Header columns with their own headings (序号, 姓名 over the row labels). */
  readonly labelColumns: readonly HeadedLine[];
  /** Rows with data, each with its path of row headings; totals included. */
  readonly rows: readonly (HeadedLine & { readonly isTotal: boolean })[];
  /** Rows that say the header again, and are no data. */
  readonly repeats: readonly number[];
  /** Told when asked, as recognition has no need of it; a table that is found by its words has none. */
  readonly headings?: () => Headings;
  readonly titles: readonly TextLine[];
  readonly notes: readonly TextLine[];
  /** 0 to 1. */
  readonly confidence: number;
  /** Which rules decided, for explaining: `top/merge-depth`, `left/text-column`, … */
  readonly why: readonly string[];
  /** Where a person taught how this form is read: that stands for what words would tell. */
  readonly taught?: TaughtRoles;
}

/** What was taught of a structure. */
export interface TaughtRoles {
  readonly layout: RememberedLayout;
  /** By column of the sheet; empty where the form is known by its labels only. */
  readonly columns: ReadonlyMap<number, TaughtColumn>;
}

/** A column of the sheet that a taught column was found to be. */
export interface TaughtColumn {
  readonly taught: LayoutColumn;
  /** Its headings in the sheet, outermost first, with the placeholder that each stands for. */
  readonly path: readonly {
    readonly heading: Heading;
    readonly placeholder: Placeholder | null;
  }[];
}
