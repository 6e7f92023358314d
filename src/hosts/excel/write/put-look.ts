import { formatPosition, formatRange } from '../../../core/cells/a1.ts';
import { type Range, rangeAround } from '../../../core/cells/address.ts';
import type { SheetPlan } from '../../../plan/sheet-plan.ts';
import type { KeptChart, OurLook, RowGroup } from '../our-look.ts';
import { rangeIn } from './look-steps.ts';
import { actionBytes, type Batch, type Step } from './steps.ts';

/** What stands over a sheet's cells now and goes before another look comes. */
export interface LookNow {
  readonly area: Range;
  readonly charts: readonly string[];
  readonly hasFilter: boolean;
}

/** Takes away what stands over the cells of a sheet of ours; the outline stays. */
export function clearLookSteps(sheet: string, now: LookNow | null): readonly Step[] {
  if (!now) return [];
  return [
    {
      bytes: actionBytes * (8 + now.charts.length),
      run(batch) {
        const worksheet = batch.sheet(sheet);
        if (now.hasFilter) worksheet.autoFilter.remove();
        worksheet.freezePanes.unfreeze();
        worksheet.horizontalPageBreaks.removePageBreaks();
        const all = worksheet.getRange();
        all.conditionalFormats.clearAll();
        all.dataValidation.clear();
        rangeIn(worksheet, now.area).clear('Hyperlinks');
        for (const name of now.charts) worksheet.charts.getItemOrNullObject(name).delete();
      },
    },
  ];
}

/** Puts a look over the cells, without the outline. */
export function putLookSteps(sheet: string, look: OurLook, printed: Range | null): readonly Step[] {
  const { freeze, filter, highlights, choices, charts } = look;
  return [
    ...(freeze ? [step(2, sheet, (worksheet) => freezeAt(worksheet, freeze))] : []),
    ...(filter
      ? [step(2, sheet, (worksheet) => worksheet.autoFilter.apply(rangeIn(worksheet, filter)))]
      : []),
    ...highlightSteps(sheet, highlights),
    ...choices.map((choice) => choiceStep(sheet, choice)),
    ...charts.map((chart, at) => chartStep(sheet, chart, at)),
    ...(printed ? [printStep(sheet, look, printed)] : []),
  ];
}

/** Folds rows together. Only ever added: Excel refuses to part rows that a person has parted. */
export function groupSteps(sheet: string, groups: readonly RowGroup[]): readonly Step[] {
  return groups.map(({ first, last }) =>
    step(1, sheet, (worksheet) => worksheet.getRange(`${first + 1}:${last + 1}`).group('ByRows')),
  );
}

export function ungroupSteps(sheet: string, groups: readonly RowGroup[]): readonly Step[] {
  return [...groups]
    .reverse()
    .map(({ first, last }) =>
      step(1, sheet, (worksheet) =>
        worksheet.getRange(`${first + 1}:${last + 1}`).ungroup('ByRows'),
      ),
    );
}

function step(actions: number, sheet: string, run: (worksheet: Excel.Worksheet) => void): Step {
  return { bytes: actionBytes * actions, run: (batch) => run(batch.sheet(sheet)) };
}

function freezeAt(
  { freezePanes }: Excel.Worksheet,
  { rows, columns }: NonNullable<OurLook['freeze']>,
) {
  if (rows > 0 && columns > 0) {
    freezePanes.freezeAt(`A1:${formatPosition({ row: rows - 1, column: columns - 1 })}`);
  } else if (rows > 0) freezePanes.freezeRows(rows);
  else if (columns > 0) freezePanes.freezeColumns(columns);
}

/** Longer words come first and end the search: 不合格 holds 合格 and is not it. */
function highlightSteps(sheet: string, highlights: OurLook['highlights']): readonly Step[] {
  const ordered = [...highlights].sort((a, b) => b.text.length - a.text.length);
  return ordered.map(({ range, text, color, fill }) =>
    step(8, sheet, (worksheet) => {
      const format = rangeIn(worksheet, range).conditionalFormats.add('ContainsText');
      format.textComparison.format.font.color = `#${color}`;
      format.textComparison.format.fill.color = `#${fill}`;
      format.textComparison.rule = { operator: 'Contains', text };
      format.stopIfTrue = true;
      // Each new one would come first.
      format.priority = -1;
    }),
  );
}

