import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { messagesFor } from '../../../src/messages/messages.ts';
import { bytesNamed, choose, launch, openPage } from './opened-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const words = messagesFor('zh-CN');

/** Goes on with the Tab key until what has the focus says this. */
async function tabTo(page: Page, name: string | RegExp, role: string): Promise<void> {
  const wanted = page.getByRole(role as 'button', { name, exact: typeof name === 'string' });
  for (let steps = 0; steps < 60; steps++) {
    await page.keyboard.press('Tab');
    const isThere = await wanted
      .first()
      .evaluate((element) => element === document.activeElement)
      .catch(() => false);
    if (isThere) return;
  }
  throw new Error(`The Tab key never comes to ${String(name)}`);
}

describe('the page by keyboard alone', () => {
  it('goes through the sheet, the findings and the writing', async () => {
    const { page } = await openPage(browser);
    await page.locator('.grid-cell').first().waitFor();

    // The sheets: one stop for the cells, arrows in them; one for the tabs.
    await tabTo(page, '项目信息', 'grid');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => page.locator('.cell-name').textContent()).toBe('B2');
    await expect
      .poll(() => page.locator('.cell-text').textContent())
      .toBe('广州市文冲街社工服务站');
    await page.keyboard.press('Control+End');
    await expect.poll(() => page.locator('.cell-name').textContent()).not.toBe('B2');
    await page.keyboard.press('Control+Home');
    await expect.poll(() => page.locator('.cell-name').textContent()).toBe('A1');
    await tabTo(page, '项目信息', 'tab');
    await page.keyboard.press('ArrowRight');
    await page.getByRole('grid', { name: '指标完成情况' }).waitFor();

    // The pane: to the findings, to the first one's cell.
    await tabTo(page, words.pane.tabs.overview, 'tab');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await tabTo(page, /65，三个片区相加是 39/, 'button');
    await page.keyboard.press('Enter');
    await page.locator('.grid-cell[data-lit]').waitFor();
    await expect.poll(() => page.locator('.cell-name').textContent()).toBe('S13');

    // To the writing.
    await tabTo(page, words.pane.writeLabel, 'button');
    await page.keyboard.press('Enter');
    await tabTo(page, words.paneSummaries.write(5), 'button');
    await page.keyboard.press('Enter');
    await page.getByRole('grid', { name: words.sheets.names.overview }).waitFor();
  });

  it('goes on where it was when what it pressed is gone', async () => {
    const { page } = await openPage(browser);
    const { indicators } = words.paneOverview;
    await tabTo(page, indicators.showAll(27), 'button');
    await page.keyboard.press('Enter');
    await expect.poll(() => focusedText(page)).toMatch(/^专业小组 人次/);

    // A link into a tab that was not loaded before.
    await tabTo(page, words.paneOverview.questions.change, 'button');
    await page.keyboard.press('Enter');
    await expect.poll(() => focusedRole(page)).toBe('tabpanel');

    await tabTo(page, words.pane.writeLabel, 'button');
    await page.keyboard.press('Enter');
    await tabTo(page, words.paneSummaries.write(5), 'button');
    await page.keyboard.press('Enter');
    const { undo, no } = words.paneSummaries.changes;
    await tabTo(page, undo, 'button');
    await page.keyboard.press('Enter');
    await expect.poll(() => focusedText(page)).toBe(no);
    await page.keyboard.press('Escape');
    await expect.poll(() => focusedText(page)).toBe(undo);
  });

  it('goes on at the workbook that is shown when one is taken off the list', async () => {
    const { page } = await openPage(browser);
    await choose(page, bytesNamed('甲.xlsx', new Uint8Array()));
    await page.locator('.workbook-name', { hasText: '甲.xlsx' }).waitFor();
    await tabTo(page, words.page.close('甲.xlsx'), 'button');
    await page.keyboard.press('Enter');
    await expect.poll(() => focusedText(page)).toBe('wenchong-2023-mid.xlsx');
  });
});

it('says that the sheets of the workbook are Chinese, whatever the language of the screens', async () => {
  const { page } = await openPage(browser, { lang: 'en-US' });
  const panel = page.locator('#sheet-panel');
  await panel.waitFor();
  expect(await panel.getAttribute('lang')).toBe('zh-CN');
  expect(await page.locator('html').getAttribute('lang')).toBe('en-US');
});

function focusedText(page: Page): Promise<string | null | undefined> {
  return page.evaluate(() => document.activeElement?.textContent);
}

function focusedRole(page: Page): Promise<string | null | undefined> {
  return page.evaluate(() => document.activeElement?.getAttribute('role'));
}
