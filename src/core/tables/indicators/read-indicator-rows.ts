import { isNoneMark } from '../../quantities/read-quantity.ts';
import type { Stated } from '../../quantities/reading.ts';
import type { Measure } from '../facts/table.ts';
import type { Heading, Structure } from '../grid/structure.ts';
import type { TableReader } from '../reading/table-reader.ts';
import { areaOfLine } from '../words/area-of-line.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { holdsWord, isTotalText, unitIn } from '../words/match-words.ts';
import { normaliseLabel } from '../words/normalise-label.ts';
import { readFigureHeading, wholeMeasure } from '../words/read-figure-heading.ts';
import { type FigureRole, serviceWords } from '../words/vocabulary-indicators.ts';
import type { IndicatorColumn } from './indicator-column.ts';
import { type ToldTarget, toldTarget } from './told-targets.ts';

/** A row of an indicator table with what its label columns say. */
export interface IndicatorRow {
  readonly index: number;
  readonly services: readonly Heading[];
  readonly areas: readonly Heading[];
  readonly measure: Measure | null;
  readonly unit: string | null;
  readonly role: FigureRole | null;
  /** What the row's own name asks for: 个案（20个）. */
  readonly target?: Stated;
  /** A row of sums: over areas, or over all there is. */
  readonly isTotal: boolean;
  /** A service under the line 合计, after those of areas: a sum over them. */
  readonly isSummed?: boolean;
  /** A month, quarter or half year of the row of sums. */
  readonly isSpan?: boolean;
  /** The row of which it is a part: 其中：…. */
  readonly partOf?: number;
  /** Texts of all labels, outermost first. */
  readonly path: readonly string[];
}

/** Reads the labels of each row; what a merged or left-empty outer label says holds for the rows under it. */
export function readIndicatorRows(
  reader: TableReader,
  structure: Structure,
  columns: readonly IndicatorColumn[],
): readonly IndicatorRow[] {
  const { words } = reader;
  const last = new Map<number, Heading>();
  const labels = columns.filter(({ kind }) => kind === 'service' || kind === 'area');
  const innermost = labels.at(-1);
  const firstOf = (kind: IndicatorColumn['kind']) => columns.find((one) => one.kind === kind);
  const [measureColumn, roleColumn, unitColumn] = [
    firstOf('measure'),
    firstOf('role'),
    firstOf('unit'),
  ];
  const sectionOf = createSections(reader, structure, columns);
  const labelsOf = (row: Structure['rows'][number], said: Said): string[] => {
    const texts: string[] = [];
    for (const column of labels) {
      const heading = column.isHeadOnly
        ? blockHeading(reader, structure, column, row.index)
        : labelOf(reader, row.path, row.index, column.index, last, column === innermost);
      texts.push(heading ? addLabel(reader, said, column, heading) : '');
    }
    return texts;
  };
  return structure.rows.map((row): IndicatorRow => {
    const { index } = row;
    const section = sectionOf(index);
    const closing = closingAt(reader, index, firstOf('serial'), innermost);
    const said: Said = { services: [], areas: [], isTotal: closing !== null, target: null };
    const texts = closing === null ? labelsOf(row, said) : [closing];
    if (section?.area && said.areas.length === 0 && !said.isTotal) {
      said.areas.push(section.area);
      texts.unshift(section.area.text);
    }
    const isSummed = section?.isTotal === true && said.services.length > 0 && !said.isTotal;
    const measured = measuredIn(reader, index, measureColumn, said);
    const role = textOf(reader, index, roleColumn);
    const roleHeading = role === null ? null : words(readFigureHeading, role);
    texts.push(measured.text);
    return {
      index,
      services: withoutTotals(words, said.services, said.isTotal),
      areas: withoutTotals(words, said.areas, said.isTotal),
      measure: measured.measure ?? roleHeading?.measure ?? null,
      unit: textOf(reader, index, unitColumn) ?? measured.unit ?? roleHeading?.unit ?? null,
      role: roleHeading?.role ?? null,
      ...(said.target ? { target: said.target } : {}),
      isTotal: isSummed || said.isTotal,
      ...(isSummed ? { isSummed } : {}),
      path: pathOf(texts),
    };
  });
}

/** 合计 in the column of numbers, where no label stands in the row. */
function closingAt(
  reader: TableReader,
  row: number,
  serial: IndicatorColumn | undefined,
  innermost: IndicatorColumn | undefined,
): string | null {
  if (!serial || !innermost || reader.textAt(row, innermost.index) !== '') return null;
  const text = reader.textAt(row, serial.index);
  return reader.words(isTotalText, text) ? text : null;
}

/** 大型活动 among 开案数, 小组数 and 服务人次: a service with a name of its own, and no measure. */
function namesService(text: string): boolean {
  return wholeMeasure(text) === null && unitOf(text) === null && holdsWord(text, serviceWords);
}

/** What a cell of a column of measures says; a service that it names is added to what is said. */
function measuredIn(
  reader: TableReader,
  row: number,
  column: IndicatorColumn | undefined,
  said: Said,
): Pick<IndicatorRow, 'measure' | 'unit'> & { readonly text: string } {
  const text = textOf(reader, row, column) ?? '';
  const isName = column !== undefined && reader.words(namesService, text);
  if (isName) said.services.push({ place: reader.areaAt(row, column.index), text });
  if (isName || text === '') return { text, measure: null, unit: null };
  return { text, measure: reader.words(wholeMeasure, text), unit: reader.words(unitOf, text) };
}

