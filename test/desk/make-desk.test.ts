import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { Desk, DeskView } from '../../src/desk/desk.ts';
import { makeDesk } from '../../src/desk/make-desk.ts';
import type { Result } from '../../src/hosts/workbook.ts';
import { openXlsx, type XlsxWorkbook } from '../../src/hosts/xlsx/open-xlsx.ts';

const sample = new URL('../../assets/samples/wenchong-2023-mid.xlsx', import.meta.url);
const options = { lang: 'zh-CN', now: '2023-12-01 09:30' } as const;

async function openDesk(): Promise<{ desk: Desk; workbook: XlsxWorkbook; before: Uint8Array }> {
  const opened = await openXlsx(await readFile(sample), 'wenchong.xlsx');
  if (!opened.ok) throw new Error(opened.trouble.kind);
  const before = opened.value.bytes().slice();
  return { desk: makeDesk(opened.value, { recalculates: false }), workbook: opened.value, before };
}

async function done<T>(result: Promise<Result<T>>): Promise<T> {
  const settled = await result;
  if (!settled.ok) throw new Error(settled.trouble.kind);
  return settled.value;
}

const users = ['项目信息', '指标完成情况', '协议内容', '到岗情况', '评分', '工作备忘'];
const ours = ['评估汇总', '指标汇总', '到岗汇总', '评分汇总', '核对结果'];
const names = ({ sheets }: DeskView) => sheets.map(({ name }) => name);
const rules = ({ evaluations }: DeskView) =>
  (evaluations[0]?.findings ?? []).map(({ rule, state }) => `${rule} ${state}`);

describe('a desk over a workbook', () => {
  it('looks: sheets, evaluation, nothing changed yet', async () => {
    const { desk } = await openDesk();
    const view = await done(desk.look());
    expect(names(view)).toEqual(users);
    expect(view.changes).toEqual([]);
    expect(view.settingsAre).toBe('none');
    expect(rules(view)).toEqual([
      'total/differs open',
      'total/differs open',
      'progress/behind open',
      'target/too-easy open',
      'attendance/serial open',
    ]);
  });

  it('names what the settings teach and cannot be used, with the reason', async () => {
    const { desk, workbook } = await openDesk();
    const layouts = [{ name: '坏的', kind: 'funding', unit: '个' }];
    await done(workbook.apply({ settings: JSON.stringify({ version: 1, layouts }) }));
    expect((await done(desk.look())).damaged).toEqual([
      { name: '坏的', fault: { code: 'key', at: null, said: 'unit' } },
    ]);
  });

  it('says what writing will do, does it, and refreshes the second time', async () => {
    const { desk } = await openDesk();
    await done(desk.look());
    const before = await done(desk.preview(0, options));
    expect(before.sheets.map(({ name, does }) => `${name} ${does}`)).toEqual(
      ours.map((name) => `${name} add`),
    );
    const written = await done(desk.write(0, options));
    expect(Object.values(written.sheets)).toEqual(ours);
    expect(names(written.view)).toEqual([...users, ...ours]);
    const after = await done(desk.preview(0, options));
    expect(after.sheets.every(({ does }) => does === 'refresh')).toBe(true);
  });

  it('gives every byte back on undo', async () => {
    const { desk, workbook, before } = await openDesk();
    await done(desk.look());
    await done(desk.write(0, options));
    await done(desk.mark(true));
    expect(workbook.bytes()).not.toEqual(before);
    const view = await done(desk.undo());
    expect(view.changes).toEqual([]);
    expect(workbook.bytes()).toEqual(before);
  });

  it('gives every byte back where marks were taken away between other changes', async () => {
    const { desk, workbook, before } = await openDesk();
    await done(desk.look());
    await done(desk.mark(true));
    await done(desk.write(0, options));
    const unmarked = await done(desk.mark(false));
    expect(unmarked.hasMarks).toBe(false);
    await done(desk.undo());
    expect(workbook.bytes()).toEqual(before);
  });

  it('teaches nothing of its own summary sheets', async () => {
    const { desk } = await openDesk();
    await done(desk.look());
    const taught = await desk.layouts();
    await done(desk.write(0, options));
    expect(await desk.layouts()).toEqual(taught);
  });

  it('keeps what a person decided when the changes are taken back', async () => {
    const { desk } = await openDesk();
    const view = await done(desk.look());
    await done(desk.write(0, options));
    const [finding] = view.evaluations[0]?.findings ?? [];
    const ignored = await done(desk.ignore(finding?.fingerprint ?? '', '已与街道核实', options));
    expect(rules(ignored)[0]).toBe('total/differs ignored');
    const undone = await done(desk.undo());
    expect(names(undone)).toEqual(users);
    expect(undone.evaluations[0]?.findings[0]?.decision).toEqual({
      reason: '已与街道核实',
      date: '2023-12-01',
    });
  });

  it('takes answers to vetoes and project values, and gives them back', async () => {
    const { desk } = await openDesk();
    await done(desk.look());
    const decided = await done(
      desk.decide(
        [
          { kind: 'veto', id: 'rectification', answer: { answer: 'clear' } },
          { kind: 'project', values: { requiredWorkers: 22 } },
        ],
        options,
      ),
    );
    const [evaluation] = decided.evaluations;
    expect(evaluation?.vetoes.find(({ id }) => id === 'rectification')?.state).toBe('clear');
    expect(evaluation?.project.requiredWorkers).toMatchObject({
      value: { n: 22n },
      from: 'settings',
    });
    const back = await done(
      desk.decide([{ kind: 'project', values: { requiredWorkers: null } }], options),
    );
    expect(back.evaluations[0]?.project.requiredWorkers).toMatchObject({
      value: { n: 20n },
      from: 'project',
    });
  });

  it('adds an empty standard table as a sheet of the user that is no summary of ours', async () => {
    const { desk } = await openDesk();
    await done(desk.look());
    const view = await done(desk.insertTemplate('indicators'));
    expect(view.sheets.at(-1)).toMatchObject({ name: '指标完成情况 (2)', ours: null });
    expect(rules(view)).toHaveLength(5);
  });

  it('shows a window of cells as Excel does, with its merges', async () => {
    const { desk } = await openDesk();
    await done(desk.look());
    const window = await desk.window('指标完成情况', { top: 12, left: 18, bottom: 12, right: 19 });
    expect(window).toMatchObject({ texts: [['65', '112.07%']], kinds: [['n', 'n']] });
    expect(await desk.window('没有', { top: 0, left: 0, bottom: 0, right: 0 })).toBeNull();
  });
});
