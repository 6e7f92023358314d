import { readFile } from 'node:fs/promises';
import { type Browser, chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openXlsx } from '../../../src/hosts/xlsx/open-xlsx.ts';
import { bookOf } from '../../hosts/excel/test-host/book-of.ts';
import { createTestHost, type TestHost } from '../../hosts/excel/test-host/test-host.ts';
import { typeInto } from '../../hosts/excel/type-into.ts';
import { type OpenedPane, openInWeb, openInWindows } from './office-doors.ts';

const sample = new URL('../../../assets/samples/wenchong-2023-mid.xlsx', import.meta.url);
const users = ['项目信息', '指标完成情况', '协议内容', '到岗情况', '评分', '工作备忘'];
const ours = ['评估汇总', '指标汇总', '到岗汇总', '评分汇总', '核对结果'];

let browser: Browser;

beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-background-networking'],
  });
});

afterAll(() => browser.close());

/** 文冲's workbook as it stands open in Excel. */
async function wenchong(): Promise<TestHost> {
  const opened = await openXlsx(await readFile(sample), 'wenchong-2023-mid.xlsx');
  const read = opened.ok ? await opened.value.read() : opened;
  if (!read.ok) throw new Error(read.trouble.kind);
  return createTestHost(bookOf(read.value));
}

const sheetsOf = ({ book }: TestHost) => book.sheets.map(({ name }) => name);

/** Nothing was barred, no request left, nothing failed. */
function expectClean({ strangers, barred, errors }: OpenedPane) {
  expect({ strangers, barred, errors }).toEqual({ strangers: [], barred: [], errors: [] });
}

describe.each([
  ['a Windows add-in', openInWindows],
  ['a web add-in', openInWeb],
] as const)('the built pane as %s, with the genuine office.js', (_, open) => {
  it('goes the whole way on 文冲: found, checked, ignored, marked, written, taken back', async () => {
    const host = await wenchong();
    const opened = await open(browser, host);
    const { pane, context } = opened;
    const button = (name: string | RegExp) => pane.getByRole('button', { name });

    await pane.getByText('91.70 / 100').waitFor();
    await pane.getByRole('tab', { name: /核对/ }).click();
    await button(/中小型社区活动 次数：合计 65/).click();
    await expect.poll(() => host.roundTrips.length).toBeGreaterThan(4);

    await button('忽略…').first().click();
    await pane.getByLabel('忽略的理由').fill('已与街道核实');
    await button(/^忽略$/).click();
    await button('已处理 1').waitFor();
    expect(host.book.xmlParts.map(({ xml }) => xml).join()).toContain('已与街道核实');

    await button('在表中标出').click();
    await pane.getByText(/已标出 4 处/).waitFor();
    await button('去掉标记').click();
    await pane.getByText(/给有问题的单元格加上颜色/).waitFor();

    await button(/^写入汇总表/).click();
    await button('写入 5 张工作表').click();
    await pane.getByText('已写入，点名称可查看').waitFor();
    expect(sheetsOf(host)).toEqual([...users, ...ours]);

    await button('撤销本工具的改动').click();
    await button('撤销').click();
    await pane.getByText(/打开工作簿以来，本工具没有改动过任何单元格/).waitFor();
    expect(sheetsOf(host)).toEqual(users);
    expect(host.roundTrips.filter(({ error }) => error !== null)).toEqual([]);
    expectClean(opened);
    await context.close();
  });

  it('follows what a person types, on the tab where she is', async () => {
    const host = await wenchong();
    const opened = await open(browser, host);
    const { pane } = opened;
    await pane.getByRole('tab', { name: /核对/ }).click();
    await pane.getByText(/中小型社区活动 次数：合计 65/).waitFor();
    // The areas come to 65 now: the total holds.
    typeInto(host, { sheet: '指标完成情况', row: 9, column: 18 }, 51);
    await opened.sendEvents();
    await pane.getByRole('button', { name: '错误 1' }).waitFor();
    await expect.poll(() => pane.getByText(/中小型社区活动 次数：合计 65/).count()).toBe(0);
    expect(await pane.getByRole('tab', { selected: true }).textContent()).toContain('核对');
    expectClean(opened);
    await opened.context.close();
  });

  it('asked by the ribbon to write, it shows first what it will write', async () => {
    const host = await wenchong();
    const opened = await open(browser, host, 'taskpane.html?do=write');
    await opened.pane.getByRole('button', { name: '写入 5 张工作表' }).waitFor();
    expect(sheetsOf(host)).toEqual(users);
    expectClean(opened);
    await opened.context.close();
  });

  it('asked by the ribbon to write, it writes at once where the person agreed to that', async () => {
    const host = await wenchong();
    const first = await open(browser, host, 'taskpane.html?do=write');
    await first.pane.getByLabel(/直接写入，不再询问/).click();
    await expect
      .poll(() => host.book.xmlParts.some(({ xml }) => xml.includes('writesAtOnce')))
      .toBe(true);
    await first.context.close();
    const second = await open(browser, host, 'taskpane.html?do=write');
    await second.pane.getByText('已写入，点名称可查看').waitFor();
    expect(sheetsOf(host)).toEqual([...users, ...ours]);
    expectClean(second);
    await second.context.close();
  });
});

describe('the built pane outside of Excel', () => {
  it('says where it belongs and where the page is', async () => {
    const { context, page } = await openInWindows(browser, await wenchong());
    await context.addInitScript('delete globalThis.external');
    await context.clearCookies();
    const plain = await context.newPage();
    await plain.goto(page.url());
    await plain.getByText(/这里不是 Excel/).waitFor();
    expect(await plain.getByRole('link', { name: '打开网页版' }).getAttribute('href')).toBe(
      './index.html',
    );
    await context.close();
  });
});
