import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, chromium } from 'playwright';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as engineInNode from '../../src/engine.ts';

const sample = new URL('../../assets/samples/wenchong-2023-mid.xlsx', import.meta.url);
const madeAt = '2023-12-01 09:30';

// The page hands the engine out: an import written here would be rewritten for Node.
const page = `<!doctype html><title>engine</title><script type="module">
import * as engine from '/engine.js';
globalThis.engine = engine;
</script>`;

let server: Server;
let browser: Browser;
let address: string;

beforeAll(async () => {
  await build({ logLevel: 'error' });
  server = createServer((request, response) => {
    const file = {
      '/engine.js': new URL('../../dist/engine.js', import.meta.url),
      '/sample.xlsx': sample,
    }[request.url ?? ''];
    if (!file) {
      response.setHeader('Content-Type', 'text/html').end(page);
      return;
    }
    const type = file === sample ? 'application/octet-stream' : 'text/javascript';
    void readFile(file).then((content) => response.setHeader('Content-Type', type).end(content));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-background-networking'],
  });
});

afterAll(async () => {
  await browser.close();
  server.close();
});

/** The whole way once: the JSON document and the bytes of the workbook with our sheets. */
async function runInNode() {
  const { openXlsx, evaluate, defaultSettings, planSummaries, makeDocument } = engineInNode;
  const opened = await openXlsx(await readFile(sample), 'sample.xlsx');
  if (!opened.ok) throw new Error(opened.trouble.kind);
  const read = await opened.value.read();
  if (!read.ok) throw new Error(read.trouble.kind);
  const [evaluation] = evaluate(read.value, defaultSettings);
  if (!evaluation) throw new Error('no evaluation');
  await opened.value.apply(planSummaries(evaluation, read.value, { lang: 'zh-CN', madeAt }));
  return {
    document: JSON.stringify(makeDocument(evaluation, 'zh-CN')),
    bytes: [...opened.value.bytes()],
  };
}

describe('the engine in Chromium', () => {
  it('gives the same document and the same workbook, byte for byte, as in Node', async () => {
    const tab = await browser.newPage();
    const requests: string[] = [];
    tab.on('request', (request) => requests.push(request.url()));
    await tab.goto(address);
    await tab.waitForFunction(() => 'engine' in globalThis);
    const inPage = await tab.evaluate(async (when) => {
      const { engine } = globalThis as unknown as { engine: typeof engineInNode };
      const bytes = new Uint8Array(await (await fetch('/sample.xlsx')).arrayBuffer());
      const opened = await engine.openXlsx(bytes, 'sample.xlsx');
      if (!opened.ok) throw new Error(opened.trouble.kind);
      const read = await opened.value.read();
      if (!read.ok) throw new Error(read.trouble.kind);
      const [evaluation] = engine.evaluate(read.value, engine.defaultSettings);
      if (!evaluation) throw new Error('no evaluation');
      const plan = engine.planSummaries(evaluation, read.value, { lang: 'zh-CN', madeAt: when });
      await opened.value.apply(plan);
      return {
        document: JSON.stringify(engine.makeDocument(evaluation, 'zh-CN')),
        bytes: [...opened.value.bytes()],
      };
    }, madeAt);
    const inNode = await runInNode();
    expect(inPage.document).toBe(inNode.document);
    expect(inPage.bytes).toEqual(inNode.bytes);
    expect(requests.every((url) => url.startsWith(address))).toBe(true);
  });
});
