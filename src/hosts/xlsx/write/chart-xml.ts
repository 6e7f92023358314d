import { formatRange, quoteSheet } from '../../../core/cells/a1.ts';
import type { Range } from '../../../core/cells/address.ts';
import type { SheetChart } from '../../../plan/sheet-plan.ts';
import type { Dialect } from '../xml/dialect.ts';
import { element, escapeText, xmlDeclaration } from '../xml/xml-text.ts';

/**
 * A chart part: horizontal bars side by side, first row on top, of what Excel 2010 knows. Values
 * are cached, so that viewers that do not calculate draw it too.
 */
export function chartXml(chart: SheetChart, sheet: string, dialect: Dialect): string {
  const series = chart.series.map((one, index) => seriesXml(chart, one, index, sheet));
  const plot =
    '<c:layout/>' +
    `<c:barChart>${val('barDir', 'bar')}${val('grouping', 'clustered')}${val('varyColors', 0)}` +
    `${series.join('')}${val('gapWidth', ratio(60, dialect))}` +
    `${val('axId', categoryAxis)}${val('axId', valueAxis)}</c:barChart>` +
    categoryAxisXml(dialect) +
    valueAxisXml(chart);
  const legend = chart.series.length > 1 ? legendXml : '';
  return (
    `${xmlDeclaration}<c:chartSpace xmlns:c="${dialect.chart}" xmlns:a="${dialect.drawing}"` +
    ` xmlns:r="${dialect.relationships}">${val('roundedCorners', 0)}` +
    `<c:chart>${titleXml(chart.title)}${val('autoTitleDeleted', 0)}` +
    `<c:plotArea>${plot}<c:spPr><a:noFill/></c:spPr></c:plotArea>${legend}` +
    `${val('plotVisOnly', 0)}${val('dispBlanksAs', 'gap')}</c:chart>` +
    `<c:spPr>${solidFill('FFFFFF')}<a:ln w="6350">${solidFill('D9D9D9')}</a:ln></c:spPr>` +
    `${textProperties(900)}</c:chartSpace>`
  );
}

const categoryAxis = 500_010_001;
const valueAxis = 500_010_002;

const legendXml = '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>';

function titleXml(title: string): string {
  const run = `<a:r>${runProperties('a:rPr', 1200, 'b="1"')}<a:t>${escapeText(title)}</a:t></a:r>`;
  return (
    `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${runProperties('a:defRPr', 1200, 'b="1"')}` +
    `</a:pPr>${run}</a:p></c:rich></c:tx>${val('overlay', 0)}</c:title>`
  );
}

function seriesXml(
  chart: SheetChart,
  series: SheetChart['series'][number],
  index: number,
  sheet: string,
): string {
  const values = chart.cachedValues[index] ?? [];
  const categories = chart.cachedCategories.map((text, at) => point(at, escapeText(text)));
  const numbers = values.map((value, at) => (value === null ? '' : point(at, `${value}`)));
  return (
    `<c:ser>${val('idx', index)}${val('order', index)}` +
    `<c:tx><c:v>${escapeText(series.name)}</c:v></c:tx>` +
    `<c:spPr>${solidFill(series.color)}</c:spPr>${val('invertIfNegative', 0)}` +
    `<c:dLbls>${element('c:numFmt', { formatCode: chart.format, sourceLinked: 0 })}` +
    `<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textProperties(800)}` +
    `${val('dLblPos', 'outEnd')}${val('showLegendKey', 0)}${val('showVal', 1)}${val('showCatName', 0)}` +
    `${val('showSerName', 0)}${val('showPercent', 0)}${val('showBubbleSize', 0)}</c:dLbls>` +
    `<c:cat><c:strRef><c:f>${place(sheet, chart.categories)}</c:f><c:strCache>` +
    `${val('ptCount', categories.length)}${categories.join('')}</c:strCache></c:strRef></c:cat>` +
    `<c:val><c:numRef><c:f>${place(sheet, series.values)}</c:f><c:numCache>` +
    `<c:formatCode>${escapeText(chart.format)}</c:formatCode>` +
    `${val('ptCount', values.length)}${numbers.join('')}</c:numCache></c:numRef></c:val></c:ser>`
  );
}

