import { describe, expect, it } from 'vitest';
import { formatRange } from '../../../../src/core/cells/a1.ts';
import type { Heading, Structure } from '../../../../src/core/tables/grid/structure.ts';
import { findStructures } from '../../../../src/core/tables/structure/find-structures.ts';
import { type Drawn, type SheetOptions, sheetOf } from '../sheet-of.ts';

const words = (path: readonly Heading[]) => path.map(({ text }) => text).join(' > ');

function outline(structure: Structure) {
  return {
    range: formatRange(structure.range),
    shape: structure.shape,
    columns: structure.columns.map(({ path }) => words(path)),
    rows: structure.rows.map(({ path, isTotal }) => (isTotal ? `Σ ${words(path)}` : words(path))),
  };
}

function structuresOf(rows: readonly (readonly Drawn[])[], ...merges: readonly string[]) {
  return findStructures(sheetOf(rows, { merges }), false);
}

function onlyOf(rows: readonly (readonly Drawn[])[], options: SheetOptions = {}): Structure {
  const [only, ...others] = findStructures(sheetOf(rows, options), false);
  expect(others).toEqual([]);
  if (!only) throw new Error('no structure');
  return only;
}

describe('merged cells that were taken apart and filled', () => {
  it('head as the merged ones did', () => {
    const structure = onlyOf([
      ['到岗表', '到岗表', '到岗表', '到岗表', '到岗表', '到岗表', '到岗表'],
      ['类型', '姓名', '7月', '7月', '8月', '8月', '小计'],
      ['类型', '姓名', '到位', '社保', '到位', '社保', '小计'],
      ['持证', '社工01', 1, 1, 1, 1, 2],
      ['持证', '社工02', 1, 1, 1, 0, 1],
    ]);
    expect(structure.titles.map(({ text }) => text)).toEqual(['到岗表']);
    expect(structure.columns.map(({ path }) => words(path))).toEqual([
      '7月 > 到位',
      '7月 > 社保',
      '8月 > 到位',
      '8月 > 社保',
      '小计',
    ]);
  });

  it('are none where rows of data say the same', () => {
    const structure = onlyOf([
      ['姓名', '评价甲', '评价乙', '分数'],
      ['社工01', '优秀', '优秀', 1],
      ['社工01', '优秀', '良好', 2],
      ['社工02', '良好', '良好', 3],
    ]);
    expect(structure.rows).toHaveLength(3);
  });
});

