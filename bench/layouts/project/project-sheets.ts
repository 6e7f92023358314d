import type { Day, Period } from '../../../src/core/quantities/period.ts';
import type { ProjectField } from '../../../src/core/tables/facts/table.ts';
import { type Drawing, emptyDrawing, merge, put, type Spot } from '../drawing.ts';
import type { ExpectedField } from '../expected.ts';
import type { Random } from '../random.ts';
import { chooseStyle, type Style } from '../style.ts';

export interface DrawnProject {
  readonly drawing: Drawing;
  readonly features: readonly string[];
  readonly fields: readonly ExpectedField[];
}

/** What the workbook's sheets say of their station. */
export interface Station {
  readonly city: string;
  readonly district: string;
  readonly street: string;
  readonly agreement: Period;
  readonly evaluation: Period;
}

interface Pair {
  readonly field: ProjectField | null;
  readonly label: string;
  readonly cell: string | number;
  readonly value?: number;
  readonly period?: Period;
}

export function makeStation(random: Random): Station {
  const year = random.integer(2021, 2025);
  const month = random.pick([1, 4, 7, 7, 8, 9, 12]);
  const months = random.integer(4, 7);
  const from: Day = { year, month, day: random.pick([1, 1, 1, 16]) };
  return {
    city: '广州市',
    district: random.pick(['天河区', '海珠区', '越秀区', '黄埔区', '白云区', '南沙区']),
    street: random.pick([
      '云桥街',
      '松岭街',
      '长湖街',
      '青榕街',
      '南堤街',
      '凤台镇',
      '荔新街',
      '石楼东街',
    ]),
    agreement: { from, to: dayBefore(from, 12) },
    evaluation: { from, to: dayBefore(from, months) },
  };
}

/** Pairs of label and value: one or two columns of them, in a row, with colons, or a paragraph. */
export function drawProject(random: Random, station: Station): DrawnProject {
  const style = chooseStyle(random);
  const layout = random.pick([
    'pairs',
    'pairs',
    'two-columns',
    'across',
    'colons',
    'paragraph',
    'numbered',
  ] as const);
  const pairs = layout === 'paragraph' ? [] : choosePairs(random, station);
  const drawing = emptyDrawing();
  const fields =
    layout === 'paragraph'
      ? drawParagraph(drawing, random, station)
      : drawPairs(drawing, layout, pairs, style);
  return {
    drawing,
    features: [
      `project/${layout}`,
      ...style.features.filter((feature) => feature.startsWith('labels/')),
    ],
    fields,
  };
}

function drawPairs(
  drawing: Drawing,
  layout: string,
  pairs: readonly Pair[],
  style: Style,
): ExpectedField[] {
  const fields: ExpectedField[] = [];
  pairs.forEach((pair, at) => {
    if (layout === 'colons') {
      note(fields, pair, put(drawing, at, 0, `${pair.label}：${pair.cell}`));
      return;
    }
    const { row, column, down, right } = placeOf(layout, at, pairs.length);
    if (layout === 'numbered') put(drawing, row, 0, at + 1);
    put(drawing, row, column, style.header(pair.label));
    note(fields, pair, put(drawing, row + down, column + right, pair.cell));
    const isWide = layout === 'pairs' && style.merges && pairs.length % 2 === 0;
    if (isWide) merge(drawing, row, 1, row, 3);
  });
  return fields;
}

/** Where a label stands, and its value from there. */
function placeOf(layout: string, at: number, count: number) {
  const half = Math.ceil(count / 2);
  const beside = { down: 0, right: 1 };
  switch (layout) {
    case 'across':
      return { row: 0, column: at, down: 1, right: 0 };
    case 'two-columns':
      return { row: at % half, column: at < half ? 0 : 2, ...beside };
    case 'numbered':
      return { row: at, column: 1, ...beside };
    default:
      return { row: at, column: 0, ...beside };
  }
}

function note(fields: ExpectedField[], pair: Pair, spot: Spot): void {
  if (pair.field === null) return;
  fields.push({
    field: pair.field,
    spot,
    text: String(pair.cell),
    value: pair.value,
    period: pair.period,
  });
}

