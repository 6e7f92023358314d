import type { Range } from '../../cells/address.ts';
import type { Structure } from '../grid/structure.ts';
import type { TableReader } from '../reading/table-reader.ts';
import { textAnchors } from '../reading/text-anchors.ts';
import { linesOver, numbers } from '../reading/worded-head.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { hint } from '../words/text-hints.ts';
import { saysPair } from './role-pairs.ts';

/** A longer text is a sentence. */
const longest = 40;
/** A sheet with more of them is not looked through. */
const mostCells = 600;

/** Blocks of cells that each say a label and a figure (个案目标：15个), which by their shape are mere lines of text. */
export function findToldPairs(reader: TableReader): readonly Structure[] {
  const cells = textAnchors(reader, hint.mainFigure, isPair, mostCells + 1);
  if (cells.length < 2 || cells.length > mostCells) return [];
  const blocks: Range[] = [];
  for (const { row, column } of cells) {
    const { bottom, right } = reader.areaAt(row, column);
    const last = blocks.at(-1);
    if (!last || row > last.bottom + 2) blocks.push({ top: row, left: column, bottom, right });
    else
      blocks[blocks.length - 1] = {
        top: last.top,
        left: Math.min(last.left, column),
        bottom: Math.max(last.bottom, bottom),
        right: Math.max(last.right, right),
      };
  }
  return blocks.map((range) => ({
    sheet: reader.sheet.name,
    range,
    shape: 'pairs',
    headerRows: [],
    headerColumns: [],
    columns: [],
    labelColumns: [],
    rows: numbers(range.top, range.bottom).map((index) => ({
      index,
      path: [],
      isHidden: false,
      isTotal: false,
    })),
    repeats: [],
    titles: linesOver(reader, range),
    notes: [],
    confidence: 0.8,
    why: [toldPairs],
  }));
}

/** Why a structure is one of these. */
export const toldPairs = 'words/pairs';

function isPair(text: string, words: Lexicon): boolean {
  return text.length <= longest && /[\d:：]/u.test(text) && words(saysPair, text);
}
