import type { CellStyle } from '../../../plan/sheet-plan.ts';
import type { XmlTree } from '../xml/xml-tree.ts';

/** What a conditional format puts over a cell. Colours are RRGGBB. */
export interface DifferentialLook {
  readonly color: string;
  readonly fill: string;
  /** Of thin lines around. */
  readonly border?: string;
}

interface FormatIds {
  readonly numFmtId: number;
  readonly fontId: number;
  readonly fillId: number;
  readonly borderId: number;
  /** The workbook has named styles, and the format stands on the first of them. */
  readonly isNamed: boolean;
}

interface StyleTrees {
  readonly font: XmlTree;
  readonly fill: XmlTree | null;
  readonly border: XmlTree | null;
  readonly format: (ids: FormatIds) => XmlTree;
}

/** A cell's look as elements of the styles part, written as Excel itself writes them. */
export function styleTrees(style: CellStyle): StyleTrees {
  return {
    font: fontTree(style),
    fill: style.fill === undefined ? null : fillTree(style.fill),
    border: style.border === true ? borderTree(lineColor, true) : null,
    format: (ids) => formatTree(style, ids),
  };
}

export function differentialTree({ color, fill, border }: DifferentialLook): XmlTree {
  const pattern = tree('patternFill', {}, [tree('bgColor', { rgb: opaque(fill) })]);
  return tree('dxf', {}, [
    tree('font', {}, [tree('color', { rgb: opaque(color) })]),
    tree('fill', {}, [pattern]),
    ...(border === undefined ? [] : [borderTree(border, false)]),
  ]);
}

const lineColor = '808080';
const fontNames = { body: '宋体', heading: '黑体' } as const;

function fontTree(style: CellStyle): XmlTree {
  return tree('font', {}, [
    ...(style.bold === true ? [tree('b')] : []),
    ...(style.italic === true ? [tree('i')] : []),
    ...(style.underline === true ? [tree('u')] : []),
    tree('sz', { val: `${style.size ?? 11}` }),
    tree('color', { rgb: opaque(style.color ?? '000000') }),
    tree('name', { val: fontNames[style.font ?? 'body'] }),
    tree('family', { val: '3' }),
    tree('charset', { val: '134' }),
  ]);
}

function fillTree(color: string): XmlTree {
  const colors = [tree('fgColor', { rgb: opaque(color) }), tree('bgColor', { indexed: '64' })];
  return tree('fill', {}, [tree('patternFill', { patternType: 'solid' }, colors)]);
}

function borderTree(color: string, hasDiagonal: boolean): XmlTree {
  const sides = ['left', 'right', 'top', 'bottom'].map((side) =>
    tree(side, { style: 'thin' }, [tree('color', { rgb: opaque(color) })]),
  );
  return tree('border', {}, hasDiagonal ? [...sides, tree('diagonal')] : sides);
}

function formatTree(style: CellStyle, ids: FormatIds): XmlTree {
  const { numFmtId, fontId, fillId, borderId } = ids;
  const applied = [
    ['applyNumberFormat', numFmtId],
    ['applyFont', fontId],
    ['applyFill', fillId],
    ['applyBorder', borderId],
    ['applyAlignment', 1],
  ] as const;
  const attributes = {
    numFmtId: `${numFmtId}`,
    fontId: `${fontId}`,
    fillId: `${fillId}`,
    borderId: `${borderId}`,
    ...(ids.isNamed ? { xfId: '0' } : {}),
    ...Object.fromEntries(applied.filter(([, id]) => id !== 0).map(([name]) => [name, '1'])),
  };
  return tree('xf', attributes, [tree('alignment', alignment(style))]);
}

function alignment(style: CellStyle): Readonly<Record<string, string>> {
  const { align, indent = 0 } = style;
  return {
    ...(align === undefined ? {} : { horizontal: align }),
    vertical: style.valign ?? 'center',
    ...(style.wrap === true ? { wrapText: '1' } : {}),
    ...(indent > 0 ? { indent: `${indent}` } : {}),
  };
}

function opaque(color: string): string {
  return `FF${color.toUpperCase()}`;
}

function tree(
  local: string,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly XmlTree[] = [],
): XmlTree {
  return { local, attributes, children };
}
