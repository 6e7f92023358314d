import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { messagesFor } from '../../../src/messages/messages.ts';
import { axeViolations, expectNoMisdeeds, launch, openPage } from './opened-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const words = messagesFor('zh-CN');
const say = words.paneFindings.report;
const text = '电访完成2189个，完成率67.43%。稳岗率为90.00%。慰问300户。';

describe("a report's text in the pane", () => {
  it('is told figure by figure, with what the workbook has instead, and its cell', async () => {
    const { page, misdeeds } = await openPage(browser);
    await page.getByRole('tab', { name: new RegExp(`^${words.pane.tabs.findings}`) }).click();
    await page.locator('summary', { hasText: say.title }).click();
    await page.getByLabel(say.label).fill(text);
    const check = page.getByRole('button', { name: say.check, exact: true });
    const told = page.locator('details', { hasText: say.title }).getByRole('listitem');
    await check.click();
    await page.getByText(say.summary(2, 1, 1)).waitFor();
    const lines = await told.allInnerTexts();
    expect(lines.map((line) => line.replace(/\s+/g, ' '))).toEqual([
      `✓ ${say.results.holds} 2189个 指标完成情况!G7 电访完成2189个，完成率67.43%。`,
      `✕ ${say.results.differs} 67.43% ${say.expected('64.73%')} 指标完成情况!H7 电访完成2189个，完成率67.43%。`,
      `✓ ${say.results.holds} 90.00% 到岗情况!G36 稳岗率为90.00%。`,
      `? ${say.results['no-such-figure']} 300户 慰问300户。`,
    ]);
    expect(await axeViolations(page)).toEqual([]);

    await page.getByLabel(say.onlyDoubts).check();
    await expect.poll(() => told.count()).toBe(2);
    await page.getByRole('button', { name: /指标完成情况!H7/ }).click();
    await page.getByRole('tab', { name: '指标完成情况', selected: true }).waitFor();

    // Other words: what was told of these goes.
    await page.getByLabel(say.label).fill('稳岗率为95.00%。');
    await expect.poll(() => told.count()).toBe(0);
    expectNoMisdeeds(misdeeds);
  });
});
