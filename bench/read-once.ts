import { readFileSync } from 'node:fs';
import { read, utils } from '@e965/xlsx';
import { displayText } from '../src/core/cells/display-text.ts';
import { cellAt, forEachCell } from '../src/core/cells/grid.ts';
import type { Snapshot } from '../src/core/cells/snapshot.ts';
import { openPackage } from '../src/hosts/xlsx/package/open-package.ts';
import { readSnapshot } from '../src/hosts/xlsx/read/read-snapshot.ts';

/**
 * Run as a process of its own, so that the peak of its memory is that of one reading:
 * `read-once.ts <ours | ours-with-texts | theirs | theirs-with-texts | idle> FILE`.
 */
const [way = '', file = ''] = process.argv.slice(2);
const bytes = new Uint8Array(readFileSync(file));
const start = performance.now();
const cells = await readBy(way);
const seconds = (performance.now() - start) / 1000;
const megabytes = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ cells, seconds, megabytes }));

async function readBy(name: string): Promise<number> {
  switch (name) {
    case 'ours':
      return countCells(await readOurs(), false);
    case 'ours-with-texts':
      return countCells(await readOurs(), true);
    case 'theirs':
      return readTheirs(false);
    case 'theirs-with-texts':
      return readTheirs(true);
    default:
      return 0;
  }
}

async function readOurs(): Promise<Snapshot> {
  const open = await openPackage(bytes, 'large.xlsx');
  if (!open.ok) throw new Error(JSON.stringify(open.trouble));
  const snapshot = await readSnapshot(open.value);
  if (!snapshot.ok) throw new Error(JSON.stringify(snapshot.trouble));
  return snapshot.value;
}

function countCells({ sheets, usesDate1904 }: Snapshot, withTexts: boolean): number {
  let count = 0;
  for (const { grid } of sheets) {
    if (!withTexts) count += grid.kinds.length;
    else {
      forEachCell(grid, (row, column) => {
        if (displayText(cellAt(grid, row, column), usesDate1904) !== '') count++;
      });
    }
  }
  return count;
}

/** Without texts it is asked for the least that it can do; it makes the texts while it reads. */
function readTheirs(withTexts: boolean): number {
  const book = withTexts
    ? read(bytes, { cellNF: true })
    : read(bytes, { dense: true, cellText: false, cellHTML: false, cellFormula: true });
  const sheet = book.Sheets[book.SheetNames[0] ?? ''];
  const { e: last } = utils.decode_range(sheet?.['!ref'] ?? 'A1');
  return (last.r + 1) * (last.c + 1);
}
