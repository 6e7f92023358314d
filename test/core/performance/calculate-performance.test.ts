import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDecimal } from '../../../src/core/quantities/rational.ts';
import { calculate, drawTable, inShort, itemsOf, stated } from './draw-performance.ts';

describe('the items of two cells', () => {
  it.each([
    [
      'in another order',
      '个案68个；小组30个',
      '小组30个；个案70个',
      ['个案 68 → 70 met', '小组 30 → 30 met'],
    ],
    [
      'by longer names',
      '个案68个；小组30个',
      '专业小组28个；个案辅导70个',
      ['个案 68 → 70 met', '小组 30 → 28 short'],
    ],
    [
      'without names, as many',
      '个案68个；小组30个',
      '70个；30个',
      ['个案 68 → 70 met', '小组 30 → 30 met'],
    ],
    [
      'one is not there',
      '个案68个；小组30个',
      '小组30个',
      ['个案 68 → - open', '小组 30 → 30 met'],
    ],
    [
      'units tell them apart',
      '小组30个，180节',
      '小组180节，31个',
      ['小组 30 → 31 met', '小组 180 → 180 met'],
    ],
    [
      'alternatives add up',
      '社会组织/志愿队伍不少于2支',
      '社会组织1支；志愿队伍2支',
      ['社会组织/志愿队伍 2 → 3 met'],
    ],
    [
      'no alternative of another kind',
      '志愿队伍不少于2支',
      '社区活动1场；志愿队伍2支',
      ['志愿队伍 2 → 2 met'],
    ],
    [
      'a bare 0 is a percentage too',
      '达标率≥95%；投诉率≤1%',
      '达标率98%；投诉率0',
      ['达标率 0.95 → 0.98 met', '投诉率 0.01 → 0 met'],
    ],
    ['a percentage is no count', '满意度≥90%', '调查124人，满意度95%', ['满意度 0.9 → 0.95 met']],
    [
      'names of staff',
      '配备工作人员20人，其中专业人员不少于14人。',
      '人员配备20人，取得专业资历证书16人。',
      ['配备工作人员 20 → 20 met', '专业人员 14 → 16 met'],
    ],
  ])('%s', (_, target, completed, items) => {
    expect(inShort(itemsOf([['服务', target, completed]]))).toEqual(items);
  });

  it('are named by the third level where the cells name nothing', () => {
    expect(
      inShort(
        itemsOf([
          ['个案服务', '≥60个', '66个'],
          ['小组', 30, 27],
        ]),
      ),
    ).toEqual(['个案服务 60 → 66 met', '小组 30 → 27 short']);
  });

  it('come back in any order', () => {
    const names = [
      '个案辅导',
      '小组服务',
      '社区活动',
      '入户探访',
      '电访',
      '志愿者培训',
      '资源链接',
    ];
    fc.assert(
      fc.property(
        fc.shuffledSubarray(names, { minLength: 2 }),
        fc.array(fc.integer({ min: 1, max: 9999 }), { minLength: 7, maxLength: 7 }),
        fc.integer(),
        (list, counts, turn) => {
          const write = (order: readonly string[], more: number) =>
            order
              .map((name, at) => `${at + 1}.${name}${(counts[list.indexOf(name)] ?? 0) + more}次`)
              .join('；');
          const turned = list.map((_, at) => list[(at + Math.abs(turn)) % list.length] ?? '');
          const items = itemsOf([['服务', write(list, 0), write(turned, 1)]]);
          expect(items.map(({ name, met }) => [name, met])).toEqual(
            list.map((name) => [name, true]),
          );
          expect(items.map(({ completed }) => completed?.n)).toEqual(
            list.map((_, at) => BigInt((counts[at] ?? 0) + 1)),
          );
        },
      ),
    );
  });

  it('of any texts are read without throwing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
        expect(itemsOf([['服务', a, b]]).length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('an item', () => {
  it.each([
    ['≤', '≤10%', '9%', true],
    ['≤ passed', '控制在10%以内', '12%', false],
    ['<', '少于5宗', '5宗', false],
    ['>', '超过100人', '101人', true],
    ['≥', '90%以上', '90%', true],
    ['a target of 0', '投诉0宗', '投诉0宗', true],
    ['complaints where there should be none', '投诉0宗', '投诉2宗', false],
    ['accidents counted in 起', '安全事故0起', '1起', false],
    ['= before it', '安全事故=0起', '1起', false],
    ['起 behind a unit', '20个起', '15个', false],
    ['万', '资源链接50万元', '资源链接350000元', false],
    ['complaints, as the fewer the better', '投诉2次', '投诉1次', true],
    ['complaints that were settled', '投诉办结2次', '投诉办结1次', false],
    ['a percentage beside hundredths', '≥95%', 98, true],
    ['a percentage beside a fraction', '≥95%', 0.94, false],
    ['hundredths beside a percentage', 85, '84%', false],
    ['百分比 as a unit', '≥50百分比', '60百分比', true],
  ])('is met by its bound: %s', (_, target, completed, met) => {
    expect(itemsOf([['指标', target, completed]])[0]?.met).toBe(met);
  });

  it.each([
    ['words alone', '按时完成', '已按时完成'],
    ['prose of quality with a figure', '评估优良，达标率100%', '评估良好，达标率100%'],
    ['nothing completed', '个案68个', null],
    ['more of what was set at 0', '新增点位0个', '新增点位2个'],
  ])('is to be judged: %s', (_, target, completed) => {
    expect(itemsOf([['指标', target, completed]])).toMatchObject([{ met: null }]);
  });

  it('takes a judgement by its key, which has no address', () => {
    const lines = [['长效机制', '建立健全', '较健全', 15]] as const;
    const [item] = itemsOf(lines);
    expect(item?.key).toBe('产出指标|数量指标|长效机制|长效机制|1');
    const judged = (achieved: 'met' | 'partly' | 'not', points?: number) =>
      calculate([drawTable(lines)], {
        judgements: {
          [item?.key ?? '']: { achieved, ...(points === undefined ? {} : { points }) },
        },
      })?.lines[0];
    const short = (achieved: 'met' | 'partly' | 'not', points?: number) => {
      const line = judged(achieved, points);
      return [line?.items[0]?.met, line?.points && formatDecimal(line.points)];
    };
    expect(short('met', 13.5)).toEqual([true, '13.5']);
    expect(short('met')).toEqual([true, null]);
    expect(short('met', 11)).toEqual([true, null]);
    expect(short('partly', 10)).toEqual([false, '10']);
    expect(short('not', 9)).toEqual([false, '9']);
    expect(short('not', 9.01)).toEqual([false, null]);
  });

  it('that a figure decides takes no judgement', () => {
    const [item] = itemsOf([['个案', '68个', '60个']]);
    const judgements = { [item?.key ?? '']: { achieved: 'met' as const } };
    expect(itemsOf([['个案', '68个', '60个']], { judgements })).toMatchObject([
      { met: false, judged: null },
    ]);
  });
});

describe('points by the rules of 自评', () => {
  it.each([
    ['met: full marks', '60个', '66个', 15, '15'],
    ['short: by the rate', '30个', '27个', 15, '13.5'],
    ['half up to two decimals', '3个', '2个', 10, '6.67'],
    ['from above: target / completed', '≤10%', '12%', 6, '5'],
    ['a target of 0 met by 0', '投诉0宗', '0宗', 5, '5'],
    ['a target of 0 passed', '安全事故0起', '2起', 5, '0'],
    ['several, all met', '个案2个；小组3个', '个案2个；小组4个', 8, '8'],
    [
      'several, one short: they share the marks alike',
      '个案2个；小组3个',
      '个案1个；小组4个',
      8,
      '6',
    ],
    ['several, one not told', '个案2个；小组3个', '个案1个', 8, null],
    ['to be judged', '按时', '按时', 5, null],
    ['a share as marks', '60个', '66个', '15%', '15'],
    ['no marks', '60个', '66个', null, null],
  ])('%s', (_, target, completed, full, points) => {
    const line = calculate([drawTable([['指标', target, completed, full]])])?.lines[0];
    expect(line?.points ? formatDecimal(line.points) : null).toBe(points);
  });

  it('lie between 0 and the marks, whatever the figures', () => {
    const figure = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(figure, figure, fc.integer({ min: 0, max: 50 }), (target, completed, full) => {
        const line = calculate([drawTable([['指标', target, completed, full]])])?.lines[0];
        const points = line?.points ?? { n: 0n, d: 1n };
        expect(points.n >= 0n && points.n <= BigInt(full) * points.d).toBe(true);
      }),
    );
  });

  it('of budget execution are 10 by its rate, and no more than 10', () => {
    const table = (budget: number, spent: number) =>
      drawTable([['个案', 1, 1]], {
        more: {
          execution: {
            label: { text: '年度资金总额', cell: { sheet: '表', row: 0, column: 0 } },
            budget: stated(budget, 0, 1),
            spent: stated(spent, 0, 2),
            rate: null,
            full: null,
            score: null,
          },
        },
      });
    const points = (budget: number, spent: number) => {
      const value = calculate([table(budget, spent)])?.executions[0]?.points;
      return value ? formatDecimal(value) : null;
    };
    expect(points(240, 228)).toBe('9.5');
    expect(points(240, 262)).toBe('10');
    expect(points(0, 1)).toBeNull();
  });
});

describe('first-level weights', () => {
  it('are those of the labels, else the sum of the marks of their rows', () => {
    const weights = (more: Parameters<typeof drawTable>[1], full: number | null) =>
      calculate([
        drawTable(
          [
            ['甲', 1, 1, full],
            ['乙', 1, 1, full],
          ],
          more,
        ),
      ])?.weights.map(({ name, weight }) => `${name} ${formatDecimal(weight)}`);
    expect(weights({}, 10)).toEqual(['产出指标 20']);
    expect(weights({}, null)).toEqual([]);
  });
});
