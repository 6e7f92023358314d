import { describe, expect, it } from 'vitest';
import type { Drawn } from '../core/tables/sheet-of.ts';
import { planOf, rowWith, sheetBy, shown } from './draw-plan.ts';
import { moneyVariants } from './money-variants.ts';

const yongping: Readonly<Record<string, readonly (readonly Drawn[])[]>> = {
  项目信息: [
    ['项目信息'],
    ['社工站', '永平街社工服务站'],
    ['评估阶段', '末期评估'],
    ['年度项目经费', '240万'],
  ],
  经费使用: [
    ['支出明细', '预算金额（万）', '支出金额（万）'],
    ['人员经费', 180.01, 202.3],
    ['专业支持经费', 7.42, 3.67],
    ['专业服务和活动经费', 8.6, 5.545],
    ['日常办公费用', 7.97, 8.551],
    ['承接机构运营管理费用', 36, 41.9531],
  ],
};

const plan = planOf(yongping);
const sheet = sheetBy(plan, 'funding');

describe('经费汇总', () => {
  it('has each line over its cells in yuan, with rate, deviation, shares and a verdict', () => {
    expect(shown(rowWith(sheet, '日常办公费用')).slice(0, 10)).toEqual([
      '日常办公费用',
      '服务质量',
      '=IFERROR(ROUND(经费使用!B5*10000,8),"—") → 79700',
      '=IFERROR(ROUND(经费使用!C5*10000,8),"—") → 85510',
      expect.stringMatching(/^=IFERROR\(D8\/C8,"—"\) → 1\.0728/),
      '=IFERROR(ROUND(D8/C8-1,8),"—") → 0.07289837',
      expect.stringMatching(/^=IFERROR\(C8\/C\$10,"—"\) → 0\.0332/),
      expect.stringMatching(/^=IFERROR\(D8\/D\$10,"—"\) → 0\.0326/),
      '=IFERROR(IF(ABS(F8)>$B$17,"偏差超过限额","符合"),"—") → 符合',
      '经费使用!C5 @经费使用!C5',
    ]);
  });

  it('adds the lines up and says that they are overspent', () => {
    const total = shown(sheet.rows[9]);
    expect(total.slice(2, 4)).toEqual([
      '=ROUND(SUM(C5:C9),8) → 2400000',
      '=ROUND(SUM(D5:D9),8) → 2620191',
    ]);
    expect(total[8]).toMatch(/→ 超支$/);
  });

  it('has the three shares with their rules beside them', () => {
    const row = sheet.rows[15];
    expect(shown(row)).toEqual([
      '承接机构运营管理费',
      0.15,
      '=ROUND(SUMIF($B5:$B9,"运营管理",$C5:$C9),8) → 360000',
      '=ROUND(SUMIF($B5:$B9,"运营管理",$D5:$D9),8) → 419531',
      '=IFERROR(C16/C10,"—") → 0.15',
      '=IFERROR(IF(ROUND(E16-B16,8)<=0,"符合","超过规定"),"—") → 符合',
      expect.stringMatching(/^=IFERROR\(D16\/D10,"—"\) → 0\.1601/),
      '=IFERROR(IF(ROUND(G16-B16,8)<=0,"符合","超过规定"),"—") → 超过规定',
    ]);
    expect(row?.cells[1]?.style?.format).toBe('"≤"0%');
  });

  it('stands in 评估汇总 with the total, the shares and their verdicts', () => {
    const overview = sheetBy(plan, 'overview');
    expect(shown(rowWith(overview, '占比：运营管理')).slice(0, 5)).toEqual([
      '占比：运营管理',
      '=经费汇总!E16 → 0.15',
      expect.stringMatching(/^=经费汇总!G16 → 0\.1601/),
      '=经费汇总!B16 → 0.15',
      '=经费汇总!H16 → 超过规定',
    ]);
  });

  it('gives no class to where money comes from', () => {
    const form = moneyVariants['the sources of funds of a self-evaluation'];
    const own = sheetBy(planOf({}, { ours: form?.sheets ?? [] }), 'funding');
    expect(
      own.rows.flatMap(({ cells }) => (cells[1]?.value === '服务质量' ? [cells[0]?.value] : [])),
    ).toEqual([]);
    expect(rowWith(own, '当年财政拨款')).toBeDefined();
  });

  it('judges no deviation and no share of spending at mid-term', () => {
    const mid = moneyVariants['a budget at mid-term beside the time that has passed'];
    const drawn = planOf({}, { ours: mid?.sheets ?? [] });
    const own = sheetBy(drawn, 'funding');
    expect(own.rows.slice(4, 8).map(({ cells }) => cells[8]?.value)).toEqual(
      Array(4).fill('末期判断'),
    );
    expect(shown(rowWith(own, '时间进度（协议期、已过月数）')).slice(2, 5)).toEqual([
      expect.stringMatching(/^12 @/),
      expect.stringMatching(/^5 @/),
      expect.stringMatching(/→ 0\.4166/),
    ]);
  });

  it('lists the payments, what they are of the agreed funds and what is yet to be paid', () => {
    const drawn = planOf({}, { ours: moneyVariants['payments alone']?.sheets ?? [] });
    const own = sheetBy(drawn, 'funding');
    expect(
      own.rows.slice(2, 9).map(({ cells }) => cells.slice(0, 6).map((one) => one?.value)),
    ).toEqual([
      ['经费拨付', undefined, undefined, undefined, undefined, undefined],
      ['批次', '日期', '应拨（元）', '拨付（元）', '占协议经费', '所列比例'],
      ['第一批', '2022-09-01', 1_320_000, 1_320_000, 0.55, 0.55],
      ['第二批', '2023-03-01', 960_000, 900_000, 0.375, 0.4],
      ['第三批', '—', 120_000, '—', '—', 0.05],
      ['合计', '', 2_400_000, 2_220_000, 0.925, ''],
      ['年度服务经费', '', '', 2_400_000, '未拨付（元）', 180_000],
    ]);
  });

  it('is not made without funding or payments', () => {
    const { sheets } = planOf({ 项目信息: yongping.项目信息 ?? [] });
    expect(sheets.map(({ key }) => key)).not.toContain('funding');
  });
});