function choosePairs(random: Random, station: Station): Pair[] {
  const workers = random.pick([14, 16, 20, 24]);
  const licensed = Math.ceil(workers * random.pick([0.5, 0.7]));
  const funds = random.pick([200, 240, 260.5, 280]);
  const people = random.chance(0.5);
  const inLabel = random.chance(0.5);
  const period = (field: ProjectField, labels: readonly string[], value: Period): Pair => ({
    field,
    label: random.pick(labels),
    cell: writePeriod(random, value),
    period: value,
  });
  const text = (field: ProjectField | null, labels: readonly string[], cell: string): Pair => ({
    field,
    label: random.pick(labels),
    cell,
  });
  const { city, district, street } = station;
  const station1 = text(
    'station',
    ['社工站', '社工站名称', '站点名称', '服务站名称'],
    `${city}${street}社工服务站`,
  );
  const all: Pair[] = [
    text(
      'buyer',
      ['项目购买方', '购买方', '购买主体', '购买单位'],
      `${city}${district}${street}${street.endsWith('镇') ? '人民政府' : '道办事处'}`,
    ),
    text('supervisor', ['项目监督方', '监督方', '监督单位'], `${city}${district}民政局`),
    text(
      'contractor',
      ['项目承办方', '承办方', '承接机构', '承办机构', '承接方', '运营机构'],
      `${city}${random.pick(['同心', '暖阳', '启明', '和风'])}社会工作服务中心`,
    ),
    text('supervisionCentre', ['督导中心', '社工督导中心'], `${district}社会工作督导中心`),
    text('stage', ['评估阶段', '评估类型'], random.pick(['中期评估', '末期评估', '中期', '末期'])),
    period(
      'agreementPeriod',
      ['年度服务协议期', '服务协议期', '项目合同期', '协议期', '年度服务周期', '服务协议期限'],
      station.agreement,
    ),
    period(
      'evaluationPeriod',
      ['评估考核期', '考核期', '评估周期', '评估期', '评估时段'],
      station.evaluation,
    ),
    {
      field: 'requiredWorkers',
      label: random.pick([
        '协议要求在岗社工数',
        '协议人数',
        '配备工作人员',
        '协议要求社工人数',
        '应配备社工人数',
      ]),
      cell: people ? `${workers}人` : workers,
      value: workers,
    },
    {
      field: 'requiredLicensed',
      label: random.pick(['其中持证社工数', '其中持证社工', '持证社工人数要求', '专业人员不少于']),
      cell: people ? `${licensed}人` : licensed,
      value: licensed,
    },
    inLabel
      ? {
          field: 'annualFunds',
          label: random.pick(['年度项目服务经费（万元）', '服务经费（万元）', '年度经费（万元）']),
          cell: funds,
          value: funds * 10_000,
        }
      : {
          field: 'annualFunds',
          label: random.pick(['年度项目经费', '服务经费', '年度服务经费']),
          cell: `${funds}万元`,
          value: funds * 10_000,
        },
    text(null, ['服务面积', '社工站面积'], '600平方米'),
    text(null, ['联系电话', '站点电话'], '020-00000000'),
    text(null, ['项目负责人', '站点主任'], '社工01'),
    text(null, ['站点地址', '服务地址'], `${street}和平路1号`),
    text(null, ['填表日期'], '2023年12月5日'),
  ];
  const known = all.filter(({ field }) => field !== null);
  const others = all.filter(({ field }) => field === null);
  return [
    station1,
    ...random.sample(known, random.integer(3, 9)),
    ...random.sample(others, random.integer(0, 4)),
  ];
}

/** 社工站由…购买，…承办；年度服务协议期为…，协议要求配备社工20人，其中持证社工不少于10人。 */
function drawParagraph(drawing: Drawing, random: Random, station: Station): ExpectedField[] {
  const workers = random.pick([14, 20]);
  const licensed = workers / 2;
  const funds = random.pick([200, 240]);
  const { city, district, street } = station;
  const buyer = `${city}${district}${street}${street.endsWith('镇') ? '人民政府' : '道办事处'}`;
  const contractor = `${city}同心社会工作服务中心`;
  const text =
    `${city}${street}社工服务站项目由${buyer}购买，由${contractor}承接运营。` +
    `年度服务协议期为${writeDays(station.agreement)}，评估考核期为${writeDays(station.evaluation)}。` +
    `协议要求配备社工${workers}人，其中持证社工不少于${licensed}人，年度服务经费${funds}万元。`;
  const spot = put(drawing, 0, 0, text);
  merge(drawing, 0, 0, random.integer(0, 3), random.integer(3, 6));
  const field = (
    name: ProjectField,
    value?: number,
    period?: Period,
    said?: string,
  ): ExpectedField => ({ field: name, spot, text: said, value, period });
  return [
    field('agreementPeriod', undefined, station.agreement),
    field('evaluationPeriod', undefined, station.evaluation),
    field('requiredWorkers', workers),
    field('requiredLicensed', licensed),
    field('annualFunds', funds * 10_000),
    field('buyer', undefined, undefined, buyer),
    field('contractor', undefined, undefined, contractor),
    field('station', undefined, undefined, `${street}社工服务站`),
  ];
}

export function writePeriod(random: Random, period: Period): string {
  const two = (part: number) => String(part).padStart(2, '0');
  const join =
    (mark: string) =>
    ({ year, month, day }: Day) =>
      [year, two(month), two(day)].join(mark);
  const forms: readonly (() => string)[] = [
    () => writeDays(period),
    () => writeDays(period),
    () => `${join('.')(period.from)}-${join('.')(period.to)}`,
    () => `${join('-')(period.from)}至${join('-')(period.to)}`,
    () => `${join('/')(period.from)}—${join('/')(period.to)}`,
  ];
  return random.pick(forms)();
}

function writeDays({ from, to }: Period): string {
  const day = (date: Day) => `${date.year}年${date.month}月${date.day}日`;
  return `${day(from)}至${day(to)}`;
}

function dayBefore(from: Day, months: number): Day {
  const date = new Date(Date.UTC(from.year, from.month - 1 + months, from.day));
  date.setUTCDate(date.getUTCDate() - 1);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
