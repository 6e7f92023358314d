import { formatPosition } from '../../../src/core/cells/a1.ts';
import { toNumber } from '../../../src/core/quantities/rational.ts';
import type { Recognition, Table } from '../../../src/core/tables/facts/table.ts';
import type { ExpectedFacts, ExpectedSheet } from '../expected.ts';
import { compareEntries } from './compare-entries.ts';
import { compareHeadcounts } from './compare-headcounts.ts';
import { compareFunding, comparePayments } from './compare-money.ts';
import { comparePerformance, compareSurveys } from './compare-performance.ts';
import { compareRosters } from './compare-rosters.ts';
import { compareScores } from './compare-scores.ts';
import { bare, type Difference, isAt, isClose, type Report } from './difference.ts';

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
    if (![...facts.kinds, ...facts.alsoKinds].includes(table.kind))
      report(
        facts.kinds[0] ?? 'noise',
        `extra/${table.kind}`,
        `${table.kind} at ${placeOf(table)} is none`,
      );
  }
  compareEntries(ofKind(tables, 'indicators'), facts, report);
  const attendance = ofKind(tables, 'attendance');
  compareRosters(
    attendance.filter(({ headcounts }) => !headcounts),
    facts,
    report,
  );
  compareHeadcounts(attendance, facts, report);
  compareScores(ofKind(tables, 'scores'), facts, report);
  compareFunding(ofKind(tables, 'funding'), facts, report);
  comparePayments(ofKind(tables, 'payments'), facts, report);
  comparePerformance(ofKind(tables, 'performance'), facts, report);
  compareSurveys(ofKind(tables, 'survey'), facts, report);
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
