import { drawHeader } from './draw-header.ts';
import { type Drawing, emptyDrawing, merge, put, type Spot } from './drawing.ts';
import type {
  ExpectedFunding,
  ExpectedItem,
  ExpectedPerformance,
  ExpectedPerformanceRow,
} from './expected.ts';
import { drawFormHead } from './performance-form.ts';
import {
  boundHeads,
  completedHeads,
  fullHeads,
  type ItemFact,
  type LevelFact,
  levelFacts,
  rateHeads,
  reasonHeads,
  scoreHeads,
  targetHeads,
  textFacts,
  thirdHeads,
  unitHeads,
} from './performance-words.ts';
import type { Random } from './random.ts';
import { chooseStyle, type Style, wide } from './style.ts';

export interface DrawnPerformance {
  readonly drawing: Drawing;
  readonly features: readonly string[];
  readonly performance: ExpectedPerformance;
  /** The money in a form's head. */
  readonly funding: ExpectedFunding | null;
}

interface Row {
  /** In columns of their own, where the table has them. */
  readonly bound: string;
  readonly unit: string;
  readonly level1: string;
  readonly level2: string;
  readonly level3: string;
  readonly target: string;
  readonly completed: string;
  readonly items: readonly ExpectedItem[];
  readonly full: number;
  readonly score: number;
}

type Labels = 'merged' | 'left-empty' | 'repeated';
type Column =
  | 'outer'
  | 'serial'
  | 'level1'
  | 'level2'
  | 'level3'
  | 'bound'
  | 'target'
  | 'unit'
  | 'half1'
  | 'half2'
  | 'completed'
  | 'rate'
  | 'full'
  | 'score'
  | 'reason';

interface Plan {
  readonly random: Random;
  readonly style: Style;
  readonly labels: Labels;
  readonly hasThree: boolean;
  /** From left to right. */
  readonly columns: readonly Column[];
  readonly weight: (name: string, marks: number) => string;
}

/**
 * 一级, 二级, 三级指标 with what was to be reached and what was, one item or several a cell; alone, or
 * as the last part of a form of 绩效自评.
 */
export function drawPerformance(
  random: Random,
  form: 'table' | 'form' = 'table',
): DrawnPerformance {
  const plan = choosePlan(random, form === 'form');
  const { columns, style } = plan;
  const rows = makeRows(plan);
  const drawing = emptyDrawing();
  const head = form === 'form' ? drawFormHead(random, drawing, columns.length) : null;
  const top = head?.bottom ?? 0;
  drawHeader(drawing, top, headsOf(plan), style);
  const drawn = rows.map((row, at) => drawRow(drawing, plan, row, top + at + 1, at));
  drawLabels(drawing, plan, rows, top);
  const hasTotal = columns.includes('full') && random.chance(0.7);
  const total = hasTotal ? drawTotal(drawing, plan, rows, top) : null;
  return {
    drawing,
    features: [
      plan.hasThree ? 'levels/three' : 'levels/two',
      `levels/${plan.labels}`,
      columns.includes('full') ? 'marks/yes' : 'marks/no',
      ...(form === 'form' ? ['performance/form'] : []),
      ...columns.filter((column) => !/level|target|completed|full|score/.test(column)),
    ],
    performance: { rows: drawn, total, execution: head?.execution ?? null },
    funding: head?.funding ?? null,
  };
}

function choosePlan(random: Random, isForm: boolean): Plan {
  const hasMarks = isForm || random.chance(0.45);
  const hasThree = isForm || random.chance(0.8);
  const hasUnit = !isForm && random.chance(0.15);
  const hasHalves = !isForm && random.chance(0.08);
  const isMarkedFirst = hasMarks && !isForm && random.chance(0.15);
  const maybe = (share: number, column: Column): Column[] => (random.chance(share) ? [column] : []);
  return {
    random,
    style: chooseStyle(random),
    labels: random.pick<Labels>(['merged', 'merged', 'left-empty', 'repeated']),
    hasThree,
    columns: [
      ...(isForm ? (['outer'] as const) : maybe(0.12, 'serial')),
      'level1',
      'level2',
      ...(hasThree ? (['level3'] as const) : []),
      ...(isMarkedFirst ? (['full'] as const) : []),
      ...(hasUnit ? (['bound'] as const) : []),
      'target',
      ...(hasUnit ? (['unit'] as const) : []),
      ...(hasHalves ? (['half1', 'half2'] as const) : []),
      'completed',
      ...(isForm ? [] : maybe(0.15, 'rate')),
      ...(hasMarks && !isMarkedFirst ? (['full'] as const) : []),
      ...(hasMarks ? (['score'] as const) : []),
      ...maybe(isForm ? 0.9 : 0.4, 'reason'),
    ],
    weight: chooseWeight(random),
  };
}

