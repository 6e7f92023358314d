import { formatAddress, formatRangeAddress } from '../core/cells/a1.ts';
import type { CellAddress } from '../core/cells/address.ts';
import { formatDecimal } from '../core/quantities/rational.ts';
import type { RosterMark } from '../core/tables/facts/table.ts';
import type { RosterMarks } from './roster-marks.ts';

/**
 * The share of a month that a worker's marks come to, at most the month's weight. With ticks alone
 * all of the month's marks must be there: `IF(COUNTIF(G6:I6,"√")=3,F$5,0)`. Where months are marked
 * by numbers or half marks the smallest counts: `MIN(F$5,IF(ISNUMBER(E3),E3,COUNTIF(E3,"√")))`.
 * Marks that are alike (1 and 1.0) are not added: `MAX(COUNTIF(E3,"1"),COUNTIF(E3,"1.0"))`. The
 * month's halves are: `MIN(F$5,MIN(0.5,COUNTIF(E3,"√"))+MIN(0.5,COUNTIF(E4,"√")))`.
 */
export function monthFormula(
  all: readonly Pick<RosterMark, 'cell' | 'isHalf'>[],
  marks: RosterMarks,
  weight: string,
): string {
  const cells = all.filter(({ isHalf }) => !isHalf).map(({ cell }) => cell);
  if (cells.length < all.length) {
    const halves = all.filter(({ isHalf }) => isHalf);
    const added = halves.map(({ cell }) => `MIN(0.5,${shareFormula(cell, marks)})`).join('+');
    return `MIN(${[weight, added, ...cells.map((cell) => shareFormula(cell, marks))].join(',')})`;
  }
  const areTicks = !marks.hasNumbers && marks.parts.length === 0 && !marks.areAlike;
  if (areTicks && marks.whole.length > 0) {
    const ticks = places(cells).flatMap((place) => marks.whole.map((text) => countIf(place, text)));
    return `IF(${ticks.join('+')}=${cells.length},${weight},0)`;
  }
  return `MIN(${[weight, ...cells.map((cell) => shareFormula(cell, marks))].join(',')})`;
}

function shareFormula(
  cell: CellAddress,
  { whole, parts, hasNumbers, areAlike }: RosterMarks,
): string {
  const place = formatAddress(cell);
  const counts = [
    ...whole.map((text) => countIf(place, text)),
    ...parts.map(({ text, share }) => `${formatDecimal(share)}*${countIf(place, text)}`),
  ];
  const texts = areAlike ? `MAX(${counts.join(',')})` : counts.join('+') || '0';
  return hasNumbers ? `IF(ISNUMBER(${place}),${place},${texts})` : texts;
}

/** Cells side by side are one range. */
function places(cells: readonly CellAddress[]): readonly string[] {
  const first = cells[0];
  const isRun = cells.every(
    ({ sheet, row, column }, at) =>
      sheet === first?.sheet && row === first.row && column === first.column + at,
  );
  if (!first || !isRun) return cells.map(formatAddress);
  const { sheet, row, column } = first;
  return [
    formatRangeAddress({
      sheet,
      top: row,
      bottom: row,
      left: column,
      right: column + cells.length - 1,
    }),
  ];
}

function countIf(place: string, text: string): string {
  return `COUNTIF(${place},${criterion(text)})`;
}

/** A text to be met as it is: COUNTIF takes * ? ~ for wildcards and = < > for comparisons. */
export function criterion(text: string): string {
  const plain = text.replace(/[~*?]/g, '~$&').replaceAll('"', '""');
  return `"${/^[=<>]/.test(plain) ? `=${plain}` : plain}"`;
}
