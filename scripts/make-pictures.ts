// Makes the pictures of docs/images/ anew from the sample, as LibreOffice prints it. Run by hand:
//   npx tsx scripts/make-pictures.ts
// Needs LibreOffice, poppler (pdftoppm, pdftotext) and a Chinese font.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '../src/cli/run.ts';
import { convert } from './corpus/libreoffice.ts';
import { cropped, readPpm, writePng } from './pictures/picture.ts';

/** A sheet's title, which its first printed page begins with, and the picture's name. */
const pictures = [
  ['社工站评估汇总', 'overview'],
  ['指标完成情况汇总', 'indicators'],
  ['核对结果', 'findings'],
] as const;

const resolution = 130;
/** The printed footer, with when it was made. */
const footerHeight = 90;

const root = fileURLToPath(new URL('../', import.meta.url));
const folder = join(root, 'docs/images');
const work = mkdtempSync(join(tmpdir(), 'station-pictures-'));
try {
  await run([join(root, 'assets/samples/wenchong-2023-mid.xlsx'), '--out', work], {
    out: () => undefined,
    err: (text) => process.stderr.write(text),
    showsProgress: false,
  });
  const book = readFileSync(join(work, 'wenchong-2023-mid-评估.xlsx'));
  const pdf = join(work, 'sample.pdf');
  writeFileSync(pdf, convert(new Map([['sample.xlsx', book]]), 'pdf').get('sample.pdf') ?? '');
  const pages = execFileSync('pdftotext', [pdf, '-'], { encoding: 'utf8' }).split('\f');
  mkdirSync(folder, { recursive: true });
  for (const [title, name] of pictures) {
    const page = pages.findIndex((text) => text.startsWith(`${title}\n`)) + 1;
    if (page === 0) throw new Error(`No page is titled ${title}`);
    const png = writePng(cropped(readPpm(pageOf(pdf, page)), footerHeight, 8));
    writeFileSync(join(folder, `${name}.png`), png);
    process.stdout.write(`docs/images/${name}.png ${Math.round(png.length / 1024)} kB\n`);
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}

function pageOf(pdf: string, page: number): Buffer {
  const range = ['-f', String(page), '-l', String(page), '-r', String(resolution)];
  return execFileSync('pdftoppm', [...range, pdf], { maxBuffer: 1 << 26 });
}
