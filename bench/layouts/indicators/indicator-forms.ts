import type { CellValue } from '../../../src/core/cells/cell.ts';
import { drawHeader, type HeaderPath } from '../draw-header.ts';
import { type Drawing, emptyDrawing, insertRow, merge, put } from '../drawing.ts';
import type { DrawnTable } from '../drawn-table.ts';
import type { ExpectedEntry, ExpectedFigure } from '../expected.ts';
import type { Random } from '../random.ts';
import { chooseStyle, type Style } from '../style.ts';
import { drawMonthsDown } from './months-down.ts';
import { drawServiceWords } from './service-words.ts';

const forms = [
  'percent',
  'amended',
  'verified',
  'verified-heads',
  'quarters',
  'stages',
  'continued',
  'named-targets',
] as const;
type Form = (typeof forms)[number];

/**
 * Lists of indicators in forms that need more than a target, a quantity and a rate: amended targets,
 * verified quantities, quarters and stages, shares, several measures a row, a list over two pages.
 */
export function drawIndicatorForm(random: Random): DrawnTable {
  const draw = random.pick<(random: Random) => DrawnTable>([
    ...forms.map((form) => (own: Random) => drawForm(own, form)),
    drawMonthsDown,
    drawServiceWords,
  ]);
  return draw(random);
}

interface Fact {
  readonly name: string;
  readonly unit: string;
  readonly target: number;
  readonly completed: number;
}

const services: readonly (readonly [name: string, unit: string, from: number, to: number])[] = [
  ['个案服务', '个', 12, 90],
  ['小组服务', '个', 6, 40],
  ['社区活动', '场', 12, 90],
  ['入户探访', '人次', 200, 2400],
  ['电访', '人次', 400, 6000],
  ['志愿者招募', '人', 20, 200],
  ['志愿服务时长', '小时', 200, 3000],
  ['政策宣传', '场', 4, 40],
  ['社区调研', '份', 1, 300],
  ['资源链接', '次', 6, 60],
  ['专业督导', '次', 6, 48],
  ['困难群众建档', '户', 80, 900],
];

const shares: readonly string[] = [
  '困难群众建档率',
  '服务对象满意度',
  '个案结案率',
  '走访覆盖率',
  '社工持证率',
];

/** A column of a list. */
interface Column {
  readonly path: HeaderPath;
  /** Null: written, and no figure of the list. */
  readonly role: 'target' | 'completed' | 'rate' | null;
  readonly value: (fact: Fact, at: number) => number | null;
  readonly kind: 'figure' | 'rate';
}

interface List {
  readonly random: Random;
  readonly style: Style;
  readonly form: Form;
  readonly facts: readonly Fact[];
  /** 个案服务（个）, or a column of units. */
  readonly units: 'brackets' | 'column' | 'none';
}

function drawForm(random: Random, form: Form): DrawnTable {
  const style = chooseStyle(random);
  const facts = makeFacts(random, form);
  const units = random.pick(['brackets', 'brackets', 'column'] as const);
  const list: List = { random, style, form, facts, units };
  const columns = columnsOf(list);
  const drawing = emptyDrawing();
  const hasSerial = random.chance(0.4);
  const hasRemark = random.chance(0.3);
  const depth = Math.max(...columns.map(({ path }) => path.length));
  const labels = [
    ...(hasSerial ? ['序号'] : []),
    random.pick(['服务内容', '服务项目', '指标名称', '服务指标']),
    ...(units === 'column' ? ['单位'] : []),
  ];
  const paths: HeaderPath[] = [
    ...labels.map((text) => [text]),
    ...columns.map(({ path }) => path),
    ...(hasRemark ? [['备注']] : []),
  ].map((path) => [...path, ...Array<string>(depth - path.length).fill('')]);
  drawHeader(drawing, 0, paths, style);
  const entries = facts.map((fact, at) =>
    drawFact(drawing, list, columns, { fact, at, row: depth + at, labels }),
  );
  if (form === 'continued') drawContinued(drawing, list, paths, depth);
  const spot = entries[0]?.completed?.spot ?? entries[0]?.target?.spot;
  return {
    drawing,
    features: [`indicator-form/${form}`, `indicator-form-units/${units}`, ...style.features],
    facts: { entries },
    spot,
    needsTitle: true,
  };
}

