import type { LabelRole, LayoutKind, LayoutRole } from '../facts/layout-roles.ts';
import type { MarkKind, Measure } from '../facts/table.ts';

/** What stands in a header in the place of a text that differs from workbook to workbook. */
export const placeholders = ['{service}', '{area}', '{month}', '{band}'] as const;
export type Placeholder = (typeof placeholders)[number];

/** A column of a taught form: how it is found, and what it holds. */
export interface LayoutColumn {
  /**
   * Its headings, outermost first; a placeholder stands for any service, area, month or band of
   * satisfaction. An empty list is a column without a heading.
   */
  readonly header?: readonly string[];
  /** Its place in the table, from 1 at the left, where no heading tells it. */
  readonly at?: number;
  /** Its letter in the sheet, where no heading tells it; only with a range. */
  readonly column?: string;
  readonly role?: LayoutRole;
  /** The mark that a roster keeps here for a month. */
  readonly mark?: MarkKind;
  /** The month of the mark (2023-07), where no heading tells it. */
  readonly month?: string;
  /** The service, the part of a score or the band that the column is about, where no heading says it. */
  readonly name?: string;
  readonly area?: string;
  readonly measure?: Measure;
  /** 个, 元, 万元: 万 and 亿 scale the figures. */
  readonly unit?: string;
  /** The column holds the sums over areas. */
  readonly isTotal?: boolean;
  /** The form is this form without it, too. */
  readonly isOptional?: boolean;
}

/** A label of a taught form: of a pair, or of a row. */
export interface LayoutLabel {
  readonly text: string;
  readonly role: LabelRole;
  /** The service, part, line or band that it names, in our words. */
  readonly name?: string;
  readonly measure?: Measure;
  readonly unit?: string;
  readonly isOptional?: boolean;
}

/**
 * How a person reads a form, kept for every workbook of that form. It is known again by the texts of
 * its headings (and labels), wherever they stand: rows may be inserted, titles and sheets renamed,
 * columns moved. It beats recognition.
 */
export interface RememberedLayout {
  readonly id: string;
  readonly name: string;
  readonly kind: LayoutKind;
  /** Looked at first; where no sheet has this name, all are looked at. */
  readonly sheet?: string;
  /** A1 text of a place that never changes: headings and rows. */
  readonly range?: string;
  /** Of a table without headings: words of a line over it, and how many columns it has. */
  readonly title?: string;
  readonly width?: number;
  /** Rows of headings; as many as the longest header has texts where absent. */
  readonly headerRows?: number;
  readonly columns: readonly LayoutColumn[];
  readonly labels: readonly LayoutLabel[];
  /** Names of areas that do not look like any. */
  readonly areas: readonly string[];
  /** The unit of figures whose column names none. */
  readonly unit?: string;
}
