import { describe, expect, it } from 'vitest';
import type { SheetSnapshot } from '../../src/core/cells/snapshot.ts';
import { sheetOf } from '../core/tables/sheet-of.ts';
import { type DrawnSheets, planOf, rowWith, sheetBy, shown, written } from './draw-plan.ts';
import { indicators, wenchong } from './wenchong-sheets.ts';

const first = planOf(wenchong);
const findings = sheetBy(first, 'findings');

/** The same workbook, with the summary sheets that it has by now. */
function again(ours: readonly SheetSnapshot[], sheets: DrawnSheets = wenchong) {
  return planOf(sheets, { ours });
}

describe('what people typed', () => {
  it('stays with its finding', () => {
    const typed = written(findings, { '4,7': '属实', '4,8': '已与站点核对' });
    const row = sheetBy(again([typed]), 'findings').rows[4];
    expect(shown(row).slice(7, 9)).toEqual(['属实', '已与站点核对']);
  });

  it('follows its finding to another row', () => {
    const typed = written(findings, { '4,7': '属实' });
    const rows = indicators.rows.map((row, at) =>
      at === 5 ? [...row.slice(0, 3), 0.7, ...row.slice(4)] : row,
    );
    const moved = again([typed], { ...wenchong, 指标完成情况: { ...indicators, rows } });
    const sheet = sheetBy(moved, 'findings');
    expect(sheet.rows.slice(4).map((row) => [row.cells[2]?.value, row.cells[7]?.value])).toEqual([
      ['完成率不符', null],
      ['进度落后', '属实'],
    ]);
  });

  it('is kept at the end where the finding is gone, run after run', () => {
    const typed = written(findings, { '4,8': '11月已补录' });
    const mended = {
      ...wenchong,
      指标完成情况: {
        ...indicators,
        rows: [
          ...indicators.rows.slice(0, 3),
          ['片区1', '/', 1247, '/', '/', 38, '/'],
          ['片区2', '/', 942, '/', '/', 16, '/'],
          ['合计', 3382, 2189, 0.6473, 90, 54, 0.6],
        ],
      },
    };
    const second = again([typed], mended);
    const sheet = sheetBy(second, 'findings');
    expect(sheet.rows.slice(4).map((row) => shown(row).slice(0, 9))).toEqual([
      ['没有发现需要核对的问题'],
      ['已不再出现（以下各条曾填写过处理或回复，予以保留）'],
      [
        1,
        '提醒',
        '进度落后',
        '指标完成情况!F6',
        14,
        '—',
        findings.rows[4]?.cells[6]?.value,
        null,
        '11月已补录',
      ],
    ]);
    expect(sheetBy(again([written(sheet)], mended), 'findings').rows).toEqual(sheet.rows);
  });

  it('stays to the right of its row and under the table, outside of what is ours', () => {
    const typed = written(findings, { '4,10': '请站长看', '1,11': '附注', '8,2': '经手：社工01' });
    const sheet = sheetBy(again([typed]), 'findings');
    expect(sheet.size).toEqual(findings.size);
    expect(sheet.rows[4]?.cells[10]).toMatchObject({ value: '请站长看', isInput: true });
    expect(sheet.rows[1]?.cells[11]?.value).toBe('附注');
    expect(sheet.rows[8]?.cells[2]?.value).toBe('经手：社工01');
  });

  it('beside an indicator follows the indicator', () => {
    const sheet = sheetBy(first, 'indicators');
    const typed = written(sheet, { '7,15': '结案滞后，已催办' });
    const longer = {
      ...wenchong,
      另一表: [
        ['社工站服务指标完成情况'],
        ['服务内容', '指标要求', '完成量', '百分比'],
        ['社区调研', 9, 9, '100%'],
      ],
    };
    const next = sheetBy(
      planOf({ 另一表: longer.另一表, ...wenchong }, { ours: [typed] }),
      'indicators',
    );
    const row = shown(rowWith(next, '结案滞后，已催办'));
    expect(row.slice(0, 4)).toEqual(['专业个案', '结案数', '个', '合计（2）']);
    expect(row).toHaveLength((next.size?.columns ?? 0) + 1);
  });

  it('in the line of signatures stays', () => {
    const overview = sheetBy(first, 'overview');
    const row = overview.rows.findIndex(({ key }) => key === 'sign');
    const typed = written(overview, { [`${row},1`]: '评估人甲', [`${row},7`]: '2024-01-08' });
    const next = sheetBy(again([typed]), 'overview');
    expect(shown(next.rows[row]).filter((value) => value !== null)).toEqual([
      '评估人：',
      '评估人甲',
      '日期：',
      '2024-01-08',
      '盖章：',
      'sign',
    ]);
  });

  it('is found again, and kept, where a column was put in among ours', () => {
    const typed = written(findings, { '4,7': '属实' });
    const { ours, ...sheet } = typed;
    const rows = findings.rows.map((row, at) => [
      at === 3 ? '责任人' : at === 4 ? '社工01' : null,
      ...Array.from(row.cells, (cell, column) =>
        at === 4 && column === 7 ? '属实' : (cell?.value ?? null),
      ),
    ]);
    const next = sheetBy(
      again([{ ...sheet, ...sheetOf(rows, { name: '核对结果' }), ours }]),
      'findings',
    );
    expect(shown(next.rows[4]).slice(7)).toEqual([
      '属实',
      null,
      first.evaluation.findings[0]?.fingerprint,
      '社工01',
    ]);
  });
});

describe('the names of our sheets', () => {
  it('leave a sheet of the user its name', () => {
    const taken = planOf({ ...wenchong, 核对结果: [['我的核对']] });
    expect(sheetBy(taken, 'findings').name).toBe('核对结果 (2)');
    expect(sheetBy(taken, 'overview').rows.flatMap((row) => shown(row))).toContain(
      '=COUNTIF(\'核对结果 (2)\'!B5,"提醒") → 1',
    );
  });

  it('stay what a person renamed them to', () => {
    const renamed = { ...written(sheetBy(first, 'attendance')), name: '到岗' };
    const next = again([renamed]);
    expect(sheetBy(next, 'attendance').name).toBe('到岗');
    expect(sheetBy(next, 'overview').rows.flatMap((row) => shown(row))).toContain('=到岗!H8 → 5');
  });
});
