import { parseRange } from '../cells/a1.ts';
import {
  columnRoles,
  type LayoutKind,
  type LayoutRole,
  labelRoles,
  layoutKinds,
} from '../tables/facts/layout-roles.ts';
import { measures } from '../tables/facts/table.ts';
import { readMoneyUnit } from '../tables/words/read-money-unit.ts';
import { readMonth } from '../tables/words/read-month.ts';
import type {
  LayoutColumn,
  LayoutLabel,
  RememberedLayout,
} from '../tables/words/remembered-layout.ts';
import { markWords } from '../tables/words/vocabulary-attendance.ts';
import type { LayoutFault } from './layout-fault.ts';
import { layoutFaultOf } from './layout-fault-of.ts';

/** A layout as it could be read, or why it cannot be used. */
export type LayoutReading =
  | { readonly layout: RememberedLayout; readonly fault: null }
  | { readonly layout: null; readonly fault: LayoutFault };

type Raw = Readonly<Record<string, unknown>>;

/** One layout, with what it does not say left empty; a fault where any part of it says nothing known. */
export function readLayout(raw: unknown, at: number): LayoutReading {
  if (!isRecord(raw)) return failed({ code: 'form', at: null, said: '' });
  const kind = layoutKinds.find((one) => one === raw.kind);
  if (!kind) return failed({ code: 'kind', at: null, said: saidOf(raw.kind) });
  const columns = partsOf(raw, 'columns', (one, place) => columnIn(one, kind, place));
  if (isFault(columns)) return failed(columns);
  const labels = partsOf(raw, 'labels', (one, place) => labelIn(one, kind, place));
  if (isFault(labels)) return failed(labels);
  const told = {
    sheet: textIn(raw.sheet),
    range: rangeIn(raw.range),
    title: textIn(raw.title),
    width: numberIn(raw.width, 1, widest),
    headerRows: numberIn(raw.headerRows, 0, deepest),
    unit: unitIn(raw.unit, kind),
  };
  const areas = raw.areas === undefined ? [] : listOf(raw.areas, textIn);
  const wrong = areas ? wrongKey(raw, told) : 'areas';
  if (wrong !== null) return failed({ code: 'key', at: null, said: wrong });
  const layout: RememberedLayout = {
    id: textIn(raw.id) ?? layoutName(raw, at),
    name: layoutName(raw, at),
    kind,
    ...defined({ ...told, unit: undefined }),
    columns,
    labels,
    areas: areas ?? [],
    ...defined({ unit: told.unit }),
  };
  const fault = layoutFaultOf(layout);
  return fault ? failed(fault) : { layout, fault: null };
}

/** The name that messages call a layout by. */
export function layoutName(raw: unknown, at: number): string {
  const name = isRecord(raw) ? (textIn(raw.name) ?? textIn(raw.id)) : undefined;
  return name ?? `#${at + 1}`;
}

