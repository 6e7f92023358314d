import { drawHeader } from '../draw-header.ts';
import { type Drawing, emptyDrawing, put } from '../drawing.ts';
import type { DrawnTable } from '../drawn-table.ts';
import type { ExpectedFigure, ExpectedFunding, ExpectedFundingLine } from '../expected.ts';
import type { Random } from '../random.ts';
import { chooseStyle, type Style } from '../style.ts';
import { fundingHeads, lineFacts } from './funding-words.ts';

const forms = ['cumulated', 'approved', 'quarters-each', 'numbered-parts', 'notes'] as const;
type Form = (typeof forms)[number];
type Role = 'budget' | 'spent' | 'rate' | 'balance';
type Figures = Partial<Record<Role, ExpectedFigure>>;

interface Line {
  readonly name: string;
  readonly paysFor: ExpectedFundingLine['paysFor'];
  readonly parent: string | null;
  readonly budget: number;
  readonly spent: number;
  readonly note: string;
}

interface Column {
  readonly path: readonly string[];
  readonly role: Role | null;
  readonly kind: 'money' | 'rate' | 'text';
  readonly value: (line: Line) => number | string;
}

/**
 * Budgets with spending up to each quarter, asked and approved amounts, a budget and spending a quarter,
 * parts numbered under their wholes, and what each line is reckoned from.
 */
export function drawMoreFunding(random: Random): DrawnTable {
  const form = random.pick(forms);
  const unit = random.pick(['元', '万元']);
  const style = chooseStyle(random);
  const lines = makeLines(random, form);
  const columns = columnsOf(random, style, form, unit);
  const drawing = emptyDrawing();
  const hasSerial = form !== 'numbered-parts' && random.chance(0.35);
  const labels = [
    ...(hasSerial ? ['序号'] : []),
    random.pick(['支出项目', '经费项目', '预算项目', '费用类别']),
  ];
  const depth = Math.max(...columns.map(({ path }) => path.length));
  drawHeader(
    drawing,
    0,
    [...labels.map((text) => [text]), ...columns.map(({ path }) => path)].map((path) => [
      ...path,
      ...Array<string>(depth - path.length).fill(''),
    ]),
    style,
  );
  const sheet: Sheet = { drawing, style, scale: unit === '元' ? 1 : 10_000, columns };
  const expected = lines.map((line, at): ExpectedFundingLine => {
    const row = depth + at;
    if (hasSerial) put(drawing, row, 0, at + 1);
    const label = put(drawing, row, labels.length - 1, numbered(form, lines, at));
    const figures = drawFigures(sheet, [line], row, labels.length);
    return { names: [line.name], label, paysFor: line.paysFor, parent: line.parent, figures };
  });
  const total = random.chance(0.8)
    ? drawTotal(random, sheet, lines, depth + lines.length, labels.length)
    : null;
  const funding: ExpectedFunding = { lines: expected, total };
  return {
    drawing,
    features: [`more-funding/${form}`, `more-funding-unit/${unit}`],
    facts: { funding: [funding] },
    spot: expected[0]?.figures.budget?.spot,
  };
}

interface Sheet {
  readonly drawing: Drawing;
  readonly style: Style;
  readonly scale: number;
  readonly columns: readonly Column[];
}

function makeLines(random: Random, form: Form): readonly Line[] {
  return lineFacts.flatMap(({ names, paysFor, parts, notes }, at): readonly Line[] => {
    const budget =
      at === 0 ? random.integer(1_500_000, 1_900_000) : random.integer(40_000, 360_000);
    const name = random.pick(names);
    const note = random.pick(notes);
    const line = (own: string, whole: number, parent: string | null): Line => {
      const spent = Math.round(whole * (0.6 + random.next() * 0.5));
      return { name: own, paysFor, parent, budget: whole, spent, note };
    };
    if (form !== 'numbered-parts') return [line(name, budget, null)];
    const inner = random
      .sample(parts, random.integer(2, 3))
      .map((part) => line(part, Math.round(budget / 3) + random.integer(0, 99), name));
    return [{ ...wholeOf(inner), name, paysFor }, ...inner];
  });
}

function wholeOf(lines: readonly Line[]): Line {
  const tops = lines.some(({ parent }) => parent === null)
    ? lines.filter(({ parent }) => parent === null)
    : lines;
  const add = (of: 'budget' | 'spent') => tops.reduce((all, line) => all + line[of], 0);
  const sums = { budget: add('budget'), spent: add('spent') };
  const note = lines.length === 1 ? (lines[0]?.note ?? '') : '';
  return { name: '', paysFor: null, parent: null, note, ...sums };
}

