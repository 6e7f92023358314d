import { createGridBuilder } from '../../src/core/cells/grid-builder.ts';
import type { Snapshot } from '../../src/core/cells/snapshot.ts';
import { openExcel } from '../../src/hosts/excel/open-excel.ts';
import type { Workbook } from '../../src/hosts/workbook.ts';
import type { SheetPlan } from '../../src/plan/sheet-plan.ts';
import { styles } from '../../src/plan/styles.ts';
import { loadClient } from '../../test/hosts/excel/load-client.ts';
import { bookOf } from '../../test/hosts/excel/test-host/book-of.ts';
import { createTestHost, type TestHost } from '../../test/hosts/excel/test-host/test-host.ts';

/**
 * What reading and writing cost in messages between the add-in and Excel, counted at the test host
 * under Microsoft's own client. Ends with 1 where a limit of decisions.md 7 is passed.
 */
const megabyte = 1024 * 1024;
/** On the web a larger message fails. */
const largestMessage = 5 * megabyte;
/** One more round trip is allowed for each so many bytes after the first so many. */
const bytesPerRoundTrip = 4 * megabyte;

interface Size {
  readonly name: string;
  readonly sheets: number;
  readonly rows: number;
  readonly columns: number;
}

const sizes: readonly Size[] = [
  { name: '1 sheet', sheets: 1, rows: 80, columns: 20 },
  { name: '10 sheets', sheets: 10, rows: 80, columns: 20 },
  { name: '200 sheets', sheets: 200, rows: 80, columns: 20 },
  { name: '200,000 rows', sheets: 1, rows: 200_000, columns: 8 },
];

const words = ['电访', '入户探访', '三无老人', '社区活动（场）', '个案', '已完成', '进行中'];

function workbookOf({ sheets, rows, columns }: Size): Snapshot {
  return {
    name: '站点.xlsx',
    usesDate1904: false,
    isStructureProtected: false,
    settings: null,
    sheets: Array.from({ length: sheets }, (_, at) => {
      const builder = createGridBuilder(rows * columns);
      for (let row = 0; row < rows; row++) addRow(builder, row, columns);
      return {
        name: `表${at + 1}`,
        visibility: 'visible',
        isProtected: false,
        ours: null,
        grid: builder.build(),
        merges: [{ top: 0, left: 0, bottom: 0, right: columns - 1 }],
        hiddenRows: [{ first: 3, last: 4 }],
        hiddenColumns: [],
      };
    }),
  };
}

/** Words, numbers, rates with formulas and blanks, as registers hold them. */
function addRow(builder: ReturnType<typeof createGridBuilder>, row: number, columns: number): void {
  for (let column = 0; column < columns; column++) {
    const at = row * 31 + column * 17;
    if (column % 4 === 0) builder.add(row, column, words[at % words.length] ?? '');
    else if (column % 4 === 1) builder.add(row, column, at % 1000);
    else if (column % 4 === 2) {
      builder.add(row, column, (at % 97) / 97, '0.00%', `B${row + 1}/$B$1`);
    }
  }
}

function planOf({ sheets, rows, columns }: Size): readonly SheetPlan[] {
  return Array.from({ length: sheets }, (_, at) => ({
    key: 'indicators',
    name: `汇总${at + 1}`,
    tabColor: '4472C4',
    columnWidths: Array.from({ length: columns }, () => 12),
    rows: Array.from({ length: rows }, (__, row) => ({
      height: 20,
      cells: Array.from({ length: columns }, (___, column) =>
        column % 4 === 0
          ? { value: words[(row + column) % words.length] ?? '', style: styles.text }
          : column % 4 === 1
            ? { value: (row * 7 + column) % 1000, style: styles.number }
            : { value: 0.5, formula: `B${row + 1}/$B$1`, style: styles.percent },
      ),
    })),
    merges: [{ top: 0, left: 0, bottom: 0, right: columns - 1 }],
    freeze: { rows: 1, columns: 1 },
    print: { orientation: 'landscape', pagesTall: 0 },
    highlights: [
      {
        range: { top: 1, left: 0, bottom: rows - 1, right: 0 },
        text: '已完成',
        color: '1E5631',
        fill: 'D5EBD8',
      },
    ],
  }));
}

interface Cost {
  readonly roundTrips: number;
  readonly allowed: number;
  readonly bytes: number;
  readonly largest: number;
  readonly failed: string | null;
}

async function costOf(
  host: TestHost,
  least: number,
  work: () => ReturnType<Workbook['read'] | Workbook['apply']>,
): Promise<Cost> {
  host.roundTrips.length = 0;
  const result = await work();
  const messages = host.roundTrips.flatMap(({ request, response }) => [request, response]);
  const bytes = messages.reduce((all, each) => all + each, 0);
  const further = Math.max(0, bytes - bytesPerRoundTrip);
  return {
    roundTrips: host.roundTrips.length,
    allowed: least + Math.ceil(further / bytesPerRoundTrip),
    bytes,
    largest: Math.max(0, ...messages),
    failed: result.ok ? null : result.trouble.kind,
  };
}

function isWithin({ roundTrips, allowed, largest, failed }: Cost): boolean {
  return failed === null && roundTrips <= allowed && largest <= largestMessage;
}

function show(name: string, cost: Cost): void {
  const { roundTrips, allowed, bytes, largest, failed } = cost;
  const shown = (size: number) => `${(size / megabyte).toFixed(2)} MB`.padStart(9);
  console.log(
    `${name.padEnd(24)} ${String(roundTrips).padStart(4)} of ${String(allowed).padStart(3)}` +
      ` round trips ${shown(bytes)}, largest ${shown(largest)}` +
      `${failed === null ? '' : `  ${failed}`}${isWithin(cost) ? '' : '  over the limit'}`,
  );
}

const client = loadClient();
const passed: boolean[] = [];
for (const size of sizes) {
  const host = createTestHost(bookOf(workbookOf(size)));
  client.connect(host);
  const workbook = openExcel();
  const sheets = planOf(size);
  const read = await costOf(host, 3, () => workbook.read());
  show(`read ${size.name}`, read);
  const written = await costOf(host, 2, () => workbook.apply({ sheets }));
  show(`write ${size.name}`, written);
  passed.push(isWithin(read), isWithin(written));
}
process.exitCode = passed.every(Boolean) ? 0 : 1;