/** What is said, each once. */
function pathOf(texts: readonly string[]): readonly string[] {
  const path: string[] = [];
  for (const [at, text] of texts.entries()) {
    if (text !== '' && text !== texts[at - 1]) path.push(text);
  }
  return path;
}

/** Adds what a label names; a target that the name tells is taken out of it. */
function addLabel(
  reader: TableReader,
  said: Said,
  column: IndicatorColumn,
  heading: Heading,
): string {
  const told = column.holdsTargets ? reader.words(toldTarget, heading.text) : null;
  if (told) said.target = toldIn(reader, heading, told);
  const named = told ? { ...heading, text: told.name } : heading;
  addHeading(reader.words, said, column, named);
  return named.text;
}

function toldIn(reader: TableReader, { place }: Heading, { figure }: ToldTarget): Stated {
  return { cell: reader.addressAt(place.top, place.left), reading: { kind: 'figure', figure } };
}

interface Section {
  readonly area: Heading | null;
  readonly isTotal: boolean;
}

/** Lines within a list that give the rows under them an area (东片区), or make them sums (合计). */
function createSections(
  reader: TableReader,
  { range, rows }: Structure,
  columns: readonly IndicatorColumn[],
): (row: number) => Section | null {
  const figures = columns.filter(({ kind }) => kind === 'figure').map(({ index }) => index);
  const isLine = (row: number) => {
    const { right } = reader.areaAt(row, range.left);
    return figures.every((column) => column <= right || !reader.isShown(row, column));
  };
  const lines = new Map(
    rows.flatMap(({ index }) => {
      const section = isLine(index) ? sectionIn(reader, index, range.left) : null;
      return section ? [[index, section] as const] : [];
    }),
  );
  const areas = [...lines.values()].filter(({ area }) => area !== null).length;
  let current: Section | null = null;
  return (row) => {
    const begun = areas > 1 ? lines.get(row) : undefined;
    current = begun ?? current;
    return begun ? null : current;
  };
}

function sectionIn(reader: TableReader, row: number, column: number): Section | null {
  const text = reader.textAt(row, column);
  if (reader.words(isTotalText, text)) return { area: null, isTotal: true };
  const name = reader.words(areaOfLine, text);
  return name === null
    ? null
    : { area: { place: reader.areaAt(row, column), text: name }, isTotal: false };
}

/** The head of the block that a row stands in: that of the header said again right above it. */
function blockHeading(
  reader: TableReader,
  { repeats }: Structure,
  column: IndicatorColumn,
  row: number,
): Heading | null {
  const repeat = repeats.findLast((one) => one < row);
  const text = repeat === undefined ? '' : reader.textAt(repeat, column.index);
  if (repeat === undefined || text === '') return column.heads.at(-1)?.heading ?? null;
  return { place: reader.areaAt(repeat, column.index), text };
}

/** What the labels of a row name. */
interface Said {
  readonly services: Heading[];
  readonly areas: Heading[];
  isTotal: boolean;
  /** Told in the name. */
  target: Stated | null;
}

function addHeading(words: Lexicon, said: Said, { kind }: IndicatorColumn, heading: Heading): void {
  if (words(isNoneMark, heading.text) || isParagraph(heading.text)) return;
  const list = kind === 'service' ? said.services : said.areas;
  const last = list.at(-1);
  if (last?.place.left === heading.place.left && last.place.top === heading.place.top) return;
  list.push(heading);
  said.isTotal ||= words(isTotalText, heading.text);
}

/** What was done told in sentences, beside a list or over several of its rows. */
function isParagraph(text: string): boolean {
  return text.length > 60 && (text.match(/[。；;]/gu)?.length ?? 0) > 1;
}

function withoutTotals(
  words: Lexicon,
  headings: readonly Heading[],
  isTotal: boolean,
): readonly Heading[] {
  return isTotal ? headings.filter(({ text }) => !words(isTotalText, text)) : headings;
}

/** The cell's own text, else what the structure says leads to the row, else the label above it. */
function labelOf(
  reader: TableReader,
  path: readonly Heading[],
  row: number,
  column: number,
  last: Map<number, Heading>,
  isInnermost: boolean,
): Heading | null {
  const text = reader.textAt(row, column);
  if (text !== '') {
    const own = { place: reader.areaAt(row, column), text };
    for (const known of last.keys()) if (known > column) last.delete(known);
    last.set(column, own);
    return own;
  }
  const inPath = path.find(({ place }) => column >= place.left && column <= place.right);
  return inPath ?? (isInnermost ? null : (last.get(column) ?? null));
}

function textOf(
  reader: TableReader,
  row: number,
  column: IndicatorColumn | undefined,
): string | null {
  const text = column ? reader.textAt(row, column.index) : '';
  return text === '' || reader.words(isNoneMark, text) ? null : text;
}

function unitOf(text: string): string | null {
  const { core, brackets } = normaliseLabel(text);
  return brackets.map(unitIn).find((unit) => unit !== null) ?? unitIn(core);
}
