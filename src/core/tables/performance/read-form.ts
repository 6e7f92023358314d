import type { TableReader } from '../reading/table-reader.ts';
import { normaliseLabel } from '../words/normalise-label.ts';
import { formProjectWords } from '../words/vocabulary-performance.ts';
import type { PerformanceHead } from './performance-head.ts';

/** A form's own lines stand at most so many rows over its heads. */
const mostAbove = 20;
const mostColumns = 8;

/** What the lines over a form's heads say of it; null where they say nothing. */
export interface FormHead {
  /** 项目名称 with its value. */
  readonly project: string | null;
  /** （2023年度） */
  readonly year: number | null;
}

/** The project and the year of a form of 自评, by the nearest lines over its heads, else the sheet's name. */
export function readForm(reader: TableReader, { top }: PerformanceHead): FormHead {
  let project: string | null = null;
  let year: number | null = null;
  for (let row = top - 1; row >= Math.max(0, top - mostAbove); row--) {
    const texts = rowTexts(reader, row);
    const label = texts.findIndex((text) => formProjectWords.includes(normaliseLabel(text).core));
    project ??= label < 0 ? null : (texts[label + 1] ?? null);
    year ??= texts.map(yearIn).find((one) => one !== null) ?? null;
  }
  return { project, year: year ?? yearIn(reader.sheet.name) };
}

/** Texts of the row's first columns, each merged area once. */
function rowTexts(reader: TableReader, row: number): readonly string[] {
  const columns = Math.min(mostColumns, reader.sheet.grid.columnCount);
  return Array.from({ length: columns }, (_, column) => {
    const area = reader.areaAt(row, column);
    return area.left === column && area.top === row ? reader.textAt(row, column) : '';
  }).filter((text) => text !== '');
}

function yearIn(text: string): number | null {
  const match = text.length > 40 ? null : /(20\d\d)\s*年(?!\s*\d)/u.exec(text.normalize('NFKC'));
  return match ? Number(match[1]) : null;
}
