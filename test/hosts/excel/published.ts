import { readFileSync } from 'node:fs';
import type { Snapshot } from '../../../src/core/cells/snapshot.ts';
import { openXlsx } from '../../../src/hosts/xlsx/open-xlsx.ts';

/** What the .xlsx host reads of a workbook in test/workbooks. */
export async function published(name: string): Promise<Snapshot> {
  const opened = await openXlsx(readFileSync(`test/workbooks/${name}`), name);
  if (!opened.ok) throw new Error(opened.trouble.kind);
  const snapshot = await opened.value.read();
  if (!snapshot.ok) throw new Error(snapshot.trouble.kind);
  return snapshot.value;
}
