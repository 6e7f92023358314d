import { cellKind, forEachCell } from '../../cells/grid.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { TableReader } from './table-reader.ts';

/** Cells whose text passes a test, in reading order, and no more than so many: each text is tested once. */
export function textAnchors(
  reader: TableReader,
  test: (text: string, words: Lexicon) => boolean,
  most: number,
): readonly { readonly row: number; readonly column: number }[] {
  if (!reader.holdsText(test)) return [];
  const { grid } = reader.sheet;
  const ids = new Set<number>();
  grid.texts.forEach((text, id) => {
    if (reader.words(test, text)) ids.add(id);
  });
  const anchors: { row: number; column: number }[] = [];
  if (ids.size === 0) return anchors;
  forEachCell(grid, (row, column, index) => {
    const isAnchor = grid.kinds[index] === cellKind.text && ids.has(grid.numbers[index] ?? -1);
    if (isAnchor && anchors.length < most) anchors.push({ row, column });
  });
  return anchors;
}
