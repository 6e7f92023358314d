import { formatAddress } from '../core/cells/a1.ts';
import type { Range } from '../core/cells/address.ts';
import type { CountedPeriod, Sourced } from '../core/project/project.ts';
import { isWhole, type Rational } from '../core/quantities/rational.ts';
import { dateText, formatCount } from '../messages/numbers.ts';
import { sourcedCell } from './figure-cells.ts';
import { figureFormula } from './figure-formula.ts';
import { overviewColumn, overviewRow } from './overview-columns.ts';
import type { PlanContext } from './plan-context.ts';
import { noneCell, textCell } from './planned-cell.ts';
import type { SheetCell } from './sheet-plan.ts';
import { styles } from './styles.ts';

/** Who and when, in two columns of label and value. */
export function infoLines(context: PlanContext): readonly Record<number, SheetCell>[] {
  const { words, evaluation } = context;
  const { project, scores } = evaluation;
  const labels = words.overview.info;
  const scheme = scores && textCell(scores.scheme.name);
  const left: readonly [string, SheetCell][] = [
    [labels.station, sourced(project.station)],
    [labels.buyer, sourced(project.buyer)],
    [labels.supervisor, sourced(project.supervisor)],
    [labels.contractor, sourced(project.contractor)],
    [labels.workers, workersCell(context)],
  ];
  const stage = project.stage && { ...project.stage, value: words.stages[project.stage.value] };
  const right: readonly [string, SheetCell][] = [
    [labels.stage, sourced(stage)],
    [labels.agreement, periodCell(context, project.agreementPeriod)],
    [labels.evaluation, periodCell(context, project.evaluationPeriod)],
    [labels.scheme, scheme ?? noneCell()],
    [labels.funds, fundsCell(context, project.annualFunds)],
  ];
  return left.map(([label, cell], at) => {
    const [otherLabel, other] = right[at] ?? ['', noneCell()];
    return {
      [overviewColumn.left]: textCell(label, styles.rowHeader),
      [overviewColumn.left + 1]: cell,
      [overviewColumn.middle]: textCell(otherLabel, styles.rowHeader),
      [overviewColumn.middle + 1]: other,
    };
  });
}

/** First and last columns of the values. */
export const infoSpans = [
  [overviewColumn.left + 1, overviewColumn.left + 4],
  [overviewColumn.middle + 1, overviewColumn.middle + 4],
] as const;

export function infoMerges(lines: number): readonly Range[] {
  return Array.from({ length: lines }, (_, at) => overviewRow.info + at).flatMap((row) =>
    infoSpans.map(([left, right]) => ({ top: row, left, bottom: row, right })),
  );
}

/** Text of the workbook is data: its value, with a link to where it stands. */
function sourced(value: Sourced<string> | null): SheetCell {
  if (!value) return noneCell();
  return { ...textCell(value.value), ...(value.cell ? { link: formatAddress(value.cell) } : {}) };
}

function periodCell({ words }: PlanContext, period: Sourced<CountedPeriod> | null): SheetCell {
  if (!period) return noneCell();
  const { from, to, months } = period.value;
  const text = words.period(dateText(from), dateText(to), formatCount(months));
  return sourced({ ...period, value: text });
}

/** 20 人，其中持证 10 人: live over the cells that say so. */
function workersCell({ words, evaluation, snapshot }: PlanContext): SheetCell {
  const { requiredWorkers, requiredLicensed } = evaluation.project;
  if (!requiredWorkers) return noneCell();
  const operand = ({ value, cell }: Sourced<Rational>) =>
    (cell && figureFormula(snapshot, cell, value)) ?? formatCount(value);
  const { people, licensed } = words.overview.workersText;
  const parts = [operand(requiredWorkers), `"${people}"`];
  let text = formatCount(requiredWorkers.value) + people;
  if (requiredLicensed) {
    parts.push(`"${licensed}"`, operand(requiredLicensed), `"${people}"`);
    text += licensed + formatCount(requiredLicensed.value) + people;
  }
  return { formula: parts.join('&'), value: text, style: styles.text };
}

function fundsCell(context: PlanContext, funds: Sourced<Rational> | null): SheetCell {
  if (!funds) return noneCell();
  const digits = isWhole(funds.value) ? '#,##0' : '#,##0.00';
  const format = `${digits}"${context.words.overview.yuan}"`;
  const cell = sourcedCell(context.snapshot, funds, {
    ...styles.number,
    align: 'left',
    indent: 1,
    format,
  });
  return { ...cell, style: { ...cell.style, align: 'left', indent: 1, format } };
}