function chooseWeight(random: Random): Plan['weight'] {
  return random.pick<Plan['weight']>([
    (name) => name,
    (name) => name,
    (name, marks) => `${name}（${marks}%）`,
    (name, marks) => `${name}(${marks}分)`,
    (name, marks) => `${name}\n（${marks}分）`,
  ]);
}

function headsOf({ random, columns }: Plan): string[][] {
  const words: Readonly<Record<Column, readonly string[]>> = {
    outer: ['绩效指标'],
    serial: ['序号'],
    level1: ['一级指标'],
    level2: ['二级指标'],
    level3: thirdHeads,
    bound: boundHeads,
    target: targetHeads,
    unit: unitHeads,
    half1: ['上半年完成值', '1-6月完成值', '上半年完成情况'],
    half2: ['下半年完成值', '7-12月完成值', '下半年完成情况'],
    completed: columns.includes('half1') ? ['全年完成值', '全年实际完成值'] : completedHeads,
    rate: rateHeads,
    full: fullHeads,
    score: scoreHeads,
    reason: reasonHeads,
  };
  return columns.map((column) => [random.pick(words[column])]);
}

function makeRows({ random, weight, columns }: Plan): readonly Row[] {
  return levelFacts.flatMap(({ name, marks, seconds }: LevelFact) =>
    seconds.flatMap((second) => {
      const thirds = random.sample(second.thirds, random.integer(1, second.thirds.length));
      return thirds.map((third): Row => {
        const full = random.pick([5, 8, 10, 15]);
        const levels = { level1: weight(name, marks), level2: second.name, level3: third.name };
        const base = { ...levels, bound: '', unit: '' };
        if (third.items.length === 0) {
          const [target, completed] = random.pick(textFacts);
          return { ...base, bound: '定性', target, completed, items: [], full, score: full };
        }
        const cells = columns.includes('unit')
          ? writeApart(random, random.pick(third.items))
          : writeItems(random, third.items);
        return { ...base, ...cells, full, score: random.chance(0.8) ? full : full - 1 };
      });
    }),
  );
}

interface Figures {
  readonly target: number;
  readonly completed: number;
}

function drawFigures(random: Random, unit: string): Figures {
  const target = unit === '%' ? random.integer(80, 99) : random.integer(2, 400);
  return {
    target,
    completed: Math.max(1, target + random.integer(-2, unit === '%' ? 1 : 60)),
  };
}

function itemOf(
  { name, unit, bound }: ItemFact,
  { target, completed }: Figures,
  isNamed: boolean,
): ExpectedItem {
  const scale = unit === '%' ? 0.01 : unit === '万元' ? 10_000 : 1;
  return {
    name: isNamed ? name : null,
    target: target * scale,
    completed: completed * scale,
    met: isMost(bound) ? completed <= target : completed >= target,
  };
}

function isMost(bound: string): boolean {
  return bound === '不超过' || bound === '≤';
}

/** The bound and the unit stand in columns of their own, figures alone in theirs. */
function writeApart(random: Random, fact: ItemFact) {
  const figures = drawFigures(random, fact.unit);
  const bound = isMost(fact.bound) ? '≤' : random.pick(['≥', '≥', '=']);
  return {
    bound,
    unit: fact.unit,
    target: String(figures.target),
    completed: String(figures.completed),
    items: [
      bound === '='
        ? { ...itemOf(fact, figures, false), met: figures.completed >= figures.target }
        : itemOf({ ...fact, bound }, figures, false),
    ],
  };
}

/** One figure, or several as one list: numbered, by lines or by signs. */
function writeItems(
  random: Random,
  facts: readonly ItemFact[],
): Pick<Row, 'target' | 'completed' | 'items'> {
  const taken = random.chance(0.4) ? facts.slice(0, 1) : random.sample(facts, facts.length);
  const figures = taken.map((fact) => ({ ...fact, ...drawFigures(random, fact.unit) }));
  const isNamed = figures.length > 1 || random.chance(0.5);
  const write = random.pick(lists);
  const isWide = random.chance(0.1);
  const saysUnit = figures.length > 1 || random.chance(0.85);
  const text = (parts: readonly string[]) => {
    const joined = parts.length === 1 ? (parts[0] ?? '') : write(parts);
    return isWide ? wide(joined) : joined;
  };
  const order = random.chance(0.3) ? [...figures].reverse() : figures;
  const unitOf = (unit: string) => (saysUnit || unit === '%' || unit === '万元' ? unit : '');
  return {
    target: text(
      figures.map(
        ({ name, unit, bound, target }) => `${isNamed ? name : ''}${bound}${target}${unit}`,
      ),
    ),
    completed: text(
      order.map(({ name, unit, completed }) => `${isNamed ? name : ''}${completed}${unitOf(unit)}`),
    ),
    items: figures.map((figure) => itemOf(figure, figure, isNamed)),
  };
}

