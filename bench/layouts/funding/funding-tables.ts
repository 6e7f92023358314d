import type { FundingClass, FundingFigures } from '../../../src/core/tables/facts/funding-table.ts';
import { drawHeader } from '../draw-header.ts';
import {
  type Drawing,
  emptyDrawing,
  merge,
  put,
  type Spot,
  sumFormula,
  type Written,
} from '../drawing.ts';
import type { ExpectedFigure, ExpectedFunding, ExpectedFundingLine } from '../expected.ts';
import type { Random } from '../random.ts';
import { chooseStyle, type Style } from '../style.ts';
import { drawFundingForm } from './funding-forms.ts';
import { fundingHeads as heads, lineFacts, moreLines } from './funding-words.ts';

export interface DrawnFunding {
  readonly drawing: Drawing;
  readonly features: readonly string[];
  readonly funding: ExpectedFunding;
}

type Role = keyof FundingFigures;
type Form = 'flat' | 'numbered' | 'grouped' | 'across';

interface Line {
  /** Nothing was spent of it yet: 0, a sign or nothing stands there. */
  readonly isIdle: boolean;
  readonly name: string;
  readonly paysFor: FundingClass | null;
  readonly note: string;
  readonly budget: number;
  readonly spent: number;
  readonly parts: readonly Line[];
}

interface Plan {
  readonly random: Random;
  readonly style: Style;
  readonly form: Form;
  readonly roles: readonly Role[];
  readonly scale: number;
  readonly unit: string;
  readonly saysUnit: 'head' | 'line' | 'label';
  readonly lines: readonly Line[];
  readonly total: string | null;
  readonly isTwoRowed: boolean;
  readonly hasNotes: boolean;
  readonly hasSerial: boolean;
  readonly hasTotalFirst: boolean;
  /** 备注 at the right end. */
  readonly remark: string | null;
  /** 2023年 before 预算 and 支出. */
  readonly year: string;
  readonly money: (value: number) => Written;
  /** What stands for nothing spent yet. */
  readonly idle: Written;
  readonly numbering: '' | '一、' | '1.';
}

