import { describe, expect, it } from 'vitest';
import { recogniseTables } from '../../../../src/core/tables/recognise-tables.ts';
import { findingsIn, told } from '../../checks/find-in.ts';
import { bookOf } from '../facts.ts';
import { paymentFacts } from '../money-facts.ts';
import { sheetOf } from '../sheet-of.ts';

const factsOf = (...args: Parameters<typeof sheetOf>) =>
  paymentFacts(recogniseTables(bookOf(sheetOf(...args))));

describe('payments by whom they come from', () => {
  const rows = [
    ['柳溪街社工站项目经费拨付情况'],
    ['拨付批次', '拨付时间', '拨付金额（元）', null, null, null],
    [null, null, '市级财政', '区级财政', '街道财政', '合计'],
    ['第一批', '2022-07-20', 360, 600, 240, 1200],
    ['第二批', '2023-02-15', 288, 480, 192, 960],
    ['合计', null, 648, 1080, 432, 2160],
  ];

  it('count as a whole', () => {
    expect(factsOf(rows, { merges: ['A2:A3', 'B2:B3', 'C2:F2'] })).toEqual([
      '第一批|2022-7-20||F4 1200|',
      '第二批|2023-2-15||F5 960|',
      '=|F6 2160|',
    ]);
  });
});

it.each(['实拨日期', '款项到账时间', '资金拨款日期', '财政拨付时间'])(
  'the day under %s is that of the payment',
  (head) => {
    const rows = [
      ['柳溪街社工站经费拨付及扣减情况表'],
      ['期次', '应拨金额（元）', '扣减金额（元）', '实拨金额（元）', head],
      ['第一期', 1320, 0, 1320, '2022.7.28'],
      ['第二期', 960, 24, 936, '2023.3.2'],
    ];
    expect(factsOf(rows)).toEqual([
      '第一期|2022-7-28|B3 1320|D3 1320|',
      '第二期|2023-3-2|B4 960|D4 936|',
    ]);
  },
);

describe('amounts of batches that a status says are yet to be paid', () => {
  it.each([
    ['支付状态', '已支付', '未支付'],
    ['是否到账', '是', '否'],
    ['拨付情况', '已拨', '待拨付'],
  ])('under %s are due, and what %s was paid', (head, paid, open) => {
    const rows = [
      ['柳溪街社工站项目款项拨付进度表（元）'],
      ['支付阶段', '支付比例', '支付金额', head],
      ['合同签订', '40%', 960, paid],
      ['末期评估', '60%', 1440, open],
      ['合计', '100%', 2400, null],
    ];
    expect(factsOf(rows)).toEqual([
      '合同签订|-|C3 960|C3 960|B3 40%',
      '末期评估|-|C4 1440||B4 60%',
      '=C5 2400||B5 100%',
    ]);
  });
});

describe('payments in columns of which none is the whole', () => {
  const rows = (first: string, second: string) => [
    ['柳溪街社工站经费拨付一览表（元）'],
    ['批次', '拨付时间', first, second],
    ['第一期', '2022-07-20', 924, 396],
    ['第二期', '2023-02-10', 672, 288],
    ['合计', null, 1596, 684],
  ];

  it('are a payment each by whose money it is', () => {
    expect(factsOf(rows('区级财政拨付（元）', '街道财政拨付（元）'))).toEqual([
      '第一期 区级财政拨付|2022-7-20||C3 924|',
      '第一期 街道财政拨付|2022-7-20||D3 396|',
      '第二期 区级财政拨付|2023-2-10||C4 672|',
      '第二期 街道财政拨付|2023-2-10||D4 288|',
      '=||',
    ]);
  });

  it('are one sum where a column behind them adds them up, equal ones too', () => {
    const summed = [
      ['柳溪街社工站经费拨付一览表（元）'],
      ['批次', '拨付时间', '区财政拨付', '街道拨付', '合计'],
      ['第一批', '2022-07-20', 66, 66, 132],
      ['第二批', '2023-02-10', 48, 48, 96],
    ];
    expect(factsOf(summed)).toEqual(['第一批|2022-7-20||E3 132|', '第二批|2023-2-10||E4 96|']);
  });

  it('count once where their heads do not tell them apart', () => {
    expect(factsOf(rows('拨付金额（元）', '到账金额（元）')).slice(0, 2)).toEqual([
      '第一期|2022-7-20||C3 924|',
      '第二期|2023-2-10||C4 672|',
    ]);
  });

  it('count once where the money passed from one to the other', () => {
    const passed = [
      ['柳溪街社工站经费拨付一览表（元）'],
      ['批次', '拨付时间', '市级财政拨付', '区级财政拨付', '街道财政拨付'],
      ['第一期', '2022-07-20', 924, 924, 924],
      ['第二期', '2023-02-10', 672, 672, 672],
    ];
    expect(factsOf(passed)).toEqual(['第一期|2022-7-20||C3 924|', '第二期|2023-2-10||C4 672|']);
  });
});