/** 1 人员经费 over 1.1 工资. */
function numbered(form: Form, lines: readonly Line[], at: number): string {
  const line = lines[at];
  if (form !== 'numbered-parts' || !line) return line?.name ?? '';
  const tops = lines.slice(0, at + 1).filter(({ parent }) => parent === null);
  if (line.parent === null) return `${tops.length}.${line.name}`;
  const place = lines.slice(0, at + 1).filter(({ parent }) => parent === line.parent).length;
  return `${tops.length}.${place}${line.name}`;
}

function columnsOf(random: Random, style: Style, form: Form, unit: string): readonly Column[] {
  const head = (text: string) => `${text}（${unit}）`;
  const money = (
    path: readonly string[],
    role: Role | null,
    value: (line: Line) => number,
  ): Column => ({ path, role, kind: 'money', value });
  const budget = money(
    [head(random.pick(['预算金额', '年度预算', '预算数']))],
    'budget',
    (line) => line.budget,
  );
  const spent = money(
    [head(random.pick(['实际支出', '支出金额', '累计支出']))],
    'spent',
    (line) => line.spent,
  );
  const rate: Column = {
    path: [style.rateHeader(random.pick(['执行率', '预算执行率']))],
    role: 'rate',
    kind: 'rate',
    value: (line) => line.spent / line.budget,
  };
  const withRate = random.chance(0.6) ? [rate] : [];
  const names = random.pick([
    ['第一季度', '第二季度', '第三季度'],
    ['上半年', '下半年'],
    ['一季度', '二季度', '三季度', '四季度'],
  ]);
  const part = (whole: number, at: number) => {
    const each = Math.floor(whole / names.length);
    return at === names.length - 1 ? whole - each * (names.length - 1) : each;
  };
  switch (form) {
    case 'cumulated': {
      const [first, ...more] = ['截至3月底', '截至6月底', '截至9月底'];
      const at = random.integer(0, 1);
      const shown = [first, ...more].slice(at);
      return [
        budget,
        ...shown.map((name, place) =>
          money([head(`${name}累计支出`)], place === shown.length - 1 ? 'spent' : null, (line) =>
            place === shown.length - 1
              ? line.spent
              : Math.floor((line.spent * (place + 1)) / (shown.length + 1)),
          ),
        ),
        ...withRate,
      ];
    }
    case 'approved':
      return [
        money([head(random.pick(['申报预算', '申请金额']))], null, (line) => line.budget + 5000),
        money([head(random.pick(['批复预算', '核定预算']))], 'budget', (line) => line.budget),
        spent,
        ...withRate,
      ];
    case 'quarters-each':
      return [
        ...names.flatMap((name, at) => [
          money([name, head('预算')], null, (line) => part(line.budget, at)),
          money([name, head('支出')], null, (line) => part(line.spent, at)),
        ]),
        money(['全年合计', head('预算')], 'budget', (line) => line.budget),
        money(['全年合计', head('支出')], 'spent', (line) => line.spent),
      ];
    case 'numbered-parts':
      return [budget, spent, ...withRate];
    case 'notes':
      return [
        {
          path: [random.pick(fundingHeads.note)],
          role: null,
          kind: 'text',
          value: (line) => line.note,
        },
        budget,
        spent,
        ...withRate,
        money([head('结余')], 'balance', (line) => line.budget - line.spent),
      ];
  }
}

function drawFigures(
  { drawing, style, scale, columns }: Sheet,
  lines: readonly Line[],
  row: number,
  left: number,
): Figures {
  const figures: Figures = {};
  const tops = lines.length === 1 ? lines : lines.filter(({ parent }) => parent === null);
  columns.forEach(({ kind, role, value }, at) => {
    const sum = () => tops.reduce((all, line) => all + Number(value(line)), 0);
    const cell = kind === 'money' ? sum() : value(wholeOf(tops));
    if (typeof cell === 'string') {
      put(drawing, row, left + at, cell);
      return;
    }
    const rate = kind === 'rate' ? style.rate(cell) : null;
    const written = rate ? rate.written : style.figure(cell / scale, null);
    const spot = put(drawing, row, left + at, written);
    if (role) figures[role] = { spot, value: rate ? rate.value : cell };
  });
  return figures;
}

function drawTotal(
  random: Random,
  sheet: Sheet,
  lines: readonly Line[],
  row: number,
  left: number,
): Figures {
  put(sheet.drawing, row, 0, random.pick(['合计', '总计', '经费合计']));
  return drawFigures(sheet, lines, row, left);
}
