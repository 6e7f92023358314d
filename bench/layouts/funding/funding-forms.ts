import type { FundingClass, FundingFigures } from '../../../src/core/tables/facts/funding-table.ts';
import { drawHeader } from '../draw-header.ts';
import { type Drawing, emptyDrawing, merge, put, type Spot, type Written } from '../drawing.ts';
import type { ExpectedFigure, ExpectedFunding, ExpectedFundingLine } from '../expected.ts';
import type { Random } from '../random.ts';
import { chooseStyle, type Style } from '../style.ts';
import { fundingHeads as heads, lineFacts } from './funding-words.ts';

type Form = 'sections' | 'periods' | 'adjusted' | 'levels' | 'mixed' | 'years';
type Role = keyof FundingFigures;
type Figures = Partial<Record<Role, ExpectedFigure>>;

interface Line {
  readonly name: string;
  readonly paysFor: FundingClass | null;
  readonly budget: number;
  readonly spent: number;
  readonly parts: readonly Line[];
}

/** A column of figures: its heads, what it tells, and what it says of a line. */
interface Column {
  readonly path: readonly string[];
  readonly role: Role | null;
  readonly value: (line: Line) => number | null;
  /** Yuan that 1 of it is. */
  readonly scale: number;
  readonly isRate?: true;
}

interface DrawnForm {
  readonly drawing: Drawing;
  readonly features: readonly string[];
  readonly funding: ExpectedFunding;
}

/**
 * Budgets in forms that need more than lines under budget and spending: sections of income and
 * spending, parts of the year, changes of the budget, three levels, units that differ, two years.
 */