it.each(['应到位金额', '合同约定拨付金额', '计划拨款', '应拨付金额（元）'])(
  'what stands under %s is due',
  (head) => {
    const rows = [
      ['柳溪街社工站项目资金到位情况表（元）'],
      ['期数', '合同约定比例', head, '实际到位金额', '到位时间'],
      ['首付款', '50%', 1200, 1200, '2023-07-25'],
      ['二期款', '50%', 1200, 600, '2023-12-20'],
    ];
    expect(factsOf(rows)).toEqual([
      '首付款|2023-7-25|C3 1200|D3 1200|B3 50%',
      '二期款|2023-12-20|C4 1200|D4 600|B4 50%',
    ]);
  },
);

describe('what was agreed beside what was paid', () => {
  const paid = ['第一期|2023-2-28|C4 870000|E4 870000|', '第二期|-|C5 290000||'];

  it('has its days and amounts under heads of their own', () => {
    const rows = [
      ['青榕街社工站拨付明细（单位：万元）'],
      ['批次', '应拨', null, '实拨', null],
      [null, '日期', '金额', '日期', '金额'],
      ['第一期', '2023-02-26', 87, '2023-02-28', 87],
      ['第二期', '2023-05-23', 29, null, null],
    ];
    expect(factsOf(rows, { merges: ['A2:A3', 'B2:C2', 'D2:E2'] })).toEqual(paid);
  });

  it.each([
    ['应拨时间', '实拨时间'],
    ['计划拨付时间', '实际到账时间'],
    ['约定付款时间', '到账日期'],
  ])('under %s and %s the day of the payment counts', (agreed, actual) => {
    const rows = [
      ['青榕街社工站拨付明细（单位：万元）'],
      [],
      ['批次', agreed, '应拨金额', actual, '实拨金额'],
      ['第一期', '2023-02-26', 87, '2023-02-28', 87],
      ['第二期', '2023-05-23', 29, null, null],
    ];
    expect(factsOf(rows)).toEqual(paid);
  });
});

describe('running sums beside what each payment was', () => {
  it.each([
    ['本次拨付金额', '累计拨付金额'],
    ['本期到账金额', '累计到账金额'],
  ])('%s counts and not %s', (own, sum) => {
    const rows = [
      ['青榕街社工站经费拨付情况（元）'],
      ['期次', '到账日期', own, sum],
      ['首期', '2023-02-28', 750, 750],
      ['尾款', '2023-05-23', 250, 1000],
    ];
    expect(factsOf(rows)).toEqual(['首期|2023-2-28||C3 750|', '尾款|2023-5-23||C4 250|']);
  });
});

it('amounts by source are one sum where the heads are not merged and a batch is yet to come', () => {
  const rows = [
    ['青榕街社工站经费拨付情况（元）'],
    ['期次', '到账日期', '拨付金额', null, null],
    [null, null, '区级', '街道', '小计'],
    ['首期', '2023-02-28', 400, 350, 750],
    ['尾款', null, null, null, null],
    ['合计', null, 400, 350, 750],
  ];
  expect(factsOf(rows)).toEqual(['首期|2023-2-28||E4 750|', '=|E6 750|']);
});

