import type { Range } from '../../../core/cells/address.ts';
import type { CellStyle, SheetCell } from '../../../plan/sheet-plan.ts';
import { actionBytes, type Batch, type Step } from './steps.ts';
import { addressLists, areasByKey } from './style-areas.ts';

/** How cells look that say nothing of it: on it the styles stand. */
const base = {
  font: 'body',
  size: 11,
  bold: false,
  italic: false,
  underline: false,
  color: '000000',
  align: undefined,
  valign: 'center',
  wrap: false,
  indent: 0,
  fill: undefined,
} as const satisfies CellStyle | { readonly align: undefined; readonly fill: undefined };

const fontNames = { body: '宋体', heading: '黑体' } as const;
const lineColor = '#808080';

/**
 * The looks of a sheet's cells: first all cells alike, then for each style what is different in it,
 * for all its cells at once. `isNew`: nothing has to be taken away first.
 */
export function lookSteps(
  sheet: string,
  cells: readonly (readonly (SheetCell | undefined)[])[],
  area: Range,
  isNew: boolean,
): readonly Step[] {
  const styles = new Map<string, CellStyle>();
  const keys = cells.map((row) =>
    Array.from(row, (cell) => {
      if (!cell?.style) return null;
      const { border: _border, format: _format, ...look } = cell.style;
      const key = JSON.stringify(look);
      styles.set(key, look);
      return key;
    }),
  );
  const lined = cells.map((row) =>
    Array.from(row, (cell) => (cell?.style?.border ? 'line' : null)),
  );
  return [
    {
      bytes: actionBytes * 12,
      run: (batch) => layBase(batch.sheet(sheet), area, isNew),
    },
    ...[...areasByKey(keys)].flatMap(([key, areas]) =>
      addressLists(areas).map((list) => styleStep(sheet, list, styles.get(key) ?? {})),
    ),
    ...borderSteps(sheet, areasByKey(lined).get('line') ?? []),
  ];
}

function layBase(sheet: Excel.Worksheet, area: Range, isNew: boolean): void {
  const { format } = rangeIn(sheet, area);
  format.font.set({ name: fontNames.body, size: base.size, color: `#${base.color}` });
  format.verticalAlignment = 'Center';
  if (isNew) return;
  format.font.set({ bold: false, italic: false, underline: 'None' });
  format.fill.clear();
  format.horizontalAlignment = 'General';
  format.wrapText = false;
  format.indentLevel = 0;
  for (const side of sidesOf(area)) format.borders.getItem(side).style = 'None';
}

function styleStep(sheet: string, list: string, style: CellStyle): Step {
  return {
    bytes: actionBytes * 6 + list.length,
    run(batch) {
      const { format } = batch.sheet(sheet).getRanges(list);
      const font = fontOf(style);
      if (Object.keys(font).length > 0) format.font.set(font);
      if (style.fill !== undefined) format.fill.color = `#${style.fill}`;
      if (style.align !== undefined) format.horizontalAlignment = alignments[style.align];
      if (style.valign === 'top') format.verticalAlignment = 'Top';
      if (style.wrap) format.wrapText = true;
      if (style.indent) format.indentLevel = style.indent;
    },
  };
}

const alignments = { left: 'Left', center: 'Center', right: 'Right' } as const;

function fontOf(style: CellStyle): Excel.Interfaces.RangeFontUpdateData {
  return {
    ...(style.font === 'heading' ? { name: fontNames.heading } : {}),
    ...((style.size ?? base.size) === base.size ? {} : { size: style.size ?? base.size }),
    ...(style.bold ? { bold: true } : {}),
    ...(style.italic ? { italic: true } : {}),
    ...(style.underline ? { underline: 'Single' } : {}),
    ...(style.color === undefined ? {} : { color: `#${style.color}` }),
  };
}

/** Lines between cells are asked for only where there are two: Excel may refuse them elsewhere. */
function borderSteps(sheet: string, areas: readonly Range[]): readonly Step[] {
  const shapes = new Map<string, Range[]>();
  for (const area of areas) {
    const name = sidesOf(area).join();
    shapes.set(name, [...(shapes.get(name) ?? []), area]);
  }
  return [...shapes.values()].flatMap((alike) =>
    addressLists(alike).map((list) => ({
      bytes: actionBytes * 16 + list.length,
      run: (batch: Batch) => {
        const { borders } = batch.sheet(sheet).getRanges(list).format;
        const [first] = alike;
        for (const side of first ? sidesOf(first) : []) {
          borders.getItem(side).set({ style: 'Continuous', weight: 'Thin', color: lineColor });
        }
      },
    })),
  );
}

type Side =
  | 'EdgeTop'
  | 'EdgeBottom'
  | 'EdgeLeft'
  | 'EdgeRight'
  | 'InsideHorizontal'
  | 'InsideVertical';

function sidesOf({ top, left, bottom, right }: Range): readonly Side[] {
  return [
    'EdgeTop',
    'EdgeBottom',
    'EdgeLeft',
    'EdgeRight',
    ...(bottom > top ? (['InsideHorizontal'] as const) : []),
    ...(right > left ? (['InsideVertical'] as const) : []),
  ];
}

export function rangeIn(sheet: Excel.Worksheet, { top, left, bottom, right }: Range): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}