describe('a header on top', () => {
  it('has two rows where merged labels span the columns that the second row tells apart', () => {
    const found = structuresOf(
      [
        ['指标完成情况'],
        ['服务片区', '电访', null, '入户探访', null],
        [null, '协议量', '完成量', '协议量', '完成量'],
        ['片区1', '/', 1247, '/', 284],
        ['片区2', '/', 744, '/', 181],
        ['合计', 3382, 1991, 948, 465],
      ],
      'A1:E1',
      'A2:A3',
      'B2:C2',
      'D2:E2',
    );
    expect(found.map(outline)).toEqual([
      {
        range: 'A2:E6',
        shape: 'columns',
        columns: ['电访 > 协议量', '电访 > 完成量', '入户探访 > 协议量', '入户探访 > 完成量'],
        rows: ['片区1', '片区2', 'Σ 合计'],
      },
    ]);
    expect(found[0]?.titles).toEqual([{ place: { row: 0, column: 0 }, text: '指标完成情况' }]);
    expect(found[0]?.headings?.().columns.map(({ text }) => text)).toEqual([
      '指标完成情况',
      '服务片区',
      '电访',
      '入户探访',
      '协议量',
      '完成量',
      '协议量',
      '完成量',
    ]);
    expect(found[0]?.headings?.().rows.map(({ text }) => text)).toEqual(['合计']);
  });

  it('has one row where nothing is merged', () => {
    expect(
      outline(
        onlyOf([
          ['服务内容', '单位', '完成量'],
          ['家访', '人次', 1118],
          ['电访', '人次', 1111],
          ['小组', '个', 20],
        ]),
      ),
    ).toEqual({
      range: 'A1:C4',
      shape: 'columns',
      columns: ['完成量'],
      rows: ['家访 > 人次', '电访 > 人次', '小组 > 个'],
    });
  });

  it('is said again further down and stays one table', () => {
    const found = onlyOf([
      ['片区', '目标', '完成'],
      ['片区1', 12, 10],
      ['片区2', 15, 11],
      ['片区', '目标', '完成'],
      ['片区3', 18, 12],
      ['片区4', 20, 14],
    ]);
    expect(outline(found).rows).toEqual(['片区1', '片区2', '片区3', '片区4']);
    expect(found.headerRows).toEqual([0]);
    expect(found.repeats).toEqual([3]);
  });

  it('is said again beside the label of each block', () => {
    const found = onlyOf(
      [
        ['服务案例', '指标要求', '完成情况', '完成百分比'],
        [null, 2, 1, 0.5],
        ['学习教育', '指标要求', '完成情况', '完成百分比'],
        [null, 48, 24, 0.5],
        ['党建工作', '指标要求', '完成情况', '完成百分比'],
        [null, 96, 48, 0.5],
      ],
      { merges: ['A1:A2', 'A3:A4', 'A5:A6'] },
    );
    expect(outline(found)).toEqual({
      range: 'A1:D6',
      shape: 'columns',
      columns: ['指标要求', '完成情况', '完成百分比'],
      rows: ['服务案例', '学习教育', '党建工作'],
    });
    expect(found.repeats).toEqual([2, 4]);
  });

  it('leaves the label on the left of a merged group to all of its rows', () => {
    const found = onlyOf(
      [
        ['类型', '姓名', '7月', '8月'],
        ['持证社工', '社工01', '√', '√'],
        [null, '社工02', '√', '—'],
        ['非持证社工', '社工03', '√', '√'],
        [null, '社工04', '√', '√'],
      ],
      { merges: ['A2:A3', 'A4:A5'] },
    );
    expect(outline(found).rows).toEqual([
      '持证社工 > 社工01',
      '持证社工 > 社工02',
      '非持证社工 > 社工03',
      '非持证社工 > 社工04',
    ]);
    expect(outline(found).columns).toEqual(['7月', '8月']);
  });

  it('gives a left-empty group label to the rows beneath it', () => {
    const found = onlyOf([
      ['片区', '服务', '目标', '完成'],
      ['片区1', '家访', 12, 10],
      [null, '电访', 15, 11],
      ['片区2', '家访', 18, 12],
      [null, '电访', 20, 14],
    ]);
    expect(outline(found).rows).toEqual([
      '片区1 > 家访',
      '片区1 > 电访',
      '片区2 > 家访',
      '片区2 > 电访',
    ]);
  });

  it('gives a label without a merged area to the empty places at its right', () => {
    const found = onlyOf([
      [null, '电访', null, '探访', null],
      ['片区', '目标', '完成', '目标', '完成'],
      ['片区1', 12, 10, 5, 4],
      ['片区2', 15, 11, 6, 6],
      ['片区3', 18, 12, 7, 5],
    ]);
    expect(outline(found).columns).toEqual([
      '电访 > 目标',
      '电访 > 完成',
      '探访 > 目标',
      '探访 > 完成',
    ]);
  });
});

