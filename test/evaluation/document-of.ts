import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { evaluate } from '../../src/core/evaluate.ts';
import { defaultSettings } from '../../src/core/settings/default-settings.ts';
import type { Settings } from '../../src/core/settings/settings.ts';
import type { EvaluationDocument } from '../../src/document/document.ts';
import { makeDocument } from '../../src/document/make-document.ts';
import { openXlsx } from '../../src/hosts/xlsx/open-xlsx.ts';

export const samplePath = new URL('../../assets/samples/wenchong-2023-mid.xlsx', import.meta.url)
  .pathname;
export const yongpingPath = new URL('../workbooks/yongping-2022-final.xlsx', import.meta.url)
  .pathname;
export const shibiPath = new URL('../workbooks/shibi-2023-mid.xlsx', import.meta.url).pathname;

/** The one document of a workbook on disk. */
export async function documentOf(
  path: string,
  settings: Settings = defaultSettings,
): Promise<EvaluationDocument> {
  const opened = await openXlsx(await readFile(path), basename(path));
  if (!opened.ok) throw new Error(opened.trouble.kind);
  const read = await opened.value.read();
  if (!read.ok) throw new Error(read.trouble.kind);
  const [evaluation, ...others] = evaluate(read.value, settings);
  if (!evaluation || others.length > 0) throw new Error('Expected one station');
  return makeDocument(evaluation, 'zh-CN');
}
