import { formatPosition } from '../../../core/cells/a1.ts';
import type { Mark } from '../../../plan/plan.ts';
import { spliceBytes } from '../xml/splice-bytes.ts';
import { char, findTag, isNamed, skipElement, tagEnd } from '../xml/xml-scan.ts';
import { element } from '../xml/xml-text.ts';
import type { StyleTable } from './style-table.ts';
import type { DifferentialLook } from './style-trees.ts';

/**
 * A worksheet part with just these marks of ours: conditional formats whose formula is always true
 * and says that they are ours. Without marks it is as it was before it ever had any.
 */
export function setMarks(
  bytes: Uint8Array,
  marks: readonly Mark[],
  styles: StyleTable,
): Uint8Array {
  const clean = removeMarks(bytes);
  if (marks.length === 0) return clean;
  const tail = scanTail(clean);
  const last = tail.children.filter(({ local }) => before.has(local)).at(-1);
  const at = last?.end ?? tail.start;
  const text = latin(clean, tail.start, clean.length);
  const used = [...text.matchAll(/\bpriority\s*=\s*["'](\d+)["']/g)].map(([, each]) =>
    Number(each),
  );
  const first = used.reduce((most, each) => Math.max(most, each), 0) + 1;
  const xml = severities
    .map((severity) => marks.filter((mark) => mark.severity === severity))
    .filter((group) => group.length > 0)
    .map((group, index) => markXml(group, first + index, styles, tail.prefix));
  return spliceBytes(clean, at, at, xml.join(''));
}

/** Whether a worksheet part has marks of ours. */
export function hasMarks(bytes: Uint8Array): boolean {
  return latin(bytes, dataEnd(bytes), bytes.length).includes(tag);
}

const tag = 'station-evaluation';
const severities = ['error', 'warning', 'note'] as const;

const looks: Readonly<Record<Mark['severity'], DifferentialLook>> = {
  error: { color: '9C0006', fill: 'FFC7CE', border: 'C00000' },
  warning: { color: '7F6000', fill: 'FFEB9C', border: 'BF8F00' },
  note: { color: '1F4E79', fill: 'DDEBF7', border: '2E75B6' },
};

/** What may stand between the cells and the conditional formats, and those themselves. */
const before = new Set([
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
]);

function markXml(
  marks: readonly Mark[],
  priority: number,
  styles: StyleTable,
  prefix: string,
): string {
  const [{ severity } = { severity: 'note' as const }] = marks;
  const cells = new Set(marks.map(({ cell }) => formatPosition(cell)));
  const formula = element(`${prefix}formula`, {}, `AND(TRUE,"${tag}"="${tag}")`);
  const dxfId = styles.differential(looks[severity]);
  const rule = element(`${prefix}cfRule`, { type: 'expression', dxfId, priority }, formula);
  return element(`${prefix}conditionalFormatting`, { sqref: [...cells].join(' ') }, rule);
}

function removeMarks(bytes: Uint8Array): Uint8Array {
  if (!hasMarks(bytes)) return bytes;
  const { children } = scanTail(bytes);
  let result = bytes;
  for (const child of [...children].reverse()) {
    if (child.local !== 'conditionalFormatting') continue;
    const rules = rulesIn(bytes, child.start);
    const ours = rules.filter(({ start, end }) => latin(bytes, start, end).includes(tag));
    const gone = ours.length === rules.length ? [child] : ours;
    if (ours.length === 0) continue;
    for (const { start, end } of [...gone].reverse()) result = spliceBytes(result, start, end, '');
  }
  return result;
}

interface Piece {
  readonly start: number;
  readonly end: number;
}

interface Tail {
  /** `x:` or nothing. */
  readonly prefix: string;
  /** After the cells. */
  readonly start: number;
  readonly children: readonly (Piece & { readonly local: string })[];
}

/** The children of the worksheet that follow its cells. */
function scanTail(bytes: Uint8Array): Tail {
  const start = dataEnd(bytes);
  const children: (Piece & { readonly local: string })[] = [];
  for (let at = findTag(bytes, start); bytes[at + 1] !== char.slash; ) {
    const end = skipElement(bytes, at);
    children.push({ local: localName(bytes, at), start: at, end });
    at = findTag(bytes, end);
  }
  return { prefix: prefixOf(bytes), start, children };
}

function rulesIn(bytes: Uint8Array, from: number): readonly Piece[] {
  const rules: Piece[] = [];
  for (let at = findTag(bytes, tagEnd(bytes, from) + 1); bytes[at + 1] !== char.slash; ) {
    const end = skipElement(bytes, at);
    if (localName(bytes, at) === 'cfRule') rules.push({ start: at, end });
    at = findTag(bytes, end);
  }
  return rules;
}

/** After the element that holds the cells, looked for from the end: what follows it is short. */
function dataEnd(bytes: Uint8Array): number {
  const name = `${prefixOf(bytes)}sheetData`;
  for (let at = bytes.lastIndexOf(char.less); at > 0; at = bytes.lastIndexOf(char.less, at - 1)) {
    if (isNamed(bytes, at + 1, name) || isNamed(bytes, at + 1, `/${name}`)) {
      return tagEnd(bytes, at) + 1;
    }
  }
  return bytes.length;
}

function prefixOf(bytes: Uint8Array): string {
  const root = findTag(bytes, 0);
  return /^<([^\s:/>]+:)/.exec(latin(bytes, root, root + 200))?.[1] ?? '';
}

function localName(bytes: Uint8Array, at: number): string {
  return /^<(?:[^\s:/>]+:)?([^\s/>]+)/.exec(latin(bytes, at, at + 200))?.[1] ?? '';
}

function latin(bytes: Uint8Array, from: number, to: number): string {
  return new TextDecoder('latin1').decode(bytes.subarray(from, to));
}