/** Reversed, so that the first row stands on top as it does in the table. */
function categoryAxisXml(dialect: Dialect): string {
  return (
    `<c:catAx>${val('axId', categoryAxis)}<c:scaling>${val('orientation', 'maxMin')}</c:scaling>` +
    `${val('delete', 0)}${val('axPos', 'l')}` +
    `${element('c:numFmt', { formatCode: 'General', sourceLinked: 0 })}` +
    `${val('majorTickMark', 'none')}${val('minorTickMark', 'none')}${val('tickLblPos', 'low')}` +
    `<c:spPr>${line('A6A6A6')}</c:spPr>${textProperties(900)}` +
    `${val('crossAx', valueAxis)}${val('crosses', 'autoZero')}${val('auto', 1)}` +
    `${val('lblAlgn', 'ctr')}${val('lblOffset', ratio(100, dialect))}${val('noMultiLvlLbl', 1)}</c:catAx>`
  );
}

function valueAxisXml(chart: SheetChart): string {
  const step = isShare(chart) ? stepOf(largest(chart)) : null;
  return (
    `<c:valAx>${val('axId', valueAxis)}<c:scaling>${val('orientation', 'minMax')}` +
    `${isShare(chart) && largest(chart) <= 1 ? val('max', 1) : ''}${val('min', 0)}</c:scaling>` +
    `${val('delete', 0)}${val('axPos', 'b')}` +
    `<c:majorGridlines><c:spPr>${line('E7E6E6')}</c:spPr></c:majorGridlines>` +
    `${element('c:numFmt', { formatCode: axisFormat(chart), sourceLinked: 0 })}` +
    `${val('majorTickMark', 'none')}${val('minorTickMark', 'none')}${val('tickLblPos', 'nextTo')}` +
    `<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${textProperties(800)}` +
    `${val('crossAx', categoryAxis)}${val('crosses', 'max')}${val('crossBetween', 'between')}` +
    `${step === null ? '' : val('majorUnit', step)}</c:valAx>`
  );
}

function isShare({ format }: SheetChart): boolean {
  return format.includes('%');
}

/** Whole percents are enough along an axis. */
function axisFormat(chart: SheetChart): string {
  return isShare(chart) ? '0%' : chart.format;
}

function largest({ cachedValues }: SheetChart): number {
  return Math.max(0, ...cachedValues.flat().filter((value) => value !== null));
}

/** Steps that meet 100 %, so that it always has its line. */
function stepOf(most: number): number {
  if (most <= 1.25) return 0.2;
  if (most <= 2.5) return 0.5;
  return most <= 8 ? 1 : Math.ceil(most / 8);
}

function place(sheet: string, range: Range): string {
  const cells = formatRange(range).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return escapeText(`${quoteSheet(sheet)}!${cells}`);
}

function point(index: number, value: string): string {
  return `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`;
}

function val(name: string, value: string | number): string {
  return `<c:${name} val="${value}"/>`;
}

function ratio(percent: number, { isStrict }: Dialect): string {
  return isStrict ? `${percent}%` : `${percent}`;
}

function solidFill(color: string): string {
  return `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;
}

function line(color: string): string {
  return `<a:ln w="6350">${solidFill(color)}</a:ln>`;
}

function textProperties(size: number): string {
  const paragraph = `<a:p><a:pPr>${runProperties('a:defRPr', size)}</a:pPr><a:endParaRPr lang="zh-CN"/></a:p>`;
  return `<c:txPr><a:bodyPr/><a:lstStyle/>${paragraph}</c:txPr>`;
}

/** The theme's fonts for Latin and East Asian text: every copy of Excel has those. */
function runProperties(name: string, size: number, more = 'b="0"'): string {
  const lang = name === 'a:rPr' ? 'lang="zh-CN" ' : '';
  return (
    `<${name} ${lang}sz="${size}" ${more}>${solidFill('404040')}` +
    `<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/></${name}>`
  );
}
