import { describe, expect, it } from 'vitest';
import { documentOf, samplePath } from './document-of.ts';

const document = await documentOf(samplePath);

function totalRow(name: string, measure: string | null) {
  const row = document.indicators.find(
    (one) => one.name === name && one.measure === measure && one.area === null,
  );
  return row && [row.target, row.completed, row.rate, row.statedRate, row.behind];
}

describe('文冲 2023, mid-term, as published', () => {
  it.each([
    ['电访', null, 3382, 2189, 64.73],
    ['入户探访', null, 948, 532, 56.12],
    ['专业个案', '接案数', 90, 54, 60],
    ['专业个案', '节数', 540, 308, 57.04],
    ['专业个案', '结案数', 90, 14, 15.56],
    ['专业小组', '个数', 30, 17, 56.67],
    ['专业小组', '节数', 180, 86, 47.78],
    ['专业小组', '人次', 1440, 944, 65.56],
    ['大型社区活动', '次数', 16, 14, 87.5],
    ['大型社区活动', '人次', 2500, 4578, 183.12],
    ['中小型社区活动', '次数', 58, 65, 112.07],
    ['中小型社区活动', '人次', 1740, 2081, 119.6],
  ])('%s %s: %i agreed, %i completed, %f %%', (name, measure, target, completed, rate) => {
    const isBehind = measure === '结案数';
    expect(totalRow(name, measure)).toEqual([target, completed, rate, rate, isBehind]);
  });

  it.each([
    ['新增志愿者', 60, 30, 50],
    ['新增志愿者骨干', 24, 12, 50],
    ['新增志愿队伍', 2, 1, 50],
    ['社区调研', 9, 9, 100],
    ['协助街道介入和解决的社区公共问题', 1920, 960, 50],
    ['服务案例或服务手册产出', 2, 1, 50],
    ['志愿者活动性培训', 25, 13, 52],
    ['志愿者活动', 8, 5, 62.5],
  ])('the list item %s: %i agreed, %i completed, %f %%', (name, target, completed, rate) => {
    const row = document.indicators.find((one) => one.name === name);
    expect(row && [row.area, row.target, row.completed, row.rate]).toEqual([
      null,
      target,
      completed,
      rate,
    ]);
  });

  it('keeps the three areas of each service, whose n/a targets are no targets', () => {
    const areas = document.indicators.filter((one) => one.name === '电访' && one.area !== null);
    expect(
      areas.map(({ area, target, completed, rate }) => [area, target, completed, rate]),
    ).toEqual([
      ['片区1', null, 1247, null],
      ['片区2', null, 744, null],
      ['片区3', null, 198, null],
    ]);
  });

  it('takes 投入社工人数 and what shows only n/a marks for no indicator', () => {
    const names = document.indicators.map(({ name }) => name);
    expect(names).not.toContain('投入社工人数');
    expect(names).not.toContain('咨询个案');
  });

  it('is 5 of 12 months on its way', () => {
    expect(document.indicators.find(({ area }) => area === null)?.elapsedShare).toBe(41.67);
  });

  it('has the project as its sheet tells it', () => {
    expect(document.project).toEqual({
      station: '广州市文冲街社工服务站',
      stage: 'mid',
      agreementPeriod: { from: '2023-07-01', to: '2024-06-30', months: 12 },
      evaluationPeriod: { from: '2023-07-01', to: '2023-11-30', months: 5 },
      requiredWorkers: 20,
      requiredLicensed: 10,
      annualFunds: 2_400_000,
    });
  });

  it('has 102 of 100 person-months and a stable-staff rate of 90 %', () => {
    const month = (label: string, present: number, licensed: number) => ({
      label,
      weight: 1,
      present,
      licensed,
    });
    expect(document.attendance).toEqual({
      months: [
        month('7月', 20, 18),
        month('8月', 20, 18),
        month('9月', 20, 18),
        month('10月', 21, 19),
        month('11月', 21, 19),
      ],
      workers: 23,
      present: 102,
      required: 100,
      surplus: 2,
      licensed: { present: 92, required: 50, surplus: 42 },
      stableWorkers: 18,
      stableRate: 90,
      experienced: { present: 77, share: 75.49, workers: 16, headShare: 80 },
      lastMonth: {
        workers: 21,
        licensed: 19,
        byLicence: { 社会工作师: 4, 助理社会工作师: 15 },
      },
    });
  });

  it('scores 91.70, 优秀, while five vetoes are for a person to answer', () => {
    expect(document.scores).toEqual({
      scheme: 'guangzhou-2023',
      parts: [
        { name: '购买方', full: 20, score: 19.8, cells: ['评分!C3'] },
        { name: '监督方', full: 10, score: 9, cells: ['评分!C4'] },
        { name: '督导中心', full: 15, score: 13.75, cells: ['评分!C5'] },
        { name: '第三方', full: 55, score: 49.15, cells: ['评分!C6'] },
      ],
      total: 91.7,
      grade: '优秀',
      gradeId: 'excellent',
      statedTotal: 91.7,
      statedGrade: '优秀',
    });
    expect([document.finalGrade, document.provisional]).toEqual(['优秀', true]);
    expect(Object.fromEntries(document.vetoes.map(({ id, state }) => [id, state]))).toEqual({
      'posts-misused': 'unanswered',
      'staff-short': 'clear',
      'licensed-short': 'clear',
      'staff-cost-low': 'clear',
      rectification: 'unanswered',
      'professional-failed': 'unanswered',
      'financial-failed': 'unanswered',
      'serious-breach': 'unanswered',
    });
  });

  it('has exactly these findings', () => {
    expect(
      document.findings.map(({ rule, severity, cell, stated, expected, fix }) => [
        rule,
        severity,
        cell,
        stated,
        expected,
        fix,
      ]),
    ).toEqual([
      ['total/differs', 'error', '指标完成情况!S13', '65', '39', null],
      ['total/differs', 'error', '指标完成情况!V13', '2081', '1508', null],
      ['progress/behind', 'warning', '指标完成情况!V7', '14', null, null],
      ['target/too-easy', 'note', '指标完成情况!O13', '2500', null, null],
      ['attendance/serial', 'note', '到岗情况!B29', '13', '22', null],
    ]);
  });

  it('writes the sentences of the report', () => {
    const text = (topic: string) =>
      document.sentences.filter((one) => one.topic === topic).map((one) => one.text);
    expect(text('attendance')).toEqual([
      '评估期内持证社工应到岗50人次，实到岗92人次，超配42人次；社工（含持证与非持证）应到岗100人次，实到岗102人次，超配2人次。评估期内持续稳定在岗的社工18人，稳岗率为90.00%。',
    ]);
    expect(text('scores')).toEqual(['四项总得分：91.70分，等级：优秀。']);
    expect(text('indicators').join('')).toContain(
      '本年度完成电访2189个、探访532个，分别完成协议指标量的64.73%、56.12%；',
    );
  });

  it('finds its tables and leaves the memo alone', () => {
    expect(document.tables.map(({ kind, sheet, sure }) => [kind, sheet, sure])).toEqual([
      ['project', '项目信息', true],
      ...Array.from({ length: 4 }, () => ['indicators', '指标完成情况', true]),
      ['indicators', '协议内容', true],
      ['attendance', '到岗情况', true],
      ['scores', '评分', true],
    ]);
  });
});
