import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim, ClaimFigure } from '../../src/claims/claim.ts';
import { readClaims } from '../../src/claims/read-claims.ts';
import { period } from '../core/quantities/day.ts';

const written = (figure: ClaimFigure | null, sign: string) => (figure ? [sign + figure.text] : []);

/** A claim in short: `电访 2189个 /3382个 =64.73%`, with area, doubt and part where it has them. */
function short(claim: Claim): string {
  const doubt = claim.doubt ? [`?${claim.doubt}`] : [];
  switch (claim.topic) {
    case 'service': {
      const { subject, area, isPart, completed, target, rate, joint } = claim;
      const name = joint.length > 0 ? joint.join('+') : subject || `(${claim.inherited ?? ''})`;
      const place = area === null ? [] : [`@${area}`];
      const figures = [...written(completed, ''), ...written(target, '/'), ...written(rate, '=')];
      return [...place, name, ...figures, ...(isPart ? ['part'] : []), ...doubt].join(' ');
    }
    case 'staff':
      return [claim.who, claim.item, claim.figure.text, ...doubt].join(' ');
    case 'score':
      return [claim.part ?? 'total', claim.figure.text, ...doubt].join(' ');
    case 'grade':
      return `grade ${claim.grade}`;
    case 'funds':
      return `funds ${claim.figure.text}`;
  }
}

const read = (text: string) => readClaims(text).map(short);

