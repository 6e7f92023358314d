import type { CellStyle } from '../../../plan/sheet-plan.ts';
import type { Dialect } from '../xml/dialect.ts';
import { type Splice, splice } from '../xml/splice.ts';
import { childNamed, type PlacedElement } from '../xml/xml-outline.ts';
import { element, xmlDeclaration } from '../xml/xml-text.ts';
import { canonicalXml, treeXml, type XmlTree } from '../xml/xml-tree.ts';
import { type DifferentialLook, differentialTree, styleTrees } from './style-trees.ts';

/** The workbook's styles: looks are found in it or added at the end of their lists. */
export interface StyleTable {
  /** The place in `cellXfs` that a cell's `s` names. */
  readonly cell: (style: CellStyle | undefined) => number;
  /** The place in `dxfs` that a conditional format names. */
  readonly differential: (look: DifferentialLook) => number;
  /** The part with what was added, otherwise as it was. */
  readonly text: () => string;
}

export function createStyleTable(text: string, root: PlacedElement): StyleTable {
  const list = (name: string, first: readonly XmlTree[] = []) => openList(root, name, first);
  const lists = {
    numFmts: list('numFmts'),
    fonts: list('fonts', firstFonts),
    fills: list('fills', firstFills),
    borders: list('borders', firstBorders),
    cellXfs: list('cellXfs', firstFormats),
    dxfs: list('dxfs'),
  };
  const named = childNamed(root, 'cellStyleXfs') !== null;
  const known = new Map<string, number>();
  const format = (code: string) => formatId(lists.numFmts, code);
  return {
    cell(style = {}) {
      const key = JSON.stringify(style);
      const found = known.get(key);
      if (found !== undefined) return found;
      const trees = styleTrees(style);
      const place = placeOf(
        lists.cellXfs,
        trees.format({
          numFmtId: format(style.format ?? 'General'),
          fontId: placeOf(lists.fonts, trees.font),
          fillId: trees.fill ? placeOf(lists.fills, trees.fill) : 0,
          borderId: trees.border ? placeOf(lists.borders, trees.border) : 0,
          isNamed: named,
        }),
      );
      known.set(key, place);
      return place;
    },
    differential: (look) => placeOf(lists.dxfs, differentialTree(look)),
    text: () =>
      splice(
        text,
        Object.values(lists).flatMap((one) => spliceList(root, one)),
      ),
  };
}

/** The part of a workbook that has none. */
export function emptyStyles({ main }: Dialect): string {
  return (
    `${xmlDeclaration}<styleSheet xmlns="${main}"><cellStyleXfs count="1">` +
    '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
  );
}

/** A list of the part: what it had, by canonical form, and what was added. */
interface StyleList {
  readonly name: string;
  readonly placed: PlacedElement | null;
  readonly places: Map<string, number>;
  readonly added: XmlTree[];
  /** How many stand in the part already. */
  readonly had: number;
}

function openList(root: PlacedElement, name: string, first: readonly XmlTree[]): StyleList {
  const placed = childNamed(root, name);
  const had = placed?.children ?? [];
  const added = placed === null ? [...first] : [];
  const places = new Map<string, number>();
  [...had, ...added].forEach((tree, place) => {
    const key = canonicalXml(tree);
    if (!places.has(key)) places.set(key, place);
  });
  return { name, placed, places, added, had: had.length };
}

function placeOf(list: StyleList, tree: XmlTree): number {
  const key = canonicalXml(tree);
  const found = list.places.get(key);
  if (found !== undefined) return found;
  const place = list.had + list.added.length;
  list.added.push(tree);
  list.places.set(key, place);
  return place;
}

const builtInFormats: Readonly<Record<string, number>> = {
  General: 0,
  '0': 1,
  '0.00': 2,
  '#,##0': 3,
  '#,##0.00': 4,
  '0%': 9,
  '0.00%': 10,
  '@': 49,
};

/** Excel's own numbers for its own formats; others count from 164. */
function formatId(list: StyleList, code: string): number {
  const builtIn = builtInFormats[code];
  if (builtIn !== undefined) return builtIn;
  const all = [...(list.placed?.children ?? []), ...list.added];
  const same = all.find(({ attributes }) => attributes.formatCode === code);
  if (same) return Number(same.attributes.numFmtId);
  const last = Math.max(163, ...all.map(({ attributes }) => Number(attributes.numFmtId) || 0));
  const attributes = { numFmtId: `${last + 1}`, formatCode: code };
  list.added.push({ local: 'numFmt', attributes, children: [] });
  return last + 1;
}

function spliceList(root: PlacedElement, list: StyleList): readonly Splice[] {
  if (list.added.length === 0) return [];
  const prefix = root.prefix === '' ? '' : `${root.prefix}:`;
  const xml = list.added.map((tree) => treeXml(tree, prefix)).join('');
  const count = list.had + list.added.length;
  const { placed } = list;
  if (placed === null) {
    const whole = element(`${prefix}${list.name}`, { count }, xml);
    return [insertion(root, list.name, whole)];
  }
  if (placed.children.length === 0) {
    const whole = element(placed.name, { ...placed.attributes, count }, xml);
    return [{ from: placed.start, to: placed.end, text: whole }];
  }
  const at = placed.closeStart;
  return [
    { from: placed.start, to: placed.openEnd, text: openTag(placed, count) },
    { from: at, to: at, text: xml },
  ];
}

function openTag(placed: PlacedElement, count: number): string {
  return element(placed.name, { ...placed.attributes, count }).replace(/\/>$/, '>');
}

const order = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];

/** Where the schema wants a list that the part does not have. */
function insertion(root: PlacedElement, name: string, text: string): Splice {
  const before = order.slice(0, order.indexOf(name));
  const last = root.children.filter(({ local }) => before.includes(local)).at(-1);
  const at = last?.end ?? root.openEnd;
  return { from: at, to: at, text };
}

const tree = (local: string, attributes = {}, children: readonly XmlTree[] = []): XmlTree => ({
  local,
  attributes,
  children,
});

/** What Excel expects to stand first in lists that a part lacks. */
const firstFonts = [
  tree('font', {}, [tree('sz', { val: '11' }), tree('name', { val: 'Calibri' })]),
];
const firstFills = ['none', 'gray125'].map((patternType) =>
  tree('fill', {}, [tree('patternFill', { patternType })]),
);
const firstBorders = [
  tree(
    'border',
    {},
    ['left', 'right', 'top', 'bottom', 'diagonal'].map((side) => tree(side)),
  ),
];
const firstFormats = [tree('xf', { numFmtId: '0', fontId: '0', fillId: '0', borderId: '0' })];
