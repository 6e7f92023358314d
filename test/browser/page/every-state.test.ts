import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeLargeWorkbook } from '../../../bench/large-workbook.ts';
import { messagesFor } from '../../../src/messages/messages.ts';
import { mendableWorkbook, sample } from './mendable-workbook.ts';
import {
  axeViolations,
  bytesNamed,
  choose,
  expectNoMisdeeds,
  launch,
  openPage,
} from './opened-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const words = messagesFor('zh-CN');
const narrow = { width: 320, height: 640 };
// Few cells: all rules over a large sheet take their time.
const small = { width: 900, height: 480 };
const tab = (page: Page, name: string) => page.getByRole('tab', { name: new RegExp(`^${name}`) });

describe('accessibility rules', () => {
  it.each([
    ['all of them, in light', 'light', small, []],
    ['contrast, in dark', 'dark', undefined, ['color-contrast']],
    ['contrast, in high contrast', 'high-contrast', undefined, ['color-contrast']],
    ['what a narrow screen changes', 'light', narrow, ['scrollable-region-focusable', 'region']],
  ] as const)('hold in every part of the pane and the sheet: %s', async (_, theme, size, rules) => {
    const { page, misdeeds } = await openPage(browser, { theme, ...(size && { size }) });
    await page.locator('.grid-cell').first().waitFor();
    const violations: Record<string, readonly string[]> = {};
    for (const [name, label] of Object.entries(words.pane.tabs)) {
      await tab(page, label).click();
      // What a tab shows is loaded with it.
      await page
        .locator('.page-pane')
        .getByRole('tabpanel')
        .filter({ hasText: /\S/ })
        .first()
        .waitFor();
      if (name === 'findings') {
        await page.locator('[data-finding-head]').first().click();
        await page.getByRole('button', { name: words.paneFindings.marks }).click();
        await page.locator('.grid-cell[data-mark]').first().waitFor();
        await page.getByRole('button', { name: words.paneFindings.ignore }).first().click();
      }
      violations[name] = await axeViolations(page, ...rules);
    }
    expect(violations).toEqual({ overview: [], findings: [], summaries: [], settings: [] });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(
      size?.width ?? 1280,
    );
    expectNoMisdeeds(misdeeds);
  });

  it.each(['light', 'dark', 'high-contrast'] as const)(
    'hold for what is under the pointer, in %s',
    async (theme) => {
      const { page } = await openPage(browser, { theme });
      await tab(page, words.pane.tabs.summaries).click();
      await page.getByRole('button', { name: words.paneSummaries.write(5) }).click();
      const sheets = page.locator('.sheet-tab');
      const pointedAt = [
        page.locator('.workbook-name').filter({ hasText: words.page.changed }),
        page.locator('.workbook-close'),
        sheets.first(),
        sheets.nth(1),
        page.locator('.sheet-tab[data-ours]').last(),
      ];
      const violations: string[] = [];
      for (const control of pointedAt) {
        await control.hover();
        violations.push(...(await axeViolations(page, 'color-contrast')));
      }
      expect(violations).toEqual([]);
    },
  );

  it('hold with nothing open', async () => {
    const { page } = await openPage(browser);
    await page.getByRole('button', { name: words.page.close('wenchong-2023-mid.xlsx') }).click();
    await page.getByRole('heading', { name: words.page.nothingOpen.title }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });
});

describe('several workbooks', () => {
  it('stand in a list, keep their changes, and ask before these are lost', async () => {
    const { page, misdeeds } = await openPage(browser);
    await choose(page, fileURLToPath(sample), fileURLToPath(sample));
    const list = page.getByRole('navigation', { name: words.page.workbooks });
    await expect.poll(() => list.getByRole('listitem').count()).toBe(3);
    await tab(page, words.pane.tabs.summaries).click();
    await page.getByRole('button', { name: words.paneSummaries.write(5) }).click();
    await list.getByText(words.page.changed).waitFor();

    // Another one is opened: what is not downloaded is named and stays.
    await choose(page, bytesNamed('电访.xlsx', await mendableWorkbook()));
    await page.getByText(words.page.notices.othersChanged('wenchong-2023-mid.xlsx')).waitFor();
    await list
      .getByRole('button', { name: new RegExp(words.page.changed) })
      .first()
      .click();
    await page.getByRole('tab', { name: words.sheets.names.overview, exact: true }).waitFor();

    // Closed: only after it was asked for twice.
    await list
      .locator('[data-shown]')
      .getByRole('button', { name: /^从列表移出/ })
      .click();
    await page.getByText(words.page.notices.closeChanged('wenchong-2023-mid.xlsx')).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: words.page.notices.discard }).click();
    await expect.poll(() => list.getByRole('listitem').count()).toBe(3);
    expectNoMisdeeds(misdeeds);
  });

  it('are taken when they are dropped on the page', async () => {
    const { page } = await openPage(browser);
    await page.locator('.grid-cell').first().waitFor();
    const transfer = await page.evaluateHandle(
      (bytes) => {
        const given = new DataTransfer();
        given.items.add(new File([Uint8Array.from(bytes)], '拖入.xlsx'));
        return given;
      },
      [...(await mendableWorkbook())],
    );
    await page.dispatchEvent('body', 'dragover', { dataTransfer: transfer });
    await page.getByText(words.page.dropHere).waitFor();
    await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
    await page.getByRole('button', { name: /^拖入\.xlsx/ }).waitFor();
    await page.locator('.grid-cell').first().waitFor();
  });
});

describe('a sheet of 50,000 rows', () => {
  it('is shown from its first to its last cell with few elements', async () => {
    const { page, misdeeds } = await openPage(browser);
    await choose(page, bytesNamed('大.xlsx', makeLargeWorkbook(50_000, 12)));
    const grid = page.getByRole('grid', { name: '明细' });
    await grid.waitFor({ timeout: 50_000 });
    await grid.focus();
    await page.keyboard.press('Control+End');
    await expect.poll(() => page.locator('.cell-name').textContent()).toBe('L50000');
    const last = page.locator('[data-row="49999"] [data-column="11"]');
    await expect.poll(() => last.textContent()).not.toBe('');
    const text = await last.textContent();
    await expect.poll(() => page.locator('.cell-text').textContent()).toBe(text);
    expect(await page.locator('.grid-cell').count()).toBeLessThan(1000);
    expectNoMisdeeds(misdeeds);
  });
});
