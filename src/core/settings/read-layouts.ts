import { parseRange } from '../cells/a1.ts';
import { measures, projectFields } from '../tables/facts/table.ts';
import type { OwnWord } from '../tables/words/own-words.ts';
import { readMonth } from '../tables/words/read-month.ts';
import {
  type LayoutColumn,
  type LayoutKind,
  type LayoutLabel,
  type LayoutRole,
  layoutKinds,
  type RememberedLayout,
} from '../tables/words/remembered-layout.ts';
import { markWords, rosterWords } from '../tables/words/vocabulary-attendance.ts';
import { figureWords } from '../tables/words/vocabulary-indicators.ts';
import { scoreWords } from '../tables/words/vocabulary-scores.ts';
import { checkOwnWords } from './read-own-words.ts';

/** Layouts as they could be read, and the names (or ordinals, from 1) of those that could not. */
export interface LayoutsReading {
  readonly layouts: readonly RememberedLayout[];
  readonly damaged: readonly string[];
}

/** What a file teaches: forms and words. Those of either that cannot be used are in `damaged`. */
export interface TaughtReading extends LayoutsReading {
  readonly words: readonly OwnWord[];
}

/**
 * Layouts from a file's text: one, a list, or settings that hold some (`layouts`), words of the
 * user's own (`words`) or both. Null where the text is none of these. Never throws; what cannot be
 * used is left out and named.
 */
export function readLayouts(text: string): TaughtReading | null {
  const raw = parse(text);
  if (Array.isArray(raw)) return { ...checkLayouts(raw), words: [] };
  if (!isRecord(raw)) return null;
  if (Array.isArray(raw.layouts) || Array.isArray(raw.words)) {
    const { layouts, damaged } = checkLayouts(raw.layouts);
    const own = checkOwnWords(raw.words);
    return { layouts, words: own.words, damaged: [...damaged, ...own.damaged] };
  }
  return 'kind' in raw ? { ...checkLayouts([raw]), words: [] } : null;
}

/** The same for what has been parsed already. */
export function checkLayouts(raw: unknown): LayoutsReading {
  if (!Array.isArray(raw)) return { layouts: [], damaged: [] };
  const all: readonly unknown[] = raw.slice(0, most);
  const read = all.map((one, at) => ({ layout: layoutIn(one, at), at, raw: one }));
  return {
    layouts: read.flatMap(({ layout }) => layout ?? []),
    damaged: read.flatMap(({ layout, raw: one, at }) => (layout ? [] : [nameOf(one, at)])),
  };
}

/** More layouts, columns or labels than any form has. */
const most = 2_000;
const deepest = 20;
const longestText = 500;

type Raw = Readonly<Record<string, unknown>>;

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function nameOf(raw: unknown, at: number): string {
  const name = isRecord(raw) ? (textIn(raw.name) ?? textIn(raw.id)) : undefined;
  return name ?? `#${at + 1}`;
}

/** One layout, with what it does not say left empty; null where any part of it says nothing known. */
function layoutIn(raw: unknown, at: number): RememberedLayout | null {
  if (!isRecord(raw)) return null;
  const kind = layoutKinds.find((one) => one === raw.kind);
  const columns = listOf(raw.columns, (one) => kind && columnIn(one, kind));
  const labels = listOf(raw.labels, (one) => kind && labelIn(one, kind));
  const areas = listOf(raw.areas, textIn);
  const { headerRows } = raw;
  const isDeep = typeof headerRows !== 'number' || !Number.isInteger(headerRows);
  if (!kind || !columns || !labels || !areas) return null;
  if (headerRows !== undefined && (isDeep || headerRows < 1 || headerRows > deepest)) return null;
  if (raw.range !== undefined && rangeIn(raw.range) === undefined) return null;
  if (![raw.sheet, raw.unit].every((text) => text === undefined || textIn(text))) return null;
  const layout: RememberedLayout = {
    id: textIn(raw.id) ?? nameOf(raw, at),
    name: nameOf(raw, at),
    kind,
    ...optional('sheet', textIn(raw.sheet)),
    ...optional('range', rangeIn(raw.range)),
    ...optional('headerRows', headerRows),
    columns,
    labels,
    areas,
    ...optional('unit', textIn(raw.unit)),
  };
  return canBeFound(layout) ? layout : null;
}

/** A form is known by a text of its own, by its place, or (none of ours) by its sheet. */
function canBeFound({ kind, sheet, range, columns, labels }: RememberedLayout): boolean {
  const hasLetters = columns.some(({ column }) => column !== undefined);
  const isFixed = columns.some(
    ({ header = [] }) => header.length > 0 && header.every((text) => !text.startsWith('{')),
  );
  if (kind === 'none' && (sheet !== undefined || range !== undefined)) return true;
  if (range !== undefined) return columns.length > 0 || (labels.length > 0 && sheet !== undefined);
  return !hasLetters && (isFixed || (columns.length === 0 && labels.length > 0));
}

