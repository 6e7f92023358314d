import type { DrawnSheets } from './draw-plan.ts';

/** A station in small, after that of 文冲: two areas, three workers, two months. */
export const project = [
  ['项目信息'],
  ['社工站', '广州市文冲街社工服务站'],
  ['项目购买方', '广州市黄埔区文冲街道办事处'],
  ['评估阶段', '中期评估'],
  ['年度服务协议期', '2023年7月1日至2024年6月30日'],
  ['评估考核期', '2023年7月1日至2023年8月31日'],
  ['协议要求在岗社工数', 2],
  ['其中持证社工数', 1],
  ['年度项目服务经费（万元）', 240],
];

const percent = (value: number) => ({ value, format: '0.00%' });

const indicatorRows = [
  ['文冲街社工站指标完成情况统计表'],
  ['服务片区', '电访', null, null, '专业个案', null, null],
  [null, '协议量', '完成量', '百分比', '协议结案数', '完成量', '百分比'],
  ['片区1', '/', 1247, '/', '/', 8, '/'],
  ['片区2', '/', 942, '/', '/', 6, '/'],
  ['合计', 3382, 2189, percent(0.6473), 90, 14, percent(0.1556)],
];

export const indicators = {
  rows: indicatorRows,
  merges: ['A1:G1', 'A2:A3', 'B2:D2', 'E2:G2'],
};

const rosterRows = [
  ['文冲街社工站社工到岗情况统计表'],
  ['类型', '序号', '姓名', '岗位资格证', '7月', null, null, '8月', null, null, '人员到岗小计'],
  [
    null,
    null,
    null,
    null,
    '人员到位',
    '社保购买',
    '工资发放',
    '人员到位',
    '社保购买',
    '工资发放',
    null,
  ],
  ['持证社工', 1, '社工01', '社会工作师', '√', '√', '√', '√', '√', '√', 2],
  ['持证社工', 2, '社工02', '助理社会工作师', '√', '√', '√', '—', '—', '—', 1],
  ['非持证社工', 3, '社工03', '已接受培训', '√', '√', '√', '√', '√', '√', 2],
];

export const roster = {
  rows: rosterRows,
  merges: ['A1:K1', 'A2:A3', 'B2:B3', 'C2:C3', 'D2:D3', 'E2:G2', 'H2:J2', 'K2:K3'],
};

export const scores = [
  ['评估结果'],
  ['评估主体', '标准分', '得分'],
  ['购买方评估', 20, 19.8],
  ['监督方评估', 10, 9],
  ['督导中心评估', 15, 13.75],
  ['第三方评估', 55, 49.15],
  ['总得分', 100, 91.7],
  ['等级', '优秀'],
];

export const wenchong: DrawnSheets = {
  项目信息: project,
  指标完成情况: indicators,
  到岗情况: roster,
  评分: scores,
};

/** The same with two months more in the period, of which the roster has nothing. */
export const wenchongLater: DrawnSheets = {
  ...wenchong,
  项目信息: project.map(([label, value]) =>
    label === '评估考核期' ? [label, '2023年7月1日至2023年10月31日'] : [label, value],
  ),
};
