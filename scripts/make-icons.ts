import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright';
import { iconSizes } from './excel/icon-sizes.ts';

/** Draws assets/icons/<name>-<size>.png from <name>.svg, each at its own size. */
const icons = new URL('../assets/icons/', import.meta.url);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
for (const [name, sizes] of Object.entries(iconSizes)) {
  const svg = await readFile(new URL(`${name}.svg`, icons), 'utf8');
  for (const size of sizes) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${svg}`);
    const png = await page.screenshot({ omitBackground: true });
    await writeFile(new URL(`${name}-${size}.png`, icons), png);
    await page.close();
  }
}
await browser.close();
