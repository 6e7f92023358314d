import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, chromium, type Page } from 'playwright';
import { expect, inject } from 'vitest';

/** What a page did that it must not do. */
export interface Misdeeds {
  readonly outside: string[];
  readonly violations: string[];
  readonly errors: string[];
}

export interface OpenedPage {
  readonly page: Page;
  readonly misdeeds: Misdeeds;
}

interface PageOptions {
  readonly lang?: 'zh-CN' | 'en-US';
  readonly theme?: 'light' | 'dark' | 'high-contrast';
  readonly size?: { readonly width: number; readonly height: number };
}

export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-background-networking'],
  });
}

/** The built page in a browser that knows nothing of earlier visits, at one fixed moment. */
export async function openPage(browser: Browser, options: PageOptions = {}): Promise<OpenedPage> {
  const context = await browser.newContext({
    timezoneId: 'Asia/Shanghai',
    acceptDownloads: true,
    viewport: options.size ?? { width: 1280, height: 800 },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const misdeeds = watch(page);
  await page.clock.setFixedTime(new Date('2023-12-01T09:30:00+08:00'));
  const { lang = 'zh-CN', theme = 'light' } = options;
  await page.addInitScript(([key, kept]) => localStorage.setItem(key, kept), [
    'station-evaluation-page',
    JSON.stringify({ lang, theme }),
  ] as const);
  await page.goto(inject('built'));
  // The sample opens at first.
  await page.locator('.workbook-name').waitFor();
  return { page, misdeeds };
}

/** Chooses files as a person would in the dialog. */
export async function choose(page: Page, ...files: readonly (string | ChosenBytes)[]) {
  await page.getByTestId('open').setInputFiles(files as string[]);
}

interface ChosenBytes {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export function bytesNamed(name: string, bytes: Uint8Array): ChosenBytes {
  return { name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) };
}

/** Downloads what a click gives and returns its name and bytes. */
export async function downloadBy(page: Page, click: () => Promise<void>) {
  const [download] = await Promise.all([page.waitForEvent('download'), click()]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return { name: download.suggestedFilename(), bytes: Buffer.concat(chunks) };
}

/**
 * Violations of accessibility rules in what is shown now, short enough to read in a report. `rules`:
 * only these; all where none is given.
 */
export async function axeViolations(
  page: Page,
  ...rules: readonly string[]
): Promise<readonly string[]> {
  await settled(page);
  const builder = new AxeBuilder({ page }).exclude('[data-tabster-dummy]');
  const { violations } = await (rules.length ? builder.withRules([...rules]) : builder).analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`,
  );
}

/** Colours half way from one state to the next have a contrast that no state has. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    document
      .getAnimations()
      .every(
        ({ playState, effect }) =>
          playState === 'finished' || effect?.getComputedTiming().endTime === Infinity,
      ),
  );
}

export function expectNoMisdeeds({ outside, violations, errors }: Misdeeds): void {
  expect({ outside, violations, errors }).toEqual({ outside: [], violations: [], errors: [] });
}

function watch(page: Page): Misdeeds {
  const misdeeds: Misdeeds = { outside: [], violations: [], errors: [] };
  const origin = new URL(inject('built')).origin;
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !url.startsWith('blob:') && !url.startsWith('data:')) {
      misdeeds.outside.push(url);
    }
  });
  page.on('pageerror', ({ message }) => misdeeds.errors.push(message));
  page.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return;
    const isPolicy = message.text().includes('Content Security Policy');
    (isPolicy ? misdeeds.violations : misdeeds.errors).push(message.text());
  });
  return misdeeds;
}