const lists: readonly ((parts: readonly string[]) => string)[] = [
  (parts) => parts.map((part, at) => `${at + 1}.${part}；`).join('\n'),
  (parts) => parts.map((part, at) => `${at + 1}、${part}`).join('\n'),
  (parts) => parts.map((part, at) => `（${at + 1}）${part}`).join('；'),
  (parts) => parts.map((part, at) => `${'①②③④⑤⑥'[at] ?? ''}${part}`).join(''),
  (parts) => parts.join('；'),
  (parts) => `${parts.join('、')}。`,
  (parts) => parts.join('，'),
  (parts) => parts.join('\n'),
];

function drawRow(
  drawing: Drawing,
  plan: Plan,
  row: Row,
  line: number,
  at: number,
): ExpectedPerformanceRow {
  const { random, columns } = plan;
  const spots: Partial<Record<Column, Spot>> = {};
  const isNumber =
    row.items.length === 1 && /^\d+$/.test(row.target) && /^\d+$/.test(row.completed);
  const cell = (text: string) => (isNumber ? Number(text) : text);
  const written: Partial<Record<Column, string | number>> = {
    serial: at + 1,
    bound: row.bound,
    target: cell(row.target),
    unit: row.unit,
    half1: cell(row.completed),
    half2: cell(row.completed),
    completed: cell(row.completed),
    full: row.full,
    score: row.score,
  };
  columns.forEach((column, place) => {
    const value = written[column];
    if (value !== undefined) spots[column] = put(drawing, line, place, value);
    if (column === 'rate') drawRate(drawing, row, line, place);
    if (column === 'reason' && random.chance(0.2))
      put(drawing, line, place, '受天气影响，活动延期');
  });
  const mark = (value: number, spot: Spot | undefined) => (spot ? { spot, value } : null);
  return {
    levels: plan.hasThree ? [row.level1, row.level2, row.level3] : [row.level1, row.level3],
    target: spotOf(spots.target),
    completed: spotOf(spots.completed),
    full: mark(row.full, spots.full),
    score: mark(row.score, spots.score),
    items: row.items,
  };
}

function spotOf(spot: Spot | undefined): Spot {
  if (!spot) throw new Error('a row without its figures');
  return spot;
}

function drawRate(drawing: Drawing, { items }: Row, line: number, column: number): void {
  const [only, ...others] = items;
  if (!only || others.length > 0) return;
  put(drawing, line, column, { value: only.completed / only.target, format: '0.00%' });
}

/** Labels of each level: merged over their rows, on the first one, or said on each. */
function drawLabels(drawing: Drawing, plan: Plan, rows: readonly Row[], top: number): void {
  const first = plan.columns.indexOf('level1');
  if (plan.columns[0] === 'outer') merge(drawing, top, 0, top + rows.length, 0);
  const texts = (row: Row) =>
    plan.hasThree ? [row.level1, row.level2, row.level3] : [row.level1, row.level3];
  const depth = plan.hasThree ? 3 : 2;
  for (let level = 0; level < depth; level++) {
    let from = 0;
    for (let at = 1; at <= rows.length; at++) {
      const path = (place: number) => {
        const row = rows[place];
        return row
          ? texts(row)
              .slice(0, level + 1)
              .join('|')
          : null;
      };
      if (level < depth - 1 && path(at) === path(from) && at < rows.length) continue;
      drawLabel(
        drawing,
        plan,
        { top, from, to: at - 1, column: first + level, level },
        rows,
        texts,
      );
      from = at;
    }
  }
}

interface LabelPlace {
  readonly top: number;
  readonly from: number;
  readonly to: number;
  readonly column: number;
  readonly level: number;
}

function drawLabel(
  drawing: Drawing,
  { labels, style }: Plan,
  { top, from, to, column, level }: LabelPlace,
  rows: readonly Row[],
  texts: (row: Row) => readonly string[],
): void {
  for (let at = from; at <= to; at++) {
    const row = rows[at];
    const isFirst = at === from;
    const text = row ? (texts(row)[level] ?? '') : '';
    const written = level === 0 && /[（(]/.test(text) ? text : style.header(text);
    put(drawing, top + at + 1, column, isFirst || labels === 'repeated' ? written : '');
  }
  if (labels === 'merged') merge(drawing, top + from + 1, column, top + to + 1, column);
}

function drawTotal(
  drawing: Drawing,
  { random, labels, columns }: Plan,
  rows: readonly Row[],
  top: number,
): ExpectedPerformance['total'] {
  const line = top + rows.length + 1;
  const full = columns.indexOf('full');
  const first = columns[0] === 'outer' ? 0 : columns.indexOf('level1');
  put(drawing, line, first, random.pick(['总分', '合计', '总计', '总得分']));
  const score = columns.indexOf('score');
  if (labels === 'merged' && full > first) merge(drawing, line, first, line, full - 1);
  const sum = (of: 'full' | 'score') => rows.reduce((all, row) => all + row[of], 0);
  const figure = (value: number, column: number): { spot: Spot; value: number } => ({
    spot: put(drawing, line, column, value),
    value,
  });
  return { full: figure(sum('full'), full), score: figure(sum('score'), score) };
}
