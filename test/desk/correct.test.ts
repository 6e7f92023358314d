import { describe, expect, it } from 'vitest';
import { makeDesk } from '../../src/desk/make-desk.ts';
import type { Result } from '../../src/hosts/workbook.ts';
import { openXlsx } from '../../src/hosts/xlsx/open-xlsx.ts';
import { newXlsx } from '../../src/hosts/xlsx/package/new-xlsx.ts';
import type { SheetCell, SheetPlan } from '../../src/plan/sheet-plan.ts';

const options = { lang: 'zh-CN', now: '2023-12-01 09:30' } as const;
const percent = { format: '0.00%' };

type Drawn = string | number | SheetCell;

/** A sheet of the user's, drawn as rows. */
function drawn(rows: readonly (readonly Drawn[])[]): SheetPlan {
  return {
    key: 'indicators',
    isUsers: true,
    name: '指标完成情况',
    tabColor: '000000',
    columnWidths: [],
    rows: rows.map((cells) => ({
      cells: cells.map((cell) => (typeof cell === 'object' ? cell : { value: cell })),
    })),
    merges: [],
    print: { orientation: 'portrait', pagesTall: 0 },
  };
}

/** 电访 has a typed rate of 70 %, and a cell beside the table rests on it. */
const sheet = drawn([
  ['服务指标', '单位', '协议量', '完成量', '完成率'],
  ['电话访问', '个', 3382, 2189, { value: 0.7, style: percent }],
  ['入户探访', '个', 948, 532, { value: 0.5612, style: percent }],
  ['小组', '个', 30, 17, { value: 17 / 30, formula: 'D4/C4', style: percent }],
  [],
  ['备注：', { value: 70, formula: 'E2*100' }],
]);

async function done<T>(result: Promise<Result<T>>): Promise<T> {
  const settled = await result;
  if (!settled.ok) throw new Error(settled.trouble.kind);
  return settled.value;
}

async function openDesk(recalculates: boolean) {
  const workbook = await done(openXlsx(newXlsx(), 'station.xlsx'));
  await done(workbook.apply({ sheets: [sheet] }));
  return { workbook, before: workbook.bytes(), desk: makeDesk(workbook, { recalculates }) };
}

describe('correcting a cell', () => {
  it('sets the one value that mends it, keeps the finding as corrected, and can be taken back', async () => {
    const { desk, workbook, before } = await openDesk(false);
    const view = await done(desk.look());
    const [finding] = view.evaluations[0]?.findings ?? [];
    expect(finding).toMatchObject({
      rule: 'rate/differs',
      cell: { sheet: '指标完成情况', row: 1, column: 4 },
      fix: { kind: 'percent' },
    });
    const mended = await done(desk.correct(finding?.fingerprint ?? '', options));
    expect(mended.evaluations[0]?.findings.filter(({ rule }) => rule === 'rate/differs')).toEqual(
      [],
    );
    expect(mended.corrected).toEqual([{ ...finding, state: 'corrected' }]);
    expect(mended.changes).toEqual([{ kind: 'correction', cell: finding?.cell }]);
    const place = { top: 1, left: 4, bottom: 1, right: 4 };
    expect((await desk.window('指标完成情况', place))?.texts).toEqual([['64.73%']]);

    const undone = await done(desk.undo());
    expect(undone.corrected).toEqual([]);
    expect(workbook.bytes()).toEqual(before);
  });

  it('makes what rests on the cell unknown where nothing recalculates', async () => {
    const { desk } = await openDesk(false);
    const [finding] = (await done(desk.look())).evaluations[0]?.findings ?? [];
    const mended = await done(desk.correct(finding?.fingerprint ?? '', options));
    expect(mended.awaitingRecalculation).toBe(1);
  });

  it('waits for nothing in a host that reckons anew', async () => {
    const { desk } = await openDesk(true);
    const [finding] = (await done(desk.look())).evaluations[0]?.findings ?? [];
    const mended = await done(desk.correct(finding?.fingerprint ?? '', options));
    expect(mended.awaitingRecalculation).toBe(0);
  });

  it('is refused where the cell holds something else by now', async () => {
    const { desk, workbook } = await openDesk(false);
    const [finding] = (await done(desk.look())).evaluations[0]?.findings ?? [];
    const cell = { sheet: '指标完成情况', row: 1, column: 4 };
    await done(workbook.apply({ edits: [{ cell, before: 0.7, value: 0.71 }] }));
    const refused = await desk.correct(finding?.fingerprint ?? '', options);
    expect(refused).toMatchObject({ ok: false, trouble: { kind: 'changed', cell } });
  });

  it('a finding that is gone changes nothing', async () => {
    const { desk, workbook, before } = await openDesk(false);
    await done(desk.look());
    const view = await done(desk.correct('no such finding', options));
    expect(view.changes).toEqual([]);
    expect(workbook.bytes()).toEqual(before);
  });
});
