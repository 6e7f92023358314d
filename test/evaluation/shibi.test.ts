import { describe, expect, it } from 'vitest';
import { documentOf, shibiPath } from './document-of.ts';

const document = await documentOf(shibiPath);

describe('石壁 2023, mid-term, as published', () => {
  it.each([
    ['家访', 1118, 84.06, 1330, false],
    ['电访', 1111, 55.55, 2000, false],
    ['个案接案', 51, 56.67, 90, false],
    ['个案服务', 187, 51.94, 360, true],
    ['小组', 20, 66.67, 30, false],
    ['小组服务节数', 84, 56, 150, false],
    ['小组服务人次', 918, 95.63, 960, false],
    ['社区活动', 54, null, null, null],
    ['社区活动服务人次', 4219, null, null, null],
    ['发展志愿者', 117, 117, 100, false],
    ['培育志愿者骨干', 17, 56.67, 30, false],
  ])(
    '%s: %i completed at %s %% implies a target of %s',
    (name, completed, rate, target, behind) => {
      const row = document.indicators.find((one) => one.name === name);
      expect(row && [row.target, row.completed, row.rate, row.impliedTarget, row.behind]).toEqual([
        null,
        completed,
        rate,
        target,
        behind,
      ]);
    },
  );

  it('has elapsed by 6.5 of 12 months', () => {
    expect(document.project.evaluationPeriod?.months).toBe(6.5);
    expect(document.indicators[0]?.elapsedShare).toBe(54.17);
  });

  it('has 134 of 130 person-months, the first month a half, and a stable-staff rate of 85 %', () => {
    expect(document.attendance).toMatchObject({
      present: 134,
      required: 130,
      surplus: 4,
      licensed: { present: 92, required: 91, surplus: 1 },
      stableWorkers: 17,
      stableRate: 85,
      experienced: { workers: 16, headShare: 80 },
    });
    expect(document.attendance?.months.map(({ weight }) => weight)).toEqual([
      0.5, 1, 1, 1, 1, 1, 1,
    ]);
  });

  it('takes the mean of the three areas once: 87.6 良好', () => {
    expect(document.scores?.parts.find(({ name }) => name === '服务质量')).toEqual({
      name: '服务质量',
      full: 20,
      score: 16.9,
      cells: ['评分表!C6', '评分表!C7', '评分表!C8'],
    });
    expect(document.scores).toMatchObject({ total: 87.6, grade: '良好', statedTotal: 87.6 });
  });

  it('asked 124 people, who are satisfied by 93.71 % at least', () => {
    expect(document.survey).toEqual({
      people: 124,
      bands: [
        { label: '65%', from: 65, to: 65, people: 1 },
        { label: '85%以上', from: 85, to: null, people: 13 },
        { label: '95%以上', from: 95, to: null, people: 110 },
      ],
      meanFrom: 93.71,
      meanTo: 99.19,
    });
    expect(document.sentences.find(({ topic }) => topic === 'survey')?.text).toBe(
      '满意度调查共124人，其中65%的1人、85%以上的13人、95%以上的110人，平均满意度在93.71%至99.19%之间。',
    );
  });

  it('has exactly these findings', () => {
    expect(document.findings.map(({ rule, severity, cell }) => [rule, severity, cell])).toEqual([
      ['target/impossible', 'error', '服务进度!D10'],
      ['target/impossible', 'error', '服务进度!D11'],
      ['progress/behind', 'warning', '服务进度!C6'],
    ]);
  });
});
