// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Decision } from '../../../src/core/settings/decide.ts';
import type { Desk } from '../../../src/desk/desk.ts';
import { makeDesk } from '../../../src/desk/make-desk.ts';
import { openXlsx } from '../../../src/hosts/xlsx/open-xlsx.ts';
import { zhCn } from '../../../src/messages/zh-cn/zh-cn.ts';
import { tinyWorkbook, worksheet } from '../../hosts/xlsx/tiny-workbook.ts';
import { openPane, type PaneUnderTest } from '../pane-under-test.ts';

const { paneReading: say } = zhCn;

const rows = [
  ['某街社工站经费使用情况（单位：元）', '', ''],
  ['支出项目', '预算金额', '支出金额'],
  ['人员经费', 100, 90],
  ['专业服务活动经费', 50, 55],
];

/** A desk over a workbook with one budget; what is decided is kept in `decided`. */
async function budgetDesk(decided: Decision[]): Promise<Desk> {
  const cell = (value: string | number) =>
    typeof value === 'number'
      ? `<c><v>${value}</v></c>`
      : `<c t="inlineStr"><is><t>${value}</t></is></c>`;
  const drawn = rows.map((row) => `<row>${row.map(cell).join('')}</row>`).join('');
  const bytes = tinyWorkbook({ sheets: { 经费: worksheet(`<sheetData>${drawn}</sheetData>`) } });
  const opened = await openXlsx(bytes, '站.xlsx');
  if (!opened.ok) throw new Error(opened.trouble.kind);
  const desk = makeDesk(opened.value, { recalculates: false });
  return {
    ...desk,
    decide: (decisions, options) => {
      decided.push(...decisions);
      return desk.decide(decisions, options);
    },
  };
}

let pane: PaneUnderTest;
let decided: Decision[] = [];

beforeAll(async () => {
  await import('../../../src/pane/overview/overview-tab.tsx');
  await import('../../../src/pane/reading/reading-editor.tsx');
});
beforeEach(async () => {
  decided = [];
  pane = await openPane(await budgetDesk(decided));
  await pane.says('识别到');
  await pane.press('经费经费!A2:C4');
  await pane.press('这张表读得不对');
  await pane.says(say.columns);
});
afterEach(() => pane.end());

/** The choices of the editor by what they are called; the kind is the first. */
const choices = () =>
  [...document.querySelectorAll<HTMLSelectElement>('section select')].map((select, at) => ({
    name: select.getAttribute('aria-label') ?? (at === 0 ? say.kind : say.unit),
    select,
  }));

const chosen = () =>
  choices().map(({ name, select }) => [name, select.selectedOptions[0]?.textContent]);

async function choose(name: string, value: string) {
  const select = choices().find((one) => one.name === name)?.select;
  if (!select) throw new Error(`No choice ${name}`);
  await act(() => {
    Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set?.call(select, value);
    select.dispatchEvent(new Event('change', { bubbles: true }));
    return Promise.resolve();
  });
  await pane.settle();
}

/** What may be chosen there; nothing where there is no such choice. */
const offered = (name: string) =>
  [...(choices().find((one) => one.name === name)?.select.options ?? [])].map(
    ({ textContent }) => textContent,
  );

const [line, budget, spent] = ['支出项目', '预算金额', '支出金额'].map(say.role) as [
  string,
  string,
  string,
];

describe('the editor over a recognised budget', () => {
  it('starts from what was recognised, in words of money', () => {
    expect(chosen()).toEqual([
      [say.kind, say.kinds.funding],
      [line, say.roles.line],
      [budget, say.roles.budget],
      [say.unit, say.asWritten],
      [spent, say.roles.spent],
      [say.unit, say.asWritten],
      [say.unit, say.asWritten],
    ]);
  });

  it('loses nothing when the kind is changed there and back', async () => {
    await choose(budget, 'initial');
    await choose(say.kind, 'performance');
    expect(offered(budget)).toContain(say.rolesOf.performance.target);
    await choose(say.kind, 'none');
    expect(offered(budget)).toEqual([]);
    await choose(say.kind, 'funding');
    expect(offered(budget)).toContain(say.roles.spent);
    await pane.press(say.save);
    await pane.says('识别到');
    expect(decided).toMatchObject([
      {
        layout: {
          kind: 'funding',
          columns: [
            { header: ['支出项目'], role: 'line' },
            { header: ['预算金额'], role: 'initial' },
            { header: ['支出金额'], role: 'spent' },
          ],
        },
      },
    ]);
  });

  it('says what is lacking, and keeps what was put right', async () => {
    await choose(budget, 'ignore');
    await choose(spent, 'ignore');
    expect(pane.text()).toContain(say.cannotUse(say.lacks.funding));
    await choose(spent, 'budget');
    expect(pane.text()).not.toContain(say.lacks.funding);
    await pane.press(say.save);
    await pane.says('识别到');
    expect(decided).toMatchObject([
      {
        kind: 'layout',
        layout: {
          kind: 'funding',
          sheet: '经费',
          columns: [
            { header: ['支出项目'], role: 'line' },
            { header: ['预算金额'], role: 'ignore' },
            { header: ['支出金额'], role: 'budget' },
          ],
        },
      },
    ]);
  });
});
