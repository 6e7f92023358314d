import { mkdir } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, type Page } from 'playwright';
import { type Lang, messagesFor } from '../src/messages/messages.ts';
import { serveFolder } from './build/serve-folder.ts';

/**
 * Pictures of every screen and state of the built page, into out/screenshots/: to be looked at. Those
 * that the README shows are written there too. A screen's name as argument: only its pictures.
 */
const [only = ''] = process.argv.slice(2);
const out = 'out/screenshots';
/** Pictures of the README. */
const shown: Readonly<Record<string, string>> = {
  'zh-CN-finding': 'docs/images/page-findings.png',
  'zh-CN-written': 'docs/images/page-written.png',
  'dark-overview': 'docs/images/page-dark.png',
};
const wide = { width: 1280, height: 800 };
const narrow = { width: 320, height: 640 };
type Theme = 'light' | 'dark' | 'high-contrast';
type Steps = (page: Page, lang: Lang) => Promise<void>;

const server = createServer(serveFolder(new URL('../dist/', import.meta.url)));
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-background-networking'],
});

const screens: Readonly<Record<string, Steps>> = {
  overview: async (page) => openSheet(page, '指标完成情况'),
  'overview-below': async (page) => {
    await page.locator('.page-pane main > div').last().hover();
    await page.mouse.wheel(0, 900);
  },
  finding: async (page, lang) => {
    await openTab(page, messagesFor(lang).pane.tabs.findings);
    await page.locator('[data-finding-head]').first().click();
    await page.locator('.grid-cell[data-lit]').waitFor();
    await page.getByRole('button', { name: messagesFor(lang).paneFindings.marks }).click();
    await page.locator('.grid-cell[data-mark]').first().waitFor();
  },
  report: async (page, lang) => {
    const { tabs } = messagesFor(lang).pane;
    const { report } = messagesFor(lang).paneFindings;
    await openTab(page, tabs.findings);
    await page.locator('summary', { hasText: report.title }).click();
    await page
      .getByLabel(report.label)
      .fill('电访完成2189个，完成率67.43%。完成探访523个。稳岗率为90.00%。慰问300户。');
    await page.getByRole('button', { name: report.check, exact: true }).click();
    await page.getByText(report.onlyDoubts).scrollIntoViewIfNeeded();
  },
  'before-writing': async (page, lang) => openTab(page, messagesFor(lang).pane.tabs.summaries),
  written: async (page, lang) => {
    const words = messagesFor(lang);
    await openTab(page, words.pane.tabs.summaries);
    await page.getByRole('button', { name: words.paneSummaries.write(5) }).click();
    await page.getByRole('tab', { name: words.sheets.names.overview, exact: true }).waitFor();
  },
  settings: async (page, lang) => openTab(page, messagesFor(lang).pane.tabs.settings),
  'not-opened': async (page) => {
    const buffer = Buffer.from('姓名,职位\n社工01,主任\n');
    await page
      .getByTestId('open')
      .setInputFiles([{ name: '名单.xlsx', mimeType: 'text/csv', buffer }]);
    await page.getByRole('alert').waitFor();
  },
  'several-files': async (page) => {
    await page
      .getByTestId('open')
      .setInputFiles([
        'assets/samples/wenchong-2023-mid.xlsx',
        'test/workbooks/shibi-2023-mid.xlsx',
      ]);
    await page.locator('.workbook-list li').nth(2).waitFor();
    await page.locator('.grid-cell').first().waitFor();
  },
  'nothing-open': async (page) => {
    await page.locator('.workbook-close').click();
    await page.locator('.page-state').waitFor();
  },
};

await mkdir(out, { recursive: true });
try {
  for (const lang of ['zh-CN', 'en-US'] as const) {
    for (const [name, steps] of Object.entries(screens)) {
      await picture(`${lang}-${name}`, lang, 'light', wide, steps);
    }
  }
  for (const theme of ['dark', 'high-contrast'] as const) {
    for (const name of ['overview', 'finding', 'report', 'written', 'settings', 'not-opened']) {
      await picture(`${theme}-${name}`, 'zh-CN', theme, wide, screens[name]);
    }
  }
  for (const [name, steps] of Object.entries(screens)) {
    await picture(`narrow-${name}`, 'zh-CN', 'light', narrow, steps);
  }
} finally {
  await browser.close();
  server.close();
}

async function picture(
  name: string,
  lang: Lang,
  theme: Theme,
  viewport: { readonly width: number; readonly height: number },
  steps: Steps | undefined,
): Promise<void> {
  if (!name.endsWith(only)) return;
  const context = await browser.newContext({ viewport, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const kept = JSON.stringify(JSON.stringify({ lang, theme }));
  await page.addInitScript(`localStorage.setItem('station-evaluation-page', ${kept})`);
  await page.goto(address);
  await page.locator('.grid-cell').first().waitFor();
  await page.locator('.page-pane [role=tabpanel]').waitFor();
  try {
    await steps?.(page, lang);
  } catch (error) {
    console.error(`${name}: ${String(error).split('\n')[0]}`);
  }
  await page.waitForTimeout(600);
  await page.screenshot({ path: `${out}/${name}.png` });
  const document = shown[name];
  if (document) await page.screenshot({ path: document });
  await context.close();
  console.log(`${out}/${name}.png`);
}

function openTab(page: Page, name: string): Promise<void> {
  return page.getByRole('tab', { name: new RegExp(`^${name}`) }).click();
}

function openSheet(page: Page, name: string): Promise<void> {
  return page.getByRole('tab', { name, exact: true }).click();
}
