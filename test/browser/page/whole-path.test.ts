import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { evaluateWorkbook } from '../../../src/cli/evaluate-workbook.ts';
import { valueAt } from '../../../src/core/cells/grid.ts';
import type { Snapshot } from '../../../src/core/cells/snapshot.ts';
import { openXlsx } from '../../../src/hosts/xlsx/open-xlsx.ts';
import { type Lang, messagesFor } from '../../../src/messages/messages.ts';
import { mendableWorkbook, sample } from './mendable-workbook.ts';
import {
  axeViolations,
  bytesNamed,
  choose,
  downloadBy,
  expectNoMisdeeds,
  launch,
  openPage,
} from './opened-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const named = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const tab = (page: Page, name: string) => page.getByRole('tab', { name: new RegExp(`^${name}`) });
const sheetNames = (page: Page) => page.locator('.sheet-tab').allTextContents();

/** What the command line writes at the page's moment. */
async function writtenByCommandLine(lang: Lang): Promise<Uint8Array> {
  const out = await mkdtemp(join(tmpdir(), 'cli-'));
  const { written } = await evaluateWorkbook({
    path: fileURLToPath(sample),
    out,
    ordinal: 1,
    scheme: null,
    ownScheme: null,
    project: {},
    layouts: [],
    words: [],
    exportsLayouts: false,
    report: null,
    lang,
    madeAt: '2023-12-01 09:30',
  });
  const bytes = await readFile(written ?? '');
  await rm(out, { recursive: true });
  return bytes;
}

async function readBack(bytes: Uint8Array): Promise<Snapshot> {
  const opened = await openXlsx(bytes, 'x.xlsx');
  if (!opened.ok) throw new Error(opened.trouble.kind);
  const read = await opened.value.read();
  if (!read.ok) throw new Error(read.trouble.kind);
  return read.value;
}

describe.each(['zh-CN', 'en-US'] as const)('the page in %s', (lang) => {
  const words = messagesFor(lang);

  it('reads the sample, writes the summaries and hands out the very file that the command line writes', async () => {
    const { page, misdeeds } = await openPage(browser, { lang });
    await tab(page, words.pane.tabs.summaries).click();
    await page.locator('.sheet-tab').first().waitFor();
    const users = await sheetNames(page);
    await named(page, words.paneSummaries.write(5)).click();
    await page.getByRole('tab', { name: words.sheets.names.findings, exact: true }).waitFor();
    const { overview, indicators, attendance, scores, findings } = words.sheets.names;
    const ours = [overview, indicators, attendance, scores, findings];
    expect(await sheetNames(page)).toEqual([...users, ...ours]);
    const { name, bytes } = await downloadBy(page, () => named(page, words.page.download).click());
    expect(name).toBe('wenchong-2023-mid-评估.xlsx');
    expect(bytes.equals(Buffer.from(await writtenByCommandLine(lang)))).toBe(true);
    expectNoMisdeeds(misdeeds);
  });

  it('corrects, ignores, marks, writes, takes back and writes again', async () => {
    const { page, misdeeds } = await openPage(browser, { lang });
    await choose(page, bytesNamed('电访.xlsx', await mendableWorkbook()));
    await page.getByRole('button', { name: /^电访\.xlsx/ }).waitFor();
    const { paneFindings, paneSummaries } = words;
    await tab(page, words.pane.tabs.findings).click();

    // The cell that a finding names is shown and lit.
    const finding = page.locator('[data-finding-head]', { hasText: '74.73' });
    await finding.click();
    await page.locator('.grid-cell[data-lit]', { hasText: '74.73%' }).waitFor();
    await expect.poll(() => page.locator('.cell-name').textContent()).toBe('H7');

    // Corrected: the sheet shows the new value, the finding is gone from the open ones.
    await named(page, paneFindings.correctLabel('指标完成情况!H7', '64.73%')).click();
    await page.locator('.grid-cell', { hasText: '64.73%' }).first().waitFor();
    await finding.waitFor({ state: 'detached' });

    // Ignored with a reason, which stands in the handled ones.
    const first = page.locator('[data-finding]').first();
    const before = await page.locator('[data-finding]').count();
    await first.getByRole('button', { name: paneFindings.ignore }).click();
    await page.getByLabel(paneFindings.ignoreForm.label).fill('已与街道核实');
    await named(page, paneFindings.ignoreForm.save).click();
    await expect.poll(() => page.locator('[data-finding]').count()).toBe(before - 1);
    await page.getByRole('button', { name: new RegExp(`^${paneFindings.handled}`) }).click();
    await page.getByText(paneFindings.ignored('已与街道核实', '2023-12-01')).waitFor();
    await page.getByRole('button', { name: new RegExp(`^${paneFindings.all}`) }).click();

    // Marks on and off.
    await named(page, paneFindings.marks).click();
    await page.locator('.grid-cell[data-mark]').first().waitFor();
    await named(page, paneFindings.clearMarks).click();
    await page.locator('.grid-cell[data-mark]').first().waitFor({ state: 'detached' });

    // Summaries written, all steps taken back, the decision kept, written again.
    const users = await sheetNames(page);
    await tab(page, words.pane.tabs.summaries).click();
    await named(page, paneSummaries.write(5)).click();
    await expect.poll(() => sheetNames(page)).toHaveLength(users.length + 5);
    await named(page, paneSummaries.changes.undo).click();
    await named(page, paneSummaries.changes.yes).click();
    await expect.poll(() => sheetNames(page)).toEqual(users);
    await named(page, paneSummaries.write(5)).click();
    await expect.poll(() => sheetNames(page)).toHaveLength(users.length + 5);

    const { name, bytes } = await downloadBy(page, () => named(page, words.page.download).click());
    expect(name).toBe('电访-评估.xlsx');
    const result = await readBack(bytes);
    expect(result.settings).toContain('已与街道核实');
    // Undone with everything else.
    expect(rateIn(result)).toBe(0.7473);
    expect(await axeViolations(page)).toEqual([]);
    expectNoMisdeeds(misdeeds);
  });
});

function rateIn(snapshot: Snapshot) {
  const sheet = snapshot.sheets.find(({ name }) => name === '指标完成情况');
  return sheet && valueAt(sheet.grid, 6, 7);
}
