import { type Range, rangeAround } from '../../../core/cells/address.ts';
import type { Result } from '../../workbook.ts';
import { roundTrip } from '../round-trip.ts';

/** Cells of a sheet beyond which it is refused, as in the .xlsx host. */
const mostCells = 5_000_000;
/** A smaller area is read as it is. */
const smallArea = 50_000;
const bandsPerArea = 40;
/** Asked at once, they still fit into a message. */
const mostBands = 5000;
const mostRounds = 5;

/**
 * The areas of a sheet to be read, from above to below. One cell far down makes the used range of a
 * sheet larger than can be read: such a sheet is asked band by band which of them hold anything.
 */
export async function narrowAreas(
  sheets: readonly { readonly id: string; readonly used: Range | null }[],
): Promise<Result<readonly (readonly Range[])[]>> {
  let areas: readonly (readonly Range[])[] = sheets.map(({ used }) => (used ? [used] : []));
  for (let round = 0; areas.some(isTooLarge); round++) {
    const asked = areas.map((own) => (isTooLarge(own) ? own.flatMap(bandsOf) : own));
    const isScattered = asked.some(({ length }) => length > mostBands);
    if (round === mostRounds || isScattered) {
      return { ok: false, trouble: { kind: 'too-large', what: 'cells' } };
    }
    const found = await roundTrip((context) => {
      const answers = asked.map((own, at) => {
        const id = sheets[at]?.id ?? '';
        if (own === areas[at]) return () => own;
        return askUsed(context.workbook.worksheets.getItem(id), own);
      });
      return () => answers.map((answer) => answer());
    });
    if (!found.ok) return found;
    areas = found.value.map(joined);
  }
  return { ok: true, value: areas };
}

function isTooLarge(areas: readonly Range[]): boolean {
  return areas.reduce((cells, area) => cells + cellsOf(area), 0) > mostCells;
}

export function cellsOf({ top, left, bottom, right }: Range): number {
  return (bottom - top + 1) * (right - left + 1);
}

function bandsOf(area: Range): readonly Range[] {
  const { top, bottom } = area;
  const rows = bottom - top + 1;
  if (cellsOf(area) <= smallArea || rows === 1) return [area];
  const step = Math.ceil(rows / bandsPerArea);
  return Array.from({ length: Math.ceil(rows / step) }, (_, at) => ({
    ...area,
    top: top + at * step,
    bottom: Math.min(bottom, top + (at + 1) * step - 1),
  }));
}

function askUsed(sheet: Excel.Worksheet, bands: readonly Range[]): () => readonly Range[] {
  const answers = bands.map(({ top, left, bottom, right }) => {
    const band = sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
    const used = band.getUsedRangeOrNullObject(true);
    used.load('rowIndex,columnIndex,rowCount,columnCount');
    return () =>
      used.isNullObject
        ? []
        : [
            {
              top: used.rowIndex,
              left: used.columnIndex,
              bottom: used.rowIndex + used.rowCount - 1,
              right: used.columnIndex + used.columnCount - 1,
            },
          ];
  });
  return () => answers.flatMap((answer) => answer());
}

/** Bands that follow each other go together again where that adds no cells to be read. */
function joined(areas: readonly Range[]): readonly Range[] {
  const found: Range[] = [];
  for (const area of areas) {
    const last = found.at(-1);
    const around = last && rangeAround(last, area);
    if (last && around && cellsOf(around) <= cellsOf(last) + cellsOf(area)) {
      found[found.length - 1] = around;
    } else found.push(area);
  }
  return found;
}
