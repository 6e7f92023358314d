import type { Range } from '../../cells/address.ts';
import type { HeadedLine, Heading, Structure } from '../grid/structure.ts';
import { labelledRows } from '../reading/other-readings.ts';
import type { TableReader } from '../reading/table-reader.ts';
import { numbers, pathOver } from '../reading/worded-head.ts';
import { isAreaName } from '../words/area-names.ts';
import { holdsWord } from '../words/match-words.ts';
import {
  licenceWords,
  postWords,
  type RosterRole,
  rosterWords,
} from '../words/vocabulary-attendance.ts';
import { rosterRole } from './roster-columns.ts';
import { typeIn } from './roster-rows.ts';

/** A roster with its months down and its workers across. */
export interface TurnedBlock {
  readonly range: Range;
  readonly firstMonth: number;
  readonly nameRow: number;
  /** The first column of a worker; those before it hold labels. */
  readonly firstWorker: number;
  readonly saysName: boolean;
}

/** As any roster stands: the labels are its heads, a row a worker. */
export function turnedStructure(
  reader: TableReader,
  { titles, notes, ...plain }: Structure,
  block: TurnedBlock,
): Structure {
  const { range } = block;
  const bottom = range.right - range.left;
  const right = range.bottom - range.top;
  const depth = block.firstWorker - range.left;
  const head = { top: 0, left: 0, bottom: depth - 1, right };
  const firstMark = block.firstMonth - range.top;
  const line = (index: number): HeadedLine => ({
    index,
    path: index < firstMark ? [headOf(reader, block, index, depth)] : pathOver(reader, head, index),
    isHidden: false,
  });
  return {
    ...plain,
    range: { top: 0, left: 0, bottom, right },
    shape: 'columns',
    headerRows: numbers(0, depth - 1),
    headerColumns: numbers(0, firstMark - 1),
    columns: numbers(firstMark, right).map(line),
    labelColumns: numbers(0, firstMark - 1).map(line),
    rows: labelledRows(reader, numbers(depth, bottom), 0, firstMark),
    titles,
    notes,
  };
}

/** What a row over the months says of its workers: by its own label, else by what stands in it. */
function headOf(reader: TableReader, block: TurnedBlock, index: number, depth: number): Heading {
  const place = { top: 0, left: index, bottom: depth - 1, right: index };
  const isNames = index === block.nameRow - block.range.top;
  if (isNames) return { place, text: headWord('name') };
  const own = reader.textAt(0, index);
  const isOwn = reader.areaAt(0, index).left === index && rosterRole(own) !== null;
  return { place, text: isOwn && rosterRole(own) !== 'name' ? own : headFor(reader, block, index) };
}

/** The head that a column of such texts would have. */
function headFor(reader: TableReader, block: TurnedBlock, index: number): string {
  const row = block.range.top + index;
  const places = numbers(
    block.firstWorker - block.range.left,
    block.range.right - block.range.left,
  );
  const texts = places.map((place) => reader.textAt(place, index)).filter((text) => text !== '');
  const some = (test: (text: string) => boolean) => row !== block.nameRow && texts.some(test);
  if (some((text) => typeIn(text) !== null)) return headWord('type');
  if (some((text) => holdsWord(text, licenceWords))) return headWord('licence');
  if (some((text) => reader.words(isAreaName, text))) return headWord('area');
  if (some((text) => holdsWord(text, postWords))) return headWord('post');
  return texts.every((text) => /^\d{1,3}$/.test(text)) ? headWord('serial') : '';
}

function headWord(role: RosterRole): string {
  return rosterWords[role][0] ?? '';
}