describe('batches across, each over what is due and what was paid', () => {
  const title = ['柳溪街社工站经费拨付情况（元）'];
  const rows = (first: string, ...lines: (string | number)[][]) => [
    title,
    [first, '首期', null, '尾款', null, '合计', null],
    [null, '应拨', '实拨', '应拨', '实拨', '应拨', '实拨'],
    ...lines,
  ];
  const merges = ['A2:A3', 'B2:C2', 'D2:E2', 'F2:G2'];

  it('are a payment each, with the sum beside them', () => {
    expect(factsOf(rows('批次', ['金额', 1320, 1320, 960, 0, 2280, 1320]), { merges })).toEqual([
      '首期|-|B4 1320|C4 1320|',
      '尾款|-|D4 960|E4 0|',
      '=F4 2280|G4 1320|',
    ]);
  });

  it('are those of each year, with the sums of each batch under them', () => {
    const years = [
      ['2023年', 132, 132, 96, 96, 228, 228],
      ['2024年', 100, 100, 90, 80, 190, 180],
      ['合计', 232, 232, 186, 176, 418, 408],
    ];
    expect(factsOf(rows('年度', ...years), { merges })).toEqual([
      '2023年 首期|-|B4 132|C4 132|',
      '2023年 尾款|-|D4 96|E4 96|',
      '2024年 首期|-|B5 100|C5 100|',
      '2024年 尾款|-|D5 90|E5 80|',
      '=F6 418||',
    ]);
  });

  it('have each the day under them', () => {
    const found = [
      title,
      ['批次', '首期', null, null, '尾款', null, null],
      [null, '应拨金额', '实拨金额', '到账日期', '应拨金额', '实拨金额', '到账日期'],
      ['金额', 1320, 1320, '2024-01-05', 960, 960, '2024-08-05'],
    ];
    expect(factsOf(found, { merges: ['A2:A3', 'B2:D2', 'E2:G2'] })).toEqual([
      '首期|2024-1-5|B4 1320|C4 1320|',
      '尾款|2024-8-5|E4 960|F4 960|',
    ]);
  });
});

describe('batches under heads that hardly speak of payments', () => {
  const rows = (...heads: readonly string[]) => [
    ['柳溪街社工站经费拨付情况'],
    heads,
    ['第一期', 48, '2023.01.10'],
    ['第二期', 96, '2023.05.20'],
    ['合计', 144, ''],
  ];

  it.each([
    ['期数', '金额', '拨付时间'],
    ['期数', '实收金额', '时间'],
    ['项目', '金额', '时间'],
    ['名称', '到账经费', '日期'],
    ['内容', '经费', '收款时间'],
    ['批次', '拨付款', '日期'],
  ])('are payments: %s, %s, %s', (...heads) => {
    expect(factsOf(rows(...heads))).toEqual([
      '第一期|2023-1-10||B3 48|',
      '第二期|2023-5-20||B4 96|',
      '=|B5 144|',
    ]);
  });

  it('need no day where they are called batches', () => {
    const undated = rows('项目', '金额').map((row) => row.slice(0, 2));
    expect(factsOf(undated)).toEqual(['第一期|-||B3 48|', '第二期|-||B4 96|', '=|B5 144|']);
  });
});

it('经费项目 behind a blank column heads a budget beside the payments', () => {
  const rows = [
    ['青榕街社工站项目经费拨付情况', '', '', '', '青榕街社工站经费收支情况表'],
    ['期次', '拨付时间', '到账金额（元）', '', '经费项目', '预算（元）', '支出（元）'],
    ['第一次拨付', '2023-2-21', 1650, '', '人员经费', 1500, 1400],
    ['第二次拨付', '2023-5-18', 1200, '', '服务活动经费', 300, 280],
    ['合计', '', 2850, '', '机构管理费', 200, 190],
  ];
  expect(factsOf(rows, { merges: ['A1:C1', 'E1:G1'] })).toEqual([
    '第一次拨付|2023-2-21||C3 1650|',
    '第二次拨付|2023-5-18||C4 1200|',
    '=|C5 2850|',
  ]);
});

describe('shares beside running sums', () => {
  const rows = (...shares: readonly string[]) => [
    ['青榕街社工站资金拨付情况表'],
    ['批次', '拨付金额（元）', '累计到账（元）', '占合同金额比例'],
    ['首期', 500, 500, shares[0]],
    ['中期', 300, 800, shares[1]],
    ['末期', 200, 1000, shares[2]],
  ];
  const found = (...shares: readonly string[]) => told(findingsIn([sheetOf(rows(...shares))]));

  it('are those of what was paid up to then', () => {
    expect(factsOf(rows('50%', '80%', '100%'))).toEqual([
      '首期|-||B3 500|',
      '中期|-||B4 300|',
      '末期|-||B5 200|',
    ]);
    expect(found('50%', '80%', '100%')).toEqual([]);
  });

  it('are each batch’s own where they say so', () => {
    expect(found('50%', '30%', '20%')).toEqual([]);
    expect(found('50%', '30%', '25%')).toEqual(['rate/differs 表!D5 25% → 20% + 表!B5']);
  });
});
