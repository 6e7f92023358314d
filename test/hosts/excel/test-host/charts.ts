import { formatRangeAddress } from '../../../../src/core/cells/a1.ts';
import { assertWritable } from './cell-looks.ts';
import { areaOf, rangeType } from './cell-ranges.ts';
import { HostError } from './host-error.ts';
import { type HostObject, type HostType, hostObject, selfOf } from './host-type.ts';
import { type LookShape, lookObject, mapTarget } from './look.ts';
import type { TestChart, TestSeries, TestSheet } from './state.ts';

export function chartsObject(sheet: TestSheet): HostObject {
  return hostObject(charts, sheet);
}

interface OwnedChart {
  readonly sheet: TestSheet;
  readonly chart: TestChart;
}

const charts: HostType<TestSheet> = {
  name: 'ChartCollection',
  members: {
    Add: {
      since: '1.1',
      call: (sheet, [type, source], { book }) => {
        assertWritable(sheet);
        const chart: TestChart = {
          name: `Chart ${++book.lastId}`,
          type: String(type),
          look: new Map(),
          series: [{ name: '', values: addressed(source), categories: '', look: new Map() }],
        };
        sheet.charts.push(chart);
        return hostObject(chartType, { sheet, chart });
      },
    },
    GetItemOrNullObject: {
      since: '1.4',
      call: (sheet, [name]) => {
        const chart = sheet.charts.find((each) => each.name === name);
        return chart ? hostObject(chartType, { sheet, chart }) : null;
      },
    },
  },
  items: (sheet) => sheet.charts.map((chart) => hostObject(chartType, { sheet, chart })),
  item: (sheet, name) => {
    const chart = sheet.charts.find((each) => each.name === name);
    if (!chart) throw new HostError('ItemNotFound', `chart ${String(name)}`);
    return hostObject(chartType, { sheet, chart });
  },
};

const font: LookShape = { name: 'ChartFont', values: { Color: '1.1', Size: '1.1', Bold: '1.1' } };
const formatted = (name: string): LookShape => ({
  name,
  values: {},
  objects: { Font: ['1.1', font] },
});
const title: LookShape = {
  name: 'ChartTitle',
  values: { Text: '1.1', Visible: '1.1' },
  objects: { Format: ['1.1', formatted('ChartTitleFormat')] },
};
const axis: LookShape = {
  name: 'ChartAxis',
  values: {
    ReversePlotOrder: '1.7',
    Minimum: '1.1',
    Maximum: '1.1',
    MajorUnit: '1.1',
    NumberFormat: '1.8',
    TickLabelPosition: '1.7',
  },
};
const legend: LookShape = { name: 'ChartLegend', values: { Visible: '1.1', Position: '1.1' } };
const labels: LookShape = {
  name: 'ChartDataLabels',
  values: { ShowValue: '1.1', NumberFormat: '1.8', Position: '1.1' },
};
const axes: LookShape = {
  name: 'ChartAxes',
  values: {},
  objects: { CategoryAxis: ['1.1', axis], ValueAxis: ['1.1', axis] },
};

const chartType: HostType<OwnedChart> = {
  name: 'Chart',
  members: {
    Name: {
      since: '1.1',
      get: ({ chart }) => chart.name,
      set: ({ chart }, name) => {
        chart.name = String(name);
      },
    },
    Title: { since: '1.1', get: ({ chart }) => lookObject(title, mapTarget(chart.look), 'title/') },
    Axes: { since: '1.1', get: ({ chart }) => lookObject(axes, mapTarget(chart.look), 'axes/') },
    Legend: {
      since: '1.1',
      get: ({ chart }) => lookObject(legend, mapTarget(chart.look), 'legend/'),
    },
    Series: { since: '1.1', get: ({ chart }) => hostObject(seriesCollection, chart) },
    PlotVisibleOnly: {
      since: '1.8',
      get: ({ chart }) => chart.look.get('plotVisibleOnly') ?? true,
      set: ({ chart }, value) => void chart.look.set('plotVisibleOnly', value),
    },
    SetPosition: {
      since: '1.1',
      call: ({ chart }, [from, to]) => void chart.look.set('position', [from, to].join(':')),
    },
    Delete: {
      since: '1.1',
      call: ({ sheet, chart }) => {
        assertWritable(sheet);
        sheet.charts = sheet.charts.filter((each) => each !== chart);
      },
    },
  },
};

const seriesCollection: HostType<TestChart> = {
  name: 'ChartSeriesCollection',
  members: {
    Add: {
      since: '1.7',
      call: ({ series }, [name]) => {
        const added = {
          name: typeof name === 'string' ? name : '',
          values: '',
          categories: '',
          look: new Map(),
        };
        series.push(added);
        return hostObject(seriesType, added);
      },
    },
    GetItemAt: {
      since: '1.1',
      call: ({ series }, [at]) => {
        const found = series[Number(at)];
        if (!found) throw new HostError('InvalidArgument', `series ${String(at)}`);
        return hostObject(seriesType, found);
      },
    },
  },
};

const fill: LookShape = {
  name: 'ChartFill',
  values: {},
  calls: { SetSolidColor: ['1.1', ({ target, at }, [color]) => target.set(`${at}color`, color)] },
};
const seriesFormat: LookShape = {
  name: 'ChartSeriesFormat',
  values: {},
  objects: { Fill: ['1.1', fill] },
};

const seriesType: HostType<TestSeries> = {
  name: 'ChartSeries',
  members: {
    Name: {
      since: '1.1',
      get: ({ name }) => name,
      set: (series, name) => {
        series.name = String(name);
      },
    },
    HasDataLabels: {
      since: '1.7',
      get: ({ look }) => look.get('hasDataLabels') ?? false,
      set: ({ look }, value) => void look.set('hasDataLabels', value),
    },
    GapWidth: {
      since: '1.7',
      get: ({ look }) => look.get('gapWidth') ?? 150,
      set: ({ look }, value) => void look.set('gapWidth', value),
    },
    DataLabels: { since: '1.8', get: ({ look }) => lookObject(labels, mapTarget(look), 'labels/') },
    Format: {
      since: '1.1',
      get: ({ look }) => lookObject(seriesFormat, mapTarget(look), 'format/'),
    },
    SetValues: {
      since: '1.7',
      call: (series, [range]) => {
        series.values = addressed(range);
      },
    },
    SetXAxisValues: {
      since: '1.7',
      call: (series, [range]) => {
        series.categories = addressed(range);
      },
    },
  },
};

function addressed(range: unknown): string {
  const cells = selfOf(rangeType, range);
  if (!cells) throw new HostError('InvalidArgument', 'a range');
  return formatRangeAddress({ sheet: cells.sheet.name, ...areaOf(cells) });
}
