import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../src/core/evaluate.ts';
import { formatDecimal } from '../../../src/core/quantities/rational.ts';
import { defaultSettings } from '../../../src/core/settings/default-settings.ts';
import { bookOf } from '../tables/facts.ts';
import { type Drawn, sheetOf } from '../tables/sheet-of.ts';

type Row = readonly Drawn[];

const head: Row = ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'];
const output: readonly Row[] = [
  ['产出指标', '数量指标', '个案', '60个', '66个', 30, 30],
  ['', '质量指标', '达标率', '≥95%', '96%', 20, 18.5],
];
const benefit: Row = ['效益指标', '社会效益指标', '志愿者', '100人', '105人', 30, 27];
const satisfaction: readonly Row[] = [
  ['满意度指标', '满意度', '服务对象满意度', '≥90%', '95%', 5, 5],
  ['', '', '社工满意度', '≥90%', '92%', 5, 4.5],
];
const money = (score: Drawn): readonly Row[] => [
  ['项目资金', '', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
  ['', '年度资金总额', 240, 240, 228, 10, '95%', score],
];
const project = sheetOf([['社工站', '甲街社工服务站']], { name: '项目信息' });

function scored(rows: readonly Row[], sheets = [project]) {
  const sheet = sheetOf([['社工站项目支出绩效自评表'], ...rows], { name: '自评' });
  const [evaluation] = evaluate(bookOf(...sheets, sheet), defaultSettings);
  const { scores, findings } = evaluation ?? {};
  return {
    scheme: scores?.scheme.id,
    isComputed: scores?.isComputed,
    parts: scores?.parts.map(({ part, score, full }) =>
      [part, score && formatDecimal(score), full && formatDecimal(full)].join(' '),
    ),
    total: scores?.total ? formatDecimal(scores.total) : null,
    grade: scores?.grade?.name ?? null,
    rules: findings?.map(({ rule }) => rule),
  };
}

describe('the scores of a three-level table', () => {
  it('add up by first-level indicators, with budget execution', () => {
    const total: Row = ['总分', '', '', '', '', 100, 94.5];
    expect(scored([...money(9.5), head, ...output, benefit, ...satisfaction, total])).toEqual({
      scheme: 'mof-2020',
      isComputed: false,
      parts: ['execution 9.5 10', 'output 48.5 50', 'benefit 27 30', 'satisfaction 9.5 10'],
      total: '94.5',
      grade: '优',
      rules: [],
    });
  });

  it('take budget execution by its rate where no score of it is printed', () => {
    const read = scored([...money(''), head, ...output, benefit, ...satisfaction]);
    expect([read.parts?.[0], read.total]).toEqual(['execution 9.5 10', '94.5']);
  });

  it('are wrong where the printed total or a score is', () => {
    const total: Row = ['总分', '', '', '', '', 100, 96];
    expect(scored([...money(9.5), head, ...output, benefit, ...satisfaction, total]).rules).toEqual(
      ['score/total-differs'],
    );
    const over: Row = ['效益指标', '社会效益指标', '志愿者', '100人', '105人', 30, 31];
    expect(scored([...money(9.5), head, ...output, over, ...satisfaction]).rules).toEqual([
      'score/out-of-range',
    ]);
  });

  it('go by the marks of the table where these make 100', () => {
    const own: readonly Row[] = [
      ['产出指标', '数量指标', '个案', '60个', '66个', 50, 50],
      ['效益指标', '社会效益指标', '志愿者', '100人', '105人', 40, 38],
      ['满意度指标', '满意度', '满意度', '≥90%', '95%', 10, 10],
    ];
    expect(scored([head, ...own])).toMatchObject({
      parts: ['output 50 50', 'benefit 38 40', 'satisfaction 10 10'],
      total: '98',
    });
  });

  it('are open while one is missing, and none without any', () => {
    const open: Row = ['效益指标', '社会效益指标', '志愿者', '100人', '105人', 30, ''];
    expect(scored([...money(9.5), head, ...output, open, ...satisfaction])).toMatchObject({
      total: null,
      grade: null,
    });
    const bare = [head, ...output, benefit].map((row) => row.slice(0, 5));
    expect(scored(bare).scheme).toBeUndefined();
  });

  it('do not stand for those of a scheme that others score', () => {
    const threeParties = sheetOf(
      [
        ['社工站', '甲街社工服务站'],
        ['评估方案', '三方评估（第三方70%、街道20%、区民政局10%）'],
      ],
      { name: '项目信息' },
    );
    expect(scored([head, ...output, benefit], [threeParties]).scheme).toBeUndefined();
  });
});

describe('marks without scores', () => {
  const bare = (rows: readonly Row[]) => rows.map((row) => row.slice(0, 6));
  const short: Row = ['效益指标', '社会效益指标', '志愿者', '100人', '90人', 30];
  const whole = [...money(''), ...bare([head, ...output]), short, ...bare(satisfaction)];

  it('give what the rules give, said to be reckoned', () => {
    expect(scored(whole)).toEqual({
      scheme: 'mof-2020',
      isComputed: true,
      parts: ['execution 9.5 10', 'output 50 50', 'benefit 27 30', 'satisfaction 10 10'],
      total: '96.5',
      grade: '优',
      rules: ['performance/not-met'],
    });
  });

  it('give the same under a blank column for the scores, whatever total stands under it', () => {
    const blank = whole.map((row) => (row[0] === '一级指标' ? [...row, '得分'] : row));
    const total: Row = ['总分', '', '', '', '', 100, 98];
    expect(scored([...blank, total])).toMatchObject({ isComputed: true, total: '96.5' });
  });

  it('leave a part open that a person must judge, and the whole with it', () => {
    const judged: Row = ['效益指标', '社会效益指标', '机制', '健全', '较健全', 30];
    const read = scored([...money(''), ...bare([head, ...output]), judged, ...bare(satisfaction)]);
    expect(read).toMatchObject({ isComputed: true, total: null, grade: null });
    expect(read.parts?.[2]).toBe('benefit  30');
  });

  it('count a first-level indicator that the scheme does not know where 100 needs it', () => {
    const rows = [
      ['成本指标', '经济成本指标', '总成本', '≤240万元', '200万元', 20],
      ['产出指标', '数量指标', '个案', '60个', '54个', 40],
      ['效益指标', '社会效益指标', '志愿者', '100人', '105人', 30],
      ['满意度指标', '满意度', '满意度', '≥90%', '95%', 10],
    ];
    expect(scored([...bare([head]), ...rows])).toMatchObject({
      parts: ['level:成本指标 20 20', 'output 36 40', 'benefit 30 30', 'satisfaction 10 10'],
      total: '96',
    });
    const printed = rows.map((row) => [...row, row[5]] as Row);
    expect(scored([head, ...printed])).toMatchObject({ isComputed: false, total: '100' });
  });

  it('of a year not done, of goals alone and of marks that are shared give none', () => {
    const [first = []] = money('');
    const monitored = ['一级指标', '二级指标', '三级指标', '年度指标值', '1-6月完成值', '分值'];
    expect(scored([first, monitored, ...bare(output)]).isComputed).toBeUndefined();
    const goals = [...bare([head]), ...bare(output)].map((row) => row.with(4, ''));
    expect(scored(goals).isComputed).toBeUndefined();
    const shared: Row = ['', '', '小组', '30个', '30个', ''];
    expect(
      scored([...money(''), ...bare([head, ...output]), shared, short, ...bare(satisfaction)]),
    ).toMatchObject({ isComputed: true, total: null });
  });
});

describe('a form as it comes', () => {
  const items = (rows: readonly Row[], title = '社工站项目支出绩效自评表') => {
    const sheet = sheetOf([[title], ...rows], { name: '自评' });
    const [evaluation] = evaluate(bookOf(project, sheet), defaultSettings);
    const { performance, scores, project: read } = evaluation ?? {};
    return {
      items: performance?.lines.flatMap((line) =>
        line.items.map(({ name, target, completed }) =>
          [name, target && formatDecimal(target), completed && formatDecimal(completed)].join(' '),
        ),
      ),
      total: scores?.total && formatDecimal(scores.total),
      grade: scores?.statedGrade,
      stage: read?.stage?.value ?? null,
    };
  };

  it('takes what was completed from the whole year where its halves stand before it', () => {
    const heads = [
      '一级指标',
      '三级指标',
      '年度指标值',
      '上半年完成值',
      '下半年完成值',
      '全年完成值',
    ];
    expect(
      items([heads, ['产出指标', '探访', '1200户', 610, 640, 1250]], '社工站绩效目标完成情况表'),
    ).toMatchObject({ items: ['探访 1200 1250'], stage: 'final' });
    expect(
      items([heads.slice(0, 4), ['产出指标', '探访', '1200户', 610]], '社工站绩效表'),
    ).toMatchObject({ items: ['探访 1200 610'], stage: 'mid' });
  });

  it('has no item where nothing was to be reached, and 95百分比 is 95 %', () => {
    expect(
      items([
        head,
        ['产出指标', '质量指标', '合格率', '≥95百分比', '100', 60, 60],
        ['效益指标', '生态效益指标', '无', '无', '无', '', ''],
        ['', '社会效益指标', '志愿者', '10人', '10人', 30, 30],
        ['满意度指标', '满意度', '满意度', '≥90%', '95%', 10, 10],
      ]),
    ).toMatchObject({ items: ['合格率 0.95 1', '志愿者 10 10', '满意度 0.9 0.95'], total: '100' });
  });

  it('may weigh in percent, and tick its grade', () => {
    const weighed = head.map((text) => (text === '分值' ? '权重' : text));
    expect(
      items([
        weighed,
        ['产出指标', '数量指标', '个案', '20个', '22个', '60%', 60],
        ['效益指标', '社会效益', '受益', '100人', '90人', '30%', 27],
        ['满意度指标', '满意度', '满意度', '≥90%', '95%', '10%', 10],
        ['自评等级', '优☑ 良□ 中□ 差□'],
      ]),
    ).toMatchObject({ total: '97', grade: '优' });
  });
});

describe('a form of 自评', () => {
  const short: Row = ['产出指标', '数量指标', '小组', '30个', '27个', 30, 27];
  const stageOf = (title: string, sheets = [project]) => {
    const sheet = sheetOf([[title], head, short], { name: '表' });
    const [evaluation] = evaluate(bookOf(...sheets, sheet), defaultSettings);
    return [
      evaluation?.project.stage?.value,
      ...(evaluation?.findings ?? []).map(({ rule }) => rule),
    ];
  };

  it('is of the year done: what is short of its target is said', () => {
    expect(stageOf('社工站项目支出绩效自评表')).toEqual([
      'final',
      'performance/not-met',
      'score/weights',
    ]);
  });

  it('is of the stage that the project says', () => {
    const mid = sheetOf(
      [
        ['社工站', '甲街社工服务站'],
        ['评估阶段', '中期评估'],
      ],
      { name: '项目信息' },
    );
    expect(stageOf('社工站项目支出绩效自评表', [mid])).toEqual(['mid', 'score/weights']);
  });
});