/** A budget and its spending, drawn from facts in one of the layouts that stations use. */
export function drawFunding(random: Random): DrawnFunding {
  if (random.chance(0.3)) return drawFundingForm(random);
  const plan = choosePlan(random);
  const drawing = emptyDrawing();
  const funding = plan.form === 'across' ? drawAcross(drawing, plan) : drawDown(drawing, plan);
  return {
    drawing,
    features: [
      `funding/${plan.form}`,
      `funding-unit/${plan.unit}-${plan.saysUnit}`,
      ...plan.roles.map((role) => `funding-column/${role}`),
      plan.total ? 'funding-total/yes' : 'funding-total/no',
      ...(plan.isTwoRowed ? ['funding-heads/two'] : []),
      ...(plan.hasSerial ? ['funding-serial'] : []),
      ...(plan.hasTotalFirst ? ['funding-total/first'] : []),
      ...(plan.remark === null ? [] : ['funding-remark']),
      ...(plan.year === '' ? [] : ['funding-year']),
      ...(plan.lines.some(({ isIdle }) => isIdle) ? ['funding-idle'] : []),
      ...plan.style.features.filter((feature) => /^(figures|rates|labels)\//.test(feature)),
    ],
    funding,
  };
}

function choosePlan(random: Random): Plan {
  const style = chooseStyle(random);
  const form = random.pick<Form>(['flat', 'flat', 'flat', 'numbered', 'grouped', 'across']);
  const unit = random.pick(['元', '万元', '万元']);
  const isTwoRowed = form === 'flat' && random.chance(0.2);
  const maybe = (share: number, role: Role): Role[] => (random.chance(share) ? [role] : []);
  const hasSpent = isTwoRowed || random.chance(0.92);
  const hasInitial = !isTwoRowed && random.chance(0.1);
  const roles: Role[] = [
    ...(hasInitial ? (['initial'] as const) : []),
    'budget',
    ...(isTwoRowed ? (['budgetShare'] as const) : maybe(0.2, 'budgetShare')),
    ...(hasSpent ? (['spent'] as const) : []),
    ...(isTwoRowed ? (['spentShare'] as const) : hasSpent ? maybe(0.2, 'spentShare') : []),
    ...(hasSpent
      ? [...maybe(0.5, 'rate'), ...maybe(0.3, 'balance'), ...maybe(0.15, 'deviation')]
      : []),
  ];
  const scale = unit === '元' ? 1 : 10_000;
  const total = random.chance(0.75) ? random.pick(heads.total) : null;
  return {
    random,
    style,
    form,
    roles,
    unit,
    scale,
    saysUnit: random.pick(['head', 'head', 'line', 'label']),
    lines: makeLines(random, form === 'numbered' || form === 'grouped'),
    total,
    isTwoRowed,
    hasTotalFirst: total !== null && form === 'flat' && random.chance(0.12),
    remark:
      form !== 'across' && random.chance(0.25) ? random.pick(['备注', '说明', '备注说明']) : null,
    year: random.chance(0.15) ? random.pick(['2023年', '2023年度', '2022-2023年度']) : '',
    money: chooseMoney(random, style, scale),
    idle: random.pick<Written>([{ value: 0 }, { value: '-' }, { value: '/' }, { value: null }]),
    hasNotes: form !== 'across' && form !== 'grouped' && random.chance(0.35),
    hasSerial: form === 'flat' && random.chance(0.35),
    numbering: form === 'flat' ? random.pick(['', '', '一、', '1.'] as const) : '',
  };
}

/** As the table writes figures, or as amounts of money are formatted. */
function chooseMoney(random: Random, style: Style, scale: number): Plan['money'] {
  const format = random.pick([
    '¥#,##0.00',
    '#,##0.00_ ',
    '_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_ ',
    '#,##0.00_);[Red]\\(#,##0.00\\)',
    '"¥"#,##0.00;"¥"\\-#,##0.00',
  ]);
  const isFormatted = random.chance(0.2);
  return (value) =>
    isFormatted ? { value: value / scale, format } : style.figure(value / scale, null);
}

function makeLines(random: Random, isDeep: boolean): readonly Line[] {
  const base = lineFacts.map((fact, at): Line => {
    const isIdle = !isDeep && at > 0 && random.chance(0.05);
    const whole = at === 0 ? random.integer(1_500_000, 1_900_000) : random.integer(40_000, 360_000);
    const own = {
      name: random.pick(fact.names),
      paysFor: fact.paysFor,
      note: random.pick(fact.notes),
    };
    if (!isDeep || random.chance(0.2)) {
      const spent = isIdle ? 0 : near(random, whole);
      return { ...own, isIdle, budget: whole, spent, parts: [] };
    }
    const names = random.sample(fact.parts, random.integer(2, Math.min(4, fact.parts.length)));
    const parts = names.map((name): Line => {
      const budget = Math.max(
        1000,
        Math.round(whole / names.length / 100) * 100 + random.integer(0, 99),
      );
      return {
        isIdle: false,
        name,
        paysFor: fact.paysFor,
        note: '',
        budget,
        spent: near(random, budget),
        parts: [],
      };
    });
    const sums = { budget: sumOf(parts, 'budget'), spent: sumOf(parts, 'spent') };
    return { ...own, isIdle: false, ...sums, parts };
  });
  const more = random.chance(0.3) ? random.sample(moreLines, random.integer(1, 2)) : [];
  return [
    ...base,
    ...more.map(({ name, paysFor }): Line => {
      const budget = random.integer(2000, 90_000);
      const own = { name, paysFor, note: '', isIdle: false, parts: [] };
      return { ...own, budget, spent: near(random, budget) };
    }),
  ];
}

function near(random: Random, budget: number): number {
  return Math.round(budget * (0.5 + random.next() * 0.7));
}

function sumOf(lines: readonly Line[], role: 'budget' | 'spent'): number {
  return lines.reduce((all, line) => all + line[role], 0);
}

function totalOf(lines: readonly Line[]): Line {
  const whole = { budget: sumOf(lines, 'budget'), spent: sumOf(lines, 'spent') };
  return { name: '', paysFor: null, note: '', parts: [], isIdle: false, ...whole };
}

function headOf({ random, saysUnit, unit, style, year }: Plan, role: Role): string {
  const words: Readonly<Record<Role, readonly string[]>> = {
    ...heads,
    budget: heads.budget,
  };
  const isOfYear = year !== '' && (role === 'budget' || role === 'spent');
  const text = isOfYear
    ? year + random.pick(role === 'budget' ? ['预算', '预算金额'] : ['支出', '实际支出'])
    : random.pick(words[role]);
  if (!isMoney(role)) return style.rateHeader(text);
  const written = unit === '万元' ? random.pick(['万元', '万元', '万']) : unit;
  return saysUnit === 'head' ? `${text}（${written}）` : text;
}

function isMoney(role: Role): boolean {
  return role === 'budget' || role === 'initial' || role === 'spent' || role === 'balance';
}

/** Writes a line's figure and says what is expected of it. */
function figureOf(
  plan: Plan,
  role: Role,
  line: Line,
  all: Line,
): { readonly written: Written; readonly value: number } | null {
  const isSpent = role === 'spent' || role === 'rate' || role === 'spentShare';
  if (line.isIdle && isSpent && plan.idle.value !== 0) return null;
  const money = (value: number) => ({ written: plan.money(value), value });
  const rate = (value: number) => plan.style.rate(value);
  switch (role) {
    case 'budget':
    case 'initial':
      return money(line.budget);
    case 'spent':
      return money(line.spent);
    case 'balance':
      return money(line.budget - line.spent);
    case 'rate':
      return rate(line.spent / line.budget);
    case 'budgetShare':
      return rate(line.budget / all.budget);
    case 'spentShare':
      return rate(line.spent / all.spent);
    case 'deviation':
      return rate(line.spent / line.budget - 1);
  }
}

type Figures = Partial<Record<Role, ExpectedFigure>>;

function drawDown(drawing: Drawing, plan: Plan): ExpectedFunding {
  const { random, style, form, roles, lines, hasNotes, hasSerial } = plan;
  const isGrouped = form === 'grouped';
  const labelHeads = isGrouped
    ? [random.pick(heads.outer), random.pick(heads.inner)]
    : [random.pick(heads.label)];
  const labels = labelHeads.map((text) =>
    plan.saysUnit === 'label' ? `${text}（${plan.unit}）` : text,
  );
  const top = unitLine(drawing, plan, labels.length + roles.length);
  const money = roles.map((role) => headOf(plan, role));
  const paths = [
    ...(hasSerial ? [['序号']] : []),
    ...labels.map((text) => [text]),
    ...(hasNotes ? [[random.pick(heads.note)]] : []),
    ...roles.map((role, at) => (plan.isTwoRowed ? twoRows(plan, role) : [money[at] ?? ''])),
    ...(plan.remark === null ? [] : [[plan.remark]]),
  ].map((path) => (plan.isTwoRowed && path.length === 1 ? [...path, ''] : path));
  drawHeader(drawing, top, paths, style);
  const first = (hasSerial ? 1 : 0) + labels.length + (hasNotes ? 1 : 0);
  const all = totalOf(lines);
  const expected: ExpectedFundingLine[] = [];
  let row = top + (plan.isTwoRowed ? 2 : 1);
  const write = (line: Line, at: number): Figures => {
    const figures: Figures = {};
    roles.forEach((role, place) => {
      const figure = figureOf(plan, role, line, all);
      const spot = put(drawing, at, first + place, figure?.written ?? plan.idle);
      if (figure) figures[role] = { spot, value: figure.value };
    });
    return figures;
  };
  const totalFirst = plan.hasTotalFirst
    ? drawTotal(drawing, { ...plan, style: { ...style, formulas: false } }, row, first, [], () =>
        write(all, row),
      )
    : null;
  if (totalFirst) row++;
  lines.forEach((line, at) => {
    if (hasSerial) put(drawing, row, 0, at + 1);
    if (isGrouped) {
      row = drawGroup(drawing, plan, line, row, write, expected);
      return;
    }
    const label = put(drawing, row, first - (hasNotes ? 2 : 1), numberOf(plan, at) + line.name);
    if (hasNotes && line.note !== '') put(drawing, row, first - 1, line.note);
    drawRemark(drawing, plan, row, first + roles.length);
    expected.push({
      names: [line.name],
      label,
      paysFor: line.paysFor,
      parent: null,
      figures: write(line, row),
    });
    row++;
    const deep = random.pick(['（一）', '1.', '其中', '  '] as const);
    line.parts.forEach((part, place) => {
      const own = put(drawing, row, first - (hasNotes ? 2 : 1), prefixOf(deep, place) + part.name);
      expected.push({
        names: [part.name],
        label: own,
        paysFor: part.paysFor,
        parent: line.name,
        figures: write(part, row),
      });
      row++;
    });
  });
  const total =
    totalFirst ??
    (plan.total ? drawTotal(drawing, plan, row, first, expected, () => write(all, row)) : null);
  return { lines: expected, total };
}

function numberOf({ form, numbering }: Plan, at: number): string {
  if (form === 'numbered' || numbering === '一、') return `${han[at]}、`;
  return numbering === '1.' ? `${at + 1}.` : '';
}

function drawRemark(drawing: Drawing, { random, remark }: Plan, row: number, column: number): void {
  if (remark === null || !random.chance(0.3)) return;
  put(drawing, row, column, random.pick(['按实列支', '含税', '详见附表']));
}

type Depth = '（一）' | '1.' | '其中' | '  ';

/** How a part is marked as one: by a number, by 其中 or by blanks. */
function prefixOf(deep: Depth, place: number): string {
  if (deep === '（一）') return `（${han[place]}）`;
  if (deep === '1.') return `${place + 1}.`;
  if (deep === '  ') return '    ';
  return place === 0 ? '其中：' : '      ';
}

const han = ['一', '二', '三', '四', '五', '六', '七', '八'];

/** 单位：万元 at the right end of a row of its own. */
function unitLine(drawing: Drawing, { saysUnit, unit, random }: Plan, width: number): number {
  if (saysUnit !== 'line') return 0;
  const column = random.chance(0.5) ? 0 : Math.max(0, width - 1);
  put(
    drawing,
    0,
    column,
    random.pick([
      `单位：${unit}`,
      `（单位：${unit}）`,
      `金额单位：${unit}`,
      `单位:人民币${unit}`,
      `2023年度经费明细（单位：${unit}）`,
    ]),
  );
  return 1;
}

function twoRows({ random, saysUnit, unit }: Plan, role: Role): string[] {
  const outer =
    role === 'budget' || role === 'budgetShare'
      ? '预算'
      : role === 'spent' || role === 'spentShare'
        ? '实际支出'
        : '';
  if (outer === '') return [random.pick(heads[role === 'initial' ? 'initial' : role]), ''];
  const money = saysUnit === 'head' ? `金额（${unit}）` : '金额';
  return [outer, isMoney(role) ? money : '占比（%）'.replace('（%）', '')];
}

function drawGroup(
  drawing: Drawing,
  plan: Plan,
  line: Line,
  top: number,
  write: (line: Line, row: number) => Figures,
  expected: ExpectedFundingLine[],
): number {
  const outer = put(drawing, top, 0, line.name);
  if (line.parts.length === 0) {
    if (plan.style.merges) merge(drawing, top, 0, top, 1);
    expected.push({
      names: [line.name],
      label: outer,
      paysFor: line.paysFor,
      parent: null,
      figures: write(line, top),
    });
    return top + 1;
  }
  let row = top;
  const hasSubtotal = plan.random.chance(0.5);
  const place = expected.length;
  for (const part of line.parts) {
    const own = put(drawing, row, 1, part.name);
    expected.push({
      names: [part.name],
      label: own,
      paysFor: part.paysFor,
      parent: line.name,
      figures: write(part, row),
    });
    row++;
  }
  let figures: Figures = {};
  if (hasSubtotal) {
    put(drawing, row, 1, '小计');
    figures = write(line, row);
    row++;
  }
  expected.splice(place, 0, {
    names: [line.name],
    label: outer,
    paysFor: line.paysFor,
    parent: null,
    figures,
  });
  if (plan.style.merges) merge(drawing, top, 0, row - 1, 0);
  return row;
}

function drawTotal(
  drawing: Drawing,
  plan: Plan,
  row: number,
  first: number,
  lines: readonly ExpectedFundingLine[],
  write: () => Figures,
): Figures {
  put(drawing, row, 0, plan.total ?? '');
  if (plan.style.merges && first > 1) merge(drawing, row, 0, row, first - 1);
  const figures = write();
  if (plan.style.formulas && plan.form === 'flat') addFormulas(drawing, lines, figures);
  return figures;
}

/** The total's amounts as live sums over the lines. */
function addFormulas(
  drawing: Drawing,
  lines: readonly ExpectedFundingLine[],
  figures: Figures,
): void {
  for (const role of ['budget', 'spent'] as const) {
    const figure = figures[role];
    if (!figure) continue;
    const spots = lines.flatMap((line) => line.figures[role]?.spot ?? []);
    const at = drawing.cells.indexOf(figure.spot);
    const made: Spot = { ...figure.spot, formula: sumFormula(spots) };
    drawing.cells[at] = made;
    figures[role] = { spot: made, value: figure.value };
  }
}

/** Lines across, one row a role. */
function drawAcross(drawing: Drawing, plan: Plan): ExpectedFunding {
  const { roles, lines, random, style } = plan;
  const top = unitLine(drawing, plan, lines.length + 1);
  const corner = random.pick(heads.label);
  put(drawing, top, 0, plan.saysUnit === 'label' ? `${corner}（${plan.unit}）` : corner);
  for (const [at, role] of roles.entries()) put(drawing, top + 1 + at, 0, headOf(plan, role));
  const all = totalOf(lines);
  const write = (line: Line, column: number): Figures => {
    const figures: Figures = {};
    roles.forEach((role, at) => {
      const figure = figureOf(plan, role, line, all);
      const spot = put(drawing, top + 1 + at, column, figure?.written ?? plan.idle);
      if (figure) figures[role] = { spot, value: figure.value };
    });
    return figures;
  };
  const expected = lines.map((line, at): ExpectedFundingLine => {
    const label = put(drawing, top, at + 1, style.header(line.name));
    return {
      names: [line.name],
      label,
      paysFor: line.paysFor,
      parent: null,
      figures: write(line, at + 1),
    };
  });
  if (!plan.total) return { lines: expected, total: null };
  put(drawing, top, lines.length + 1, plan.total);
  return { lines: expected, total: write(all, lines.length + 1) };
}