describe('several tables in a sheet', () => {
  it('are told apart where a second header begins in the block', () => {
    const found = structuresOf([
      ['片区', '电访', '探访'],
      ['片区1', 12, 10],
      ['片区2', 15, 11],
      ['合计', 27, 21],
      ['片区', '小组', '活动'],
      ['片区1', 3, 1],
      ['片区2', 4, 2],
      ['合计', 7, 3],
    ]);
    expect(found.map(outline)).toEqual([
      {
        range: 'A1:C4',
        shape: 'columns',
        columns: ['电访', '探访'],
        rows: ['片区1', '片区2', 'Σ 合计'],
      },
      {
        range: 'A5:C8',
        shape: 'columns',
        columns: ['小组', '活动'],
        rows: ['片区1', '片区2', 'Σ 合计'],
      },
    ]);
  });

  it('stand side by side with a blank column between them', () => {
    const found = structuresOf([
      ['服务', '目标', null, '项目', '预算'],
      ['家访', 12, null, '人员', 180.01],
      ['电访', 15, null, '办公', 7.97],
      ['小组', 15, null, '活动', 8.6],
    ]);
    expect(found.map(outline)).toEqual([
      { range: 'A1:B4', shape: 'columns', columns: ['目标'], rows: ['家访', '电访', '小组'] },
      { range: 'D1:E4', shape: 'columns', columns: ['预算'], rows: ['人员', '办公', '活动'] },
    ]);
  });

  it('are lists side by side under one label at the left, with a note at the right', () => {
    const note = '所在街道户籍人口3.2万人；评估末月建档总户数596户，建档人数653人。';
    const found = structuresOf(
      [
        ['总体服务', '协议内容', '要求', '完成', '协议内容', '要求', '完成', note],
        [null, '新增志愿者', 60, 30, '社区调研', 9, 9],
        [null, '新增骨干', 24, 12, '公共问题', 1920, 960],
        [null, '新增队伍', 2, 1, '/', '/', '/'],
      ],
      'A1:A4',
      'H1:H4',
    );
    expect(found.map(outline)).toEqual([
      {
        range: 'B1:D4',
        shape: 'columns',
        columns: ['要求', '完成'],
        rows: ['总体服务 > 新增志愿者', '总体服务 > 新增骨干', '总体服务 > 新增队伍'],
      },
      {
        range: 'E1:G4',
        shape: 'columns',
        columns: ['要求', '完成'],
        rows: ['总体服务 > 社区调研', '总体服务 > 公共问题', '总体服务 > /'],
      },
    ]);
    expect(found[1]?.notes.map(({ text }) => text)).toEqual([note]);
  });

  it('have their own titles and notes', () => {
    const found = structuresOf([
      ['表一 服务进度'],
      ['单位：人次'],
      ['服务', '目标', '完成'],
      ['家访', 12, 10],
      ['电访', 15, 11],
      [],
      ['表二 经费使用'],
      ['支出', '预算', '实际'],
      ['人员', 180.01, 202.3],
      ['办公', 7.97, 8.551],
      ['注：以上数据由社工站提供，评估机构未作核实。'],
    ]);
    expect(found.map(({ titles }) => titles.map(({ text }) => text))).toEqual([
      ['表一 服务进度', '单位：人次'],
      ['表二 经费使用'],
    ]);
    expect(found[1]?.notes.map(({ text }) => text)).toEqual([
      '注：以上数据由社工站提供，评估机构未作核实。',
    ]);
  });
});

describe('blank rows and columns', () => {
  it('inside a table do not part it', () => {
    const found = onlyOf([
      ['片区', '目标', null, '完成', '完成率'],
      ['片区1', 12, null, 10, '83%'],
      [],
      ['片区2', 15, null, 11, '73%'],
      [],
      ['合计', 27, null, 21, '78%'],
    ]);
    expect(outline(found)).toEqual({
      range: 'A1:E6',
      shape: 'columns',
      columns: ['目标', '完成', '完成率'],
      rows: ['片区1', '片区2', 'Σ 合计'],
    });
  });

  it('between two lists of pairs part them', () => {
    const found = structuresOf([
      ['社工站', '某街社工服务站'],
      ['评估阶段', '中期评估'],
      ['协议人数', '20人'],
      [],
      ['填报单位', '某某社会工作服务中心'],
      ['联系人', '社工01'],
      ['填报日期', '2023年12月1日'],
    ]);
    expect(found.map(({ range }) => formatRange(range))).toEqual(['A1:B3', 'A5:B7']);
  });
});

describe('tables one beneath the other without blank rows', () => {
  it('are parted by the second one’s title', () => {
    const found = structuresOf([
      ['表一 服务进度'],
      ['服务', '目标', '完成'],
      ['家访', 12, 10],
      ['电访', 15, 11],
      ['表二 经费使用'],
      ['支出', '预算', '实际'],
      ['人员', 180.01, 202.3],
      ['办公', 7.97, 8.551],
    ]);
    expect(
      found.map(({ range, titles }) => [formatRange(range), titles.map(({ text }) => text)]),
    ).toEqual([
      ['A2:C4', ['表一 服务进度']],
      ['A6:C8', ['表二 经费使用']],
    ]);
  });

  it('end with a line to be signed, which is a note', () => {
    const found = onlyOf([
      ['服务', '目标', '完成'],
      ['家访', 12, 10],
      ['电访', 15, 11],
      ['填表人：社工01', null, '日期：2023年12月'],
    ]);
    expect(outline(found).rows).toEqual(['家访', '电访']);
    expect(found.notes.map(({ text }) => text)).toEqual(['填表人：社工01', '日期：2023年12月']);
  });
});

