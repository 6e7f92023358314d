import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { messagesFor } from '../../../src/messages/messages.ts';
import { launch, openPage } from './opened-page.ts';

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
});