function makeFacts(random: Random, form: Form): readonly Fact[] {
  const least = form === 'continued' ? 6 : 4;
  const facts = random.sample(services, random.integer(least, 9)).map(([name, unit, from, to]) => {
    const target = random.integer(from, to);
    return { name, unit, target, completed: Math.ceil(target * (0.3 + 0.9 * random.next())) };
  });
  if (form !== 'percent') return facts;
  const rates = random.sample(shares, random.integer(1, 3)).map(
    (name): Fact => ({
      name,
      unit: '%',
      target: random.integer(70, 95),
      completed: random.integer(60, 100),
    }),
  );
  return [...facts, ...rates];
}

const isShare = ({ unit }: Fact) => unit === '%';

function drawFact(
  drawing: Drawing,
  list: List,
  columns: readonly Column[],
  place: {
    readonly fact: Fact;
    readonly at: number;
    readonly row: number;
    readonly labels: readonly string[];
  },
): ExpectedEntry {
  const { fact, at, row, labels } = place;
  const { units, form } = list;
  const name =
    units === 'brackets' && !isShare(fact) && form !== 'named-targets'
      ? `${fact.name}（${fact.unit}）`
      : fact.name;
  const said = form === 'named-targets' ? sentenceOf(list, fact) : name;
  const cells: CellValue[] = labels[0] === '序号' ? [at + 1, said] : [said];
  if (units === 'column') cells.push(fact.unit);
  const spots = cells.map((cell, column) => put(drawing, row, column, cell));
  const label = spots[labels[0] === '序号' ? 1 : 0];
  const figures: Partial<Record<'target' | 'completed' | 'rate', ExpectedFigure>> = {};
  columns.forEach((column, index) => {
    const value = column.value(fact, at);
    if (value === null) return;
    const figure = writeFigure(drawing, list, column, {
      fact,
      value,
      row,
      left: cells.length + index,
    });
    if (column.role) figures[column.role] = figure;
  });
  if (form === 'named-targets' && label) figures.target = { spot: label, value: fact.target };
  return {
    names: [fact.name],
    measures: isShare(fact) ? [null] : (measures[fact.unit] ?? [null]),
    area: null,
    isTotal: false,
    target: figures.target ?? null,
    completed: figures.completed ?? null,
    rate: figures.rate ?? null,
  };
}

const measures: Readonly<Record<string, ExpectedEntry['measures']>> = {
  个: ['个数'],
  场: ['场次'],
  人次: ['人次'],
  人: ['人数'],
  小时: ['小时'],
  份: ['份数'],
  次: ['次数'],
  户: ['户数'],
};

function writeFigure(
  drawing: Drawing,
  { style }: List,
  { kind }: Column,
  place: {
    readonly fact: Fact;
    readonly value: number;
    readonly row: number;
    readonly left: number;
  },
): ExpectedFigure {
  const { fact, value, row, left } = place;
  if (kind === 'rate') {
    const rate = style.rate(value);
    return { spot: put(drawing, row, left, rate.written), value: rate.value };
  }
  if (!isShare(fact))
    return { spot: put(drawing, row, left, style.figure(value, fact.unit)), value };
  const text = value % 2 === 0;
  const written = text ? { value: `${value}%` } : { value: value / 100, format: '0%' };
  return { spot: put(drawing, row, left, written), value: value / 100 };
}

/** 全年开展个案服务不少于20个. */
function sentenceOf({ random }: List, { name, unit, target }: Fact): string {
  return random.pick([
    `全年开展${name}不少于${target}${unit}`,
    `${name}（${target}${unit}）`,
    `每年完成${name}${target}${unit}`,
  ]);
}

const rateOf = ({ completed, target }: Fact) =>
  Math.floor((completed * 20_000 + target) / (2 * target)) / 10_000;

