import type { Heading, TaughtColumn } from '../grid/structure.ts';
import type { TableReader } from '../reading/table-reader.ts';
import { isTotalWord } from '../words/match-words.ts';
import { normaliseLabel } from '../words/normalise-label.ts';
import { isBand } from '../words/read-band.ts';
import { readMonth } from '../words/read-month.ts';
import { type LayoutColumn, type Placeholder, placeholders } from '../words/remembered-layout.ts';
import { remarkWords, serialWords } from '../words/vocabulary-labels.ts';
import type { BandColumn } from './band-headings.ts';
import { exactText, looseText } from './same-text.ts';

/** How a form's columns stand in a row of headings. */
export interface ColumnMatch {
  readonly columns: ReadonlyMap<number, TaughtColumn>;
  /** Headings of the form that are not there. */
  readonly missing: readonly string[];
  /** Columns of the form that were found by a text of their own. */
  readonly found: number;
}

/**
 * Finds a form's columns among the headings of a sheet, in whatever order they stand: first those
 * whose texts are the same, then those that differ in dates and brackets, then those under one more
 * heading, then placeholders, which take every column that fits, then columns without a heading.
 * The second column of a text is the form's second column of that text.
 */
export function matchColumns(
  reader: TableReader,
  form: readonly LayoutColumn[],
  actual: readonly BandColumn[],
  bottom: number,
): ColumnMatch {
  const found = new Map<LayoutColumn, BandColumn[]>();
  const taken = new Set<BandColumn>();
  const take = (taught: LayoutColumn, column: BandColumn) => {
    taken.add(column);
    found.set(taught, [...(found.get(taught) ?? []), column]);
  };
  const fixed = form.filter(isFixed);
  takeFixed(reader, fixed, actual, { found, taken, take });
  takePatterns(reader, form, besideOf(reader, actual, taken, bottom), { taken, take });
  takeBlank(form, withContent(reader, actual, bottom), found, take);
  return {
    columns: new Map(
      [...found].flatMap(([taught, list]) =>
        list.map((column) => [column.index, taughtColumn(taught, column)] as const),
      ),
    ),
    missing: form.filter((one) => isNeeded(one) && !found.has(one)).map(headerText),
    found: fixed.filter((one) => found.has(one)).length,
  };
}

interface Taking {
  readonly found: ReadonlyMap<LayoutColumn, readonly BandColumn[]>;
  readonly taken: ReadonlySet<BandColumn>;
  readonly take: (taught: LayoutColumn, column: BandColumn) => void;
}

function takeFixed(
  reader: TableReader,
  fixed: readonly LayoutColumn[],
  actual: readonly BandColumn[],
  { found, taken, take }: Taking,
): void {
  for (const fold of [exactText, looseText]) {
    for (const taught of fixed.filter((one) => !found.has(one))) {
      const column = actual.find((one) => !taken.has(one) && isPath(taught, one, fold));
      if (column) take(taught, column);
    }
  }
  for (const taught of fixed.filter((one) => !found.has(one))) {
    const inner = actual.filter((one) => !taken.has(one) && endsAs(reader, taught, one));
    if (inner.length === 1 && inner[0]) take(taught, inner[0]);
  }
}

/** A placeholder takes all that fit; over a column of labels, the first. */
function takePatterns(
  reader: TableReader,
  form: readonly LayoutColumn[],
  beside: readonly BandColumn[],
  { taken, take }: Omit<Taking, 'found'>,
): void {
  for (const taught of form.filter(hasPlaceholder)) {
    const fitting = beside.filter((one) => !taken.has(one) && endsAs(reader, taught, one));
    const isLabel = taught.role === 'service' || taught.role === 'area';
    for (const column of isLabel ? fitting.slice(0, 1) : fitting) take(taught, column);
  }
}

/** Found by its own texts. */
export function isFixed(column: LayoutColumn): boolean {
  return (column.header?.length ?? 0) > 0 && !hasPlaceholder(column);
}

/** The form is another one where such a column is lacking. */
function isNeeded({ header, role, mark, isOptional }: LayoutColumn): boolean {
  const isIdle = mark === undefined && (role === undefined || idleRoles.has(role));
  return header !== undefined && header.length > 0 && isOptional !== true && !isIdle;
}

