import { describe, expect, it } from 'vitest';
import { recogniseDrawn, tablesOf } from '../facts.ts';
import { paymentFacts } from '../money-facts.ts';
import type { Drawn } from '../sheet-of.ts';

describe('payments by batch', () => {
  it('have a day, a share and an amount in yuan; one yet to be paid has none', () => {
    expect(
      paymentFacts(
        recogniseDrawn([
          ['项目经费拨付情况（单位：万元）'],
          ['批次', '拨付日期', '拨付比例', '拨付金额'],
          ['第一批', '2022年9月1日', '55%', 132],
          ['第二批', { value: 44986, format: 'yyyy/m/d' }, '40%', 96],
          ['第三批', '', '5%', ''],
          ['合计', '', '100%', 228],
        ]),
      ),
    ).toEqual([
      '第一批|2022-9-1||D3 1320000|C3 55%',
      '第二批|2023-3-1||D4 960000|C4 40%',
      '第三批|-|||C5 5%',
      '=|D6 2280000|C6 100%',
    ]);
  });

  it('may lie across, as the 48, 96 and 96 of 元岗', () => {
    expect(
      paymentFacts(
        recogniseDrawn([
          ['元岗街社工站资金到账情况'],
          ['批次', '首期', '二期', '尾款', '合计'],
          ['到账时间', '2023.1.5', '2023.6.5', '2023.12.5', ''],
          ['到账金额（万元）', 48, 96, 96, 240],
        ]),
      ),
    ).toEqual([
      '首期|2023-1-5||B4 480000|',
      '二期|2023-6-5||C4 960000|',
      '尾款|2023-12-5||D4 960000|',
      '=|E4 2400000|',
    ]);
  });

  it('tell what is due from what was paid', () => {
    expect(
      paymentFacts(
        recogniseDrawn([
          ['街道购买服务经费'],
          ['拨付期次', '应拨金额（元）', '实拨金额（元）', '到账日期'],
          ['首期款', 1320000, 1320000, '2022-09-01'],
          ['中期款', 960000, 900000, '2023-03-01'],
        ]),
      ),
    ).toEqual(['首期款|2022-9-1|B3 1320000|C3 1320000|', '中期款|2023-3-1|B4 960000|C4 900000|']);
  });

  it.each<readonly [string, readonly (readonly Drawn[])[]]>([
    [
      'a ledger of sales',
      [
        ['销售收款台账'],
        ['日期', '客户', '付款金额', '余额'],
        ['2023-01-01', '甲公司', 100, 0],
        ['2023-02-01', '乙公司', 200, 0],
      ],
    ],
    [
      'a plan to pay a loan back',
      [
        ['还款计划'],
        ['期次', '还款日期', '应付金额', '本金', '利息'],
        ['第1期', '2023-01-15', 3000, 2000, 1000],
        ['第2期', '2023-02-15', 3000, 2100, 900],
      ],
    ],
    [
      'bills for equipment',
      [
        ['设备采购合同付款计划'],
        ['付款批次', '付款日期', '付款金额'],
        ['第一期', '2023-01-15', 3000],
        ['尾款', '2023-02-15', 3000],
      ],
    ],
  ])('%s are not claimed', (_, rows) => {
    expect(tablesOf(recogniseDrawn(rows), 'payments').filter(({ isSure }) => isSure)).toEqual([]);
  });
});
