import type { HeadcountRole } from '../../../src/core/tables/facts/headcounts.ts';
import { drawHeader } from '../draw-header.ts';
import { type Drawing, emptyDrawing, put, turnDrawing } from '../drawing.ts';
import type { DrawnTable } from '../drawn-table.ts';
import type { ExpectedFigure, ExpectedHeadcountLine, ExpectedHeadcounts } from '../expected.ts';
import type { Random } from '../random.ts';
import { chooseStyle, type Style } from '../style.ts';
import { makeMonths, periodOf } from './roster-facts.ts';

type Figures = { -readonly [K in HeadcountRole]?: ExpectedFigure };

interface Counts {
  readonly required: number;
  readonly present: number;
  readonly licensed: number;
}

interface Sheet {
  readonly drawing: Drawing;
  readonly style: Style;
  readonly roles: readonly HeadcountRole[];
}

const roleHeads: Readonly<
  Record<'required' | 'present' | 'licensed' | 'lacking' | 'rate', readonly string[]>
> = {
  required: ['应到岗人数', '应配备人数', '应到人数', '协议要求人数'],
  present: ['实到岗人数', '实际到岗人数', '在岗人数', '实到人数'],
  licensed: ['其中：持证社工', '其中持证社工', '持证社工人数'],
  lacking: ['缺岗人数', '缺岗', '缺编人数'],
  rate: ['到岗率', '在岗率'],
};

/** 应到, 实到 and 到岗率 of each month or area, months down or across, with sums or means. */
export function drawHeadcounts(random: Random): DrawnTable {
  const drawing = emptyDrawing();
  const style = chooseStyle(random);
  const roles = chooseRoles(random);
  const areas = random.chance(0.2);
  const months = makeMonths(random);
  const isFull = random.chance(0.4);
  const names = areas
    ? random.sample(['片区一', '片区二', '片区三', '片区四'], random.integer(2, 4))
    : months.map(({ year, month }) => (isFull ? `${year}年${month}月` : `${month}月`));
  const isAcross = !areas && random.chance(0.25);
  const corner = areas ? '片区' : isAcross ? random.pick(['项目', '类别']) : '月份';
  drawHeader(
    drawing,
    0,
    [[corner], ...roles.map((role) => [headOf(random, style, role)])],
    isAcross ? { ...style, merges: false } : style,
  );
  const required = random.pick([8, 10, 14, 20]);
  const counts = names.map((): Counts => {
    const present = required - random.pick([0, 0, 0, 1, 2]);
    return { required, present, licensed: Math.max(1, Math.floor(present * 0.6)) };
  });
  const sheet: Sheet = { drawing, style, roles };
  const lines = names.map((label, at): ExpectedHeadcountLine => {
    const month = areas ? null : (months[at] ?? null);
    put(drawing, at + 1, 0, label);
    const figures = drawCounts(sheet, at + 1, counts[at] ?? { required, present: 0, licensed: 0 });
    return {
      label,
      month: month?.month ?? null,
      year: isFull && month ? month.year : null,
      figures,
    };
  });
  const sums = random.chance(0.6) ? drawSums(random, sheet, counts) : [];
  if (isAcross) turnDrawing(drawing);
  const drawn: ExpectedHeadcounts = { lines, sums };
  return {
    drawing,
    features: [
      `headcounts/${areas ? 'areas' : isAcross ? 'across' : 'months'}`,
      ...(sums.length > 0 ? [`headcount-sums/${sums.length}`] : []),
      ...roles.map((role) => `headcount/${role}`),
    ],
    facts: { headcounts: [drawn] },
    spot: lines[0]?.figures.present?.spot,
    needsTitle: true,
    names: ['社工到岗情况统计表', '社工站人员到岗情况表', '社工配备及到岗情况表'],
    ...(areas ? {} : { period: periodOf(months), months }),
  };
}

function chooseRoles(random: Random): readonly HeadcountRole[] {
  const maybe = (role: HeadcountRole, share: number) => (random.chance(share) ? [role] : []);
  return [
    'required',
    'present',
    ...maybe('licensed', 0.35),
    ...maybe('lacking', 0.3),
    ...maybe('rate', 0.7),
  ];
}

function headOf(random: Random, style: Style, role: HeadcountRole): string {
  const text = random.pick(roleHeads[role as keyof typeof roleHeads]);
  return role === 'rate' ? style.rateHeader(text) : text;
}

function drawCounts(
  { drawing, style, roles }: Sheet,
  row: number,
  { required, present, licensed }: Counts,
): Figures {
  const figures: Figures = {};
  const values: Readonly<Partial<Record<HeadcountRole, number>>> = {
    required,
    present,
    licensed,
    lacking: required - present,
  };
  roles.forEach((role, at) => {
    if (role === 'rate') {
      const { written, value } = style.rate(Math.round((present / required) * 10_000) / 10_000);
      figures.rate = { spot: put(drawing, row, at + 1, written), value };
      return;
    }
    const value = values[role] ?? 0;
    figures[role] = { spot: put(drawing, row, at + 1, style.figure(value, null)), value };
  });
  return figures;
}

/** 合计 of all lines, or their 平均. */
function drawSums(
  random: Random,
  sheet: Sheet,
  counts: readonly Counts[],
): ExpectedHeadcounts['sums'] {
  const { drawing, roles, style } = sheet;
  const add = (of: keyof Counts) => counts.reduce((all, one) => all + one[of], 0);
  const whole = { required: add('required'), present: add('present'), licensed: add('licensed') };
  const row = counts.length + 1;
  if (random.chance(0.75)) {
    put(drawing, row, 0, style.header(random.pick(['合计', '总计'])));
    return [{ of: 'sum', figures: drawCounts(sheet, row, whole) }];
  }
  put(drawing, row, 0, style.header('平均'));
  const figures: Figures = {};
  roles.forEach((role, at) => {
    if (role !== 'present' && role !== 'required') return;
    const value = Math.round((whole[role] / counts.length) * 100) / 100;
    figures[role] = { spot: put(drawing, row, at + 1, value), value };
  });
  return [{ of: 'mean', figures }];
}
