import type { HeadcountMonth, StaffHeadcounts } from '../core/attendance/headcounts.ts';
import { formatAddress, formatPosition } from '../core/cells/a1.ts';
import type { Range } from '../core/cells/address.ts';
import { type Rational, sum } from '../core/quantities/rational.ts';
import { writtenFor } from '../messages/written.ts';
import type { WrittenMessages } from '../messages/zh-cn/written.ts';
import { readingCell } from './figure-cells.ts';
import { figureFormula } from './figure-formula.ts';
import type { PlanContext } from './plan-context.ts';
import { formulaCell, linkCell, noneCell, textCell } from './planned-cell.ts';
import { plannedRow, sideBySide } from './planned-row.ts';
import { quotient } from './safe-formula.ts';
import { framed, headRows, noteRows } from './sheet-frame.ts';
import type { SheetCell, SheetPlan, SheetRow } from './sheet-plan.ts';
import { heights, styles } from './styles.ts';
import { verifiedCell } from './verified-cell.ts';

const widths = [18, 12, 12, 12, 13, 14, 26];
/** Under title, station line and heads. */
const firstLine = 3;
const column = { required: 1, present: 2, licensed: 3, rate: 4, stated: 5, source: 6 } as const;

type Words = WrittenMessages['headcounts'];

/** 到岗汇总 of heads without names: a row a month, sums and means, and why there is no stable-staff rate. */
export function headcountsSheet(context: PlanContext): SheetPlan | null {
  const { headcounts } = context.evaluation;
  if (!headcounts) return null;
  const words = writtenFor(context.lang).headcounts;
  const head = headRows(context, words.sheetTitle, widths.length);
  const rows = [
    ...head.rows,
    headerRow(words, headcounts),
    ...headcounts.lines.map((line, at) => lineRow(context, line, firstLine + at)),
    ...closingRows(words, headcounts),
  ];
  const notes = noteRows([words.noStableRate, ...words.notes], rows.length, widths);
  return framed(context, 'attendance', {
    rows: [...rows, ...notes.rows],
    merges: [...head.merges, ...notes.merges] satisfies readonly Range[],
    columnWidths: widths,
    freeze: { rows: firstLine, columns: 1 },
    titleRow: firstLine - 1,
  });
}

function headerRow(words: Words, { ofMonths }: StaffHeadcounts): SheetRow {
  const { required, present, licensed, rate, statedRate, source } = words;
  const label = ofMonths ? words.month : words.place;
  const texts = [label, required, present, licensed, rate, statedRate, source];
  return plannedRow(
    sideBySide(
      0,
      texts.map((text) => textCell(text, styles.header)),
    ),
    {
      height: heights.header,
    },
  );
}

function lineRow({ snapshot }: PlanContext, line: HeadcountMonth, row: number): SheetRow {
  const figure = (of: 'required' | 'present' | 'licensed'): SheetCell => {
    const [value, cell] = [line[of], line.cells[of]];
    if (!value || !cell) return noneCell();
    const formula = figureFormula(snapshot, cell, value);
    return formula ? formulaCell(formula, value) : readingCell(value, cell);
  };
  const { rate, statedRate, cells } = line;
  const stated = statedRate && cells.rate && figureFormula(snapshot, cells.rate, statedRate);
  const source = cells.present ?? cells.required;
  return plannedRow({
    0: textCell(line.label, styles.rowHeader),
    [column.required]: figure('required'),
    [column.present]: figure('present'),
    [column.licensed]: figure('licensed'),
    [column.rate]: rate
      ? formulaCell(quotient(at(row, 'present'), at(row, 'required')), rate, styles.percent)
      : noneCell(),
    [column.stated]: stated
      ? formulaCell(stated, statedRate, styles.percent)
      : statedRate
        ? readingCell(statedRate, cells.rate, styles.readingPercent)
        : noneCell(),
    [column.source]: source ? linkCell(formatAddress(source), formatAddress(source)) : noneCell(),
  });
}

function closingRows(words: Words, counts: StaffHeadcounts): readonly SheetRow[] {
  const { lines, required, present, rate, meanPresent, meanRate, ofMonths } = counts;
  const row = firstLine + lines.length;
  const over = (of: 'required' | 'present' | 'rate', name: 'SUM' | 'AVERAGE') =>
    `ROUND(${name}(${at(firstLine, of)}:${at(row - 1, of)}),8)`;
  const told = (of: 'required' | 'present') => sum(lines.flatMap((line) => line[of] ?? []));
  const added = (value: Rational | null, of: 'required' | 'present') =>
    value
      ? verifiedCell(value, [{ formula: over(of, 'SUM'), value: told(of) }], styles.totalNumber)
      : noneCell(styles.totalWord);
  const mean = (value: Rational | null, of: 'present' | 'rate', style: SheetCell['style']) =>
    value ? formulaCell(over(of, 'AVERAGE'), value, style) : noneCell(styles.totalWord);
  const blank = textCell('', styles.totalWord);
  const sums = plannedRow({
    0: textCell(words.total, styles.totalLabel),
    [column.required]: added(required, 'required'),
    [column.present]: added(present, 'present'),
    [column.licensed]: blank,
    [column.rate]: rate
      ? formulaCell(quotient(at(row, 'present'), at(row, 'required')), rate, styles.totalPercent)
      : noneCell(styles.totalWord),
    [column.stated]: blank,
    [column.source]: blank,
  });
  const means = plannedRow({
    0: textCell(ofMonths ? words.mean : words.meanOfPlaces, styles.totalLabel),
    [column.required]: blank,
    [column.present]: mean(meanPresent, 'present', styles.total),
    [column.licensed]: blank,
    [column.rate]: mean(meanRate, 'rate', styles.totalPercent),
    [column.stated]: blank,
    [column.source]: blank,
  });
  return [sums, means];
}

function at(row: number, of: 'required' | 'present' | 'rate'): string {
  return formatPosition({ row, column: column[of] });
}
