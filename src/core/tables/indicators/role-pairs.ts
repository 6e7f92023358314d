import type { Range } from '../../cells/address.ts';
import { readQuantity } from '../../quantities/read-quantity.ts';
import type { Stated } from '../../quantities/reading.ts';
import type { TextLine } from '../grid/structure.ts';
import type { TableContext } from '../reading/candidate.ts';
import type { TableReader } from '../reading/table-reader.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { namesService } from '../words/names-service.ts';
import { normaliseLabel } from '../words/normalise-label.ts';
import { readFigureHeading } from '../words/read-figure-heading.ts';
import { serviceHeadWords } from '../words/vocabulary-indicators.ts';

/** A figure that a label beside it or before it in its cell gives a role: 个案目标：15个. */
export interface RolePair {
  readonly role: 'target' | 'completed' | 'rate';
  readonly stated: Stated;
  readonly unit: string | null;
  readonly subject: Subject;
}

/** What figures are of: named by their own label, or by the text before or above them. */
interface Subject {
  readonly name: string;
  readonly place: Stated['cell'];
}

/**
 * The pairs of labels and figures that make up the whole of a structure: 个案目标 | 15 | 个案完成 | 12, in one
 * cell each or beside one another, or 协议量 and 完成量 under 指标 | 个案 and under 一、个案服务. Null where
 * any other thing stands in it, or where a figure is of nothing.
 */
export function rolePairs({ reader, structure }: TableContext): readonly RolePair[] | null {
  const { top, bottom } = structure.range;
  const subjects: Subjects = {
    above: [],
    last: overTheFirst(structure.titles.at(-1), structure.sheet),
  };
  const pairs: RolePair[] = [];
  for (let row = top; row <= bottom; row++) {
    const own = pairsIn(reader, structure.range, row, subjects);
    if (!own) return null;
    for (const pair of own) pairs.push(pair);
  }
  return goesOn(reader, structure.range) ? null : pairs;
}

/** More of them stand right above or beneath, which its shape left out. */
function goesOn(reader: TableReader, { top, left, bottom, right }: Range): boolean {
  for (const row of [top - 1, bottom + 1]) {
    for (let column = left; column <= right; column++) {
      if (row >= 0 && reader.words(saysPair, reader.textAt(row, column))) return true;
    }
  }
  return false;
}

interface Subjects {
  /** By column, the one that stands nearest above. */
  readonly above: Subject[];
  last: Subject | null;
}

function pairsIn(
  reader: TableReader,
  { left, right }: Range,
  row: number,
  subjects: Subjects,
): readonly RolePair[] | null {
  const pairs: RolePair[] = [];
  let own: Subject | null = null;
  for (let column = left; column <= right; column++) {
    const area = reader.areaAt(row, column);
    if (area.top !== row || area.left !== column || !reader.isShown(row, column)) continue;
    const said = saidAt(reader, row, column);
    if (!said) return null;
    if (said.subject) {
      own = said.subject;
      subjects.last = own;
      for (let at = column; at <= said.right; at++) subjects.above[at] = own;
    }
    const subject = own ?? subjects.above[column] ?? subjects.last;
    if (!subject) return null;
    const { role } = said;
    if (role) pairs.push({ role, stated: said.stated, unit: said.unit, subject });
    column = said.right;
  }
  return pairs;
}

/** 一、个案服务 over the first pairs is told as a line over the table. */
function overTheFirst(line: TextLine | undefined, sheet: string): Subject | null {
  if (!line || !numbered.test(line.text.trim())) return null;
  return { name: normaliseLabel(line.text).core, place: { sheet, ...line.place } };
}

const numbered = /^(?:[(（]?[一二三四五六七八九十\d]{1,3}[)）、.．]|[①-⑳])/u;

/** What a cell says, with the figure or name beside it: a pair, or what the pairs to come are of. */
type Said =
  | { readonly role: null; readonly subject: Subject; readonly right: number }
  | (Omit<RolePair, 'subject'> & { readonly subject: Subject | null; readonly right: number });

function saidAt(reader: TableReader, row: number, column: number): Said | null {
  const { right } = reader.areaAt(row, column);
  const text = reader.textAt(row, column);
  const place = reader.addressAt(row, column);
  const [inner, value] = withinCell(text);
  const label = reader.words(labelIn, inner);
  if (value !== null) {
    const reading = readQuantity({ value, format: '@', formula: null });
    if (label.role && mayBeStated(reading.kind))
      return { ...pairOf(label, { cell: place, reading }, place), right };
    return label.namesNext && reading.kind === 'text' ? subjectOf(value, place, right) : null;
  }
  const beside = reader.statedAt(row, right + 1);
  const end = reader.areaAt(row, right + 1).right;
  if (label.role && mayBeStated(beside.reading.kind))
    return { ...pairOf(label, beside, place), right: end };
  if (label.namesNext && beside.reading.kind === 'text')
    return subjectOf(reader.textAt(row, right + 1), beside.cell, end);
  return label.role === null && !label.namesNext && reader.words(namesOne, text)
    ? subjectOf(text, place, right)
    : null;
}

/** Whether a cell says a label and what it states or names. */
export function saysPair(text: string, words: Lexicon): boolean {
  const [inner, value] = withinCell(text);
  if (value === null) return false;
  const { role, namesNext } = words(labelIn, inner);
  return role !== null || namesNext;
}

function mayBeStated(kind: Stated['reading']['kind']): boolean {
  return kind === 'figure' || kind === 'none' || kind === 'blank' || kind === 'unknown';
}

function subjectOf(text: string, place: Stated['cell'], right: number): Said {
  return { role: null, subject: { name: normaliseLabel(text).core, place }, right };
}

function pairOf(
  { role, name, unit }: LabelSaid,
  stated: Stated,
  place: Stated['cell'],
): Omit<RolePair, 'subject'> & { readonly subject: Subject | null } {
  return { role: role ?? 'target', stated, unit, subject: name === null ? null : { name, place } };
}

/** 个案目标：15个 and 个案目标15个: the label and what it states; null where the cell is a label alone. */
function withinCell(text: string): readonly [string, string | null] {
  const plain = text.replace(/\s+/gu, ' ').replace(numbered, '').trim();
  const match = /^([^\d:：]+?)\s*(?:[:：]\s*(.+)|(\d.*))$/u.exec(plain);
  const value = match?.[2] ?? match?.[3] ?? null;
  return [match?.[1] ?? plain, value];
}

interface LabelSaid {
  readonly role: RolePair['role'] | null;
  readonly name: string | null;
  readonly unit: string | null;
  /** 指标, 服务项目: the text behind it is what the pairs are of. */
  readonly namesNext: boolean;
}

function labelIn(text: string, words: Lexicon): LabelSaid {
  const { core } = words(normaliseLabel, text);
  const { role, name, unit } = words(readFigureHeading, text);
  const namesNext = serviceHeadWords.includes(core);
  if (role === 'target' || role === 'completed' || role === 'rate')
    return { role, name, unit, namesNext };
  const asked = role === null ? /^(.{2,})(?:目标|任务|指标|计划)$/u.exec(core)?.[1] : undefined;
  const done = role === null ? /^(.{2,})实际$/u.exec(core)?.[1] : undefined;
  if (asked) return { role: 'target', name: asked, unit, namesNext };
  return { role: done ? 'completed' : null, name: done ?? null, unit, namesNext };
}

/** A short name of a service alone. */
function namesOne(text: string, words: Lexicon): boolean {
  const { core } = words(normaliseLabel, text);
  return core.length > 1 && core.length <= 12 && !/\d/u.test(core) && words(namesService, core);
}
