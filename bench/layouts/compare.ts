import { formatPosition } from '../../src/core/cells/a1.ts';
import { toNumber } from '../../src/core/quantities/rational.ts';
import type { Stated } from '../../src/core/quantities/reading.ts';
import type { Recognition, Table } from '../../src/core/tables/table.ts';
import { compareEntries } from './compare-entries.ts';
import { compareRosters } from './compare-rosters.ts';
import { compareScores } from './compare-scores.ts';
import type { Spot } from './drawing.ts';
import type { ExpectedFacts, ExpectedFigure, ExpectedSheet, SheetKind } from './expected.ts';

/** One fact that did not come back as it was drawn, or that nobody drew. */
export interface Difference {
  readonly sheet: string;
  readonly kind: SheetKind;
  /** What went wrong, for counting: `entry/missing`. */
  readonly code: string;
  readonly text: string;
}

/** Takes differences of one sheet. */
export type Report = (kind: SheetKind, code: string, text: string) => void;

type Of<Kind extends Table['kind']> = Extract<Table, { readonly kind: Kind }>;

/**
 * Holds what was recognised against what was drawn, fact by fact: every figure with its cell and
 * value, and nothing more. How a sheet's facts are shared out among tables is left open, but for
 * rosters and score tables, which are one each.
 */
export function compare(recognition: Recognition, expected: ExpectedFacts): Difference[] {
  const differences: Difference[] = [];
  for (const [sheet, facts] of expected.sheets) {
    const report: Report = (kind, code, text) => differences.push({ sheet, kind, code, text });
    const tables = recognition.tables.filter(
      (table) => table.place.sheet === sheet && table.isSure,
    );
    compareSheet(tables, facts, report);
  }
  return differences;
}

function compareSheet(tables: readonly Table[], facts: ExpectedSheet, report: Report): void {
  if (facts.kinds.every((kind) => kind === 'noise')) {
    for (const table of tables)
      report('noise', 'claimed', `${table.kind} claimed at ${placeOf(table)}`);
    return;
  }
  for (const table of tables) {
    if (!facts.kinds.includes(table.kind))
      report(
        facts.kinds[0] ?? 'noise',
        `extra/${table.kind}`,
        `${table.kind} at ${placeOf(table)} is none`,
      );
  }
  compareEntries(ofKind(tables, 'indicators'), facts, report);
  compareRosters(ofKind(tables, 'attendance'), facts, report);
  compareScores(ofKind(tables, 'scores'), facts, report);
  compareFields(ofKind(tables, 'project'), facts, report);
  compareHeadings(tables, facts, report);
}

function compareFields(
  tables: readonly Of<'project'>[],
  facts: ExpectedSheet,
  report: Report,
): void {
  if (!facts.kinds.includes('project')) return;
  const found = tables.flatMap(({ fields }) => fields);
  for (const wanted of facts.fields) {
    const field = found.find(
      (other) => other.field === wanted.field && isAt(other.stated.cell, wanted.spot),
    );
    const name = `${wanted.field} at ${formatPosition(wanted.spot)}`;
    if (!field) {
      report('project', `field/missing ${wanted.field}`, `${name}: not found`);
      continue;
    }
    if (wanted.text !== undefined && !bare(field.text).includes(bare(wanted.text)))
      report('project', 'field/text', `${name}: ${wanted.text} read as ${field.text}`);
    const value =
      field.stated.reading.kind === 'figure' ? toNumber(field.stated.reading.figure.value) : null;
    if (wanted.value !== undefined && !isClose(value, wanted.value))
      report('project', 'field/value', `${name}: ${wanted.value} read as ${value}`);
    if (
      wanted.period !== undefined &&
      JSON.stringify(field.period) !== JSON.stringify(wanted.period)
    )
      report(
        'project',
        'field/period',
        `${name}: ${JSON.stringify(wanted.period)} read as ${JSON.stringify(field.period)}`,
      );
  }
  for (const field of found) {
    // A title's line may state it: 项目服务采购周期：…
    if (field.field === 'procurementPeriod') continue;
    const isDrawn = facts.fields.some(
      (wanted) => wanted.field === field.field && isAt(field.stated.cell, wanted.spot),
    );
    if (!isDrawn)
      report(
        'project',
        `field/extra ${field.field}`,
        `${field.field} at ${formatPosition(field.stated.cell)} (${field.text}) is none`,
      );
  }
}

function compareHeadings(tables: readonly Table[], facts: ExpectedSheet, report: Report): void {
  for (const { spot, period, station } of facts.headings) {
    const table = tables.find(
      ({ place, kind }) =>
        kind !== 'project' &&
        spot.row >= place.top &&
        spot.row <= place.bottom &&
        spot.column >= place.left &&
        spot.column <= place.right,
    );
    if (!table) continue;
    const kind = table.kind;
    if (period !== undefined && JSON.stringify(table.titlePeriod) !== JSON.stringify(period))
      report(
        kind,
        'title/period',
        `title period ${JSON.stringify(period)} read as ${JSON.stringify(table.titlePeriod)}`,
      );
    if (station !== undefined && !(table.station ?? '').includes(station))
      report(kind, 'title/station', `station ${station} read as ${table.station}`);
  }
}

function ofKind<Kind extends Table['kind']>(tables: readonly Table[], kind: Kind): Of<Kind>[] {
  return tables.filter((table): table is Of<Kind> => table.kind === kind);
}

function placeOf({ place }: Table): string {
  return `${formatPosition({ row: place.top, column: place.left })}:${formatPosition({ row: place.bottom, column: place.right })}`;
}

export function isAt(cell: { readonly row: number; readonly column: number }, spot: Spot): boolean {
  return cell.row === spot.row && cell.column === spot.column;
}

export function isClose(value: number | null, wanted: number): boolean {
  return value !== null && Math.abs(value - wanted) <= 1e-9 * Math.max(1, Math.abs(wanted));
}

/** The figure of a stated cell; null where it says none. */
export function figureIn(
  stated: Stated | null | undefined,
): { readonly cell: Stated['cell']; readonly value: number } | null {
  return stated?.reading.kind === 'figure'
    ? { cell: stated.cell, value: toNumber(stated.reading.figure.value) }
    : null;
}

/** Null where both say the same. */
export function figureDifference(
  stated: Stated | null | undefined,
  wanted: ExpectedFigure | null,
): string | null {
  const found = figureIn(stated);
  if (!found && !wanted) return null;
  const isSame =
    found !== null &&
    wanted !== null &&
    isAt(found.cell, wanted.spot) &&
    isClose(found.value, wanted.value);
  if (isSame) return null;
  const read = stated
    ? `${formatPosition(stated.cell)} ${found ? found.value : stated.reading.kind}`
    : 'nothing';
  return `${wanted ? `${formatPosition(wanted.spot)} ${wanted.value}` : 'nothing'} read as ${read}`;
}

/** A label without spaces, full-width forms, numbering and units in brackets. */
export function bare(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/^(\d+[.、:)]|\(\d+\)|[一二三四五六七八九十]+、)/, '')
    .replace(/^[①-⑳]/, '')
    .replace(/\((个|人|名|份|户|节|次|场|场次|人次|小时|元|万元|支|%)\)/g, '')
    .replace(/[:;,。]+$/, '');
}
