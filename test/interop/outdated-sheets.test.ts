import { expect, it } from 'vitest';
import { hasLibreOffice } from '../../scripts/corpus/libreoffice.ts';
import { valueAt } from '../../src/core/cells/grid.ts';
import { openXlsx } from '../../src/hosts/xlsx/open-xlsx.ts';
import { bySheets, stationsOf } from '../core/stations/draw-stations.ts';
import { snapshotOf } from '../hosts/xlsx/apply-to.ts';
import { packageFaults } from '../hosts/xlsx/package-faults.ts';
import { makeSummaries } from './made-summaries.ts';
import { differencesFrom, recalculate } from './recalculate.ts';
import { snapshotWorkbook } from './snapshot-workbook.ts';

/** The workbook with a sheet of a second station that a person puts in. */
async function grown(bytes: Uint8Array): Promise<Uint8Array> {
  const opened = await openXlsx(bytes, '站.xlsx');
  if (!opened.ok) throw new Error(opened.trouble.kind);
  const rows = [
    ['石壁街社工站指标完成情况'],
    ['服务内容', '协议量', '完成量', '完成率'],
    ['电访', 100, 60, '60%'],
    ['入户探访', 50, 30, '60%'],
  ];
  const applied = await opened.value.apply({
    sheets: [
      {
        key: 'scores',
        isUsers: true,
        name: '石壁指标',
        tabColor: '000000',
        columnWidths: [],
        rows: rows.map((cells) => ({ cells: cells.map((value) => ({ value })) })),
        merges: [],
        print: { orientation: 'portrait', pagesTall: 0 },
      },
    ],
  });
  if (!applied.ok) throw new Error(applied.trouble.kind);
  return opened.value.bytes();
}

it.skipIf(!hasLibreOffice())(
  'sheets of one station that has become one of two open in LibreOffice, and it calculates the same',
  async () => {
    const first = await makeSummaries(snapshotWorkbook(bySheets(stationsOf(1))), 'zh-CN');
    const { bytes, sheets } = await makeSummaries(await grown(first.bytes), 'zh-CN');
    expect(packageFaults(bytes)).toEqual([]);
    const after = await snapshotOf(bytes);
    const before = after.sheets.filter(
      ({ ours }) => ours && !ours.key.includes('@') && ours.key !== 'stations',
    );
    expect(before.map(({ grid }) => valueAt(grid, 0, 0))).toEqual(
      before.map(({ name }) => `${name}（已停用）`),
    );
    expect(before.length).toBeGreaterThan(3);
    const seen = await recalculate(bytes);
    expect(await differencesFrom(seen, bytes, sheets)).toEqual([]);
  },
);
