import { period } from '../quantities/day.ts';
import type { DrawnRow } from './draw-indicators.ts';

/** 文冲 2023, mid-term: each service with its three areas and the printed total. */
export const wenchong: readonly DrawnRow[] = [
  ...service('建档', '人数', [378, 223, 46], ['/', 647, '/']),
  ...service('电访', '个数', [1247, 744, 198], [3382, 2189, '64.73%']),
  ...service('入户探访', '次数', [284, 181, 67], [948, 532, '56.12%']),
  ...service('咨询个案', '个数', ['/', '/', '/'], ['/', '/', '/']),
  ...service('专业个案', '接案数', [22, 27, 5], [90, 54, '60.00%']),
  ...service('专业个案', '节数', [105, 176, 27], [540, 308, '57.04%'], 0),
  ...service('专业个案', '结案数', ['/', '/', '/'], [90, 14, '15.56%']),
  ...service('专业小组', '个数', [8, 6, 3], [30, 17, '56.67%']),
  ...service('专业小组', '节数', [48, 20, 18], [180, 86, '47.78%']),
  ...service('专业小组', '人次', [526, 204, 214], [1440, 944, '65.56%']),
  ...service('大型活动', '次数', [6, 6, 2], [16, 14, '87.50%']),
  ...service('大型活动', '人次', [2200, 1868, 510], [2500, 4578, '183.12%']),
  ...service('中小型活动', '次数', [25, 4, 10], [58, 65, '112.07%']),
  ...service('中小型活动', '人次', [732, 85, 691], [1740, 2081, '119.60%']),
];

export const wenchongPeriods = {
  agreement: period('2023-7-1..2024-6-30'),
  evaluation: period('2023-7-1..2023-11-30'),
};

/** 石壁 2023, mid-term: completed and rate only. */
export const shibi: readonly DrawnRow[] = [
  ['家访', '人次', null, undefined, 1118, '84.06%'],
  ['电访', '人次', null, undefined, 1111, '55.55%'],
  ['个案接案', '接案数', null, undefined, 51, '56.67%'],
  ['个案服务', '节数', null, undefined, 187, '51.94%'],
  ['小组', '个数', null, undefined, 20, '66.67%'],
  ['小组服务', '节数', null, undefined, 84, '56.00%'],
  ['小组服务', '人次', null, undefined, 918, '95.63%'],
  ['社区活动', '次数', null, undefined, 54, '175.15%'],
  ['社区活动服务', '人次', null, undefined, 4219, '340.19%'],
  ['发展志愿者', '人数', null, undefined, 117, '117.00%'],
  ['培育志愿者骨干', '人数', null, undefined, 17, '56.67%'],
];

export const shibiPeriods = {
  agreement: period('2023-4-16..2024-4-15'),
  evaluation: period('2023-4-16..2023-10-31'),
};

function service(
  name: string,
  measure: DrawnRow[1],
  areas: readonly (number | string)[],
  [target, completed, rate]: readonly (number | string)[],
  areaTarget: number | string = '/',
): readonly DrawnRow[] {
  return [
    ...areas.map((value, at): DrawnRow => [name, measure, `片区${at + 1}`, areaTarget, value, '/']),
    [name, measure, '合计', target, completed, rate],
  ];
}
