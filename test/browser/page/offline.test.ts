import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { messagesFor } from '../../../src/messages/messages.ts';
import { mendableWorkbook } from './mendable-workbook.ts';
import { bytesNamed, choose, launch, openPage } from './opened-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const words = messagesFor('zh-CN');

describe('the page without a network', () => {
  it('opens, evaluates and writes after one visit', async () => {
    const { page, misdeeds } = await openPage(browser);
    await page.locator('.grid-cell').first().waitFor();
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.context().setOffline(true);
    await page.reload();
    await choose(page, bytesNamed('离线.xlsx', await mendableWorkbook()));
    await page.getByRole('button', { name: /^离线\.xlsx/ }).waitFor();
    for (const tab of Object.values(words.pane.tabs)) {
      await page.getByRole('tab', { name: new RegExp(`^${tab}`) }).click();
    }
    await page.getByRole('tab', { name: words.pane.tabs.summaries }).click();
    await page.getByRole('button', { name: words.paneSummaries.write(5) }).click();
    await page.getByRole('tab', { name: words.sheets.names.overview, exact: true }).waitFor();
    await page.getByLabel(words.page.language).selectOption('en-US');
    await page.getByRole('heading', { name: messagesFor('en-US').page.title }).waitFor();
    expect(misdeeds).toEqual({ outside: [], violations: [], errors: [] });
  });

  it('keeps nothing of the pane in Excel, and the pane starts no service worker', async () => {
    const folder = inject('builtFolder');
    const worker = await readFile(join(folder, 'service-worker.js'), 'utf8');
    expect(worker).toMatch(/"files":\[.*"\.\/"/);
    expect(worker).not.toMatch(/taskpane|commands|office/);
    const scripts = (await readdir(join(folder, 'assets'))).filter((name) =>
      /^(taskpane|commands|pane)-.*\.js$/.test(name),
    );
    for (const name of scripts) {
      expect(await readFile(join(folder, 'assets', name), 'utf8')).not.toContain('serviceWorker');
    }
  });
});

describe('the page where it does not run', () => {
  it('says what to do when no script runs', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(inject('built'));
    for (const lang of ['zh-CN', 'en-US'] as const) {
      const { plain } = messagesFor(lang).page;
      const shown = page.locator(`.plain[lang=${lang}]`);
      await shown.getByText(plain.why).waitFor();
      expect(await shown.locator('li').allTextContents()).toEqual(plain.reasons);
    }
  });

  it('says the same when index.html is opened from a folder', async () => {
    const page = await browser.newPage();
    await page.goto(`file://${inject('builtFolder')}/index.html`);
    await page.getByText(words.page.plain.why).waitFor();
  });
});
