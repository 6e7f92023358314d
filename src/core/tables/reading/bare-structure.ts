import type { Range } from '../../cells/address.ts';
import type { Structure } from '../grid/structure.ts';
import type { TableReader } from './table-reader.ts';
import { linesOver } from './worded-head.ts';

/** A table that its own reading knows whole: its place and the lines over it, and no heads or rows of structure. */
export function bareStructure(reader: TableReader, range: Range, why: Structure['why']): Structure {
  return {
    sheet: reader.sheet.name,
    range,
    shape: 'columns',
    headerRows: [range.top],
    headerColumns: [],
    columns: [],
    labelColumns: [],
    rows: [],
    repeats: [],
    titles: linesOver(reader, { ...range, left: firstHead(reader, range) }),
    notes: [],
    confidence: 0.8,
    why,
  };
}

/** Numbers may stand at the left of what is read, and titles begin over them. */
function firstHead(reader: TableReader, { top, left }: Range): number {
  let first = left;
  while (first > 0 && left - first < 2 && reader.isFilled(top, first - 1)) first--;
  return first;
}
