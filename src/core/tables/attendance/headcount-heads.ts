import type { Range } from '../../cells/address.ts';
import type { HeadcountRole } from '../facts/headcounts.ts';
import type { Heading } from '../grid/structure.ts';
import type { TableReader } from '../reading/table-reader.ts';
import { numbers, pathOver } from '../reading/worded-head.ts';
import { letterTest } from '../words/letter-test.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { holdsWord, wordIndex } from '../words/match-words.ts';
import { normaliseLabel } from '../words/normalise-label.ts';
import { licensedTypeWords, unlicensedTypeWords } from '../words/vocabulary-attendance.ts';
import {
  headcountFillers,
  headcountLabels,
  headcountParts,
  headcountWords,
} from '../words/vocabulary-headcounts.ts';

/** What a head of a table of headcounts says by itself; `base` is null for 人数, 其中持证社工 and the like. */
export interface HeadcountHead {
  readonly base: keyof typeof headcountWords | null;
  readonly isLicensed: boolean;
  /** 社工 beside 行政: of the heads a part. */
  readonly isPart: boolean;
}

const bases = wordIndex(headcountWords);
const labels: ReadonlySet<string> = new Set(headcountLabels);
const longestHead = 16;

const byLength = (a: string, b: string) => b.length - a.length;
const licensedWords = licensedTypeWords.filter((word) => word !== '社工人员').toSorted(byLength);
const fillers = [...headcountFillers].toSorted(byLength);

/** 应到岗人数, 其中：持证社工, 总人数; null for a text that says nothing of heads on post. */
export function headcountHead(text: string): HeadcountHead | null {
  const core = normaliseLabel(text).core.replace(/[%：:,，/]/gu, '');
  if (core === '' || core.length > longestHead || holdsWord(core, unlicensedTypeWords)) return null;
  const licensed = licensedWords.find((word) => core.includes(word));
  const plain = licensed === undefined ? core : core.replace(licensed, '');
  const whole = bases.get(plain);
  const rest = whole ? '' : fillers.reduce((left, word) => left.replaceAll(word, ''), plain);
  const base = whole ?? bases.get(rest) ?? null;
  if (base === null && rest !== '') return null;
  return {
    base,
    isLicensed: licensed !== undefined,
    isPart: holdsWord(plain, headcountParts),
  };
}

/** 月份, 片区, 站点名称 over the rows' labels. */
export function isHeadcountLabel(text: string): boolean {
  return labels.has(normaliseLabel(text).core);
}

/** By column of a band of heads, the figure that stands under it: the first column of each role. */
export function headcountColumns(
  reader: TableReader,
  band: Range,
): ReadonlyMap<HeadcountRole, number> {
  const columns = new Map<HeadcountRole, number>();
  if (!holdsComparison(reader, band)) return columns;
  const own = numbers(band.left, band.right).filter(
    (column) => reader.areaAt(band.bottom, column).left === column,
  );
  const paths = new Map(own.map((column) => [column, pathOver(reader, band, column)]));
  let side: 'required' | 'present' = 'present';
  for (const [column, path] of paths) {
    const isOfPart = path.slice(0, -1).some((heading) => isPartHead(reader, heading, paths));
    const role: HeadcountRole | null = isOfPart ? null : roleOf(reader, path, side);
    if (role === 'required' || role === 'present') side = role;
    if (role !== null && !columns.has(role)) columns.set(role, column);
  }
  return columns;
}

const mayCompare = letterTest([...headcountWords.required, ...headcountWords.rate]);

/** 应到岗人数, 到岗率: how many there must be, or the rate of those who are. */
export function comparesHeads(text: string, words: Lexicon): boolean {
  const base = mayCompare(text) ? words(headcountHead, text)?.base : null;
  return base === 'required' || base === 'rate';
}

/** 到岗 over the marks of a roster stands alone. */
function holdsComparison(reader: TableReader, { top, left, bottom, right }: Range): boolean {
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      if (reader.words(comparesHeads, reader.textAt(row, column))) return true;
    }
  }
  return false;
}

/** 社工 or 行政 over its own 应到 and 实到, beside another group; a head over all of them tells no part. */
function isPartHead(
  reader: TableReader,
  { text, place }: Heading,
  paths: ReadonlyMap<number, readonly Heading[]>,
): boolean {
  const said = reader.words(headcountHead, text);
  if (said && !(said.isPart && said.base === null && !said.isLicensed)) return false;
  const isOver = (path: readonly Heading[]) =>
    path.some((one) => one.place.left === place.left && one.place.top === place.top);
  const figures = [...paths.values()].filter((path) =>
    reader.words(headcountHead, path.at(-1)?.text ?? ''),
  );
  return !figures.every(isOver);
}

/** 其中持证 is of the figure at its left; 总人数 of what stands over it. */
function roleOf(
  reader: TableReader,
  path: readonly Heading[],
  side: 'required' | 'present',
): HeadcountRole | null {
  const heads = path.map(({ text }) => reader.words(headcountHead, text));
  const leaf = heads.at(-1);
  if (!leaf) return null;
  const isLicensed = heads.some((head) => head?.isLicensed);
  const over = heads.findLast((head) => head?.base)?.base ?? null;
  const base = leaf.base ?? (leaf.isLicensed ? (over ?? side) : leaf.isPart ? null : over);
  if (base === null || !isLicensed) return base;
  return ofLicensed[base];
}

const ofLicensed: Readonly<Record<keyof typeof headcountWords, HeadcountRole | null>> = {
  required: 'requiredLicensed',
  present: 'licensed',
  rate: 'licensedRate',
  lacking: null,
};
