import { expect, it } from 'vitest';
import { planOf, rowWith, sheetBy, shown } from './draw-plan.ts';

const form = [
  ['社工站项目支出绩效自评表'],
  ['项目资金（万元）', '', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
  ['', '年度资金总额', 240, 240, 228, 10, '95.00%', ''],
  ['一级指标', '二级指标', '三级指标', '', '年度指标值', '实际完成值', '分值', '得分'],
  ['产出指标', '数量指标', '探访', '', '入户800户；电访1500次', '入户800户；电访1200次', 10, 9],
];
const sheet = sheetBy(planOf({ 自评: form }), 'scores');
const last = (text: string) => rowWith(sheet, text);

it('budget execution is reckoned from the form’s cells, as an item and as a part of the score', () => {
  const rows = sheet.rows.filter(({ cells }) => cells[0]?.value === '预算执行率');
  const at = sheet.rows.map(({ cells }) => cells[0]?.value).lastIndexOf('预算执行率') + 1;
  expect(rows.map((row) => shown(row).slice(0, 6))).toEqual([
    [
      '预算执行率',
      '=自评!F3 → 10',
      '—',
      '—',
      '=IFERROR(ROUND(自评!F3*MAX(0,MIN(1,IFERROR(自评!E3/自评!D3,"—"))),2),"—") → 9.5',
      '=IFERROR(E4/B4,"—") → 0.95',
    ],
    [
      '预算执行率',
      '=自评!D3 → 240',
      '=自评!E3 → 228',
      '=IFERROR(自评!E3/自评!D3,"—") → 0.95',
      '—',
      `=ROUND(自评!F3*MAX(0,MIN(1,D${at})),2) → 9.5`,
    ],
  ]);
});

it('several items of a row share its marks alike', () => {
  const row = sheet.rows.map(({ cells }) => cells[0]?.value).indexOf('入户') + 1;
  const share = (at: number) => `IFERROR(MAX(0,MIN(1,C${at}/B${at})),1)`;
  expect(shown(last('入户'))[5]).toBe(`=ROUND(自评!G5*(${share(row)}+${share(row + 1)})/2,2) → 9`);
});

it('points reckoned by the rules are added up from the items underneath', () => {
  const bare = form.map((row) => row.slice(0, 7));
  const rows = [
    ...bare,
    ['效益指标', '社会效益', '志愿者', '', '100人', '90人', 30],
    ['满意度指标', '满意度', '满意度', '', '≥90%', '95%', 50],
  ];
  const plan = sheetBy(planOf({ 自评: rows }), 'scores');
  const names = plan.rows.map(({ cells }) => cells[0]?.value);
  const [part, item] = [names.indexOf('效益指标'), names.indexOf('志愿者') + 1];
  expect(shown(plan.rows[part]).slice(0, 6)).toEqual([
    '效益指标',
    '=自评!G6 → 30',
    '—',
    '—',
    `=ROUND(SUM(F${item}),8) → 27`,
    `=IFERROR(E${part + 1}/B${part + 1},"—") → 0.9`,
  ]);
  expect(names).not.toContain('一票否决事项');
});
