import { readFile } from 'node:fs/promises';
import { openXlsx } from '../../src/hosts/xlsx/open-xlsx.ts';

export async function sheetNames(path: string): Promise<readonly string[]> {
  const opened = await openXlsx(await readFile(path), path);
  const read = opened.ok ? await opened.value.read() : null;
  return read?.ok ? read.value.sheets.map(({ name }) => name) : [];
}
