import { drawHeader } from './draw-header.ts';
import { type Drawing, emptyDrawing, merge, put, type Spot } from './drawing.ts';
import type { ExpectedItem, ExpectedPerformance, ExpectedPerformanceRow } from './expected.ts';
import {
  completedHeads,
  fullHeads,
  type ItemFact,
  type LevelFact,
  levelFacts,
  reasonHeads,
  scoreHeads,
  targetHeads,
  textFacts,
} from './performance-words.ts';
import type { Random } from './random.ts';
import { chooseStyle, type Style, wide } from './style.ts';

export interface DrawnPerformance {
  readonly drawing: Drawing;
  readonly features: readonly string[];
  readonly performance: ExpectedPerformance;
}

interface Row {
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

interface Plan {
  readonly random: Random;
  readonly style: Style;
  readonly labels: Labels;
  readonly hasThree: boolean;
  readonly hasMarks: boolean;
  readonly hasReason: boolean;
  readonly hasSerial: boolean;
  readonly weight: (name: string, marks: number) => string;
}

/** 一级, 二级, 三级指标 with what was to be reached and what was, one item or several a cell. */
export function drawPerformance(random: Random): DrawnPerformance {
  const hasMarks = random.chance(0.45);
  const plan: Plan = {
    random,
    style: chooseStyle(random),
    labels: random.pick<Labels>(['merged', 'merged', 'left-empty', 'repeated']),
    hasThree: random.chance(0.8),
    hasMarks,
    hasReason: random.chance(0.4),
    hasSerial: random.chance(0.12),
    weight: chooseWeight(random),
  };
  const rows = makeRows(plan);
  const drawing = emptyDrawing();
  drawHeader(drawing, 0, headsOf(plan), plan.style);
  const drawn = rows.map((row, at) => drawRow(drawing, plan, row, at + 1));
  drawLabels(drawing, plan, rows);
  const total = hasMarks && random.chance(0.7) ? drawTotal(drawing, plan, rows) : null;
  return {
    drawing,
    features: [
      plan.hasThree ? 'levels/three' : 'levels/two',
      `levels/${plan.labels}`,
      hasMarks ? 'marks/yes' : 'marks/no',
      ...(plan.hasReason ? ['reason'] : []),
    ],
    performance: { rows: drawn, total },
  };
}

function chooseWeight(random: Random): Plan['weight'] {
  return random.pick<Plan['weight']>([
    (name) => name,
    (name) => name,
    (name, marks) => `${name}（${marks}%）`,
    (name, marks) => `${name}(${marks}分)`,
  ]);
}

function headsOf({ random, hasThree, hasMarks, hasReason, hasSerial }: Plan): string[][] {
  return [
    ...(hasSerial ? [['序号']] : []),
    ['一级指标'],
    ['二级指标'],
    ...(hasThree ? [['三级指标']] : []),
    [random.pick(targetHeads)],
    [random.pick(completedHeads)],
    ...(hasMarks ? [[random.pick(fullHeads)], [random.pick(scoreHeads)]] : []),
    ...(hasReason ? [[random.pick(reasonHeads)]] : []),
  ];
}

function makeRows({ random, weight }: Plan): readonly Row[] {
  return levelFacts.flatMap(({ name, marks, seconds }: LevelFact) =>
    seconds.flatMap((second) => {
      const thirds = random.sample(second.thirds, random.integer(1, second.thirds.length));
      return thirds.map((third): Row => {
        const full = random.pick([5, 8, 10, 15]);
        const base = { level1: weight(name, marks), level2: second.name, level3: third.name };
        if (third.items.length === 0) {
          const [target, completed] = random.pick(textFacts);
          return { ...base, target, completed, items: [], full, score: full };
        }
        const cells = writeItems(random, third.items);
        return { ...base, ...cells, full, score: random.chance(0.8) ? full : full - 1 };
      });
    }),
  );
}

/** One figure, or several as one list: numbered, by lines or by signs. */
function writeItems(
  random: Random,
  facts: readonly ItemFact[],
): Pick<Row, 'target' | 'completed' | 'items'> {
  const taken = random.chance(0.4) ? facts.slice(0, 1) : random.sample(facts, facts.length);
  const figures = taken.map(({ name, unit, bound }) => {
    const target = unit === '%' ? random.integer(80, 99) : random.integer(2, 400);
    const completed = Math.max(1, target + random.integer(-2, unit === '%' ? 1 : 60));
    return { name, unit, bound, target, completed };
  });
  const isNamed = figures.length > 1 || random.chance(0.5);
  const write = random.pick(lists);
  const isWide = random.chance(0.1);
  const text = (parts: readonly string[]) => {
    const joined = parts.length === 1 ? (parts[0] ?? '') : write(parts);
    return isWide ? wide(joined) : joined;
  };
  const order = random.chance(0.3) ? [...figures].reverse() : figures;
  return {
    target: text(
      figures.map(
        ({ name, unit, bound, target }) => `${isNamed ? name : ''}${bound}${target}${unit}`,
      ),
    ),
    completed: text(
      order.map(({ name, unit, completed }) => `${isNamed ? name : ''}${completed}${unit}`),
    ),
    items: figures.map(({ name, unit, target, completed, bound }) => ({
      name: isNamed ? name : null,
      target: unit === '%' ? target / 100 : target,
      completed: unit === '%' ? completed / 100 : completed,
      met: bound === '不超过' ? completed <= target : completed >= target,
    })),
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

function columnsOf({ hasSerial, hasThree, hasMarks }: Plan) {
  const first = hasSerial ? 1 : 0;
  const target = first + (hasThree ? 3 : 2);
  return { first, target, full: hasMarks ? target + 2 : null, reason: target + (hasMarks ? 4 : 2) };
}

function drawRow(drawing: Drawing, plan: Plan, row: Row, line: number): ExpectedPerformanceRow {
  const { target, full, reason } = columnsOf(plan);
  if (plan.hasSerial) put(drawing, line, 0, line);
  const isNumber =
    row.items.length === 1 && /^\d+$/.test(row.target) && /^\d+$/.test(row.completed);
  const cell = (text: string, at: number) => put(drawing, line, at, isNumber ? Number(text) : text);
  const targetSpot = cell(row.target, target);
  const completedSpot = cell(row.completed, target + 1);
  const mark = (value: number, at: number) => ({ spot: put(drawing, line, at, value), value });
  if (plan.hasReason && plan.random.chance(0.2)) put(drawing, line, reason, '受天气影响，活动延期');
  return {
    levels: plan.hasThree ? [row.level1, row.level2, row.level3] : [row.level1, row.level3],
    target: targetSpot,
    completed: completedSpot,
    full: full === null ? null : mark(row.full, full),
    score: full === null ? null : mark(row.score, full + 1),
    items: row.items,
  };
}

/** Labels of each level: merged over their rows, on the first one, or said on each. */
function drawLabels(drawing: Drawing, plan: Plan, rows: readonly Row[]): void {
  const { first } = columnsOf(plan);
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
      drawLabel(drawing, plan, { from, to: at - 1, column: first + level, level }, rows, texts);
      from = at;
    }
  }
}

interface LabelPlace {
  readonly from: number;
  readonly to: number;
  readonly column: number;
  readonly level: number;
}

function drawLabel(
  drawing: Drawing,
  { labels, style }: Plan,
  { from, to, column, level }: LabelPlace,
  rows: readonly Row[],
  texts: (row: Row) => readonly string[],
): void {
  for (let at = from; at <= to; at++) {
    const row = rows[at];
    const isFirst = at === from;
    const text = row ? (texts(row)[level] ?? '') : '';
    const written = level === 0 && /[（(]/.test(text) ? text : style.header(text);
    put(drawing, at + 1, column, isFirst || labels === 'repeated' ? written : '');
  }
  if (labels === 'merged') merge(drawing, from + 1, column, to + 1, column);
}

function drawTotal(
  drawing: Drawing,
  plan: Plan,
  rows: readonly Row[],
): ExpectedPerformance['total'] {
  const { first, target, full } = columnsOf(plan);
  if (full === null) return null;
  const line = rows.length + 1;
  put(drawing, line, first, plan.random.pick(['总分', '合计', '总计', '总得分']));
  if (plan.labels === 'merged') merge(drawing, line, first, line, target + 1);
  const sum = (of: 'full' | 'score') => rows.reduce((all, row) => all + row[of], 0);
  const figure = (value: number, column: number): { spot: Spot; value: number } => ({
    spot: put(drawing, line, column, value),
    value,
  });
  return { full: figure(sum('full'), full), score: figure(sum('score'), full + 1) };
}
