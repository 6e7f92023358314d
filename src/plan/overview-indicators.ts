import { formatAddress } from '../core/cells/a1.ts';
import type { Indicator } from '../core/indicators/indicator.ts';
import type { Stated } from '../core/quantities/reading.ts';
import { statesPercent } from '../core/quantities/states-percent.ts';
import { formatPercent } from '../messages/numbers.ts';
import { indicatorColumn } from './indicator-columns.ts';
import type { IndicatorsSheet } from './indicators-sheet.ts';
import { mirrorCell } from './mirror-cell.ts';
import { overviewColumn } from './overview-columns.ts';
import type { PlanContext } from './plan-context.ts';
import { linkCell, textCell } from './planned-cell.ts';
import { sideBySide } from './planned-row.ts';
import type { CellStyle, SheetCell, SheetChart } from './sheet-plan.ts';
import { shortened } from './shortened.ts';
import { chartColor, styles } from './styles.ts';

/** Two lines of its column, and readable beside a bar. */
const longestName = 24;

/** As many lines as one page holds; the others stand in 指标汇总. */
const mostLines = 22;

/** The indicators that are shown: totals and plain rows, no parts (其中); those behind come in any case. */
export function shownIndicators(indicators: readonly Indicator[]): readonly Indicator[] {
  const all = listed(indicators);
  if (all.length <= mostLines) return all;
  const behind = new Set(all.filter(({ isBehind }) => isBehind === true).slice(0, mostLines));
  const others = new Set(all.filter((one) => !behind.has(one)).slice(0, mostLines - behind.size));
  return all.filter((one) => behind.has(one) || others.has(one));
}

/** The middle block: section, header and a line an indicator, mirrored from 指标汇总. */
export function indicatorLines(
  { words, evaluation }: PlanContext,
  { plan, rowOf }: IndicatorsSheet,
  shown: readonly Indicator[],
): readonly Record<number, SheetCell>[] {
  const { indicators } = words.overview;
  const first = overviewColumn.middle;
  const lines = shown.map((indicator) => {
    const row = rowOf.get(indicator) ?? 0;
    const at = (column: keyof typeof indicatorColumn) => ({ row, column: indicatorColumn[column] });
    return sideBySide(first, [
      linkCell(
        label(indicator),
        formatAddress({ sheet: plan.name, row, column: 0 }),
        styles.rowHeader,
      ),
      mirrorCell(plan, at('target'), quantityStyle(indicator.entry.target)),
      mirrorCell(plan, at('completed'), quantityStyle(indicator.entry.completed)),
      mirrorCell(plan, at('rate'), styles.percent),
      mirrorCell(plan, at('state'), styles.center),
    ]);
  });
  const rest = listed(evaluation.indicators).length - shown.length;
  const more = textCell(indicators.more(rest), { ...styles.note, align: 'left' });
  return [
    { [first]: textCell(indicators.title, styles.section) },
    sideBySide(
      first,
      indicators.headings.map((text) => textCell(text, styles.header)),
    ),
    ...lines,
    ...(rest > 0
      ? [{ [first]: { ...more, link: formatAddress({ sheet: plan.name, row: 0, column: 0 }) } }]
      : []),
  ];
}

/** Those with a rate; all of them where none has one. */
function quantityStyle(stated: Stated | null): CellStyle {
  return statesPercent(stated) ? styles.percent : styles.number;
}

function listed(indicators: readonly Indicator[]): readonly Indicator[] {
  const all = indicators.filter(({ entry }) => entry.area === null && !entry.partOf);
  const rated = all.filter(({ rate }) => rate !== null);
  return rated.length > 0 ? rated : all;
}

/** Completion rates as bars, over the lines' own cells. */
export function rateChart(
  { words }: PlanContext,
  { elapsed }: IndicatorsSheet,
  shown: readonly Indicator[],
  firstRow: number,
  lastRow: number,
): SheetChart {
  const { chart } = words.overview;
  const first = firstRow + 2;
  const rows = { top: first, bottom: first + shown.length - 1 };
  const [names, rates] = [overviewColumn.middle, overviewColumn.middle + 3];
  return {
    title: elapsed ? chart.titleWithElapsed(formatPercent(elapsed.share)) : chart.title,
    place: {
      top: firstRow,
      left: overviewColumn.right,
      bottom: Math.min(lastRow, firstRow + Math.max(10, shown.length + 3)),
      right: overviewColumn.right,
    },
    categories: { ...rows, left: names, right: names },
    series: [
      { name: chart.series, values: { ...rows, left: rates, right: rates }, color: chartColor },
    ],
    format: '0.00%',
    cachedCategories: shown.map(label),
    cachedValues: [shown.map(({ rate }) => (rate ? Number(rate.n) / Number(rate.d) : null))],
  };
}

/** 专业个案 接案数; a name that says its measure itself stays as it is: 小组服务节数. */
function label({ entry }: Indicator): string {
  const { measure } = entry;
  const name = shortened((entry.called ?? entry.name).replace(/\s+/g, ' '), longestName);
  return measure === null || name.endsWith(measure) ? name : `${name} ${measure}`;
}
