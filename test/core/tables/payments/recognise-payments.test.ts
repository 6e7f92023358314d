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

  const batches: readonly (readonly Drawn[])[] = [
    ['款项名称', '拨付日期', '应付金额', '比例', '拨付金额', '', '拨付条件'],
    ['首期', '2023-02-17', 60, '60%', 60, '', '已到账'],
    ['尾款', '', 40, '40%', '', '', '按协议'],
  ];

  it('have the unit that stands over a note behind a blank column', () => {
    expect(
      paymentFacts(
        recogniseDrawn([['', '', '', '', '', '', '单位：万元'], ...batches], { name: '社工站' }),
      ),
    ).toEqual(['首期|2023-2-17|C3 600000|E3 600000|D3 60%', '尾款|-|C4 400000||D4 40%']);
  });

  it.each<readonly [string, readonly (readonly Drawn[])[], readonly string[]]>([
    [
      'over a remark behind a running sum',
      [
        ['', '', '', '', '', '单位：万元'],
        ['拨 付 阶 段', '到 账 日 期', '金  额', '', '累 计 到 账', '备  注'],
        ['第一期', '2023.2.11', 60, '', 60, '按协议'],
        ['第二期', '', '未到账', '', '', ''],
      ],
      ['第一期|2023-2-11||C3 600000|', '第二期|-||C4 none|'],
    ],
    [
      'over what is left to be paid',
      [
        ['社工站项目经费拨付情况'],
        ['', '', '', '', '单位：万元'],
        ['期次', '到账时间', '实际拨付金额', '', '未拨付金额'],
        ['首期款', '2023.2.13', 143, '', 117],
        ['尾款', '2023.8.13', 104, '', 13],
      ],
      ['首期款|2023-2-13||C4 1430000|', '尾款|2023-8-13||C5 1040000|'],
    ],
  ])('have the unit that stands %s behind a blank column', (_, rows, facts) => {
    expect(paymentFacts(recogniseDrawn(rows, { name: '社工站' }))).toEqual(facts);
  });

  it('have the amounts beside the payer behind a blank column', () => {
    expect(
      paymentFacts(
        recogniseDrawn([
          ['社工服务站经费拨付情况表'],
          ['期次', '拨付时间', '应拨金额（万元）', '', '拨付单位', '拨款金额（万元）'],
          ['首期', '2023-01-31', 75, '', '街道办事处', 75],
          ['尾款', '2023-11-02', 25, '', '街道办事处', 20],
        ]),
      ),
    ).toEqual(['首期|2023-1-31|C3 750000|F3 750000|', '尾款|2023-11-2|C4 250000|F4 200000|']);
  });

  it('across, go on behind a blank column with a batch that waits and the total', () => {
    const batches: readonly (readonly Drawn[])[] = [
      ['社工站经费拨付情况表（元）'],
      ['批次', '第一次拨付', '第二次拨付', '', '第三次拨付', '总计'],
      ['拨付时间', '2023.2.2', '2023年5月1日', '', '', ''],
      ['实际拨付金额', 1430000, 1040000, '', '未到账', 2470000],
    ];
    const facts = [
      '第一次拨付|2023-2-2||B4 1430000|',
      '第二次拨付|2023-5-1||C4 1040000|',
      '第三次拨付|-||E4 none|',
    ];
    expect(paymentFacts(recogniseDrawn(batches))).toEqual([...facts, '=|F4 2470000|']);
    expect(paymentFacts(recogniseDrawn(batches.map((row) => row.slice(0, 5))))).toEqual(facts);
  });

  it.each(['', '拨付单位'])(
    'of two years stand beside one another, the second from %j',
    (payer) => {
      const second = (...cells: readonly Drawn[]) => (payer === '' ? cells.slice(1) : cells);
      const recognition = recogniseDrawn([
        ['社工站经费拨付情况表（元）'],
        ['批次', '拨付日期', '拨付金额', '', ...second(payer, '批次', '拨付日期', '拨付金额')],
        ['首期', '2023-02-08', 100, '', ...second('街道', '首期', '2024-02-08', 300)],
        ['尾款', '2023-08-18', 200, '', ...second('街道', '尾款', '2024-08-18', 400)],
      ]);
      const column = payer === '' ? 'G' : 'H';
      expect(paymentFacts(recognition)).toEqual([
        '首期|2023-2-8||C3 100|',
        '尾款|2023-8-18||C4 200|',
        `首期|2024-2-8||${column}3 300|`,
        `尾款|2024-8-18||${column}4 400|`,
      ]);
    },
  );

  it('end before a form that follows a blank row', () => {
    expect(
      paymentFacts(
        recogniseDrawn([
          ...batches,
          [],
          ['社工站', '荔新街社工服务站', '其中持证社工', 10],
          ['监督单位', '白云区民政局', '联系电话', '020-00000000'],
        ]),
      ),
    ).toEqual(['首期|2023-2-17|C2 60|E2 60|D2 60%', '尾款|-|C3 40||D3 40%']);
  });

  it('have a batch that waits, and one that is called 首付款', () => {
    expect(
      paymentFacts(
        recogniseDrawn([
          ['序号', '款项名称', '到账时间', '拨款金额（万元）', '累计到账'],
          [1, '首付款（55%）', '2023-02-23', 104.5, 104.5],
          [2, '尾款（45%）', '', '待拨付', ''],
          ['制表人：社工01', '审核人：', '日期：'],
        ]),
      ),
    ).toEqual(['首付款（55%）|2023-2-23||D2 1045000|', '尾款（45%）|-||D3 none|']);
  });

  it('end before a list that stands beside them with heads of its own', () => {
    const { tables } = recogniseDrawn([
      ['石楼东街社工站经费拨付情况表', '', '', '', '', '', '石楼东街社工站指标完成情况统计表'],
      [
        '拨付阶段',
        '拨款日期',
        '实拨金额（元）',
        '拨付条件',
        '',
        '内容',
        '志愿者骨干（人）',
        '探访（次）',
      ],
      ['首期款', '2023-02-08', 1485000, '已到账', '', '完成量', 3, 14],
      ['尾款', '2023-08-18', 135000, '按协议', '', '完成率', '27.27%', '16.67%'],
    ]);
    expect(tables.map(({ kind, place }) => [kind, place.left, place.right])).toEqual([
      ['payments', 0, 3],
      ['indicators', 5, 7],
    ]);
  });

  it('across, end before the numbers of indicators that stand beside them', () => {
    expect(
      paymentFacts(
        recogniseDrawn(
          [
            ['批次', '首期', '尾款', '', '青榕街社工服务站服务量完成进度表'],
            ['到账日期', '2023-02-22', '2023-08-19', '', '序 号', '项目内容', '任务量'],
            ['应拨付金额（万元）', 115.5, 84, '', 1, '入户探访', 500],
            ['拨款金额（万元）', 115.5, 84, '', 2, '电访', 125],
          ],
          { merges: ['E1:G1'] },
        ),
      ),
    ).toEqual(['首期|2023-2-22|B3 1155000|B4 1155000|', '尾款|2023-8-19|C3 840000|C4 840000|']);
  });

  it('across, end before the scores that stand beside them', () => {
    expect(
      paymentFacts(
        recogniseDrawn(
          [
            ['南堤街社工站经费拨付', '', '', '', '', '南堤街社工站评估评分表'],
            ['批次', '第一次拨付', '第二次拨付', '第三次拨付', '', '采购周期：2023年至2025年'],
            ['拨付时间', '2023-02-24', '2023-05-15', '2023-08-04', '', '评估项目', '满分', '得分'],
            ['到账金额（元）', 1485000, 1080000, 135000, '', '服务监测', 10, 7.7],
            ['', '', '', '', '', '服务成效', 15, 14.41],
          ],
          { merges: ['A1:D1', 'F1:H1', 'F2:H2'] },
        ),
      ),
    ).toEqual([
      '第一次拨付|2023-2-24||B4 1485000|',
      '第二次拨付|2023-5-15||C4 1080000|',
      '第三次拨付|2023-8-4||D4 135000|',
    ]);
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