function columnsOf(list: List): readonly Column[] {
  const { random, form, style, facts } = list;
  const plain = (
    path: HeaderPath,
    role: Column['role'],
    value: Column['value'],
    kind: Column['kind'] = 'figure',
  ): Column => ({ path, role, value, kind });
  const target = (...path: string[]) => plain(path, 'target', (fact) => fact.target);
  const completed = (...path: string[]) => plain(path, 'completed', (fact) => fact.completed);
  const rate = (...path: string[]) =>
    plain(
      [...path.slice(0, -1), style.rateHeader(path.at(-1) ?? '')],
      'rate',
      (fact) => rateOf(fact),
      'rate',
    );
  const targetWord = random.pick(['协议量', '年度指标', '任务量', '目标值']);
  const doneWord = random.pick(['完成量', '完成数', '实际完成']);
  const rateWord = random.pick(['完成率', '达成率']);
  const withRate = form === 'percent' || random.chance(0.3) ? [] : [rate(rateWord)];
  const other = facts.map(({ completed: done }) => random.integer(0, done));
  const more = facts.map(() => random.integer(1, 6));
  switch (form) {
    case 'percent':
    case 'continued':
      return [target(targetWord), completed(doneWord), ...withRate];
    case 'named-targets':
      return [completed(doneWord), ...withRate];
    case 'amended': {
      const [before, after] = random.pick([
        ['原指标', '调整后指标'],
        ['原协议量', '调整后协议量'],
        ['调整前指标', '调整后指标'],
        ['原任务数', '变更后任务数'],
      ]);
      return [
        plain([before], null, (fact, at) => fact.target + (more[at] ?? 1)),
        target(after),
        completed(doneWord),
        ...withRate,
      ];
    }
    case 'verified': {
      const [said, found] = random.pick([
        ['自报完成量', '核定完成量'],
        ['机构上报完成数', '评估核实完成数'],
        ['上报完成量', '核实完成量'],
      ]);
      return [
        target(targetWord),
        plain([said], null, (fact, at) => fact.completed + (more[at] ?? 0)),
        completed(found),
        ...withRate,
      ];
    }
    case 'verified-heads': {
      const [said, found] = random.pick([
        ['机构上报', '评估核实'],
        ['自评情况', '评估核查'],
        ['机构自报', '第三方核实'],
      ]);
      const saidRate = plain(
        [said, style.rateHeader(rateWord)],
        null,
        (fact, at) => rateOf({ ...fact, completed: fact.completed + (more[at] ?? 0) }),
        'rate',
      );
      return [
        target(targetWord, ''),
        plain([said, doneWord], null, (fact, at) => fact.completed + (more[at] ?? 0)),
        saidRate,
        completed(found, doneWord),
        rate(found, rateWord),
      ];
    }
    case 'quarters': {
      const names = random.pick([
        ['第一季度', '第二季度', '第三季度', '第四季度'],
        ['一季度', '二季度', '三季度', '四季度'],
        ['上半年', '下半年'],
        ['1-3月', '4-6月', '7-9月'],
      ]);
      const part = (fact: Fact, at: number) => {
        const each = Math.floor(fact.completed / names.length);
        return at === names.length - 1 ? fact.completed - each * (names.length - 1) : each;
      };
      return [
        target(targetWord),
        ...names.map((name, at) => plain([name], null, (fact) => part(fact, at))),
        completed(random.pick(['累计完成', '全年合计', '累计完成量'])),
        ...withRate,
      ];
    }
    case 'stages': {
      const [mid, final] = random.pick([
        ['中期', '末期'],
        ['中期评估', '末期评估'],
      ]);
      return [
        target(targetWord, ''),
        plain([mid, doneWord], null, (_, at) => other[at] ?? 0),
        plain(
          [mid, style.rateHeader(rateWord)],
          null,
          (fact, at) => rateOf({ ...fact, completed: other[at] ?? 0 }),
          'rate',
        ),
        completed(final, doneWord),
        rate(final, rateWord),
      ];
    }
  }
}

/** 续表 and the heads once more in the middle, as a printed page has them. */
function drawContinued(
  drawing: Drawing,
  { random, style, facts }: List,
  paths: readonly HeaderPath[],
  depth: number,
): void {
  const row = depth + Math.ceil(facts.length / 2);
  insertRow(drawing, row);
  insertRow(drawing, row);
  put(drawing, row, 0, random.pick(['续表', '（续表）', '续上表']));
  if (random.chance(0.5)) merge(drawing, row, 0, row, paths.length - 1);
  paths.forEach(([text = ''], column) => {
    if (typeof text === 'string') put(drawing, row + 1, column, style.header(text));
  });
}
