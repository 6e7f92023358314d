import { describe, expect, it } from 'vitest';
import { chartXml } from '../../../../src/hosts/xlsx/write/chart-xml.ts';
import { strict, transitional } from '../../../../src/hosts/xlsx/xml/dialect.ts';
import {
  childNamed,
  outlineXml,
  type PlacedElement,
} from '../../../../src/hosts/xlsx/xml/xml-outline.ts';
import type { SheetChart } from '../../../../src/plan/sheet-plan.ts';

const range = (left: number) => ({ top: 2, left, bottom: 3, right: left });
const chart: SheetChart = {
  title: '完成率 & 时间进度',
  place: { top: 0, left: 0, bottom: 9, right: 4 },
  categories: range(0),
  series: [
    { name: '完成率', values: range(3), color: '4472C4' },
    { name: '时间进度', values: range(4), color: 'A5A5A5' },
  ],
  format: '0.00%',
  cachedCategories: ['电访', '个案'],
  cachedValues: [
    [0.6473, null],
    [0.4167, 0.4167],
  ],
};

function rootOf(given: SheetChart, dialect = transitional): PlacedElement {
  const root = outlineXml(chartXml(given, "O'Brien", dialect));
  if (!root) throw new Error('not well-formed');
  return root;
}

function find(element: PlacedElement, path: string): PlacedElement | null {
  return path
    .split('/')
    .reduce<PlacedElement | null>((at, name) => at && childNamed(at, name), element);
}

const locals = (element: PlacedElement | null) => element?.children.map(({ local }) => local);
const plot = 'chart/plotArea';

describe('a chart', () => {
  it('has its elements in the schema’s order', () => {
    const root = rootOf(chart);
    expect(locals(root)).toEqual(['roundedCorners', 'chart', 'spPr', 'txPr']);
    expect(locals(find(root, 'chart'))).toEqual([
      'title',
      'autoTitleDeleted',
      'plotArea',
      'legend',
      'plotVisOnly',
      'dispBlanksAs',
    ]);
    expect(locals(find(root, plot))).toEqual(['layout', 'barChart', 'catAx', 'valAx', 'spPr']);
    expect(locals(find(root, `${plot}/barChart`))).toEqual([
      'barDir',
      'grouping',
      'varyColors',
      'ser',
      'ser',
      'gapWidth',
      'axId',
      'axId',
    ]);
    expect(locals(find(root, `${plot}/barChart/ser`))).toEqual([
      'idx',
      'order',
      'tx',
      'spPr',
      'invertIfNegative',
      'dLbls',
      'cat',
      'val',
    ]);
    expect(locals(find(root, `${plot}/barChart/ser/dLbls`))).toEqual([
      'numFmt',
      'spPr',
      'txPr',
      'dLblPos',
      'showLegendKey',
      'showVal',
      'showCatName',
      'showSerName',
      'showPercent',
      'showBubbleSize',
    ]);
    expect(locals(find(root, `${plot}/catAx`))).toEqual([
      'axId',
      'scaling',
      'delete',
      'axPos',
      'numFmt',
      'majorTickMark',
      'minorTickMark',
      'tickLblPos',
      'spPr',
      'txPr',
      'crossAx',
      'crosses',
      'auto',
      'lblAlgn',
      'lblOffset',
      'noMultiLvlLbl',
    ]);
    expect(locals(find(root, `${plot}/valAx`))).toEqual([
      'axId',
      'scaling',
      'delete',
      'axPos',
      'majorGridlines',
      'numFmt',
      'majorTickMark',
      'minorTickMark',
      'tickLblPos',
      'spPr',
      'txPr',
      'crossAx',
      'crosses',
      'crossBetween',
      'majorUnit',
    ]);
  });

  it('names its cells and keeps their values', () => {
    const series = find(rootOf(chart), `${plot}/barChart/ser`);
    expect(series && find(series, 'cat/strRef/f')?.text).toBe("'O''Brien'!$A$3:$A$4");
    expect(series && find(series, 'val/numRef/f')?.text).toBe("'O''Brien'!$D$3:$D$4");
    const cache = series && find(series, 'val/numRef/numCache');
    expect(cache?.children.map(({ local, attributes }) => [local, attributes])).toEqual([
      ['formatCode', {}],
      ['ptCount', { val: '2' }],
      ['pt', { idx: '0' }],
    ]);
  });

  it.each([
    [[0.2, 0.65], '1', '0.2'],
    [[0.2, 1.2], undefined, '0.2'],
    [[1.83], undefined, '0.5'],
    [[6], undefined, '1'],
    [[40], undefined, '5'],
  ])(
    'of the shares %j ends at %s in steps of %s, so that 100 %% has a line',
    (values, max, step) => {
      const axis = find(rootOf({ ...chart, cachedValues: [values] }), `${plot}/valAx`);
      expect(axis && find(axis, 'scaling/max')?.attributes.val).toBe(max);
      expect(axis && find(axis, 'majorUnit')?.attributes.val).toBe(step);
    },
  );

  it('of one series needs no legend, and plain numbers no steps', () => {
    const [first] = chart.series;
    if (!first) throw new Error('no series');
    const root = rootOf({ ...chart, series: [first], format: '0' });
    expect(find(root, 'chart/legend')).toBe(null);
    expect(find(root, `${plot}/valAx/majorUnit`)).toBe(null);
  });

  it('speaks strict OOXML in a strict workbook', () => {
    const root = rootOf(chart, strict);
    expect(root.uri).toBe('http://purl.oclc.org/ooxml/drawingml/chart');
    expect(find(root, `${plot}/barChart/gapWidth`)?.attributes.val).toBe('60%');
  });
});
