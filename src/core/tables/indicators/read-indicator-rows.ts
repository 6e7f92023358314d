import { isNoneMark } from '../../quantities/read-quantity.ts';
import type { Measure } from '../facts/table.ts';
import type { Heading, Structure } from '../grid/structure.ts';
import type { TableReader } from '../reading/table-reader.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { isTotalText, unitIn } from '../words/match-words.ts';
import { normaliseLabel } from '../words/normalise-label.ts';
import { readFigureHeading, wholeMeasure } from '../words/read-figure-heading.ts';
import type { FigureRole } from '../words/vocabulary-indicators.ts';
import type { IndicatorColumn } from './indicator-column.ts';

/** A row of an indicator table with what its label columns say. */
export interface IndicatorRow {
  readonly index: number;
  readonly services: readonly Heading[];
  readonly areas: readonly Heading[];
  readonly measure: Measure | null;
  readonly unit: string | null;
  readonly role: FigureRole | null;
  /** A row of sums: over areas, or over all there is. */
  readonly isTotal: boolean;
  /** Texts of all labels, outermost first. */
  readonly path: readonly string[];
}

/** Reads the labels of each row; what a merged or left-empty outer label says holds for the rows under it. */
export function readIndicatorRows(
  reader: TableReader,
  structure: Structure,
  columns: readonly IndicatorColumn[],
): readonly IndicatorRow[] {
  const last = new Map<number, Heading>();
  const isTotal = (text: string) => reader.words(isTotalText, text);
  const labels = columns.filter(({ kind }) => kind === 'service' || kind === 'area');
  const firstOf = (kind: IndicatorColumn['kind']) => columns.find((one) => one.kind === kind);
  const [measureColumn, roleColumn, unitColumn] = [
    firstOf('measure'),
    firstOf('role'),
    firstOf('unit'),
  ];
  return structure.rows.map((row): IndicatorRow => {
    const found = labels.map((column, at) => ({
      column,
      heading: column.isHeadOnly
        ? blockHeading(reader, structure, column, row.index)
        : labelOf(reader, row.path, row.index, column.index, last, at === labels.length - 1),
    }));
    const services = headings(reader.words, found, 'service');
    const areas = headings(reader.words, found, 'area');
    const measure = textOf(reader, row.index, measureColumn);
    const role = textOf(reader, row.index, roleColumn);
    const roleHeading = role === null ? null : reader.words(readFigureHeading, role);
    return {
      index: row.index,
      services: services.filter(({ text }) => !isTotal(text)),
      areas: areas.filter(({ text }) => !isTotal(text)),
      measure:
        (measure === null ? null : reader.words(wholeMeasure, measure)) ??
        roleHeading?.measure ??
        null,
      unit:
        textOf(reader, row.index, unitColumn) ??
        (measure === null ? null : reader.words(unitOf, measure)) ??
        roleHeading?.unit ??
        null,
      role: roleHeading?.role ?? null,
      isTotal: [...services, ...areas].some(({ text }) => isTotal(text)),
      path: distinctTexts([...found.map(({ heading }) => heading?.text ?? ''), measure ?? '']),
    };
  });
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

type Found = { readonly column: IndicatorColumn; readonly heading: Heading | null };

function headings(
  words: Lexicon,
  found: readonly Found[],
  kind: 'service' | 'area',
): readonly Heading[] {
  const list: Heading[] = [];
  for (const { column, heading } of found) {
    if (column.kind !== kind || heading === null || words(isNoneMark, heading.text)) continue;
    const last = list.at(-1);
    if (last?.place.left === heading.place.left && last.place.top === heading.place.top) continue;
    list.push(heading);
  }
  return list;
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
  const place = reader.areaAt(row, column);
  const inPath = path.find(
    (heading) => column >= heading.place.left && column <= heading.place.right,
  );
  const own = text === '' ? null : { place, text };
  if (own) {
    for (const known of last.keys()) if (known > column) last.delete(known);
    last.set(column, own);
  }
  return own ?? inPath ?? (isInnermost ? null : (last.get(column) ?? null));
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

function distinctTexts(texts: readonly string[]): readonly string[] {
  return texts.filter((text, at) => text !== '' && text !== texts[at - 1]);
}
