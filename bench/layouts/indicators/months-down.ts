import { drawHeader } from '../draw-header.ts';
import { emptyDrawing, put } from '../drawing.ts';
import type { DrawnTable } from '../drawn-table.ts';
import type { ExpectedEntry } from '../expected.ts';
import type { Random } from '../random.ts';
import { chooseStyle } from '../style.ts';

const services: readonly (readonly [
  name: string,
  unit: string,
  measure: NonNullable<ExpectedEntry['measures'][number]>,
])[] = [
  ['电访', '人次', '人次'],
  ['入户探访', '户', '户数'],
  ['个案', '个', '个数'],
  ['小组', '节', '节数'],
  ['社区活动', '场', '场次'],
  ['政策宣传', '次', '次数'],
];

type Figures = { -readonly [K in 'target' | 'completed' | 'rate']?: ExpectedEntry[K] };

/** A row a month or quarter, the sum under them, and the year's target before or behind it. */
export function drawMonthsDown(random: Random): DrawnTable {
  const drawing = emptyDrawing();
  const style = chooseStyle(random);
  const chosen = random.sample(services, random.integer(2, 5));
  const isQuarters = random.chance(0.3);
  const labels = isQuarters
    ? random.pick([
        ['第一季度', '第二季度', '第三季度', '第四季度'],
        ['一季度', '二季度', '三季度'],
      ])
    : Array.from({ length: random.integer(3, 7) }, (_, at) => `${at + 1}月`);
  const corner = isQuarters ? '季度' : '月份';
  drawHeader(
    drawing,
    0,
    [[corner], ...chosen.map(([name, unit]) => [`${name}（${unit}）`])],
    style,
  );
  const isTargetFirst = random.chance(0.35);
  const counts = chosen.map(() => labels.map(() => random.integer(0, 60) + 1));
  const sums = counts.map((own) => own.reduce((all, value) => all + value, 0));
  const targets = sums.map((sum) => Math.max(1, Math.round(sum * (0.7 + random.next()))));
  const figures = chosen.map((): Figures => ({}));
  let row = 1;
  const line = (text: string, role: 'target' | 'completed' | null, values: readonly number[]) => {
    put(drawing, row, 0, style.header(text));
    values.forEach((value, at) => {
      const spot = put(drawing, row, at + 1, style.figure(value, chosen[at]?.[1] ?? null));
      const own = figures[at];
      if (role && own) own[role] = { spot, value };
    });
    row++;
  };
  const target = random.pick(['年度指标', '年度目标', '协议量', '年度任务量']);
  if (isTargetFirst) line(target, 'target', targets);
  labels.forEach((text, at) => {
    line(
      text,
      null,
      counts.map((own) => own[at] ?? 0),
    );
  });
  line(random.pick(['合计', '累计完成', '累计']), 'completed', sums);
  if (!isTargetFirst) line(target, 'target', targets);
  if (random.chance(0.7)) {
    put(drawing, row, 0, style.rateHeader(random.pick(['完成率', '达成率'])));
    sums.forEach((sum, at) => {
      const { written, value } = style.rate(
        Math.round((sum / (targets[at] ?? 1)) * 10_000) / 10_000,
      );
      const own = figures[at];
      if (own) own.rate = { spot: put(drawing, row, at + 1, written), value };
    });
  }
  const entries = chosen.map(([name, unit, measure], at): ExpectedEntry => {
    const { target: asked = null, completed = null, rate = null } = figures[at] ?? {};
    const fixed = { names: [name], measures: [measure], units: [unit], area: null, isTotal: false };
    return { ...fixed, target: asked, completed, rate };
  });
  return {
    drawing,
    features: [
      isQuarters ? 'indicator-form/quarters-down' : 'indicator-form/months-down',
      isTargetFirst ? 'target/first' : 'target/last',
      ...style.features,
    ],
    facts: { entries },
    spot: entries[0]?.completed?.spot,
    needsTitle: true,
  };
}
