import type { Range } from '../../../core/cells/address.ts';
import { ourMarkName } from '../../../core/cells/our-mark.ts';
import type { OurMark } from '../../../core/cells/snapshot.ts';
import { type OurLook, ourLookName } from '../our-look.ts';
import type { SheetImage } from './before-image.ts';
import { contentSteps } from './content-steps.ts';
import { rangeIn } from './look-steps.ts';
import { clearLookSteps, printedArea, printStep, putLookSteps } from './put-look.ts';
import { rowSteps } from './row-steps.ts';
import { mergeSteps, putMark, tabStep } from './sheet-steps.ts';
import { actionBytes, type Step } from './steps.ts';

/** A sheet of ours to be put back as its image says. */
export interface SheetToRestore {
  readonly name: string;
  readonly image: SheetImage;
  readonly mark: OurMark;
  /** What it was given, for one that nobody had written down what stood over its cells. */
  readonly otherwise: OurLook;
}

/** What stands on the sheet now. */
export interface SheetNow {
  readonly charts: readonly string[];
  readonly hasFilter: boolean;
}

/** Puts a sheet of ours back: cells, looks and what stands over them; the outline stays. */
export function restoreSteps(
  { image, mark, otherwise }: SheetToRestore,
  now: SheetNow,
): readonly Step[] {
  const sheet = image.id;
  const kept = image.look;
  return [
    ...clearLookSteps(sheet, { ...now, area: image.area }),
    {
      bytes: actionBytes,
      run: (batch) => rangeIn(batch.sheet(sheet), image.area).unmerge(),
    },
    ...contentSteps(sheet, image.area, image.contents, image.formats),
    ...lookBlocks(image),
    ...mergeSteps(sheet, image.merges, 'merge'),
    ...rowSteps(sheet, image.rows),
    {
      bytes: actionBytes + image.columns.length * 70,
      run: (batch) =>
        batch
          .sheet(sheet)
          .getRangeByIndexes(0, 0, 1, image.columns.length)
          .setColumnProperties([...image.columns]),
    },
    tabStep(sheet, image.tabColor, image.showGridlines),
    ...putLookSteps(sheet, kept ?? otherwise, null),
    {
      bytes: actionBytes * 3 + JSON.stringify(kept).length * 3,
      run(batch) {
        const worksheet = batch.sheet(sheet);
        const { customProperties } = worksheet;
        if (kept) customProperties.add(ourLookName, JSON.stringify(kept));
        else customProperties.getItemOrNullObject(ourLookName).delete();
        putMark(worksheet, mark);
      },
    },
  ];
}

/**
 * Puts back how a sheet was printed, where that is known. Apart from the rest: a machine without a
 * printer may refuse it.
 */
export function restorePrintSteps({ image, mark }: SheetToRestore): readonly Step[] {
  const { id, look, columns } = image;
  if (!look) return [];
  const hidden = columns.flatMap(({ columnHidden }, at) => (columnHidden ? [at] : []));
  const cells = { top: 0, left: 0, bottom: mark.rows - 1, right: mark.columns - 1 };
  return mark.rows > 0 ? [printStep(id, look, printedArea(cells, hidden))] : [];
}

/** Row by row blocks of looks: each takes several hundred bytes. */
function lookBlocks({ id, area, looks }: SheetImage): readonly Step[] {
  const rowsPerBlock = Math.max(1, Math.floor(cellsPerBlock / (area.right + 1)));
  const steps: Step[] = [];
  for (let top = 0; top < looks.length; top += rowsPerBlock) {
    const rows = looks.slice(top, top + rowsPerBlock).map((row) => row.map(settable));
    const block: Range = { ...area, top, bottom: top + rows.length - 1 };
    steps.push({
      bytes: actionBytes + JSON.stringify(rows).length * 1.2,
      run: (batch) => rangeIn(batch.sheet(id), block).setCellProperties(rows),
    });
  }
  return steps;
}

const cellsPerBlock = 1500;

/** Without links that are none and colours that say nothing, which Excel gives but does not take. */
function settable({
  format,
  hyperlink,
}: Excel.SettableCellProperties): Excel.SettableCellProperties {
  return {
    ...(format ? { format: withoutBlanks(format) } : {}),
    ...(hyperlink ? { hyperlink } : {}),
  };
}

function withoutBlanks<T extends object>(given: T): T {
  const entries: [string, unknown][] = Object.entries(given);
  return Object.fromEntries(
    entries
      .filter(([, value]) => value !== null && value !== '' && value !== undefined)
      .map(([name, value]) => [
        name,
        typeof value === 'object' && value !== null ? withoutBlanks(value) : value,
      ]),
  ) as T;
}

/** The mark of a sheet, where it has one. */
export function askMarkText(sheet: Excel.Worksheet): () => string | null {
  const mark = sheet.customProperties.getItemOrNullObject(ourMarkName);
  mark.load('value');
  return () => (mark.isNullObject ? null : String(mark.value));
}
