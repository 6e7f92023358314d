import type { Measure } from '../../../src/core/tables/facts/table.ts';
import type { Random } from '../random.ts';

/** One indicator: what the agreement asks for and what each area did. Amounts are in their unit. */
export interface IndicatorFact {
  readonly service: string;
  readonly measure: Measure | null;
  /** 个, 人次, 万元 …; null where nobody would write one. */
  readonly unit: string | null;
  readonly target: number;
  readonly completed: number;
  /** By area; null is not applicable. They add up to the figures above. */
  readonly areas: readonly { readonly target: number | null; readonly completed: number | null }[];
}

interface Service {
  readonly names: readonly string[];
  /** Measures that are counted side by side, each with its units and usual size. */
  readonly counts: readonly Count[];
}

type Count = readonly [Measure | null, readonly (string | null)[], from: number, to: number];

const services: readonly Service[] = [
  {
    names: ['电访', '电话访问', '电话探访', '电话随访'],
    counts: [[null, ['人次', '次', null], 400, 6000]],
  },
  {
    names: ['入户探访', '探访', '家访', '上门探访', '居家探访'],
    counts: [[null, ['人次', '次', '户次', null], 200, 2400]],
  },
  {
    names: ['困难群众建档', '困难群众和特殊群体建档', '特殊群体建档', '服务对象建档'],
    counts: [
      ['户数', ['户'], 80, 900],
      ['人数', ['人'], 100, 1200],
    ],
  },
  { names: ['咨询个案', '咨询服务', '个案咨询'], counts: [[null, ['个', '人次', null], 30, 300]] },
  {
    names: ['专业个案', '个案', '个案服务', '个案辅导', '个案管理'],
    counts: [
      ['接案数', ['个'], 20, 120],
      ['节数', ['节'], 100, 700],
      ['结案数', ['个'], 10, 90],
    ],
  },
  {
    names: ['专业小组', '小组', '小组工作', '小组服务'],
    counts: [
      ['个数', ['个'], 8, 40],
      ['节数', ['节'], 40, 240],
      ['人次', ['人次'], 300, 1800],
    ],
  },
  {
    names: ['大型社区活动', '大型活动', '社区大型活动'],
    counts: [
      ['场次', ['场', '场次'], 4, 24],
      ['人次', ['人次'], 600, 5000],
    ],
  },
  {
    names: ['中小型社区活动', '中小型活动', '小型社区活动'],
    counts: [
      ['次数', ['次'], 20, 90],
      ['人次', ['人次'], 500, 3000],
    ],
  },
  {
    names: ['新增志愿者', '发展志愿者', '志愿者培育', '志愿者招募'],
    counts: [['人数', ['人', '名'], 20, 200]],
  },
  {
    names: ['新增志愿者骨干', '培育志愿者骨干', '志愿者骨干'],
    counts: [['人数', ['人', '名'], 6, 50]],
  },
  {
    names: ['新增志愿队伍', '培育志愿者队伍', '志愿服务队伍建设'],
    counts: [['个数', ['支', '个'], 1, 8]],
  },
  {
    names: ['志愿者培训', '志愿者通识性培训', '志愿者技能培训'],
    counts: [['场次', ['场', '场次'], 3, 30]],
  },
  {
    names: ['志愿服务活动', '志愿者活动'],
    counts: [
      ['场次', ['场'], 6, 60],
      ['人次', ['人次'], 100, 900],
    ],
  },
  { names: ['社区调研', '需求调研', '社区需求调查'], counts: [['份数', ['份'], 1, 400]] },
  {
    names: ['配合街道开展党建工作', '党建共建服务', '参与街道党组织活动'],
    counts: [['小时', ['小时'], 24, 200]],
  },
  {
    names: ['协助街道介入和解决社区公共问题', '协助街道处理社区事务'],
    counts: [['小时', ['小时'], 200, 2000]],
  },
  {
    names: ['资源链接', '链接社会资源', '资源链接折合价值'],
    counts: [['金额', ['元'], 50_000, 600_000]],
  },
  { names: ['资源链接金额', '社会资源链接'], counts: [['金额', ['万元'], 5, 60]] },
  { names: ['社区组织培育', '社会组织培育', '培育社区社会组织'], counts: [['个数', ['个'], 1, 9]] },
  {
    names: ['政策宣传', '政策宣讲活动', '普法宣传活动'],
    counts: [
      ['场次', ['场'], 4, 40],
      ['人次', ['人次'], 200, 3000],
    ],
  },
  {
    names: ['独居孤寡老人探访', '残疾人探访', '困境儿童探访', '低保低收入家庭探访'],
    counts: [['人次', ['人次'], 100, 1500]],
  },
  {
    names: ['专业督导', '督导服务'],
    counts: [
      ['小时', ['小时'], 24, 120],
      ['次数', ['次'], 6, 48],
    ],
  },
  {
    names: ['社区讲座', '健康讲座'],
    counts: [
      ['场次', ['场'], 4, 30],
      ['人次', ['人次'], 100, 900],
    ],
  },
  { names: ['服务案例', '服务案例或服务手册产出', '典型案例'], counts: [['份数', ['份'], 1, 12]] },
  { names: ['心理疏导', '危机介入', '情绪支持服务'], counts: [['人次', ['人次'], 20, 400]] },
];

export function makeIndicators(
  random: Random,
  serviceCount: number,
  areaCount: number,
): IndicatorFact[] {
  return random.sample(services, serviceCount).flatMap((service) => {
    const name = random.pick(service.names);
    const least = random.integer(1, service.counts.length);
    return random
      .sample(service.counts, least)
      .map((count) => makeIndicator(random, name, count, areaCount));
  });
}

function makeIndicator(
  random: Random,
  service: string,
  count: Count,
  areaCount: number,
): IndicatorFact {
  const [measure, units, from, to] = count;
  const unit = random.pick(units);
  const size = unit === '万元' || (unit === '元' && random.chance(0.4)) ? 100 : 1;
  const hasTargets = random.chance(0.5);
  const spread = (whole: number) =>
    split(random, Math.round(whole * size), Math.max(1, areaCount)).map((part) => part / size);
  const asked = random.integer(from, to);
  const targets = spread(asked);
  const done = spread(Math.ceil(asked * (0.1 + 1.5 * random.next())));
  const areas = done.map((completed, at) => ({
    target: hasTargets ? (targets[at] ?? null) : null,
    completed: random.chance(0.05) ? null : completed,
  }));
  const total = areas.reduce((sum, { completed }) => sum + (completed ?? 0), 0);
  return {
    service,
    measure,
    unit,
    target: cents(targets.reduce((sum, part) => sum + part, 0)),
    completed: cents(areaCount === 0 ? done.reduce((sum, part) => sum + part, 0) : total),
    areas: areaCount === 0 ? [] : areas,
  };
}

function split(random: Random, whole: number, count: number): number[] {
  const weights = Array.from({ length: count }, () => 0.3 + random.next());
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const parts = weights.map((weight) => Math.floor((whole * weight) / sum));
  parts[0] = (parts[0] ?? 0) + whole - parts.reduce((total, part) => total + part, 0);
  return parts;
}

function cents(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Half up to 2 decimals of the percentage: 918/960 → 0.9563. */
export function rateOf(completed: number, target: number): number {
  return (
    Math.floor(
      (Math.round(completed * 100) * 20_000 + Math.round(target * 100)) /
        (2 * Math.round(target * 100)),
    ) / 10_000
  );
}

export function scaleOf(unit: string | null): number {
  return unit?.startsWith('万') ? 10_000 : 1;
}
