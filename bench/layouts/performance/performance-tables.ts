import { drawHeader } from '../draw-header.ts';
import { type Drawing, emptyDrawing, insertRow, merge, put, type Spot } from '../drawing.ts';
import type { ExpectedFunding, ExpectedPerformance, ExpectedPerformanceRow } from '../expected.ts';
import type { Random } from '../random.ts';
import { drawFormHead } from './performance-form.ts';
import { type Column, choosePlan, headsOf, type Plan } from './performance-plan.ts';
import { makeRows, type Row } from './performance-rows.ts';

export interface DrawnPerformance {
  readonly drawing: Drawing;
  readonly features: readonly string[];
  readonly performance: ExpectedPerformance;
  /** The money in a form's head. */
  readonly funding: ExpectedFunding | null;
}

/**
 * 一级, 二级, 三级指标 with what was to be reached and what was, one item or several a cell; alone, or
 * as the last part of a form of 绩效自评.
 */
export function drawPerformance(
  random: Random,
  form: 'table' | 'form',
  forms: 'first' | 'more',
): DrawnPerformance {
  const plan = choosePlan(random, form === 'form', forms);
  const { columns, style } = plan;
  const rows = makeRows(plan);
  const drawing = emptyDrawing();
  const head = form === 'form' ? drawFormHead(random, drawing, columns.length) : null;
  const top = head?.bottom ?? 0;
  const heads = headsOf(plan);
  drawHeader(drawing, top, heads, style);
  const drawn = rows.map((row, at) => drawRow(drawing, plan, row, top + at + 1, at));
  drawLabels(drawing, plan, rows, top);
  const hasTotal = columns.includes('full') && random.chance(0.7);
  const total = hasTotal ? drawTotal(drawing, plan, rows, top) : null;
  if (total) drawGrade(drawing, plan, top + rows.length + 2);
  const repeats = plan.more?.repeatsHeads === true && repeatHeads(drawing, plan, rows, heads);
  return {
    drawing,
    features: [
      plan.hasThree ? 'levels/three' : 'levels/two',
      `levels/${plan.labels}`,
      columns.includes('full') ? 'marks/yes' : 'marks/no',
      ...(form === 'form' ? ['performance/form'] : []),
      ...(forms === 'more' ? ['performance/more'] : []),
      ...(repeats ? ['performance/heads-repeated'] : []),
      ...columns.filter((column) => !/level|target|completed|full|score/.test(column)),
    ],
    performance: { rows: drawn, total, execution: head?.execution ?? null },
    funding: head?.funding ?? null,
  };
}

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

function drawGrade(drawing: Drawing, { random, columns, more }: Plan, row: number): void {
  if (!more?.hasGrade) return;
  const first = columns[0] === 'outer' ? 0 : columns.indexOf('level1');
  put(drawing, row, first, random.pick(['评价等级', '等级', '自评等级']));
  put(drawing, row, columns.indexOf('full'), random.pick(['优', '良', '中']));
}

/** The heads once more over the second first level. */
function repeatHeads(
  drawing: Drawing,
  { style }: Plan,
  rows: readonly Row[],
  heads: readonly (readonly string[])[],
): boolean {
  const place = rows.findIndex(({ level1 }) => level1 !== rows[0]?.level1);
  if (place < 0) return false;
  insertRow(drawing, place + 1);
  heads.forEach(([text = ''], column) => {
    put(drawing, place + 1, column, style.header(text));
  });
  return true;
}
