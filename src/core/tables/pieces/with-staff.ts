import { type Range, rangesMeet } from '../../cells/address.ts';
import { findStaff } from '../attendance/find-staff.ts';
import type { Structure } from '../grid/structure.ts';
import type { TableContext } from '../reading/candidate.ts';
import type { TableReader } from '../reading/table-reader.ts';
import type { Recognised } from './merge-blocks.ts';

/** Lists of staff where nothing else was found and nothing was taught. */
export function withStaff(
  reader: TableReader,
  found: readonly Recognised[],
  contextOf: (structure: Structure) => TableContext,
  {
    taught,
    isPlaced,
  }: {
    readonly taught: readonly Range[];
    readonly isPlaced: (one: Recognised['candidate']) => boolean;
  },
): readonly Recognised[] {
  const taken = found.flatMap(({ structure, candidate }) =>
    structure && isPlaced(candidate) ? structure.range : [],
  );
  const staff = findStaff(reader, [...taught, ...taken], contextOf);
  if (staff.length === 0) return found;
  const isOver = ({ structure: own }: Recognised) =>
    staff.some(({ structure }) => own && rangesMeet(own.range, structure.range));
  return [...found.filter((one) => isPlaced(one.candidate) || !isOver(one)), ...staff];
}
