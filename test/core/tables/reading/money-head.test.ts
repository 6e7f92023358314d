import { describe, expect, it } from 'vitest';
import { recogniseDrawn, tablesOf } from '../facts.ts';
import { fundingFacts, paymentFacts } from '../money-facts.ts';

describe('tables of money beside others, a blank column between them', () => {
  it('begin with their own labels: a remark at the left of the blank column is another table’s', () => {
    const recognition = recogniseDrawn(
      [
        ['绩效目标自评表', '', '', '', '荔新街社工服务站经费拨付情况表'],
        ['二级指标', '年度目标值', '偏差原因', '', '拨付批次', '应拨', '', '实拨', ''],
        [
          '社工配备',
          '不少于13人',
          '受天气影响',
          '',
          '',
          '时间',
          '金额（元）',
          '时间',
          '金额（元）',
        ],
        ['档案规范', '长期', '', '', '第一批', '2023.2.19', 840, '2023.2.13', 840],
        ['预算偏差', '不超过85%', '', '', '第二批', '2023.5.12', 160, '2023.5.15', 160],
      ],
      { merges: ['E1:I1', 'E2:E3', 'F2:G2', 'H2:I2'] },
    );
    expect(paymentFacts(recognition)).toEqual([
      '第一批|2023-2-13|G4 840|I4 840|',
      '第二批|2023-5-15|G5 160|I5 160|',
    ]);
    expect(tablesOf(recognition, 'payments')).toMatchObject([
      { place: { left: 4 }, station: '荔新街社工服务站' },
    ]);
  });

  it('have none of the columns of payments that end with a remark', () => {
    const recognition = recogniseDrawn([
      ['某街社工站经费拨付情况（元）', '', '', '', '某街社工站经费使用情况（元）'],
      ['批次', '实际拨付金额', '备注', '', '序号', '经费项目', '年度预算', '累计支出'],
      ['第一批', 690, '', '', 1, '人员经费', 700, 600],
      ['第二批', 310, '按协议', '', 2, '活动经费', 300, 250],
    ]);
    expect(fundingFacts(recognition)).toEqual([
      'lines',
      '人员经费 staff budget:G3=700 spent:H3=600',
      '活动经费 quality budget:G4=300 spent:H4=250',
    ]);
    expect(paymentFacts(recognition)).toEqual(['第一批|-||B3 690|', '第二批|-||B4 310|']);
  });

  it('take no heads of figures a row lower for labels', () => {
    const recognition = recogniseDrawn([
      ['某街社工站人员到岗情况', '', '', '', '某街社工站经费使用情况'],
      ['填表日期：2023年12月5日', '', '', '', '预算项目', '预算金额（元）', '累计支出（元）'],
      ['月份', '应到人数', '在岗率（%）', '', '人员经费', 700, 600],
      ['8月', 20, 100, '', '活动经费', 300, 250],
      ['9月', 20, 95, '', '合计', 1000, 850],
    ]);
    expect(fundingFacts(recognition)).toEqual([
      'lines',
      '人员经费 staff budget:F3=700 spent:G3=600',
      '活动经费 quality budget:F4=300 spent:G4=250',
      '=all 合计 [0,1] budget:F5=1000 spent:G5=850',
    ]);
  });

  it('go on under an area of the table beside that begins higher', () => {
    const merges = ['A2:A5'];
    const recognition = recogniseDrawn(
      [
        ['某街社工站经费拨付情况'],
        ['街道自筹资金', '', '填表日期：2023年12月5日'],
        ['', '', '批次', '应拨金额（元）', '扣款金额（元）', '实际拨付金额（元）'],
        ['', '', '第一期', 84, 0, 84],
        ['', '', '第二期', 84, 16, 68],
        ['', '', '第三期', 28, 0, 28],
        ['', '', '总计', 196, 16, 180],
      ],
      { merges },
    );
    expect(paymentFacts(recognition)).toEqual([
      '第一期|-|D4 84|F4 84|',
      '第二期|-|D5 84|F5 68|',
      '第三期|-|D6 28|F6 28|',
      '=D7 196|F7 180|',
    ]);
  });
});

describe('a blank column within a table of money', () => {
  it('stands behind a lone label over several batches', () => {
    expect(
      paymentFacts(
        recogniseDrawn([
          ['凤台镇社工服务站项目经费拨付情况'],
          ['经费来源', '', '付款批次', '到账日期', '拨付金额（万元）'],
          ['区级资金', '', '第一次拨付', '2023-02-13', 99],
          ['', '', '第二次拨付', '2023-05-20', 72],
          ['街道自筹', '', '第一次拨付', '2023-02-01', 49],
          ['总计', '', '', '', 220],
        ]),
      ),
    ).toEqual([
      '第一次拨付|2023-2-13||E3 990000|',
      '第二次拨付|2023-5-20||E4 720000|',
      '第一次拨付|2023-2-1||E5 490000|',
      '=|E6 2200000|',
    ]);
  });

  it('stands before what was deducted', () => {
    expect(
      paymentFacts(
        recogniseDrawn([
          ['某街社工站经费拨付情况表'],
          ['拨付批次', '应拨金额（元）', '', '扣款金额（元）', '实际拨付金额（元）', '拨付时间'],
          ['首期款', 1650, '', 16, 1634, '2023.2.7'],
          ['尾款', 150, '', 0, '', ''],
        ]),
      ),
    ).toEqual(['首期款|2023-2-7|B3 1650|E3 1634|', '尾款|-|B4 150||']);
  });
});

describe('a blank column inside a budget', () => {
  it('may stand before a column of figures that says nothing of ours', () => {
    const recognition = recogniseDrawn([
      ['某街社工站经费收支情况表（元）'],
      ['科目', '原预算', '', '调整数', '调整预算数', '实际支出'],
      ['一、人员费用', 700, '', 20, 720, 600],
      ['二、活动经费', 300, '', -20, 280, 250],
    ]);
    expect(fundingFacts(recognition)).toEqual([
      'lines',
      '人员费用 staff budget:E3=720 initial:B3=700 spent:F3=600',
      '活动经费 quality budget:E4=280 initial:B4=300 spent:F4=250',
    ]);
  });

  it('may stand between two columns of labels and a third', () => {
    const recognition = recogniseDrawn(
      [
        ['某街社工站经费收支情况表（元）'],
        ['一级科目', '二级科目', '', '三级科目', '年度预算', '实际支出'],
        ['人员支出', '工资', '', '基本工资', 400, 390],
        ['', '', '', '绩效工资', 200, 180],
        ['活动支出', '家庭服务', '', '物资', 300, 250],
      ],
      { merges: ['A3:A4', 'B3:B4'] },
    );
    expect(fundingFacts(recognition).filter((line) => !line.includes('budget'))).toEqual([
      'lines',
      '人员支出 staff',
      '工资 staff <0',
    ]);
  });
});
