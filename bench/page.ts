import { mkdtemp, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright';
import { serveFolder } from '../scripts/build/serve-folder.ts';
import { makeLargeWorkbook } from './large-workbook.ts';

/** How fast the built page answers: `npm run bench:page`. Prints; nothing is held against a limit. */
const rows = 50_000;
/** tsx names functions through this, also those that run in the page. */
const keepNames = 'globalThis.__name = (named) => named';

const server = createServer(serveFolder(new URL('../dist/', import.meta.url)));
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-background-networking'],
});
try {
  for (const slower of [1, 4]) await measureFirstPaint(browser, slower);
  await measureFrames(browser);
} finally {
  await browser.close();
  server.close();
}

interface Times {
  readonly bar: number;
  readonly grade: number;
  readonly cells: number;
}

/** From nothing cached to the sample's grade and the first cells, the median of five visits. */
async function measureFirstPaint(inBrowser: Browser, slower: number): Promise<void> {
  const times: Times[] = [];
  for (let visit = 0; visit < 5; visit++) {
    const context = await inBrowser.newContext();
    const page = await context.newPage();
    await slowDown(page, slower);
    await page.addInitScript(keepNames);
    await page.addInitScript(noteFirst);
    await page.goto(address);
    await page.waitForFunction(
      () => Object.keys((globalThis as unknown as { first: object }).first).length === 3,
    );
    times.push(await page.evaluate(() => (globalThis as unknown as { first: Times }).first));
    await context.close();
  }
  const median = (of: (time: Times) => number) =>
    Math.round(times.map(of).sort((a, b) => a - b)[2] ?? 0);
  console.log(
    `first paint at 1/${slower} speed: bar ${median(({ bar }) => bar)} ms, grade ${median(({ grade }) => grade)} ms, cells ${median(({ cells }) => cells)} ms`,
  );
}

/** Notes when each part first stands in the page, seen at each frame. */
function noteFirst(): void {
  const first: Record<string, number> = {};
  Object.assign(globalThis, { first });
  const parts = {
    bar: ['.page-bar', ''],
    grade: ['.page-pane', '91.70'],
    cells: ['.grid-cell', ''],
  };
  const look = () => {
    for (const [name, [selector = '', text = '']] of Object.entries(parts)) {
      const isThere = document.querySelector(selector)?.textContent.includes(text);
      if (!(name in first) && isThere) first[name] = performance.now();
    }
    if (Object.keys(first).length < 3) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** The longest time between two frames while a large workbook is opened and scrolled through. */
async function measureFrames(inBrowser: Browser): Promise<void> {
  const page = await inBrowser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.addInitScript(keepNames);
  await page.goto(address);
  await page.locator('.grid-cell').first().waitFor();
  const file = join(await mkdtemp(join(tmpdir(), 'page-bench-')), 'large.xlsx');
  await writeFile(file, makeLargeWorkbook(rows, 12));
  await page.evaluate(noteFrames);
  const started = Date.now();
  await page.getByTestId('open').setInputFiles(file);
  await page.locator('.sheet-tab', { hasText: '明细' }).waitFor({ timeout: 120_000 });
  await page.locator('.grid-cell', { hasText: /./ }).first().waitFor();
  const opened = Date.now() - started;
  const opening = await takeFrames(page);
  const grid = page.locator('.grid');
  for (let step = 1; step <= 60; step++) {
    await grid.evaluate((element, at) => element.scrollTo({ top: at }), step * 400);
    await page.waitForTimeout(16);
  }
  const near = await takeFrames(page);
  for (let step = 1; step <= 40; step++) {
    const share = (step * 37) % 100;
    await grid.evaluate(
      (element, at) => element.scrollTo({ top: element.scrollHeight * at }),
      share / 100,
    );
    await page.waitForTimeout(50);
  }
  const far = await takeFrames(page);
  await page.locator('.grid-cell', { hasText: /./ }).first().waitFor();
  console.log(`${rows} rows: opened in ${opened} ms`);
  console.log(
    `longest frame (longest task in it): opening ${opening}, scrolling ${near}, jumping ${far}`,
  );
}

function noteFrames(): void {
  const frames = { longest: 0, task: 0 };
  Object.assign(globalThis, { frames });
  let last = performance.now();
  const next = (now: number) => {
    frames.longest = Math.max(frames.longest, now - last);
    last = now;
    requestAnimationFrame(next);
  };
  requestAnimationFrame(next);
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) frames.task = Math.max(frames.task, duration);
  }).observe({ entryTypes: ['longtask'] });
}

/** Of the page's thread; tasks under 50 ms are not told and count as 0. */
async function takeFrames(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { frames } = globalThis as unknown as { frames: { longest: number; task: number } };
    const { longest, task } = frames;
    Object.assign(frames, { longest: 0, task: 0 });
    return `${Math.round(longest)} ms (${Math.round(task)} ms)`;
  });
}

async function slowDown(page: Page, slower: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
}