const idleRoles: ReadonlySet<string> = new Set(['ignore', 'remark', 'serial']);

function headerText({ header }: LayoutColumn): string {
  return (header ?? []).join(' / ');
}

function hasPlaceholder({ header }: LayoutColumn): boolean {
  return header?.some((text) => placeholderIn(text) !== null) ?? false;
}

function placeholderIn(text: string): Placeholder | null {
  return placeholders.find((one) => one === text) ?? null;
}

function isPath({ header = [] }: LayoutColumn, { path }: BandColumn, fold: typeof exactText) {
  return (
    path.length === header.length &&
    header.every((text, at) => fold(text) === fold(path[at]?.text ?? ''))
  );
}

/** The innermost headings are the form's; others may stand over them. */
function endsAs(reader: TableReader, { header = [] }: LayoutColumn, { path }: BandColumn): boolean {
  const start = path.length - header.length;
  if (start < 0) return false;
  return header.every((text, at) => {
    const heading = path[start + at];
    const placeholder = placeholderIn(text);
    if (!heading) return false;
    return placeholder === null
      ? looseText(text) === looseText(heading.text)
      : stands(reader, placeholder, heading);
  });
}

function stands(reader: TableReader, placeholder: Placeholder, { text, place }: Heading): boolean {
  const { core } = normaliseLabel(text);
  if (placeholder === '{month}') {
    const isNumber = /^(0?[1-9]|1[0-2])$/.test(text.trim());
    return isNumber || readMonth(text, reader.dayAt(place.top, place.left)) !== null;
  }
  if (placeholder === '{band}') return isBand(text);
  if (/^[\d.,%]+$/.test(core)) return false;
  const isOther = [...serialWords, ...remarkWords].some((word) => word === core);
  return !isOther && (placeholder === '{area}' || !isTotalWord(core));
}

/** Columns without a heading, in their order, before the last column that was found. */
function takeBlank(
  form: readonly LayoutColumn[],
  unheaded: readonly BandColumn[],
  found: ReadonlyMap<LayoutColumn, readonly BandColumn[]>,
  take: (taught: LayoutColumn, column: BandColumn) => void,
): void {
  const last = Math.max(-1, ...[...found.values()].flat().map(({ index }) => index));
  const blank = unheaded.filter(({ index }) => index < last);
  form
    .filter(({ header, at }) => header?.length === 0 && at === undefined)
    .forEach((taught, at) => {
      const column = blank[at];
      if (column) take(taught, column);
    });
}

/**
 * The columns that stand together with those found by their texts: a placeholder takes none beyond a
 * blank column, for there another table begins. None begins with a band of satisfaction.
 */
function besideOf(
  reader: TableReader,
  actual: readonly BandColumn[],
  taken: ReadonlySet<BandColumn>,
  bottom: number,
): readonly BandColumn[] {
  const filled = new Set(withContent(reader, actual, bottom));
  const runs: BandColumn[][] = [[]];
  for (const column of actual) {
    const isGap = column.path.length === 0 && !filled.has(column);
    const last = runs.at(-1)?.at(-1)?.index;
    const isNext = last === column.index - 1 || (last === column.index - 2 && isOfBand(column));
    if (isGap) continue;
    if (!isNext) runs.push([]);
    runs.at(-1)?.push(column);
  }
  const own = runs.filter((run) => taken.size === 0 || run.some((column) => taken.has(column)));
  return own.flat();
}

function isOfBand({ path }: BandColumn): boolean {
  return isBand(path.at(-1)?.text ?? '');
}

/** Rows under the headings in which a column without one must hold something. */
const rowsLookedAt = 20;

function withContent(reader: TableReader, columns: readonly BandColumn[], bottom: number) {
  return columns.filter(({ index, path }) => {
    for (let row = bottom + 1; path.length === 0 && row <= bottom + rowsLookedAt; row++) {
      if (reader.textAt(row, index) !== '') return true;
    }
    return false;
  });
}

function taughtColumn(taught: LayoutColumn, { path }: BandColumn): TaughtColumn {
  const start = path.length - (taught.header?.length ?? 0);
  return {
    taught,
    path: path.map((heading, at) => ({
      heading,
      placeholder: placeholderIn(taught.header?.[at - start] ?? ''),
    })),
  };
}
