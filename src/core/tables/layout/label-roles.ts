import type { Range } from '../../cells/address.ts';
import type { Block } from './block.ts';
import { isWording } from './cell-shape.ts';
import { type Area, areaOn, areasOf, type LayoutView } from './layout-view.ts';
import { isMixed } from './value-line.ts';

/**
 * Which cells of a `columns` block's first column are more than names of what is listed.
 *
 * - A label alone in its row with an outline's mark (一、 1.), and one whose parts follow (其中：…, or
 *   unmarked labels up to the next mark), heads the rows beneath it. Without a mark it must lack most
 *   of its own values: what is measured itself heads nothing. So does one with a colon
 *   (流动资产：) where the labels say what the figures are: among the names of things it names a group.
 * - A label says what its row's figures are (rather than which thing they belong to) where it names
 *   a total, where the columns mix kinds of values, where the labels form an outline or stand in two
 *   columns under one label, and where the corner is blank.
 */
export function withLabelRoles(view: LayoutView, block: Block): Block {
  const found = groupsOf(view, block).map((group) => rolesOf(view, group, block.depth));
  return {
    ...block,
    columnLabels: [...block.columnLabels, ...found.flatMap(({ sections }) => sections)],
    rowLabels: [...block.rowLabels, ...found.flatMap(({ rowLabels }) => rowLabels)],
  };
}

/** The block, cut where its first label is said again: lists that go on side by side. */
function groupsOf(view: LayoutView, { range }: Block): readonly Range[] {
  const heads = areasOf(view, range, range.top);
  const first = heads[0]?.text ?? '';
  const starts = heads.filter(({ text }, at) => at === 0 || (text !== '' && text === first));
  return starts.map(({ left }, at) => ({
    top: range.top,
    left,
    bottom: range.bottom,
    right: (starts[at + 1]?.left ?? range.right + 1) - 1,
  }));
}

/** The roles of the labels under one corner. */
export function rolesOf(
  view: LayoutView,
  range: Range,
  depth: number,
  known?: readonly LabelLine[],
) {
  const corner = areaOn(view, range, range.top, range.left);
  const lines = known ?? labelLines(view, range, corner);
  if (!areWords(lines)) return { sections: [], rowLabels: [] };
  const isTiered = areasOf(view, range, range.top).some(({ bottom }) => bottom > range.top);
  const isTwofold = lines.some(({ labels }) => labels.some(({ right }) => right < corner.right));
  const isAttribute =
    corner.shape === 'blank' ||
    isTwofold ||
    lines.some(({ text }) => /^(其中|加)[:：]/u.test(text)) ||
    (depth > 0 && valuesAreMixed(view, range, corner));
  const sections = isTwofold
    ? []
    : lines.filter((line, at) => {
        const isNamed = isAttribute || markOf(line.text) > 0 || !line.isAlone;
        return isNamed && isSection(line, lines[at + 1], lines, isTiered);
      });
  const rowLabels = lines
    .filter((line) => (isAttribute ? !(line.isAlone && sections.includes(line)) : isSum(line)))
    .flatMap(({ labels }) => labels);
  return { sections: sections.flatMap(({ labels }) => labels.slice(-1)), rowLabels };
}

/** Of a block read in rows: a label alone in its row with an outline's mark heads the rows beneath it. */
export function withRowRoles(view: LayoutView, block: Block): Block {
  const corner = areaOn(view, block.range, block.range.top, block.range.left);
  const sections = new Set(
    labelLines(view, block.range, corner)
      .filter(({ text, isAlone }) => isAlone && (markOf(text) > 0 || /[:：]$/u.test(text)))
      .flatMap(({ labels }) => labels),
  );
  return {
    ...block,
    columnLabels: [...block.columnLabels, ...sections],
    rowLabels: block.rowLabels.filter((label) => !sections.has(label)),
  };
}

/** Outline marks before a label: 一、 （一） 1. （1）. */
export function isNumbered(text: string): boolean {
  return markOf(text.replace(/\s+/gu, '')) > 0;
}

export interface LabelLine {
  /** Those that begin in the row, outer first. */
  readonly labels: readonly Area[];
  readonly text: string;
  /** No value stands in the row. */
  readonly isAlone: boolean;
  /** Most of its values are lacking. */
  readonly isSparse: boolean;
}

function labelLines(view: LayoutView, range: Range, corner: Area): readonly LabelLine[] {
  const lines: LabelLine[] = [];
  for (let row = corner.bottom + 1; row <= range.bottom; row++) {
    const areas = areasOf(view, range, row);
    const labels = areas.filter(
      (area) => area.left <= corner.right && area.top === row && area.shape !== 'blank',
    );
    const last = labels.at(-1);
    if (!last) continue;
    const values = areas.filter((area) => area.left > corner.right && area.left > last.right);
    const blanks = values.filter(({ shape }) => shape === 'blank').length;
    lines.push({
      labels,
      text: last.text.replace(/\s+/gu, ''),
      isAlone: blanks === values.length,
      isSparse: blanks * 2 > values.length,
    });
  }
  return lines;
}

const marks =
  /^(?:([一二三四五六七八九十]+[、．.])|([（(][一二三四五六七八九十]+[)）])|(\d+[、．.)）](?!\d))|([（(]\d+[)）]))/u;

/** Which kind of outline mark a label bears, 0 for none: 一、 （一） 1. （1）. */
function markOf(text: string): number {
  const found = marks.exec(text);
  return found ? found.slice(1).findIndex(Boolean) + 1 : 0;
}

function isSection(
  line: LabelLine,
  next: LabelLine | undefined,
  all: readonly LabelLine[],
  isTiered: boolean,
): boolean {
  if (!next || isSum(line) || line.labels.length > 1 || next.labels.length > 1 || isSum(next))
    return false;
  const mark = markOf(line.text);
  if (next.text.startsWith('其中')) {
    return (mark > 0 || (line.isSparse && !isTiered)) && !line.text.startsWith('其中');
  }
  if (mark > 0 && mark === markOf(next.text)) return false;
  if (line.isAlone && !next.isAlone && (mark > 0 || /[:：]$/u.test(line.text))) return true;
  if (mark === 0 || markOf(next.text) > 0 || /^[加减][:：]/u.test(next.text)) return false;
  return all.filter(({ text }) => markOf(text) > 0).length > 1;
}

/** Most of the labels are words: what stands in the first column are no figures. */
function areWords(lines: readonly LabelLine[]): boolean {
  const words = lines.filter(({ labels }) => labels.every(({ shape }) => isWording(shape)));
  return words.length * 2 > lines.length;
}

function isSum({ labels }: LabelLine): boolean {
  return labels.some(({ isTotal }) => isTotal);
}

/** In half of the columns or more the values are of unlike kinds, so the label must tell the kind. */
function valuesAreMixed(view: LayoutView, range: Range, corner: Area): boolean {
  const columns = columnShapes(view, range, corner);
  return columns.length > 0 && columns.filter(isMixed).length * 2 >= columns.length;
}

function columnShapes(view: LayoutView, range: Range, corner: Area) {
  const columns: Area['shape'][][] = [];
  for (let column = corner.right + 1; column <= range.right; column++) {
    const shapes: Area['shape'][] = [];
    for (let row = corner.bottom + 1; row <= range.bottom; row++) {
      const area = areaOn(view, range, row, column);
      if (area.top === row && area.left === column) shapes.push(area.shape);
    }
    columns.push(shapes);
  }
  return columns;
}
