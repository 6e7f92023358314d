import { describe, expect, it } from 'vitest';
import type { FundingTable } from '../../../../src/core/tables/facts/funding-table.ts';
import type { PaymentsTable } from '../../../../src/core/tables/facts/payments-table.ts';
import { recogniseTables } from '../../../../src/core/tables/recognise-tables.ts';
import { sheetOf } from '../sheet-of.ts';
import { bookOf, figureOf, layoutOfKind, onlyTable, type Rows, readTaught } from './read-taught.ts';

/** Name, budget, spent, rate of each line, and the same of sums behind their scope. */
function moneyIn({ lines, sums }: FundingTable) {
  return {
    lines: lines.map(({ name, budget, spent, rate }) => [
      name,
      figureOf(budget),
      figureOf(spent),
      figureOf(rate),
    ]),
    sums: sums.map(({ scope, budget, spent }) => [scope, figureOf(budget), figureOf(spent)]),
  };
}

/** Headings that say nothing of money. */
const coded = layoutOfKind('funding', {
  columns: [
    { header: ['甲'], role: 'line' },
    { header: ['乙'], role: 'budget' },
    { header: ['丙'], role: 'spent' },
    { header: ['丁'], role: 'rate' },
  ],
});

describe('a taught table of funding', () => {
  const rows: Rows = [
    ['甲', '乙', '丙', '丁'],
    ['人员', 100, 80, '80%'],
    ['活动', 50, 60, '120%'],
    ['合计', 150, 140, '93.33%'],
  ];

  it('is read where its headings say nothing known, and says by which form', () => {
    expect(recogniseTables(bookOf(sheetOf(rows))).tables).toEqual([]);
    const read = readTaught(rows, coded);
    const table = onlyTable(read, 'funding');
    expect(moneyIn(table)).toEqual({
      lines: [
        ['人员', 100, 80, 0.8],
        ['活动', 50, 60, 1.2],
      ],
      sums: [['all', 150, 140]],
    });
    expect(table).toMatchObject({
      confidence: 1,
      isSure: true,
      why: [{ code: 'layout/taught', words: ['街道表样'] }],
      place: { top: 0, left: 0, bottom: 3, right: 3 },
      budgetHead: { row: 0, column: 1 },
      spentHead: { row: 0, column: 2 },
    });
  });

  it('is read in another workbook: more rows, columns moved, a title and signatures around it', () => {
    const { lines, sums } = moneyIn(
      onlyTable(
        readTaught(
          [
            ['', '二〇二四年'],
            ['', '编', '丙', '乙', '甲', '丁'],
            ['', 1, 8, 10, '人员', ''],
            ['', 2, 5, 5, '活动', ''],
            ['', 3, '', 7, '培训', ''],
            ['', '', '', '', '', ''],
            ['', '', 13, 22, '合计', ''],
            ['', '制表人：社工01', '', '审核人：', '', ''],
          ],
          coded,
        ),
        'funding',
      ),
    );
    expect(lines).toEqual([
      ['人员', 10, 8, null],
      ['活动', 5, 5, null],
      ['培训', 7, null, null],
    ]);
    expect(sums).toEqual([['all', 22, 13]]);
  });

  it.each([
    ['of the table', { unit: '万元' }, '乙'],
    ['of a column, over the table’s', { unit: '元' }, '乙（万元）'],
  ])('takes the unit %s', (_, told, head) => {
    const layout = layoutOfKind('funding', {
      ...told,
      columns: [
        { header: ['甲'], role: 'line' },
        { header: ['乙'], role: 'budget' },
      ],
    });
    const table = onlyTable(
      readTaught(
        [
          ['甲', head],
          ['人员', 1.5],
        ],
        layout,
      ),
      'funding',
    );
    expect(moneyIn(table).lines).toEqual([['人员', 15_000, null, null]]);
    expect(table.saysUnit).toBe(true);
  });

  it('has a unit of its own in a column, and one beside each row', () => {
    const layout = layoutOfKind('funding', {
      columns: [
        { header: ['甲'], role: 'line' },
        { header: ['乙'], role: 'budget', unit: '千元' },
        { header: ['丙'], role: 'spent' },
        { header: ['戊'], role: 'unit' },
      ],
    });
    const read = (unit: string) =>
      moneyIn(
        onlyTable(
          readTaught(
            [
              ['甲', '乙', '丙', '戊'],
              ['人员', 2, 3, unit],
            ],
            layout,
          ),
          'funding',
        ),
      ).lines;
    expect(read('')).toEqual([['人员', 2000, 3, null]]);
    expect(read('万元')).toEqual([['人员', 20_000, 30_000, null]]);
  });

  it('says what single rows are: sums, lines by our names, rows to be left out', () => {
    const table = onlyTable(
      readTaught(
        [
          ['甲', '乙', '丙', '丁'],
          ['第一块', 100, 80, ''],
          ['第二块', 50, 60, ''],
          ['前两块', 150, 140, ''],
          ['草稿', 9, 9, ''],
          ['通盘', 150, 140, ''],
        ],
        {
          ...coded,
          labels: [
            { text: '第一块', role: 'line', name: '人员经费' },
            { text: '前两块', role: 'subtotal' },
            { text: '草稿', role: 'ignore' },
            { text: '通盘', role: 'total' },
          ],
        },
      ),
      'funding',
    );
    expect(moneyIn(table)).toEqual({
      lines: [
        ['人员经费', 100, 80, null],
        ['第二块', 50, 60, null],
      ],
      sums: [
        ['part', 150, 140],
        ['all', 150, 140],
      ],
    });
    expect(table.lines.map(({ label, paysFor }) => [label, paysFor])).toEqual([
      ['第一块', 'staff'],
      ['第二块', null],
    ]);
  });

  it('beats recognition: another column is what was spent', () => {
    const rows: Rows = [
      ['某街社工站经费使用情况（单位：元）'],
      ['支出项目', '预算金额', '支出金额', '复核数'],
      ['人员经费', 100, 80, 81],
      ['活动经费', 50, 60, 61],
    ];
    const taught = layoutOfKind('funding', {
      columns: [
        { header: ['支出项目'], role: 'line' },
        { header: ['预算金额'], role: 'budget' },
        { header: ['支出金额'], role: 'ignore' },
        { header: ['复核数'], role: 'spent' },
      ],
    });
    const spent = (table: FundingTable) => table.lines.map((line) => figureOf(line.spent));
    const plain = onlyTable(recogniseTables(bookOf(sheetOf(rows))), 'funding');
    expect(spent(plain)).toEqual([80, 60]);
    expect(spent(onlyTable(readTaught(rows, taught), 'funding'))).toEqual([81, 61]);
  });

  it('has its lines across where its labels were taught', () => {
    const layout = layoutOfKind('funding', {
      labels: [
        { text: '甲', role: 'budget', unit: '万元' },
        { text: '乙', role: 'spent' },
      ],
    });
    const table = onlyTable(
      readTaught(
        [['某站表'], ['', '人员', '活动', '合计'], ['甲', 1, 2, 3], ['乙', 9000, 21_000, 30_000]],
        layout,
        { merges: ['A1:D1'] },
      ),
      'funding',
    );
    expect(moneyIn(table)).toEqual({
      lines: [
        ['人员', 10_000, 9000, null],
        ['活动', 20_000, 21_000, null],
      ],
      sums: [['all', 30_000, 30_000]],
    });
  });

  it('that nearly fits is said, and the sheet read in the ordinary way', () => {
    const { tables, mismatches } = readTaught(
      [
        ['甲', '乙', '戊'],
        ['人员', 1, 2],
      ],
      coded,
    );
    expect(tables).toEqual([]);
    expect(mismatches).toEqual([{ layout: '街道表样', sheet: '表', missing: ['丙', '丁'] }]);
  });

  it('whose amounts are all words is none', () => {
    const { tables } = readTaught(
      [
        ['甲', '乙', '丙', '丁'],
        ['人员', '待定', '待定', ''],
      ],
      coded,
    );
    expect(tables).toEqual([]);
  });
});

