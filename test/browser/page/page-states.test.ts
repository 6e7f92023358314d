import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeNewContainer } from '../../../src/hosts/xlsx/zip/write-container.ts';
import { describeTrouble } from '../../../src/messages/describe-trouble.ts';
import { type Lang, messagesFor } from '../../../src/messages/messages.ts';
import { sample } from './mendable-workbook.ts';
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

const text = (words: string) => new TextEncoder().encode(words);
/** The container of old Office files with a stream of that name. */
function oleWith(stream: string): Uint8Array {
  const bytes = new Uint8Array(1024);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(
    Array.from(stream).flatMap((letter) => [letter.charCodeAt(0), 0]),
    512,
  );
  return bytes;
}

/** A workbook whose structure is protected: sheets can be read and none added. */
async function protectedWorkbook(): Promise<Uint8Array> {
  const parts = unzipSync(await readFile(sample));
  const workbook = new TextDecoder().decode(parts['xl/workbook.xml']);
  const locked = workbook.replace(
    '<workbookProtection/>',
    '<workbookProtection lockStructure="1"/>',
  );
  return writeNewContainer(Object.entries({ ...parts, 'xl/workbook.xml': text(locked) }));
}

const languages: readonly Lang[] = ['zh-CN', 'en-US'];

describe.each(languages)('a file that cannot be opened, in %s', (lang) => {
  const words = messagesFor(lang).page;

  it.each([
    ['a damaged file', '坏的.xlsx', { kind: 'damaged', part: 'xl/workbook.xml' }],
    ['an empty file', '空的.xlsx', { kind: 'not-xlsx', found: 'empty' }],
    ['a text file', '名单.xlsx', { kind: 'not-xlsx', found: 'csv' }],
    ['an old .xls file', '旧.xls', { kind: 'not-xlsx', found: 'xls' }],
    ['one with a password', '加密.xlsx', { kind: 'encrypted' }],
  ] as const)('%s: says what it is and what to do', async (_, name, trouble) => {
    const bytes = {
      '坏的.xlsx': writeNewContainer([
        ['[Content_Types].xml', text(contentTypes)],
        ['_rels/.rels', text(relations)],
        ['xl/workbook.xml', text('<workbook><sheets>')],
      ]),
      '空的.xlsx': new Uint8Array(),
      '名单.xlsx': text('姓名,职位\n社工01,主任\n'),
      '旧.xls': oleWith('Workbook'),
      '加密.xlsx': oleWith('EncryptedPackage'),
    }[name];
    const { page, misdeeds } = await openPage(browser, { lang });
    await choose(page, bytesNamed(name, bytes));
    await page.getByRole('heading', { name: words.notOpened(name) }).waitFor();
    expect(await page.getByRole('alert').textContent()).toBe(describeTrouble(trouble, lang));
    expect(await axeViolations(page)).toEqual([]);
    expectNoMisdeeds(misdeeds);
    // The sample is still there.
    await page.getByRole('button', { name: /^wenchong/ }).click();
    await page.locator('.grid-cell').first().waitFor();
  });

  it('a protected workbook: it is evaluated, and writing says why it cannot be', async () => {
    const { page, misdeeds } = await openPage(browser, { lang });
    const all = messagesFor(lang);
    await choose(page, bytesNamed('保护.xlsx', await protectedWorkbook()));
    await page.getByRole('button', { name: /^保护\.xlsx/ }).waitFor();
    await page.getByRole('tab', { name: all.pane.tabs.summaries }).click();
    await page
      .getByText(describeTrouble({ kind: 'structure-protected' }, lang))
      .first()
      .waitFor();
    expect(await axeViolations(page)).toEqual([]);
    expectNoMisdeeds(misdeeds);
  });
});

const contentTypes =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>';
const relations =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>';
