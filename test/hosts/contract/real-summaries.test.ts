import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../src/core/evaluate.ts';
import { defaultSettings } from '../../../src/core/settings/default-settings.ts';
import type { Workbook } from '../../../src/hosts/workbook.ts';
import { planSummaries } from '../../../src/plan/plan-summaries.ts';
import { hosts } from './hosts.ts';
import { withoutResults } from './without-results.ts';

/** What a host makes of a published workbook: its summaries written, refreshed and read again. */
async function written(workbook: Workbook) {
  for (let time = 0; time < 2; time++) {
    const read = await workbook.read();
    if (!read.ok) throw new Error(JSON.stringify(read.trouble));
    const [evaluation] = evaluate(read.value, defaultSettings);
    if (!evaluation) throw new Error('no station');
    const options = { lang: 'zh-CN', madeAt: '2024-01-01 08:00' } as const;
    const applied = await workbook.apply(planSummaries(evaluation, read.value, options));
    if (!applied.ok) throw new Error(JSON.stringify(applied.trouble));
  }
  const after = await workbook.read();
  if (!after.ok) throw new Error(JSON.stringify(after.trouble));
  return withoutResults(after.value);
}

describe('the summaries of a published workbook', () => {
  it('are the same from both hosts, cell by cell', async () => {
    const bytes = readFileSync('test/workbooks/shibi-2023-mid.xlsx');
    const [file, excel] = await Promise.all(
      hosts.map(async ({ open }) => written((await open(bytes)).workbook)),
    );
    expect(excel?.sheets.length).toBeGreaterThan(3);
    expect(excel).toEqual(file);
  });
});