function columnIn(raw: unknown, kind: LayoutKind): LayoutColumn | undefined {
  if (!isRecord(raw)) return undefined;
  const header = raw.header === undefined ? undefined : listOf(raw.header, textIn);
  const column = letterIn(raw.column);
  const role = raw.role === undefined ? undefined : roleIn(raw.role, kind);
  const mark = markIn(raw.mark);
  const month = monthIn(raw.month);
  const measure = measures.find((one) => one === raw.measure);
  const given = [
    [raw.header, header],
    [raw.column, column],
    [raw.role, role],
    [raw.mark, mark],
    [raw.month, month],
    [raw.measure, measure],
    ...['name', 'area', 'unit'].map((name) => [raw[name], textIn(raw[name])]),
  ];
  if (given.some(([from, to]) => from !== undefined && to === undefined)) return undefined;
  if ((header === undefined) === (column === undefined)) return undefined;
  if (header?.includes('{area}') && header.includes('{service}')) return undefined;
  return {
    ...optional('header', header ?? undefined),
    ...optional('column', column),
    ...optional('role', role),
    ...optional('mark', mark),
    ...optional('month', month),
    ...optional('name', textIn(raw.name)),
    ...optional('area', textIn(raw.area)),
    ...optional('measure', measure),
    ...optional('unit', textIn(raw.unit)),
    ...(raw.isTotal === true ? { isTotal: true } : {}),
    ...(raw.isOptional === true ? { isOptional: true } : {}),
  };
}

const columnRoles: Readonly<Record<LayoutKind, readonly string[]>> = {
  indicators: [
    ...Object.keys(figureWords),
    'serial',
    'remark',
    'service',
    'area',
    'measure',
    'unit',
    'role',
    'figure',
    'ignore',
  ],
  attendance: [...Object.keys(rosterWords), 'ignore'],
  scores: [...Object.keys(scoreWords), 'ignore'],
  project: [],
  none: ['ignore'],
};

const labelRoles: Readonly<Record<LayoutKind, readonly string[]>> = {
  indicators: ['target', 'completed', 'rate', 'service', 'area', 'total', 'ignore'],
  attendance: ['worker', 'sum', 'total', 'stable-rate', 'required', 'heading', 'ignore'],
  scores: ['part', 'full', 'score', 'weight', 'converted', 'total', 'grade', 'ignore'],
  project: projectFields,
  none: ['ignore'],
};

function roleIn(raw: unknown, kind: LayoutKind): LayoutRole | undefined {
  return columnRoles[kind].find((role) => role === raw) as LayoutRole | undefined;
}

function labelIn(raw: unknown, kind: LayoutKind): LayoutLabel | undefined {
  if (!isRecord(raw)) return undefined;
  const text = textIn(raw.text);
  const role = labelRoles[kind].find((one) => one === raw.role) as LayoutLabel['role'] | undefined;
  const measure = measures.find((one) => one === raw.measure);
  if (text === undefined || role === undefined) return undefined;
  if (raw.measure !== undefined && measure === undefined) return undefined;
  return {
    text,
    role,
    ...optional('name', textIn(raw.name)),
    ...optional('measure', measure),
    ...optional('unit', textIn(raw.unit)),
    ...(raw.isOptional === true ? { isOptional: true } : {}),
  };
}

function markIn(raw: unknown): LayoutColumn['mark'] {
  return (Object.keys(markWords) as (keyof typeof markWords)[]).find((mark) => mark === raw);
}

function monthIn(raw: unknown): string | undefined {
  return typeof raw === 'string' && readMonth(raw) !== null ? raw : undefined;
}

function letterIn(raw: unknown): string | undefined {
  return typeof raw === 'string' && /^[A-Za-z]{1,3}$/.test(raw) && parseRange(`${raw}1`) !== null
    ? raw.toUpperCase()
    : undefined;
}

function rangeIn(raw: unknown): string | undefined {
  return typeof raw === 'string' && parseRange(raw) !== null ? raw : undefined;
}

function textIn(raw: unknown): string | undefined {
  return typeof raw === 'string' && raw.trim() !== '' && raw.length <= longestText
    ? raw
    : undefined;
}

/** The list with each member read; null where one says nothing known. An absent list is empty. */
function listOf<T>(raw: unknown, read: (one: unknown) => T | undefined): readonly T[] | null {
  if (raw === undefined) return [];
  if (!Array.isArray(raw) || raw.length > most) return null;
  const list = raw.map(read);
  return list.every((one): one is T & {} => one !== undefined) ? list : null;
}

function optional<K extends string, T>(name: K, value: T | undefined): { readonly [P in K]?: T } {
  return value === undefined ? {} : ({ [name]: value } as { readonly [P in K]: T });
}
