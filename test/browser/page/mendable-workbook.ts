import { readFile } from 'node:fs/promises';
import { openXlsx } from '../../../src/hosts/xlsx/open-xlsx.ts';

export const sample = new URL('../../../assets/samples/wenchong-2023-mid.xlsx', import.meta.url);

/** The sample with one completion rate that is plainly wrong: one value mends it. */
export async function mendableWorkbook(): Promise<Uint8Array> {
  const opened = await openXlsx(await readFile(sample), 'sample.xlsx');
  if (!opened.ok) throw new Error(opened.trouble.kind);
  const cell = { sheet: '指标完成情况', row: 6, column: 7 };
  const applied = await opened.value.apply({
    edits: [{ cell, before: 0.6473, value: 0.7473 }],
  });
  if (!applied.ok) throw new Error(applied.trouble.kind);
  return opened.value.bytes();
}