export function drawFundingForm(random: Random): DrawnForm {
  const form = random.pick<Form>(['sections', 'periods', 'adjusted', 'levels', 'mixed', 'years']);
  const style = chooseStyle(random);
  const unit = random.pick(['元', '万元']);
  const lines = makeLines(random, form);
  const columns = columnsOf(random, form, unit, lines);
  const total = random.chance(0.8) ? random.pick(heads.total) : null;
  const drawing = emptyDrawing();
  const labels = labelHeads(random, form);
  const depth = Math.max(...columns.map(({ path }) => path.length));
  const paths = [...labels.map((text) => [text]), ...columns.map(({ path }) => path)];
  drawHeader(
    drawing,
    0,
    paths.map((path) => [...path, ...Array<string>(depth - path.length).fill('')]),
    style,
  );
  const sheet: Sheet = { random, style, drawing, columns, labels: labels.length, row: depth };
  const all = sumOf(lines);
  if (form === 'sections') drawIncome(sheet, all);
  const expected = form === 'levels' ? drawLevels(sheet, lines) : drawLines(sheet, form, lines);
  const sum =
    total === null ? null : drawTotal(sheet, form === 'sections' ? '支出合计' : total, all);
  if (form === 'sections' && random.chance(0.6)) drawBalance(sheet, all);
  if (random.chance(0.2)) put(drawing, sheet.row, 0, '注：以上数据由社工站提供。');
  return {
    drawing,
    features: [
      `funding-form/${form}`,
      `funding-form-unit/${unit}`,
      total ? 'funding-total/yes' : 'funding-total/no',
      ...style.features.filter((feature) => /^(figures|rates|labels)\//.test(feature)),
    ],
    funding: { lines: expected, total: sum },
  };
}

interface Sheet {
  readonly random: Random;
  readonly style: Style;
  readonly drawing: Drawing;
  readonly columns: readonly Column[];
  readonly labels: number;
  row: number;
}

function makeLines(random: Random, form: Form): readonly Line[] {
  return lineFacts.map((fact, at): Line => {
    const whole = at === 0 ? random.integer(1_500_000, 1_900_000) : random.integer(40_000, 360_000);
    const own = (name: string, budget: number, parts: readonly Line[] = []): Line => {
      const spent = Math.round(budget * (0.6 + random.next() * 0.5));
      return { name, paysFor: fact.paysFor, budget, spent, parts };
    };
    const name = random.pick(fact.names);
    const isDeep = form === 'levels' || (form === 'sections' && random.chance(0.6));
    if (!isDeep) return own(name, whole);
    const parts = random
      .sample(fact.parts, random.integer(2, 3))
      .map((part) => own(part, Math.round(whole / 3) + random.integer(0, 99)));
    return { ...sumOf(parts), name, paysFor: fact.paysFor, parts };
  });
}

function sumOf(lines: readonly Line[]): Line {
  const add = (role: 'budget' | 'spent') => lines.reduce((all, line) => all + line[role], 0);
  return { name: '', paysFor: null, parts: [], budget: add('budget'), spent: add('spent') };
}

function labelHeads(random: Random, form: Form): readonly string[] {
  if (form === 'levels')
    return random.pick([
      ['一级科目', '二级科目', '三级科目'],
      ['大类', '小类', '明细'],
    ]);
  return [random.pick(heads.label)];
}

function columnsOf(
  random: Random,
  form: Form,
  unit: string,
  lines: readonly Line[],
): readonly Column[] {
  const scale = unit === '元' ? 1 : 10_000;
  const money = (
    text: string,
    role: Role | null,
    value: Column['value'],
    own = { unit, scale },
  ): Column => ({ path: [`${text}（${own.unit}）`], role, value, scale: own.scale });
  const budget = money(
    random.pick(['预算金额', '年度预算', '全年预算']),
    'budget',
    (line) => line.budget,
  );
  const spent = money(
    random.pick(['实际支出', '支出金额', '累计支出']),
    'spent',
    (line) => line.spent,
  );
  const rate: Column = {
    path: [random.pick(heads.rate)],
    role: 'rate',
    value: ({ spent: part, budget: whole }) => part / whole,
    scale: 1,
    isRate: true,
  };
  const withRate = random.chance(0.5) ? [rate] : [];
  switch (form) {
    case 'sections':
    case 'levels':
      return [budget, spent, ...withRate];
    case 'mixed': {
      const other = unit === '元' ? { unit: '万元', scale: 10_000 } : { unit: '元', scale: 1 };
      return [budget, money('实际支出', 'spent', (line) => line.spent, other), ...withRate];
    }
    case 'adjusted': {
      const change = new Map(lines.map((line) => [line, random.integer(-20, 20) * 1000]));
      const by = (line: Line) =>
        change.get(line) ?? [...change.values()].reduce((a, b) => a + b, 0);
      return [
        money(random.pick(['年初预算', '原预算']), 'initial', (line) => line.budget - by(line)),
        money(random.pick(['调整金额', '调整数', '预算调整']), null, by),
        money(random.pick(['调整后预算', '调整预算数']), 'budget', (line) => line.budget),
        spent,
        ...withRate,
      ];
    }
    case 'periods': {
      const names = random.pick([
        ['上半年', '下半年'],
        ['第一季度', '第二季度', '第三季度', '第四季度'],
        ['一季度', '二季度', '三季度', '四季度'],
        ['7月', '8月', '9月', '10月', '11月'],
      ]);
      const isOpen = random.chance(0.25);
      const counted = isOpen ? names.length - 1 : names.length;
      const part = (line: Line, at: number): number | null => {
        const each = Math.floor(line.spent / counted);
        if (at >= counted) return null;
        return at === counted - 1 ? line.spent - each * (counted - 1) : each;
      };
      const sum = random.pick(['全年支出', '累计支出', '支出合计']);
      const sums = (line: Line, at: number) =>
        line.name === ''
          ? lines.reduce((all, one) => all + (part(one, at) ?? 0), 0) || null
          : part(line, at);
      return [
        budget,
        ...names.map((name, at) =>
          money(random.chance(0.5) ? `${name}支出` : name, null, (line) => sums(line, at)),
        ),
        money(sum, 'spent', (line) => line.spent),
        ...withRate,
      ];
    }
    case 'years': {
      const [before, now] = random.pick([
        ['2021-2022年度', '2022-2023年度'],
        ['2022年', '2023年'],
      ]);
      const under = (year: string, text: string, role: Role | null, value: Column['value']) => ({
        path: [year, `${text}（${unit}）`],
        role,
        value,
        scale,
      });
      return [
        under(before, '预算', null, (line) => Math.round(line.budget * 0.9)),
        under(before, '支出', null, (line) => Math.round(line.spent * 0.9)),
        under(now, '预算', 'budget', (line) => line.budget),
        under(now, '支出', 'spent', (line) => line.spent),
      ];
    }
  }
}

function write({ style, drawing, columns, labels, row }: Sheet, line: Line): Figures {
  const figures: Figures = {};
  columns.forEach((column, at) => {
    const value = column.value(line);
    if (value === null) return;
    const rate = column.isRate ? style.rate(value) : null;
    const written: Written = rate ? rate.written : style.figure(value / column.scale, null);
    const spot = put(drawing, row, labels + at, written);
    if (column.role) figures[column.role] = { spot, value: rate ? rate.value : value };
  });
  return figures;
}

function expectedLine(
  line: Line,
  label: Spot,
  parent: string | null,
  figures: Figures,
): ExpectedFundingLine {
  return { names: [line.name], label, paysFor: line.paysFor, parent, figures };
}

const han = ['一', '二', '三', '四', '五'];

function drawLines(
  sheet: Sheet,
  form: Form,
  lines: readonly Line[],
): readonly ExpectedFundingLine[] {
  const isNumbered = form === 'sections' ? 'nested' : sheet.random.pick(['', '、', '.']);
  return lines.flatMap((line, at) => {
    const prefix = { nested: `（${han[at]}）`, '、': `${han[at]}、`, '.': `${at + 1}.`, '': '' };
    const label = put(
      sheet.drawing,
      sheet.row,
      0,
      prefix[isNumbered as keyof typeof prefix] + line.name,
    );
    const own = expectedLine(line, label, null, write(sheet, line));
    sheet.row++;
    const parts = line.parts.map((part, place) => {
      const text = put(sheet.drawing, sheet.row, 0, `${place + 1}.${part.name}`);
      const one = expectedLine(part, text, line.name, write(sheet, part));
      sheet.row++;
      return one;
    });
    return [own, ...parts];
  });
}

/** Wholes and their parts in two columns, with a third for what some parts are made of. */
function drawLevels(sheet: Sheet, lines: readonly Line[]): readonly ExpectedFundingLine[] {
  const { drawing, style } = sheet;
  return lines.flatMap((line) => {
    const top = sheet.row;
    const label = put(drawing, top, 0, line.name);
    const expected: ExpectedFundingLine[] = [expectedLine(line, label, null, {})];
    for (const part of line.parts) {
      const first = sheet.row;
      const own = put(drawing, first, 1, part.name);
      const halves = [0.4, 0.6].map((share, at): Line => {
        const budget = Math.round(part.budget * 0.4);
        const spent = Math.round(part.spent * 0.4);
        const rest = { budget: part.budget - budget, spent: part.spent - spent };
        const name = `${part.name}${share === 0.4 ? '甲项' : '乙项'}`;
        return { ...part, name, ...(at === 0 ? { budget, spent } : rest), parts: [] };
      });
      expected.push(expectedLine(part, own, line.name, {}));
      for (const half of halves) {
        const inner = put(drawing, sheet.row, 2, half.name);
        expected.push(expectedLine(half, inner, part.name, write(sheet, half)));
        sheet.row++;
      }
      if (style.merges) merge(drawing, first, 1, sheet.row - 1, 1);
    }
    if (style.merges) merge(drawing, top, 0, sheet.row - 1, 0);
    return expected;
  });
}

/** 一、收入 over what came in, up to 二、支出. */
function drawIncome(sheet: Sheet, all: Line): void {
  const { drawing, random } = sheet;
  put(drawing, sheet.row++, 0, '一、收入');
  const sources = random.pick([['街道拨款'], ['财政拨款收入', '利息收入'], ['政府购买服务收入']]);
  sources.forEach((name, at) => {
    put(drawing, sheet.row, 0, random.chance(0.5) ? `（${han[at]}）${name}` : name);
    write(sheet, { ...all, spent: all.budget });
    sheet.row++;
  });
  if (random.chance(0.6)) {
    put(drawing, sheet.row, 0, '收入合计');
    write(sheet, { ...all, spent: all.budget });
    sheet.row++;
  }
  put(drawing, sheet.row++, 0, '二、支出');
}

function drawTotal(sheet: Sheet, text: string, all: Line): Figures {
  const { drawing, style, labels } = sheet;
  put(drawing, sheet.row, 0, text);
  if (style.merges && labels > 1) merge(drawing, sheet.row, 0, sheet.row, labels - 1);
  const figures = write(sheet, all);
  sheet.row++;
  return figures;
}

function drawBalance(sheet: Sheet, all: Line): void {
  put(sheet.drawing, sheet.row, 0, sheet.random.pick(['三、结余', '结余']));
  const at = sheet.columns.findIndex(({ role }) => role === 'spent');
  const value = (all.budget - all.spent) / (sheet.columns[at]?.scale ?? 1);
  put(sheet.drawing, sheet.row, sheet.labels + at, sheet.style.figure(value, null));
  sheet.row++;
}