/** Name, date, due, paid and share of each batch. */
function batchesIn({ rows, total }: PaymentsTable) {
  return {
    rows: rows.map(({ name, date, due, amount, share }) => [
      name,
      date?.text ?? null,
      figureOf(due),
      figureOf(amount),
      figureOf(share),
    ]),
    total: total && [figureOf(total.due), figureOf(total.amount)],
  };
}

describe('a taught table of payments', () => {
  const layout = layoutOfKind('payments', {
    columns: [
      { header: ['甲'], role: 'batch' },
      { header: ['乙'], role: 'due' },
      { header: ['丙'], role: 'paid' },
      { header: ['丁'], role: 'date' },
      { header: ['戊'], role: 'share' },
    ],
    unit: '万元',
  });

  it('is read under headings that say nothing known, with more rows in the next workbook', () => {
    const first = onlyTable(
      readTaught(
        [
          ['甲', '乙', '丙', '丁', '戊'],
          ['一', 132, 132, '2023-07-20', '55%'],
          ['二', 108, '', '', '45%'],
          ['合计', 240, 132, '', '100%'],
        ],
        layout,
      ),
      'payments',
    );
    expect(batchesIn(first)).toEqual({
      rows: [
        ['一', '2023-07-20', 1_320_000, 1_320_000, 0.55],
        ['二', null, 1_080_000, null, 0.45],
      ],
      total: [2_400_000, 1_320_000],
    });
    expect(first.rows[0]?.date?.day).toEqual({ year: 2023, month: 7, day: 20 });
    const next = onlyTable(
      readTaught(
        [
          ['说明：见合同'],
          ['丙', '甲', '乙', '戊', '丁'],
          [10, 'A', 10, '', '2024年1月5日'],
          [20, 'B', 20, '', '2024年3月5日'],
          [30, 'C', 30, '', '2024年5月5日'],
          ['制表人：社工01', '', '', '', ''],
        ],
        layout,
      ),
      'payments',
    );
    expect(batchesIn(next).rows).toEqual([
      ['A', '2024年1月5日', 100_000, 100_000, null],
      ['B', '2024年3月5日', 200_000, 200_000, null],
      ['C', '2024年5月5日', 300_000, 300_000, null],
    ]);
  });

  it('says which row is the sum and which is none', () => {
    const table = onlyTable(
      readTaught(
        [
          ['甲', '乙', '丙', '丁', '戊'],
          ['一', 1, 1, '', ''],
          ['退', 1, 1, '', ''],
          ['通盘', 1, 1, '', ''],
        ],
        {
          ...layout,
          labels: [
            { text: '退', role: 'ignore' },
            { text: '通盘', role: 'total' },
            { text: '一', role: 'batch', name: '首期款' },
          ],
        },
      ),
      'payments',
    );
    expect(batchesIn(table)).toEqual({
      rows: [['首期款', null, 10_000, 10_000, null]],
      total: [10_000, 10_000],
    });
  });

  it('has its batches across where its labels were taught', () => {
    const table = onlyTable(
      readTaught(
        [
          ['', '一', '二'],
          ['甲', 5, 6],
          ['乙', '2023-07-01', '2023-12-01'],
        ],
        layoutOfKind('payments', {
          labels: [
            { text: '甲', role: 'paid' },
            { text: '乙', role: 'date' },
          ],
        }),
      ),
      'payments',
    );
    expect(batchesIn(table).rows).toEqual([
      ['一', '2023-07-01', null, 5, null],
      ['二', '2023-12-01', null, 6, null],
    ]);
  });
});