describe('the claims of a report', () => {
  it.each([
    [
      '本年度完成电访2189个、探访532个，分别完成协议指标量的64.73%、56.12%',
      ['电访 2189个 =64.73%', '探访 532个 =56.12%'],
    ],
    [
      '完成电访2189个、探访532个，完成率64.73%、56.12%。',
      ['电访 2189个 =64.73%', '探访 532个 =56.12%'],
    ],
    ['完成电访2189个、探访532个，完成率64.73%。', ['电访 2189个', '探访 532个']],
    [
      '完成电访2189个，探访532个；分别完成指标的64.73%、56.12%',
      ['电访 2189个 =64.73%', '探访 532个 =56.12%'],
    ],
    ['电访、探访分别为2189、532个', ['电访 2189', '探访 532个']],
    ['电访、探访的完成率分别为64.73%、56.12%', ['电访 =64.73%', '探访 =56.12%']],
    ['完成个案接案54个、308节、结案14个', ['个案接案 54个', '(个案接案) 308节', '结案 14个']],
    ['探访593人次，达成率119%', ['探访 593人次 =119%']],
    ['打出热线超过3382条', ['热线 3382条']],
    ['开展17个专业小组、86节', ['专业小组 17个', '(专业小组) 86节']],
    ['电访：协议量3382个，完成2189个，完成率64.73%', ['(电访) 2189个 /3382个 =64.73%']],
    ['应完成3382个电访，实际完成2189个电访', ['电访 2189个 /3382个']],
    ['电访2189个（协议3382个，完成率64.73%）', ['电访 2189个 /3382个 =64.73%']],
    ['片区三社工4人，电访、探访406人次', ['@片区三 () 4人', '@片区三 电访+探访 406人次']],
    ['片区一、片区二分别完成电访1247、744个', ['@片区一 电访 1247', '@片区二 (电访) 744个']],
    ['电访2189个，其中长者320个', ['电访 2189个', '长者 320个 part']],
    ['电访３，３８２个，资源链接52.31万元', ['电访 ３，３８２个', '资源链接 52.31万元']],
    ['7月完成电访300个', ['电访 300个 ?period']],
    ['每月探访100次，电访增加20个', ['每月探访 100次 ?each', '电访增加 20个 ?each']],
    ['计划开展小组30个', ['计划开展小组 30个 ?plan']],
  ])('%s', (text, claims) => {
    expect(read(text)).toEqual(claims);
  });

  it.each([
    [
      '评估期内持证社工应到岗50人次，实到岗92人次，超配42人次；社工（含持证与非持证）应到岗100人次，实到岗102人次，缺少2人次。',
      [
        'licensed required 50人次',
        'licensed present 92人次',
        'licensed surplus 42人次',
        'all required 100人次',
        'all present 102人次',
        'all shortfall 2人次',
      ],
    ],
    [
      '持续稳定在岗的社工18人，稳岗率为90.00%。',
      ['all stable-workers 18人', 'all stable-rate 90.00%'],
    ],
    ['四项总得分：91.70分，等级：优秀。', ['total 91.70分', 'grade 优秀']],
    ['购买方评估19.80分（满分20分）', ['购买方评估 19.80分']],
    ['年度服务经费240万元', ['funds 240万元']],
  ])('of staffing, scores and funds: %s', (text, claims) => {
    expect(read(text)).toEqual(claims);
  });

  it.each([
    '评估期为2023年7月1日至2023年11月30日，共5个考核月份。',
    '穗民〔2023〕97号，电话020-81234567，2023.07.01，9:30',
    '第3期、片区2、表1、附件2',
    '一、项目概况\n1.基本情况\n（2）服务内容',
    '满意度98.5%，持证率90%',
    '每节10-12人，每周3天，60岁以上',
    '评估满分100分',
  ])('are none of dates, numbers of items, ranges and other rates: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('carry sentence, place and reading', () => {
    const text = '概况。完成电访 2,189 个！';
    expect(readClaims(text)).toEqual([
      {
        topic: 'service',
        sentence: '完成电访 2,189 个！',
        doubt: null,
        subject: '电访',
        inherited: null,
        joint: [],
        area: null,
        isAreaCarried: false,
        groups: [],
        isPart: false,
        completed: {
          figure: {
            value: { n: 2189n, d: 1n },
            isPercent: false,
            decimals: 0,
            unit: '个',
            bound: null,
          },
          isRough: false,
          text: '2,189 个',
          span: { start: 8, end: 15 },
        },
        target: null,
        rate: null,
      },
    ]);
  });

  it('are of the area and of the people that a heading or a label names', () => {
    const text = '（三）片区三\n电访198个。\n（四）长者服务\n探访200次。\n儿童服务：小组6个';
    const claims = readClaims(text);
    expect(
      claims.map(
        (claim) => claim.topic === 'service' && [claim.area, claim.isAreaCarried, claim.groups],
      ),
    ).toEqual([
      ['片区三', true, []],
      [null, false, ['长者']],
      [null, false, ['长者', '儿童']],
    ]);
  });

  it('are of the whole period where its own months are named', () => {
    const known = { evaluationPeriod: period('2023-7-1..2023-11-30') };
    const doubts = (text: string) => readClaims(text, known).map(({ doubt }) => doubt);
    expect(doubts('2023年7月1日至2023年11月30日电访2189个')).toEqual([null]);
    expect(doubts('7-11月电访2189个')).toEqual([null]);
    expect(doubts('截至2023年11月30日，电访2189个')).toEqual([null]);
    expect(doubts('2023年8月1日至2023年9月30日电访744个')).toEqual(['period']);
    expect(doubts('10月电访450个')).toEqual(['period']);
  });

  it('go on over a line break of a page, and end with a paragraph', () => {
    const wrapped =
      '社工站在评估考核期之内按照协议约定的内容和数量认真地为辖区居民开展服务，完成了电访\n2189个';
    const broken = wrapped.replace('\n', '\n\n');
    expect(read(wrapped.replace('\n2189', '、探访\n共2189'))).toHaveLength(1);
    expect(read(broken)).toEqual(['() 2189个']);
  });

  const word = fc.constantFrom(
    ...'完成 电访 、 ， 。 ； 探访 2189 个 （ ） 3,382 64.73% 分别 片区三 片区 其中 协议量 超过 万 元 分 总得分 等级：优秀 应到岗 社工 \n \t 2023年7月 至 第 . : 稳岗率 0 9999999999999999999999 ％ 個 😀 \uD800'.split(
      ' ',
    ),
  );

  it('never throw, and stand where they say', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(word, { maxLength: 60 }).map((words) => words.join('')),
    );
    fc.assert(
      fc.property(text, (report) => {
        const figures = readClaims(report).flatMap((claim) =>
          'completed' in claim
            ? [claim.completed, claim.target, claim.rate].flatMap((figure) => figure ?? [])
            : 'figure' in claim
              ? [claim.figure]
              : [],
        );
        const places = figures.map(({ span }) => report.slice(span.start, span.end));
        expect(places).toEqual(figures.map(({ text: own }) => own));
      }),
      { numRuns: 500 },
    );
  });

  it('are found in a text without a full stop in time with its length', () => {
    const claims = readClaims('完成电访2189个、探访532个，'.repeat(20_000));
    expect(claims).toHaveLength(40_000);
  });
});