/** Another word may be typed after a question. */
function choiceStep(sheet: string, { range, values }: OurLook['choices'][number]): Step {
  return step(3, sheet, (worksheet) => {
    const { dataValidation } = rangeIn(worksheet, range);
    dataValidation.rule = { list: { inCellDropDown: true, source: values.join() } };
    dataValidation.errorAlert = { showAlert: true, style: 'Warning', title: '', message: '' };
  });
}

function chartStep(sheet: string, chart: KeptChart, at: number): Step {
  const run = (batch: Batch) => {
    const worksheet = batch.sheet(sheet);
    const source = chart.sheet === undefined ? worksheet : batch.sheet(chart.sheet);
    const [first] = chart.series;
    if (!first) return;
    const drawn = worksheet.charts.add('BarClustered', rangeIn(source, first.values), 'Columns');
    drawn.name = `${chartName}${at + 1}`;
    drawn.title.text = chart.title;
    drawn.plotVisibleOnly = false;
    const { top, left, bottom, right } = chart.place;
    drawn.setPosition(
      formatPosition({ row: top, column: left }),
      formatPosition({ row: bottom, column: right }),
    );
    chart.series.forEach(({ name, values, color }, index) => {
      const series = index === 0 ? drawn.series.getItemAt(0) : drawn.series.add(name);
      series.name = name;
      series.setValues(rangeIn(source, values));
      series.setXAxisValues(rangeIn(source, chart.categories));
      series.format.fill.setSolidColor(`#${color}`);
      series.gapWidth = 60;
      series.hasDataLabels = true;
      series.dataLabels.showValue = true;
      series.dataLabels.numberFormat = chart.format;
    });
    const { categoryAxis, valueAxis } = drawn.axes;
    // So that the first row stands on top as it does in the table.
    categoryAxis.reversePlotOrder = true;
    valueAxis.minimum = 0;
    const isShare = chart.format.includes('%');
    if (isShare && chart.largest <= 1) valueAxis.maximum = 1;
    valueAxis.numberFormat = isShare ? '0%' : chart.format;
    drawn.legend.visible = chart.series.length > 1;
    if (chart.series.length > 1) drawn.legend.position = 'Bottom';
  };
  return { bytes: actionBytes * (14 + 12 * chart.series.length), run };
}

const chartName = 'StationEvaluation';

/** A4, one page wide, centred. */
export function printStep(sheet: string, { print, charts }: OurLook, cells: Range): Step {
  const area = charts.map(({ place }) => place).reduce(rangeAround, cells);
  const { breaks = [] } = print;
  return step(12 + breaks.length, sheet, ({ pageLayout, horizontalPageBreaks }) => {
    pageLayout.orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
    pageLayout.paperSize = 'A4';
    pageLayout.centerHorizontally = true;
    pageLayout.zoom = {
      horizontalFitToPages: 1,
      ...(print.pagesTall > 0 ? { verticalFitToPages: print.pagesTall } : {}),
    };
    pageLayout.setPrintMargins('Inches', margins);
    pageLayout.setPrintArea(formatRange(area));
    const { titleRows, footer } = print;
    if (titleRows) pageLayout.setPrintTitleRows(`$${titleRows.first + 1}:$${titleRows.last + 1}`);
    if (footer !== undefined) putFooter(pageLayout, footer);
    for (const row of breaks) horizontalPageBreaks.add(formatPosition({ row, column: 0 }));
  });
}

const margins = { left: 0.5, right: 0.5, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.35 };

/** In Excel's codes; in the middle where they do not say where. */
function putFooter({ headersFooters }: Excel.PageLayout, footer: string): void {
  const pages = headersFooters.defaultForAllPages;
  const [middle = '', ...placed] = footer.split(/&(?=[LCR])/);
  if (middle !== '') pages.centerFooter = middle;
  for (const part of placed) {
    const text = part.slice(1);
    if (part.startsWith('L')) pages.leftFooter = text;
    else if (part.startsWith('R')) pages.rightFooter = text;
    else pages.centerFooter = text;
  }
}

/** The columns that are printed end before hidden ones at the right. */
export function printedArea(extent: Range, hidden: SheetPlan['hiddenColumns'] = []): Range {
  let { right } = extent;
  while (right > 0 && hidden.includes(right)) right--;
  return { ...extent, right };
}