describe('labels over their values', () => {
  it('said again beside one label after another are one table', () => {
    const found = onlyOf(
      [
        ['服务内容1：党建', '计划量', '完成量'],
        [null, 101, 85],
        ['服务内容2：典型案例', '计划量', '完成量'],
        [null, 11, 17],
      ],
      { merges: ['A1:A2', 'A3:A4'] },
    );
    expect(outline(found)).toMatchObject({ range: 'A1:C4', shape: 'pairs' });
    expect(found.headings?.().rows.map(({ text }) => text)).toEqual([
      '服务内容1：党建',
      '服务内容2：典型案例',
    ]);
  });
});

describe('months that are dates', () => {
  it('head columns as they are displayed, under a roster’s names', () => {
    const format = 'yyyy"年"m"月"';
    const found = onlyOf([
      ['姓名', { value: 45108, format }, { value: 45139, format }, { value: 45170, format }],
      ['社工01', 1, 1, 1],
      ['社工02', 1, 0.5, 1],
      ['社工03', 1, 1, 0],
    ]);
    expect(outline(found)).toEqual({
      range: 'A1:D4',
      shape: 'columns',
      columns: ['2023年7月', '2023年8月', '2023年9月'],
      rows: ['社工01', '社工02', '社工03'],
    });
  });
});

describe('a total row', () => {
  it('may stand on top', () => {
    const found = onlyOf([
      ['指标', '协议量', '完成量'],
      ['合计', 100, 80],
      ['电访', 60, 50],
      ['探访', 40, 30],
    ]);
    expect(outline(found).rows).toEqual(['Σ 合计', '电访', '探访']);
  });
});

describe('labels with values beside them', () => {
  const rows = [
    ['项目信息'],
    ['社工站', '广州市文冲街社工服务站'],
    ['评估阶段', '中期评估'],
    ['评估考核期', '2023年7月1日至2023年11月30日'],
    ['协议要求在岗社工数', 20],
    ['年度项目服务经费', '240万元'],
  ];

  it('are pairs and have no header on top', () => {
    const found = onlyOf(rows, { merges: ['A1:B1'] });
    expect(outline(found)).toEqual({
      range: 'A2:B6',
      shape: 'pairs',
      columns: [''],
      rows: ['社工站', '评估阶段', '评估考核期', '协议要求在岗社工数', '年度项目服务经费'],
    });
    expect(found.headerRows).toEqual([]);
    expect(found.headings?.().rows.map(({ text }) => text)).toEqual(outline(found).rows);
  });

  it('may stand in two columns of pairs', () => {
    const found = onlyOf([
      ['姓名', '社工01', '出生日期', '1995.6.1'],
      ['籍贯', '山东菏泽', '身高', '170cm'],
      ['毕业院校', '某某大学社会工作学院', '证书编号', 'A-20394-77'],
      ['联系电话', '020-12345678', '持证年限', 3],
    ]);
    expect(found.shape).toBe('pairs');
    expect(found.headings?.().rows.map(({ text }) => text)).toEqual([
      '姓名',
      '出生日期',
      '籍贯',
      '身高',
      '毕业院校',
      '证书编号',
      '联系电话',
      '持证年限',
    ]);
  });
});

describe('labels at the left that name quantities', () => {
  it('make a table of rows, whose first row names the columns', () => {
    const found = onlyOf([
      ['项目', '片区一', '片区二', '片区三', '片区四'],
      ['期末余额', 101.5, 98.25, 77.5, 64.25],
      ['期初余额', 88.5, 97.25, 70.5, 60.75],
    ]);
    expect(outline(found)).toEqual({
      range: 'A1:E3',
      shape: 'rows',
      columns: ['片区一', '片区二', '片区三', '片区四'],
      rows: ['期末余额', '期初余额'],
    });
    expect(found.headings?.().rows.map(({ text }) => text)).toEqual([
      '项目',
      '期末余额',
      '期初余额',
    ]);
  });
});

describe('hidden rows and columns', () => {
  it('are part of the table and marked', () => {
    const found = onlyOf(
      [
        ['片区', '目标', '完成'],
        ['片区1', 12, 10],
        ['片区2', 15, 11],
        ['片区3', 15, 11],
      ],
      { hiddenRows: [{ first: 2, last: 2 }], hiddenColumns: [{ first: 1, last: 1 }] },
    );
    expect(found.rows.map(({ isHidden }) => isHidden)).toEqual([false, true, false]);
    expect(found.columns.map(({ isHidden }) => isHidden)).toEqual([true, false]);
  });
});
