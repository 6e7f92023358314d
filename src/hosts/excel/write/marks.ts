import { formatPosition } from '../../../core/cells/a1.ts';
import type { Position } from '../../../core/cells/address.ts';
import type { Mark } from '../../../plan/plan.ts';
import { actionBytes, type Step } from './steps.ts';

/** A mark within its sheet. */
export interface PlacedMark extends Position {
  readonly severity: Mark['severity'];
}

/** The conditional formats of ours on a sheet, by the ids that they have now. */
export type MarkIds = readonly string[];

/** In the formula of each conditional format of ours, as in the .xlsx host; it is always true. */
const tag = 'station-evaluation';
const alwaysTrue = `=AND(TRUE,"${tag}"="${tag}")`;

const looks = {
  error: { color: '#9C0006', fill: '#FFC7CE', border: '#C00000' },
  warning: { color: '#7F6000', fill: '#FFEB9C', border: '#BF8F00' },
  note: { color: '#1F4E79', fill: '#DDEBF7', border: '#2E75B6' },
} as const satisfies Record<Mark['severity'], object>;

const severities = ['error', 'warning', 'note'] as const;

/** Asks which conditional formats of a sheet are ours. */
export function askMarkIds(sheet: Excel.Worksheet): () => MarkIds {
  const formats = sheet.getRange().conditionalFormats;
  formats.load('items/id,items/type,items/customOrNullObject/rule/formula');
  return () =>
    formats.items
      .filter(
        ({ type, customOrNullObject: custom }) =>
          type === 'Custom' && !custom.isNullObject && isOurs(custom.rule.formula),
      )
      .map(({ id }) => id);
}

/** One without a formula is one that an interrupted writing of ours had only begun. */
function isOurs(formula: string): boolean {
  return formula === '' || formula.includes(tag);
}

/** Asks which cells marks stand on. */
export function askMarkCells(sheet: Excel.Worksheet, ids: MarkIds): () => readonly PlacedMark[] {
  const formats = ids.map((id) => {
    const format = sheet.getRange().conditionalFormats.getItem(id);
    const { areas } = format.getRanges();
    areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
    const { fill } = format.custom.format;
    fill.load('color');
    return { areas, fill };
  });
  return () =>
    formats.flatMap(({ areas, fill }) =>
      areas.items.flatMap((area) =>
        cellsOf(area).map((at) => ({ ...at, severity: severityOf(fill.color) })),
      ),
    );
}

/** Takes marks of ours from a sheet and puts others there; nothing else of it is touched. */
export function markSteps(
  sheet: string,
  oldIds: MarkIds,
  marks: readonly PlacedMark[],
  added: (id: string) => void = () => undefined,
): readonly Step[] {
  const removal: readonly Step[] = oldIds.map((id) => ({
    bytes: actionBytes,
    run: (batch) => batch.sheet(sheet).getRange().conditionalFormats.getItem(id).delete(),
  }));
  return [...removal, ...severities.flatMap((severity) => addSteps(sheet, severity, marks, added))];
}

function addSteps(
  sheet: string,
  severity: Mark['severity'],
  marks: readonly PlacedMark[],
  added: (id: string) => void,
): readonly Step[] {
  const cells = new Set(
    marks.filter((mark) => mark.severity === severity).map((mark) => formatPosition(mark)),
  );
  return lists([...cells]).map((addresses) => ({
    bytes: actionBytes * 16 + addresses.length,
    run(batch) {
      const format = batch.sheet(sheet).getRanges(addresses).conditionalFormats.add('Custom');
      const { custom } = format;
      custom.rule.formula = alwaysTrue;
      const { color, fill, border } = looks[severity];
      custom.format.font.color = color;
      custom.format.fill.color = fill;
      const { top, bottom, left, right } = custom.format.borders;
      for (const edge of [top, bottom, left, right]) {
        edge.style = 'Continuous';
        edge.color = border;
      }
      // A new one would come before the user's own.
      format.priority = -1;
      format.load('id');
      batch.afterwards(() => added(format.id));
    },
  }));
}

const longestAddress = 2000;

function lists(addresses: readonly string[]): readonly string[] {
  const found: string[] = [];
  for (const address of addresses) {
    const last = found.at(-1);
    if (last !== undefined && last.length + address.length < longestAddress) {
      found[found.length - 1] = `${last},${address}`;
    } else found.push(address);
  }
  return found;
}

function severityOf(fill: string): Mark['severity'] {
  return severities.find((each) => looks[each].fill === fill.toUpperCase()) ?? 'note';
}

function cellsOf(area: Excel.Range): readonly Position[] {
  return Array.from({ length: area.rowCount * area.columnCount }, (_, at) => ({
    row: area.rowIndex + Math.floor(at / area.columnCount),
    column: area.columnIndex + (at % area.columnCount),
  }));
}
