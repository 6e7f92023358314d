import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../src/core/evaluate.ts';
import { formatDecimal } from '../../../src/core/quantities/rational.ts';
import type { Scores } from '../../../src/core/scores/scores.ts';
import { defaultSettings } from '../../../src/core/settings/default-settings.ts';
import { told, workbookOf } from '../checks/find-in.ts';
import { type Drawn, sheetOf } from '../tables/sheet-of.ts';

type Rows = readonly (readonly Drawn[])[];

/** What is scored of a workbook of these sheets: name, total and grade, the station's own first. */
function scored(sheets: Readonly<Record<string, Rows>>) {
  const drawn = Object.entries(sheets).map(([name, rows]) => sheetOf(rows, { name }));
  const [one, ...more] = evaluate(workbookOf(...drawn), defaultSettings);
  const inShort = ({ name, total, grade }: Scores) =>
    [name ?? '-', total ? formatDecimal(total) : '?', grade?.name ?? '-'].join(' ');
  return {
    stations: 1 + more.length,
    scores: one?.scores ? inShort(one.scores) : null,
    others: (one?.otherScores ?? []).map(inShort),
    finalGrade: one?.finalGrade?.name ?? null,
    findings: told(one?.findings ?? []),
  };
}

const form = (
  project: string,
  { year = 2023, output = 48, total = 97 }: { year?: number; output?: number; total?: number } = {},
): Rows => [
  ['项目支出绩效自评表'],
  [`（${year}年度）`],
  ['项目名称', project],
  ['项目资金（万元）', '', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
  ['', '年度资金总额', 20, 20, 18, 10, '90%', 9],
  ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
  ['产出指标', '数量指标', '个案服务', '≥20个', '22个', 50, output],
  ['效益指标', '社会效益', '受益人次', '≥200人次', '260人次', 30, 30],
  ['满意度指标', '满意度', '居民满意度', '≥90%', '96%', 10, 10],
  ['总分', '', '', '', '', 100, total],
];

const marks = (title: string, second = 38): Rows => [
  [title],
  ['评估内容', '分值', '得分'],
  ['服务产出', 60, 55],
  ['服务态度', 40, second],
  ['合计', 100, 55 + second],
];

describe('several forms of one workbook', () => {
  it('of two projects: the first is the station’s, the other is scored beside it', () => {
    expect(
      scored({ 运营: form('甲街社工站运营'), 志愿: form('志愿者培育', { output: 40, total: 89 }) }),
    ).toEqual({
      stations: 1,
      scores: '甲街社工站运营 97 优',
      others: ['志愿者培育 89 良'],
      finalGrade: '优',
      findings: [],
    });
  });

  it('of two years: the later one is the station’s', () => {
    const before = form('甲街社工站运营', { year: 2022, output: 40, total: 89 });
    expect(scored({ 上年: before, 本年: form('甲街社工站运营') })).toMatchObject({
      scores: '本年 97 优',
      others: ['上年 89 良'],
    });
  });

  it('have each its total checked, and its own row of money', () => {
    const wrong = form('志愿者培育', { output: 40, total: 90 });
    expect(scored({ 运营: form('甲街社工站运营'), 志愿: wrong }).findings).toEqual([
      'score/total-differs 志愿!G10 90 → 89 ! 89 + 志愿!H5 志愿!G7 志愿!G8 志愿!G9',
    ]);
  });

  it('alone has no name', () => {
    expect(scored({ 自评: form('甲街社工站运营') })).toMatchObject({
      scores: '- 97 优',
      others: [],
    });
  });
});

describe('score tables of single parties', () => {
  it('each have a total and no grade, and none is the station’s', () => {
    expect(
      scored({
        甲方: marks('社工站甲方评分表'),
        财务: marks('社工站财务评估评分表', 30),
      }),
    ).toEqual({
      stations: 1,
      scores: null,
      others: ['社工站甲方评分表 93 -', '社工站财务评估评分表 85 -'],
      finalGrade: null,
      findings: [],
    });
  });

  it('stand beside the one table that is of the whole station', () => {
    expect(
      scored({ 甲方: marks('社工站甲方评分表'), 总: marks('社工站末期评估评分表', 37) }),
    ).toMatchObject({
      scores: '社工站末期评估评分表 92 优秀',
      others: ['社工站甲方评分表 93 -'],
      finalGrade: '优秀',
    });
  });

  it('have no grade beside the station’s own table, unless they print one', () => {
    const sheets = { 一: marks('社工站上半年评分表'), 二: marks('社工站下半年评分表', 36) };
    expect(scored(sheets)).toMatchObject({
      scores: null,
      others: ['社工站上半年评分表 93 -', '社工站下半年评分表 91 -'],
      finalGrade: null,
    });
  });

  it('have no grade of theirs compared, as their bands are not told', () => {
    const rows = [...marks('社工站甲方评分表'), ['等级', '合格']];
    expect(scored({ 甲方: rows })).toMatchObject({ scores: '社工站甲方评分表 93 -', findings: [] });
  });
});
