import type { HeadedLine, Heading, Structure } from '../grid/structure.ts';
import { isTotalText } from '../words/match-words.ts';
import type { MoneyBand } from './money-band.ts';
import type { MoneyFace } from './money-face.ts';
import { linesOver, numbers } from './worded-head.ts';

/** A table of money as a structure: its range, heads, rows and the lines over it. */
export function moneyStructure(
  face: MoneyFace,
  { head, firstFigure, rows }: MoneyBand<string>,
  why: string,
): Structure {
  const whole = { ...head, bottom: rows.at(-1) ?? head.bottom };
  const range = face.inSheet(whole);
  const line = (index: number): HeadedLine => ({
    index,
    path: numbers(head.top, head.bottom).flatMap((row) => headingAt(face, row, index) ?? []),
    isHidden: false,
  });
  return {
    sheet: face.reader.sheet.name,
    range,
    shape: face.isTurned ? 'rows' : 'columns',
    headerRows: face.isTurned ? numbers(range.top, range.top) : numbers(head.top, head.bottom),
    headerColumns: face.isTurned
      ? numbers(head.top, head.bottom)
      : numbers(head.left, firstFigure - 1),
    columns: face.isTurned ? [] : numbers(firstFigure, head.right).map(line),
    labelColumns: face.isTurned ? [] : numbers(head.left, firstFigure - 1).map(line),
    rows: face.isTurned ? [] : rows.map((row) => labelled(face, row, head.left)),
    repeats: [],
    titles: linesOver(face.reader, range),
    notes: [],
    confidence: 0.8,
    why: [why],
  };
}

function labelled(face: MoneyFace, row: number, column: number): Structure['rows'][number] {
  const heading = headingAt(face, row, column);
  return {
    index: row,
    path: heading ? [heading] : [],
    isHidden: false,
    isTotal: heading !== null && isTotalText(heading.text),
  };
}

function headingAt(face: MoneyFace, row: number, column: number): Heading | null {
  const text = face.text(row, column);
  return text === '' ? null : { place: face.inSheet(face.area(row, column)), text };
}
