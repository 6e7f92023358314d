import { formatRangeAddress } from '../core/cells/a1.ts';
import type { Range } from '../core/cells/address.ts';
import { type Rational, rational } from '../core/quantities/rational.ts';
import { writtenFor } from '../messages/written.ts';
import type { AttendanceSheet } from './attendance-sheet.ts';
import { findingColumn } from './finding-row.ts';
import type { FindingsSheet } from './findings-sheet.ts';
import type { FundingSheet } from './funding-sheet.ts';
import { mirrorCell } from './mirror-cell.ts';
import { overviewColumn } from './overview-columns.ts';
import { fundingRows } from './overview-funding.ts';
import { itemLines } from './overview-items.ts';
import { staffRows } from './overview-staff.ts';
import type { PlanContext } from './plan-context.ts';
import { formulaCell, textCell } from './planned-cell.ts';
import { sideBySide } from './planned-row.ts';
import { scoreColumn } from './scores-layout.ts';
import type { ItemPlaces, ScoresSheet } from './scores-sheet.ts';
import type { SheetCell } from './sheet-plan.ts';
import { styles } from './styles.ts';

/** A line of the left block; `merge` joins its first two cells. */
export interface LeftLine {
  readonly cells: Record<number, SheetCell>;
  readonly kind: 'section' | 'header' | 'row' | 'gap';
  readonly mergesLabel?: true;
}

/** Scores, staff, money and counts of findings, one under the other; what the workbook lacks is left out. */
export function leftLines(
  context: PlanContext,
  sheets: {
    readonly scores: ScoresSheet | null;
    readonly items: ItemPlaces | null;
    readonly attendance: AttendanceSheet | null;
    readonly funding: FundingSheet | null;
    readonly findings: FindingsSheet;
  },
): readonly LeftLine[] {
  const blocks = [
    sheets.scores ? scoreLines(context, sheets.scores) : [],
    sheets.attendance ? staffLines(context, sheets.attendance) : [],
    sheets.funding ? fundingLines(context, sheets.funding) : [],
    sheets.items ? countLines(context, sheets.items) : [],
    findingLines(context, sheets.findings),
  ].filter((lines) => lines.length > 0);
  return blocks.flatMap((lines, at) => (at === 0 ? lines : [gap, ...lines]));
}

const gap: LeftLine = { cells: {}, kind: 'gap' };

export function leftMerges(lines: readonly LeftLine[], firstRow: number): readonly Range[] {
  return lines.flatMap(({ mergesLabel }, at) =>
    mergesLabel ? [{ top: firstRow + at, left: 0, bottom: firstRow + at, right: 1 }] : [],
  );
}

function section(text: string): LeftLine {
  return { cells: { [overviewColumn.left]: textCell(text, styles.section) }, kind: 'section' };
}

function header(
  labels: readonly string[],
  first: number = overviewColumn.left,
): Record<number, SheetCell> {
  return sideBySide(
    first,
    labels.map((text) => textCell(text, styles.header)),
  );
}

function staffLines(context: PlanContext, sheet: AttendanceSheet): readonly LeftLine[] {
  const { staff } = context.words.overview;
  return [
    section(staff.title),
    { kind: 'header', cells: header(staff.headings) },
    ...staffRows(context, sheet).map((cells): LeftLine => ({ kind: 'row', cells })),
  ];
}

function fundingLines(context: PlanContext, sheet: FundingSheet): readonly LeftLine[] {
  const { funding } = context.words.overview;
  return [
    section(funding.title),
    { kind: 'header', cells: header(funding.headings) },
    ...fundingRows(context, sheet).map((cells): LeftLine => ({ kind: 'row', cells })),
  ];
}

function scoreLines({ words }: PlanContext, { plan, layout }: ScoresSheet): readonly LeftLine[] {
  const { scores: labels } = words.overview;
  const [name = '', ...others] = labels.headings;
  const line = (
    label: string,
    row: number,
    last: keyof typeof scoreColumn,
    isTotal: boolean,
  ): LeftLine => {
    const at = (column: keyof typeof scoreColumn) => ({ row, column: scoreColumn[column] });
    return {
      kind: 'row',
      mergesLabel: true,
      cells: {
        0: textCell(label, isTotal ? styles.totalLabel : styles.rowHeader),
        2: mirrorCell(plan, at('full'), isTotal ? styles.totalNumber : styles.number),
        3: mirrorCell(
          plan,
          { row: isTotal ? layout.shown : row, column: scoreColumn[last] },
          isTotal ? styles.total : styles.score,
        ),
        4: mirrorCell(plan, at('rate'), isTotal ? styles.totalPercent : styles.percent),
      },
    };
  };
  return [
    section(labels.title),
    { kind: 'header', mergesLabel: true, cells: { ...header([name]), ...header(others, 2) } },
    ...layout.parts
      .filter(({ part }) => part.part !== null)
      .map(({ part, row }) => line(part.name, row, 'counted', false)),
    line(labels.total, layout.total, 'counted', true),
  ];
}

/** Performance items and the survey, a head and a line each. */
function countLines(context: PlanContext, items: ItemPlaces): readonly LeftLine[] {
  return itemLines(context, items).flatMap(({ headings, cells }): readonly LeftLine[] => [
    ...(headings ? [{ kind: 'header' as const, cells: header(headings) }] : []),
    { kind: 'row', cells: sideBySide(0, cells) },
  ]);
}

/** How many findings of each severity, and how many of them somebody has dealt with. */
function findingLines(
  { words, lang }: PlanContext,
  { plan, rows }: FindingsSheet,
): readonly LeftLine[] {
  const { findings } = words.overview;
  const { severities } = writtenFor(lang).findings;
  const labels = [severities.error, severities.warning, severities.note];
  const line = (cells: readonly SheetCell[]): LeftLine => ({
    kind: 'row',
    cells: sideBySide(0, [textCell(findings.count, styles.rowHeader), ...cells]),
  });
  const head: readonly LeftLine[] = [
    section(findings.title),
    { kind: 'header', cells: header([findings.severity, ...labels, findings.handled]) },
  ];
  if (!rows) {
    return [...head, line([0, 0, 0, 0].map(() => ({ value: 0, style: styles.number })))];
  }
  const range = (column: number) =>
    formatRangeAddress({
      sheet: plan.name,
      top: rows.first,
      bottom: rows.last,
      left: column,
      right: column,
    });
  const count = (column: number, isMeant: (value: unknown) => boolean): Rational => {
    const cells = plan.rows
      .slice(rows.first, rows.last + 1)
      .map(({ cells }) => cells[column]?.value);
    return rational(cells.filter(isMeant).length);
  };
  const { severity, handling } = findingColumn;
  return [
    ...head,
    line([
      ...labels.map((label) =>
        formulaCell(
          `COUNTIF(${range(severity)},"${label}")`,
          count(severity, (value) => value === label),
        ),
      ),
      formulaCell(
        `COUNTIF(${range(handling)},"?*")`,
        count(handling, (value) => typeof value === 'string' && value !== ''),
      ),
    ]),
  ];
}
