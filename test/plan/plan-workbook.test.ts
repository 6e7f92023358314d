import { describe, expect, it } from 'vitest';
import type { SheetSnapshot, Snapshot } from '../../src/core/cells/snapshot.ts';
import { evaluate } from '../../src/core/evaluate.ts';
import { defaultSettings } from '../../src/core/settings/default-settings.ts';
import { planWorkbook } from '../../src/plan/plan-workbook.ts';
import type { SheetPlan } from '../../src/plan/sheet-plan.ts';
import { workbookOf } from '../core/checks/find-in.ts';
import { byColumn, bySheets, stationsOf } from '../core/stations/draw-stations.ts';
import { sheetOf } from '../core/tables/sheet-of.ts';
import { shown, written } from './draw-plan.ts';

function planned(sheets: readonly SheetSnapshot[], ours: readonly SheetSnapshot[] = []) {
  const snapshot: Snapshot = workbookOf(...sheets, ...ours);
  const options = { lang: 'zh-CN', madeAt: '2024-01-05 10:00' } as const;
  return planWorkbook(evaluate(snapshot, defaultSettings), snapshot, options).sheets ?? [];
}

const by = (sheets: readonly SheetPlan[], key: string) => {
  const sheet = sheets.find((one) => one.key === key);
  if (!sheet) throw new Error(`no sheet ${key}`);
  return sheet;
};

describe('各站汇总 in a workbook', () => {
  it('has the figures of each station by formulas over its own sheets', () => {
    const sheet = by(planned(bySheets(stationsOf(2))), 'stations');
    expect(shown(sheet.rows[3]).slice(0, 15)).toEqual([
      '=IFERROR(RANK(D4,$D$4:$D$5),"—") → 1',
      "广州市文冲街社工服务站 @'评估汇总-文冲'!A1",
      '中期评估',
      "='评分汇总-文冲'!E9 → 92",
      "='评分汇总-文冲'!B22 → 优秀",
      '暂定：5 项否决条件待确认',
      expect.stringMatching(/^='到岗汇总-文冲'!\w+ → 4$/u),
      expect.stringMatching(/^='到岗汇总-文冲'!\w+ → 4$/u),
      '=IFERROR(H4-G4,"—") → 0',
      expect.stringMatching(/^='到岗汇总-文冲'!\w+ → 1$/u),
      '—',
      expect.stringMatching(/^=COUNTIF\('指标汇总-文冲'!J\w+:J\w+,"落后"\) → 0$/u),
      0,
      0,
      0,
    ]);
  });

  it('counts what nobody has dealt with', () => {
    const [project, ...others] = byColumn(stationsOf(2));
    const wrong = sheetOf(
      [
        ['各社工站指标完成情况'],
        ['社工站', '服务内容', '协议量', '完成量', '完成率'],
        ...stationsOf(2).map(({ name }) => [name, '电访', 100, 60, '70%']),
      ],
      { name: '指标完成情况' },
    );
    const sheets = [project, wrong, ...others.slice(1)].flatMap((one) => one ?? []);
    expect(shown(by(planned(sheets), 'stations').rows[3])[12]).toBe(
      `=COUNTIF('核对结果-文冲'!B5,"错误")-COUNTIFS('核对结果-文冲'!B5,"错误",'核对结果-文冲'!H5,"?*") → 1`,
    );
  });
});

const one = bySheets(stationsOf(1));
const two = bySheets(stationsOf(2));
const asWritten = (sheets: readonly SheetPlan[]) => sheets.map((sheet) => written(sheet));
const outdated = (sheets: readonly SheetPlan[]) =>
  sheets.filter(({ isOutdated }) => isOutdated).map(({ key }) => key);
const singleKeys = ['overview', 'indicators', 'attendance', 'scores', 'findings'];

describe('the sheets that a workbook has from before', () => {
  it('of one station say so where it has several by now, and lead to those', () => {
    const sheets = planned(two, asWritten(planned(one)));
    expect(outdated(sheets)).toEqual(singleKeys);
    expect(by(sheets, 'findings').rows.map(shown)).toEqual([
      ['核对结果（已停用）'],
      [expect.stringContaining('这张表不再更新')],
      ['各站汇总 @各站汇总!A1'],
      ["评估汇总-文冲 @'评估汇总-文冲'!A1"],
      ["评估汇总-石壁 @'评估汇总-石壁'!A1"],
      ['', null, null, null, null, null, null, null, null, 'row-key'],
    ]);
  });

  it('of several say so where it has one by now', () => {
    const sheets = planned(one, asWritten(planned(two)));
    expect(outdated(sheets)).toEqual([
      'stations',
      ...['文冲', '石壁'].flatMap((name) => singleKeys.map((key) => `${key}@${name}`)),
    ]);
  });

  it('of a subject that is gone say so', () => {
    const sheets = planned(
      one.filter(({ name }) => !name.includes('到岗')),
      asWritten(planned(one)),
    );
    expect(outdated(sheets)).toEqual(['attendance']);
  });

  it('hand on what people typed to the station that it was typed for, and back', () => {
    const wrong = (count: number) =>
      bySheets(stationsOf(count)).map((sheet) =>
        sheet.name === '文冲指标'
          ? sheetOf(
              [
                ['文冲街社工站指标'],
                ['服务', '协议量', '完成量', '完成率'],
                ['电访', 100, 60, '70%'],
              ],
              { name: '文冲指标' },
            )
          : sheet,
      );
    const [first, ...others] = planned(wrong(1)).toReversed();
    const typed = first ? [...asWritten(others), written(first, { '4,7': '属实' })] : [];
    const grown = planned(wrong(2), typed);
    expect(by(grown, 'findings@文冲').rows[4]?.cells[7]?.value).toBe('属实');
    expect(by(grown, 'findings').rows.at(-1)?.cells[7]?.value).toBe('属实');
    const several = asWritten(grown).filter(({ ours }) => ours?.key.includes('@'));
    expect(by(planned(wrong(1), several), 'findings').rows[4]?.cells[7]?.value).toBe('属实');
  });

  it('are none where nothing has changed, and say it once for ever', () => {
    expect(outdated(planned(two, asWritten(planned(two))))).toEqual([]);
    const grown = asWritten(planned(two, asWritten(planned(one))));
    expect(outdated(planned(two, grown))).toEqual(singleKeys);
  });
});
