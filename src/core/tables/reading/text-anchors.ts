import { cellKind, forEachCell } from '../../cells/grid.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { TableReader } from './table-reader.ts';

/**
 * Cells whose text passes a test, in reading order, and no more than so many. Only texts with the hint
 * are asked, each once, so that a test need keep only what is dear; a sheet without such a text is not walked through.
 */
export function textAnchors(
  { sheet: { grid }, hints, words }: TableReader,
  hint: number,
  test: (text: string, words: Lexicon) => boolean,
  most: number,
): readonly { readonly row: number; readonly column: number }[] {
  const ids = new Set<number>();
  for (let id = 0; id < hints.length; id++) {
    if (((hints[id] ?? 0) & hint) !== 0 && test(grid.texts[id] ?? '', words)) ids.add(id);
  }
  const anchors: { row: number; column: number }[] = [];
  if (ids.size === 0) return anchors;
  forEachCell(grid, (row, column, index) => {
    const isAnchor = grid.kinds[index] === cellKind.text && ids.has(grid.numbers[index] ?? -1);
    if (isAnchor && anchors.length < most) anchors.push({ row, column });
  });
  return anchors;
}