export function isRecord(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** More columns or labels than any form has. */
const most = 2_000;
const deepest = 20;
const widest = 500;
const longestText = 500;

function failed(fault: LayoutFault): LayoutReading {
  return { layout: null, fault };
}

function isFault<T>(value: readonly T[] | LayoutFault): value is LayoutFault {
  return 'code' in value;
}

/** The parts of a list, or the fault of the first that says nothing known. */
function partsOf<T extends object>(
  raw: Raw,
  key: 'columns' | 'labels',
  read: (one: unknown, place: number) => T | LayoutFault,
): readonly T[] | LayoutFault {
  const list = raw[key];
  if (list === undefined) return [];
  if (!Array.isArray(list) || list.length > most) return { code: 'key', at: null, said: key };
  const parts: T[] = [];
  for (const [place, one] of list.entries()) {
    const part = read(one, place + 1);
    if ('code' in part) return part;
    parts.push(part);
  }
  return parts;
}

function columnIn(raw: unknown, kind: LayoutKind, place: number): LayoutColumn | LayoutFault {
  if (!isRecord(raw)) return { code: 'form', at: `#${place}`, said: '' };
  const header = raw.header === undefined ? undefined : listOf(raw.header, textIn);
  const at = header && header.length > 0 ? header.join(' / ') : `#${place}`;
  if (raw.role !== undefined && !columnRoles[kind].some((role) => role === raw.role)) {
    return { code: 'role', at, said: saidOf(raw.role) };
  }
  const told = {
    header: header ?? undefined,
    column: letterIn(raw.column),
    at: numberIn(raw.at, 1, widest),
    role: raw.role as LayoutRole | undefined,
    mark: markIn(raw.mark),
    month: monthIn(raw.month),
    name: textIn(raw.name),
    area: textIn(raw.area),
    measure: measures.find((one) => one === raw.measure),
    unit: unitIn(raw.unit, kind),
  };
  const wrong = wrongKey(raw, told);
  if (wrong !== null) return { code: 'key', at, said: wrong };
  const isMixed = ['{area}', '{service}'].every((one) => header?.includes(one));
  if (isMixed) return { code: 'key', at, said: 'header' };
  const isLetter = told.column !== undefined;
  const hasOther = header !== undefined || told.at !== undefined;
  if (isLetter === hasOther) return { code: 'place', at, said: '' };
  return {
    ...defined(told),
    ...(raw.isTotal === true ? { isTotal: true } : {}),
    ...(raw.isOptional === true ? { isOptional: true } : {}),
  };
}

function labelIn(raw: unknown, kind: LayoutKind, place: number): LayoutLabel | LayoutFault {
  if (!isRecord(raw)) return { code: 'form', at: `#${place}`, said: '' };
  const text = textIn(raw.text);
  if (text === undefined) return { code: 'key', at: `#${place}`, said: 'text' };
  const role = labelRoles[kind].find((one) => one === raw.role);
  if (role === undefined) return { code: 'role', at: text, said: saidOf(raw.role) };
  const told = {
    name: textIn(raw.name),
    measure: measures.find((one) => one === raw.measure),
    unit: unitIn(raw.unit, kind),
  };
  const wrong = wrongKey(raw, told);
  if (wrong !== null) return { code: 'key', at: text, said: wrong };
  return {
    text,
    role,
    ...defined(told),
    ...(raw.isOptional === true ? { isOptional: true } : {}),
  };
}

/** The first key that is there and was not understood. */
function wrongKey(raw: Raw, told: Readonly<Record<string, unknown>>): string | null {
  const wrong = Object.keys(told).find((key) => raw[key] !== undefined && told[key] === undefined);
  return wrong ?? null;
}

/** What a text says, for a message; short. */
function saidOf(raw: unknown): string {
  if (raw === undefined) return '';
  return typeof raw === 'string' ? raw.slice(0, 40) : JSON.stringify(raw).slice(0, 40);
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

function numberIn(raw: unknown, least: number, greatest: number): number | undefined {
  const isIn = typeof raw === 'number' && Number.isInteger(raw) && raw >= least && raw <= greatest;
  return isIn ? raw : undefined;
}

/** Amounts are in a unit of money; a measure of counts (个) would scale nothing. */
function unitIn(raw: unknown, kind: LayoutKind): string | undefined {
  const text = textIn(raw);
  const isOfMoney = kind === 'funding' || kind === 'payments';
  return text !== undefined && isOfMoney && readMoneyUnit(text) === null ? undefined : text;
}

function textIn(raw: unknown): string | undefined {
  return typeof raw === 'string' && raw.trim() !== '' && raw.length <= longestText
    ? raw
    : undefined;
}

/** The list with each member read; null where one says nothing known. */
function listOf<T>(raw: unknown, read: (one: unknown) => T | undefined): readonly T[] | null {
  if (!Array.isArray(raw) || raw.length > most) return null;
  const list = raw.map(read);
  return list.every((one): one is T & {} => one !== undefined) ? list : null;
}

type Defined<T> = { readonly [K in keyof T]?: Exclude<T[K], undefined> };

/** Without the keys that say nothing. */
function defined<T extends object>(told: T): Defined<T> {
  return Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined)) as {
    readonly [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
