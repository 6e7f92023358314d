import { type Drawing, merge, put, type Spot, type Written } from '../drawing.ts';
import type { ExpectedExecution, ExpectedFigure, ExpectedFunding } from '../expected.ts';
import type { Random } from '../random.ts';

/**
 * The head of a form of 绩效自评 over its table: the project, its money by source with the points of
 * execution, and what the year was to bring.
 */
export function drawFormHead(
  random: Random,
  drawing: Drawing,
  width: number,
): ReturnType<typeof drawMoney> {
  const right = width - 1;
  const pair = (row: number, left: number, label: string, text: string, to: number) => {
    put(drawing, row, left, label);
    put(drawing, row, left + 1, text);
    merge(drawing, row, left + 1, row, to);
  };
  pair(0, 0, '项目名称', '街道社工服务站项目', right);
  pair(1, 0, '主管部门', random.pick(['区民政局', '街道办事处', '市民政局']), 3);
  pair(1, 4, '实施单位', '街道社工服务站', right);
  const money = drawMoney(random, drawing, 2);
  const goals = money.bottom;
  put(drawing, goals, 0, '年度总体目标');
  put(drawing, goals, 1, '预期目标');
  put(drawing, goals, 5, '实际完成情况');
  put(drawing, goals + 1, 1, '为辖区居民提供专业社工服务，服务不少于2000人次。');
  put(drawing, goals + 1, 5, '已按协议完成各项服务，服务2156人次。');
  merge(drawing, goals, 0, goals + 1, 0);
  for (const row of [goals, goals + 1]) {
    merge(drawing, row, 1, row, 4);
    merge(drawing, row, 5, row, right);
  }
  return { ...money, bottom: goals + 2 };
}

/** 年度资金总额 and where it comes from, the amounts in 万元. */
function drawMoney(random: Random, drawing: Drawing, top: number) {
  const initial = random.integer(1800, 2600) / 10;
  const budget = random.chance(0.5) ? initial : initial + random.integer(1, 30);
  const spent = Math.round(budget * (0.8 + random.next() * 0.2) * 10) / 10;
  const mark = random.pick(['—', '－', '-', '']);
  const rate = writeRate(random, spent / budget);
  const heads = ['年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'];
  put(drawing, top, 0, random.pick(['项目资金（万元）', '项目资金\n（万元）']));
  heads.forEach((head, at) => {
    put(drawing, top, 2 + at, head);
  });
  const line = (row: number, label: string, money: Money, marks: readonly Written[]) => ({
    label: put(drawing, row, 1, label),
    initial: figureAt(drawing, row, 2, money.initial),
    budget: figureAt(drawing, row, 3, money.budget),
    spent: figureAt(drawing, row, 4, money.spent),
    marks: marks.map((written, at) => put(drawing, row, 5 + at, written)),
  });
  const score = Math.round((spent / budget) * 1000) / 100;
  const label = random.pick(['年度资金总额', '年度资金总额：']);
  const written = [{ value: 10 }, rate.written, { value: score }];
  const whole = line(top + 1, label, { initial, budget, spent }, written);
  const marks = [{ value: mark }, { value: mark }, { value: mark }];
  const names = ['当年财政拨款', '上年结转资金', '其他资金'].slice(0, random.integer(2, 3));
  const sources = names.map((name, at) =>
    line(
      top + 2 + at,
      at === 0 ? `其中：${name}` : name,
      at === 0 ? { initial, budget, spent } : { initial: 0, budget: 0, spent: 0 },
      marks,
    ),
  );
  const bottom = top + 2 + sources.length;
  merge(drawing, top, 0, bottom - 1, 0);
  const [full, rateSpot, scoreSpot] = whole.marks;
  const figure = (spot: Spot | undefined, value: number) => (spot ? { spot, value } : null);
  const told = figure(rateSpot, rate.value);
  const execution: ExpectedExecution = {
    budget: whole.budget,
    spent: whole.spent,
    full: figure(full, 10),
    rate: told,
    score: figure(scoreSpot, score),
  };
  const funding: ExpectedFunding = {
    lines: sources.map((source, at) => ({
      names: [names[at] ?? ''],
      label: source.label,
      paysFor: null,
      parent: null,
      figures: inYuan(source),
    })),
    total: { ...inYuan(whole), ...(told ? { rate: told } : {}) },
  };
  return { bottom, execution, funding };
}

interface Money {
  readonly initial: number;
  readonly budget: number;
  readonly spent: number;
}

function figureAt(drawing: Drawing, row: number, column: number, value: number): ExpectedFigure {
  return { spot: put(drawing, row, column, value), value };
}

function inYuan({ initial, budget, spent }: Readonly<Record<keyof Money, ExpectedFigure>>) {
  const yuan = ({ spot, value }: ExpectedFigure) => ({ spot, value: value * 10_000 });
  return { initial: yuan(initial), budget: yuan(budget), spent: yuan(spent) };
}

function writeRate(random: Random, exact: number): { readonly written: Written; value: number } {
  if (random.chance(0.5)) return { written: { value: exact, format: '0.00%' }, value: exact };
  const text = (exact * 100).toFixed(2);
  return { written: { value: `${text}%` }, value: Number(text) / 100 };
}
