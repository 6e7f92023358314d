import { describe, expect, it } from 'vitest';
import { formatRange } from '../../../../src/core/cells/a1.ts';
import { regionOf } from '../../../../src/core/tables/grid/region.ts';
import { viewSheet } from '../../../../src/core/tables/grid/sheet-view.ts';
import { readLayout } from '../../../../src/core/tables/layout/read-layout.ts';
import { type Drawn, sheetOf } from '../sheet-of.ts';

function blocksOf(rows: readonly (readonly Drawn[])[], ...merges: readonly string[]) {
  const right = Math.max(...rows.map((row) => row.length)) - 1;
  const range = { top: 0, left: 0, bottom: rows.length - 1, right };
  const region = regionOf(viewSheet(sheetOf(rows, { merges }), false), range);
  return readLayout(region, range).map((block) => ({
    kind: block.kind,
    range: formatRange(block.range),
    columns: block.columnLabels.map(({ text }) => text),
    rows: block.rowLabels.map(({ text }) => text),
  }));
}

describe('readLayout', () => {
  it('reads pairs above a list, and the list’s total', () => {
    const blocks = blocksOf([
      ['出差人姓名', '社工01', '出差日期', '自2021年3月2日起三天'],
      ['出差地点', '广州市黄埔区文冲街道', '核付金额', 540],
      ['费用项目', '日期', '金额', '附件'],
      ['交通费', '2022-01-02', 120, 1],
      ['膳食费', '2022-01-02', 130, 2],
      ['住宿费', '2022-01-03', 290, 1],
      ['合计', null, 540, 4],
    ]);
    expect(blocks).toEqual([
      {
        kind: 'pairs',
        range: 'A1:D2',
        columns: [],
        rows: ['出差人姓名', '出差日期', '出差地点', '核付金额'],
      },
      {
        kind: 'columns',
        range: 'A3:D7',
        columns: ['费用项目', '日期', '金额', '附件'],
        rows: ['合计'],
      },
    ]);
  });

  it('reads pairs under a label that spans their columns', () => {
    const blocks = blocksOf(
      [
        ['设备名称', '生产日期', '主要参数', null],
        ['1号断路器', '2011-04', '型号', 'CW23-2'],
        [null, null, '生产厂家', '某某断路器有限公司'],
        [null, null, '额定电压', '234kV'],
        ['2号断路器', '2012-06', '型号', 'CW23-5'],
        [null, null, '生产厂家', '某某断路器有限公司'],
        [null, null, '额定电压', '110kV'],
      ],
      'C1:D1',
      'A2:A4',
      'B2:B4',
      'A5:A7',
      'B5:B7',
    );
    expect(blocks).toEqual([
      {
        kind: 'columns',
        range: 'A1:D7',
        columns: ['设备名称', '生产日期', '主要参数'],
        rows: [],
      },
      {
        kind: 'pairs',
        range: 'C2:D7',
        columns: [],
        rows: ['型号', '生产厂家', '额定电压', '型号', '生产厂家', '额定电压'],
      },
    ]);
  });

  it('takes a label with its parts beneath it for a heading of them', () => {
    const [only] = blocksOf([
      ['项目', '期末余额', '期初余额'],
      ['一、现金', 653.5, 373.25],
      ['其中：库存现金', 8.5, 7.25],
      ['银行存款', 645, 366],
      ['二、现金等价物', null, null],
      ['其中：债券投资', 12.5, 11.25],
      ['三、期末现金', 666, 384.5],
    ]);
    expect(only?.columns).toEqual(['项目', '期末余额', '期初余额', '一、现金', '二、现金等价物']);
  });

  it('takes words over nothing but shares for labels of columns', () => {
    const [block] = blocksOf([
      ['服务方式', '东片区', '西片区', '南片区', '北片区'],
      ['上门服务', '62.1%', '5.2%', '30.8%', '2.2%'],
      ['到站服务', '37.9%', '94.8%', '69.2%', '97.8%'],
    ]);
    expect(block).toMatchObject({
      kind: 'columns',
      columns: ['服务方式', '东片区', '西片区', '南片区', '北片区'],
    });
  });

  it('takes one row of unlike values under a row of words for a record', () => {
    const [block] = blocksOf([
      ['活动类型', '申请时间', '通知发布日期', '合作单位', '活动所在场地', '是否公开'],
      ['户外宣传', null, '2021年8月30日', null, '文化广场', '否'],
    ]);
    expect(block).toMatchObject({ kind: 'columns' });
  });

  it('passes over a dash over the whole width', () => {
    const rows = [
      ['项目', '内容', '是否变更'],
      ['统一编号', '91330100720054', '否'],
      ['注册地址', '某市某区某路十五号', '否'],
      ['注册资本', 33_590_000, '是'],
      ['-', null, null],
    ];
    expect(blocksOf(rows, 'A5:C5')).toEqual([
      { kind: 'columns', range: 'A1:C5', columns: ['项目', '内容', '是否变更'], rows: [] },
    ]);
  });

  it('takes no text that stands among the values for a label', () => {
    const blocks = blocksOf([
      ['项目', '统一编号', '注册地址', '注册资本', null],
      ['内容', '91430200587044', '某省某市某区某路八号', 36_400_000, null],
      ['报告期内是否变更', '否', '否', '否', null],
    ]);
    expect(blocks.flatMap(({ rows }) => rows)).toEqual(['项目', '内容', '报告期内是否变更']);
  });

  it('takes a label with a colon among names for a group, and among quantities for a heading', () => {
    const list = (corner: string | null) =>
      blocksOf([
        [corner, '年末余额', '年初余额'],
        ['应付账款：', null, null],
        ['甲公司', 3392.68, 3611.01],
        ['乙公司', 24_752.63, 29_023.92],
        ['丙公司', 64_597.73, 83_147.79],
      ])[0]?.columns;
    expect(list('项目名称')).toEqual(['项目名称', '年末余额', '年初余额']);
    expect(list(null)).toEqual(['年末余额', '年初余额', '应付账款：']);
  });

  it('takes a label with figures of its own for no heading of its parts', () => {
    const [only] = blocksOf([
      ['项目', '期末余额', '期初余额'],
      ['社会保险费', 653.5, 373.25],
      ['其中：医疗保险费', 645, 366],
      ['工伤保险费', 8.5, 7.25],
      ['货币资金', null, null],
      ['其中：美元', 12.5, 11.25],
    ]);
    expect(only?.columns).toEqual(['项目', '期末余额', '期初余额', '货币资金']);
  });

  it('takes what stands over figures for a thing where the labels beside them are asked of it', () => {
    expect(
      blocksOf([
        ['组合', '账龄组合'],
        ['账面余额', 60_393_874.12],
        ['坏账准备', 2_569_373.26],
        ['计提比例(%)', 4.25],
      ]),
    ).toMatchObject([{ kind: 'pairs', rows: ['组合', '账面余额', '坏账准备', '计提比例(%)'] }]);
    expect(
      blocksOf([
        ['服务项目', '完成量（个）'],
        ['个案辅导', 68],
        ['小组活动', 30],
        ['社区活动', 12],
      ]),
    ).toMatchObject([{ kind: 'columns', columns: ['服务项目', '完成量（个）'] }]);
  });

  it('takes rows that say the same again and again for values of their labels', () => {
    expect(
      blocksOf([
        ['承诺主体', '实际控制人', '其他股东', '董监高', '其他股东', '董监高', '董监高'],
        ['承诺来源', '发行', '发行', '发行', '挂牌', '挂牌', '挂牌'],
        ['承诺类型', '限售承诺', '限售承诺', '限售承诺', '同业竞争', '同业竞争', '同业竞争'],
        ['履行情况', '履行中', '履行中', '履行中', '履行中', '履行中', '履行中'],
      ]),
    ).toMatchObject([
      { kind: 'rows', rows: ['承诺主体', '承诺来源', '承诺类型', '履行情况'], columns: [] },
    ]);
  });

  it('takes balances of two days for values of things named on top', () => {
    expect(
      blocksOf([
        ['项目', '库存现金', '银行存款', '合计'],
        ['2021-12-31', 2_828.58, 5_665_394.74, 5_668_223.32],
        ['2020-12-31', 8_748.08, 3_848_576.82, 3_857_324.9],
      ]),
    ).toMatchObject([{ kind: 'rows', rows: ['项目', '2021-12-31', '2020-12-31'] }]);
  });

  it('takes a value that is said again beside itself for no label', () => {
    expect(
      blocksOf([
        ['项目', '统一社会信用代码', '注册地址', '注册资本'],
        [
          '内容',
          '91410823MA3X543C8G',
          '某省某市某县某镇东部工业区汇金大道南段三百二十号',
          59_316_666,
        ],
        ['报告期内是否变更', '否', '否', '否'],
      ]),
    ).toMatchObject([{ kind: 'rows', rows: ['项目', '内容', '报告期内是否变更'] }]);
  });

  it('reads labels of rows, and no table, under a corner of several rows', () => {
    const [first, ...inner] = blocksOf(
      [
        ['股份性质', null, '期初', null, '期末', null],
        [null, null, '数量', '比例', '数量', '比例'],
        ['无限售股份', '总数', 56_361_300, '78.9%', 55_893_075, '78.2%'],
        [null, '核心员工', 4_994_824, '7%', 4_101_554, '5.7%'],
        ['有限售股份', '总数', 15_073_980, '21.1%', 15_542_205, '21.8%'],
        [null, '核心员工', 0, '-', 0, '-'],
      ],
      'A1:B2',
      'C1:D1',
      'E1:F1',
      'A3:A4',
      'A5:A6',
    );
    expect(first?.columns).toEqual(['股份性质', '期初', '期末']);
    expect(inner.map(({ columns }) => columns)).toEqual([
      ['数量', '比例'],
      ['数量', '比例'],
    ]);
  });
});
