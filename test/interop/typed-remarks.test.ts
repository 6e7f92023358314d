import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../src/core/cells/cell.ts';
import { valueAt } from '../../src/core/cells/grid.ts';
import { samplePath } from '../evaluation/document-of.ts';
import { snapshotOf } from '../hosts/xlsx/apply-to.ts';
import { packageFaults } from '../hosts/xlsx/package-faults.ts';
import { editParts, editSheets } from './edit-sheets.ts';
import { changedParts, makeSummaries } from './made-summaries.ts';

const sample = readFileSync(samplePath);

/** The rows of a sheet of ours where a person has typed: what they are about, and what was typed. */
async function typedIn(
  bytes: Uint8Array,
  name: string,
): Promise<readonly (readonly CellValue[])[]> {
  const { sheets } = await snapshotOf(bytes);
  const sheet = sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  const { grid } = sheet;
  const key = 9;
  return [...grid.rows].flatMap((row) => {
    const values = Array.from({ length: grid.columnCount }, (_, column) =>
      valueAt(grid, row, column),
    );
    const typed = [...values.slice(7, key), ...values.slice(key + 1)];
    return row > 3 && typed.some((value) => value !== null) ? [[values[2] ?? null, ...typed]] : [];
  });
}

describe('what people typed into 核对结果', () => {
  it('stays with its finding while findings come and go', async () => {
    const first = await makeSummaries(sample, 'zh-CN');
    const typed = await editSheets(first.bytes, {
      核对结果: {
        H5: '已更正',
        I5: '回复一',
        K5: '备注一',
        H7: '属实',
        I7: '回复三',
        L8: '备注四',
      },
      // The total is mended, and a rate beside it is made wrong.
      指标完成情况: { S13: 39, T13: 0.6724, K13: 0.5 },
    });
    const second = await makeSummaries(typed, 'zh-CN');
    expect(second.evaluation.findings.map(({ rule }) => rule)).toEqual([
      'rate/differs',
      'total/differs',
      'progress/behind',
      'target/too-easy',
      'attendance/serial',
    ]);
    expect(await typedIn(second.bytes, '核对结果')).toEqual([
      ['进度落后', '属实', '回复三', null, null],
      ['远超协议量', null, null, null, '备注四'],
      ['合计不符', '已更正', '回复一', '备注一', null],
    ]);
    const third = await makeSummaries(second.bytes, 'zh-CN');
    expect(Buffer.from(third.bytes).equals(second.bytes)).toBe(true);
    const back = await editSheets(second.bytes, {
      指标完成情况: { S13: 65, T13: 1.1207, K13: 0.5667 },
    });
    expect(await typedIn((await makeSummaries(back, 'zh-CN')).bytes, '核对结果')).toEqual([
      ['合计不符', '已更正', '回复一', '备注一', null],
      ['进度落后', '属实', '回复三', null, null],
      ['远超协议量', null, null, null, '备注四'],
    ]);
  });

  it('stays where another language is asked for', async () => {
    const first = await makeSummaries(sample, 'zh-CN');
    const typed = await editSheets(first.bytes, {
      核对结果: { H7: '属实', I7: '回复三', K7: '备注' },
    });
    const second = await makeSummaries(typed, 'en-US');
    expect(second.sheets).toEqual(first.sheets);
    expect(await typedIn(second.bytes, '核对结果')).toEqual([['Behind', '属实', '回复三', '备注']]);
  });

  it('stays beside and under the tables of the other sheets', async () => {
    const first = await makeSummaries(sample, 'zh-CN');
    const typed = await editSheets(first.bytes, {
      指标汇总: { R7: '右边', C90: '下面' },
      评估汇总: { P4: '结果旁' },
    });
    const { bytes } = await makeSummaries(typed, 'zh-CN');
    const { sheets } = await snapshotOf(bytes);
    const at = (name: string, row: number, column: number) => {
      const sheet = sheets.find((one) => one.name === name);
      return sheet ? valueAt(sheet.grid, row, column) : null;
    };
    expect([at('指标汇总', 6, 17), at('指标汇总', 89, 2), at('评估汇总', 3, 15)]).toEqual([
      '右边',
      '下面',
      '结果旁',
    ]);
  });
});

describe('a sheet of ours that a person renamed, moved or hid', () => {
  it('is refreshed where it is, as it is called and as it is shown', async () => {
    const first = await makeSummaries(sample, 'zh-CN');
    const typed = await editSheets(first.bytes, { 核对结果: { H5: '已更正' } });
    const changed = await editParts(
      typed,
      new Map([
        ['xl/workbook.xml', (xml: string) => firstOfAll(hidden(renamed(xml)), '我的 核对')],
      ]),
    );
    const again = await makeSummaries(changed, 'zh-CN');
    const { sheets } = await snapshotOf(again.bytes);
    expect(
      sheets.map(({ name, visibility, ours }) => [name, visibility, ours?.key ?? null]),
    ).toEqual([
      ['我的 核对', 'visible', 'findings'],
      ['项目信息', 'visible', null],
      ['指标完成情况', 'visible', null],
      ['协议内容', 'visible', null],
      ['到岗情况', 'visible', null],
      ['评分', 'visible', null],
      ['工作备忘', 'visible', null],
      ['评估汇总', 'visible', 'overview'],
      ['指标汇总', 'visible', 'indicators'],
      ['到岗汇总', 'visible', 'attendance'],
      ['评分汇总', 'hidden', 'scores'],
    ]);
    expect(await typedIn(again.bytes, '我的 核对')).toEqual([['合计不符', '已更正', null]]);
    const overview = sheets.find(({ name }) => name === '评估汇总');
    const counting = [...(overview?.grid.formulas.values() ?? [])].filter((text) =>
      text.startsWith('COUNTIF'),
    );
    expect(counting).toContain(`COUNTIF('我的 核对'!H5:H9,"?*")`);
    expect(packageFaults(again.bytes)).toEqual([]);
    expect(await changedParts(sample, again.bytes)).toEqual([]);
  });
});

function renamed(xml: string): string {
  return xml.replaceAll('核对结果', '我的 核对').replaceAll(/>我的 核对!/g, ">'我的 核对'!");
}

function hidden(xml: string): string {
  return xml.replace('name="评分汇总"', 'name="评分汇总" state="hidden"');
}

/** The tab goes to the front; names that belong to a sheet count its place. */
function firstOfAll(xml: string, name: string): string {
  const tabs = [...xml.matchAll(/<sheet [^>]*\/>/g)].map(([tab]) => tab);
  const from = tabs.findIndex((tab) => tab.includes(`name="${name}"`));
  const moved = tabs[from] ?? '';
  return xml
    .replace(moved, '')
    .replace(/<sheets>/, `<sheets>${moved}`)
    .replace(/localSheetId="(\d+)"/g, (_, place) => {
      const at = Number(place);
      return `localSheetId="${at === from ? 0 : at < from ? at + 1 : at}"`;
    });
}
