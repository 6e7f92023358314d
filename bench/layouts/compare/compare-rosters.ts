import { formatPosition } from '../../../src/core/cells/a1.ts';
import { toNumber } from '../../../src/core/quantities/rational.ts';
import { readDay } from '../../../src/core/quantities/read-day.ts';
import type {
  AttendanceTable,
  RosterMark,
  RosterSum,
  RosterWorker,
} from '../../../src/core/tables/facts/table.ts';
import type {
  ExpectedMark,
  ExpectedRoster,
  ExpectedSheet,
  ExpectedSum,
  ExpectedText,
  ExpectedWorker,
} from '../expected.ts';
import { bare, figureDifference, figureIn, isAt, isClose, type Report } from './difference.ts';

export function compareRosters(
  tables: readonly AttendanceTable[],
  facts: ExpectedSheet,
  report: Report,
): void {
  if (!facts.kinds.includes('attendance')) return;
  const matched = new Set<AttendanceTable>();
  for (const wanted of facts.rosters) {
    const spots = wanted.workers.map(({ name }) => name.spot);
    const table = tables.find(({ workers }) =>
      workers.some(({ name }) => name && spots.some((spot) => isAt(name.cell, spot))),
    );
    if (!table) {
      report(
        'attendance',
        'roster/missing',
        `roster of ${wanted.workers.length} workers: not found`,
      );
      continue;
    }
    matched.add(table);
    const isAlone = !facts.kinds.includes('project');
    compareRoster(table, isAlone ? wanted : withoutRequired(wanted), (code, text) =>
      report('attendance', code, text),
    );
  }
  for (const table of tables) {
    if (!matched.has(table))
      report(
        'attendance',
        'roster/extra',
        `roster at ${formatPosition({ row: table.place.top, column: table.place.left })} is none`,
      );
  }
}

/** What the project's facts beside the roster require may be taken for the roster's too. */
function withoutRequired(wanted: ExpectedRoster): ExpectedRoster {
  return { ...wanted, requiredWorkers: undefined, requiredLicensed: undefined };
}

type Say = (code: string, text: string) => void;

function compareRoster(table: AttendanceTable, wanted: ExpectedRoster, say: Say): void {
  compareMonths(table, wanted, say);
  for (const worker of wanted.workers) {
    const found = table.workers.find(({ name }) => name && isAt(name.cell, worker.name.spot));
    if (found)
      compareWorker(found, worker, (code, text) =>
        say(code, `${worker.name.text} ${formatPosition(worker.name.spot)}: ${text}`),
      );
    else
      say(
        'worker/missing',
        `${worker.name.text} at ${formatPosition(worker.name.spot)}: not found`,
      );
  }
  for (const { name, row } of table.workers) {
    if (!name || !wanted.workers.some((worker) => isAt(name.cell, worker.name.spot)))
      say('worker/extra', `row ${row + 1} (${name?.text ?? 'no name'}) is no worker`);
  }
  compareSums(table, wanted, say);
  for (const of of ['stableRate', 'requiredMonths'] as const) {
    const difference = figureDifference(table[of], wanted[of]);
    if (difference !== null) say(`roster/${of}`, `${of} ${difference}`);
  }
  for (const of of ['requiredWorkers', 'requiredLicensed'] as const) {
    if (wanted[of] !== undefined && table[of] !== wanted[of])
      say(`roster/${of}`, `${of} ${wanted[of]} read as ${table[of]}`);
  }
  const marks = table.presentMarks.map((mark) => mark.trim());
  const isLacking = wanted.presentMarks.some((mark) => !marks.includes(mark));
  const isOver = marks.some(
    (mark) => !wanted.presentMarks.includes(mark) && !wanted.otherMarks.includes(mark),
  );
  if (isLacking || isOver)
    say(
      'roster/presentMarks',
      `present marks ${wanted.presentMarks.join(' ')} read as ${marks.join(' ')}`,
    );
}

function compareMonths(table: AttendanceTable, wanted: ExpectedRoster, say: Say): void {
  const drawn = wanted.months.map(
    ({ month, saysHalf, marks }) =>
      `${month}${saysHalf ? ' half' : ''} ${marks.map(({ kind, spot }) => `${kind}@${wanted.isTurned ? spot.row : spot.column}`).join(' ')}`,
  );
  const read = table.months.map(
    ({ month, saysHalf, marks }) =>
      `${month}${saysHalf ? ' half' : ''} ${marks.map(({ kind, column }) => `${kind}@${column}`).join(' ')}`,
  );
  if (drawn.join('; ') !== read.join('; '))
    say('roster/months', `months ${drawn.join('; ')} read as ${read.join('; ')}`);
  const years = wanted.months.map(({ year }, at) =>
    year === undefined ? table.months[at]?.year : year,
  );
  const found = table.months.map(({ year }) => year);
  if (years.join() !== found.join())
    say('roster/years', `years ${years.join()} read as ${found.join()}`);
}

function compareWorker(found: RosterWorker, wanted: ExpectedWorker, say: Say): void {
  compareText(found.name, wanted.name, 'name', say);
  compareText(found.licence, wanted.licence, 'licence', say);
  compareText(found.left, wanted.left, 'left', say);
  compareText(found.contract, wanted.contract, 'contract', say);
  for (const of of ['serial', 'years', 'subtotal'] as const) {
    const difference = figureDifference(found[of], wanted[of]);
    if (difference !== null) say(`worker/${of}`, `${of} ${difference}`);
  }
  const experienced = figureDifference(found.experiencedSubtotal, wanted.experienced);
  if (experienced !== null) say('worker/experienced', `experienced ${experienced}`);
  if (typeOf(found.type) !== typeOf(wanted.type))
    say('worker/type', `type ${wanted.type} read as ${found.type}`);
  if (wanted.post !== null && bare(found.post ?? '') !== bare(wanted.post))
    say('worker/post', `post ${wanted.post} read as ${found.post}`);
  if (found.isStreetHired !== wanted.isStreetHired)
    say(
      'worker/street-hired',
      `street-hired ${wanted.isStreetHired} read as ${found.isStreetHired}`,
    );
  if (
    wanted.contract?.period &&
    JSON.stringify([found.contract?.from, found.contract?.to]) !==
      JSON.stringify([wanted.contract.period.from, wanted.contract.period.to])
  )
    say(
      'worker/contract-period',
      `contract ${wanted.contract.text} read as ${JSON.stringify(found.contract)}`,
    );
  const drawn = wanted.months.map((marks) => marks.map(markText).join(' ')).join('; ');
  const read = found.months.map((marks) => marks.map(foundText).join(' ')).join('; ');
  if (drawn !== read) say('worker/marks', `marks ${drawn} read as ${read}`);
}

function compareText(
  found: {
    readonly text: string;
    readonly cell: { readonly row: number; readonly column: number };
  } | null,
  wanted: ExpectedText | null,
  of: string,
  say: Say,
): void {
  if (!found && !wanted) return;
  const isSame =
    found && wanted && isAt(found.cell, wanted.spot) && saysSame(found.text, wanted.text);
  if (!isSame)
    say(
      `worker/${of}`,
      `${of} ${wanted ? `${wanted.text} at ${formatPosition(wanted.spot)}` : 'nothing'} read as ${found ? `${found.text} at ${formatPosition(found.cell)}` : 'nothing'}`,
    );
}

function markText({ kind, spot, presence }: ExpectedMark): string {
  return `${kind}@${formatPosition(spot)}=${presence}`;
}

function foundText({ kind, cell, presence }: RosterMark): string {
  return `${kind}@${formatPosition(cell)}=${presence.kind === 'present' ? toNumber(presence.share) : presence.kind}`;
}

function compareSums(table: AttendanceTable, wanted: ExpectedRoster, say: Say): void {
  const matched = new Set<RosterSum>();
  for (const sum of wanted.sums) {
    const found = table.sums.find(({ stated }) => isAt(stated.cell, sum.figure.spot));
    const place = formatPosition(sum.figure.spot);
    if (!found) {
      say('sum/missing', `sum at ${place}: not found`);
      continue;
    }
    matched.add(found);
    compareSum(found, sum, wanted.isTurned === true, (code, text) =>
      say(`sum/${code}`, `sum at ${place}: ${text}`),
    );
  }
  for (const sum of table.sums) {
    if (matched.has(sum) || !figureIn(sum.stated)) continue;
    say('sum/extra', `sum at ${formatPosition(sum.stated.cell)} (${sum.label}) is none`);
  }
}

function compareSum(found: RosterSum, wanted: ExpectedSum, isTurned: boolean, say: Say): void {
  const rows = wanted.workers.map(({ row, column }) => (isTurned ? column : row)).join();
  const foundRows = [...found.workerRows].sort((a, b) => a - b).join();
  const value = figureIn(found.stated)?.value ?? null;
  const types = wanted.types.map(typeOf);
  if (!isClose(value, wanted.figure.value)) say('value', `${wanted.figure.value} read as ${value}`);
  if (!wanted.scopes.includes(found.scope))
    say('scope', `${wanted.scopes.join()} read as ${found.scope}`);
  if (!wanted.of.includes(found.of)) say('of', `${wanted.of.join()} read as ${found.of}`);
  if (found.month !== wanted.month) say('month', `month ${wanted.month} read as ${found.month}`);
  if (wanted.mark !== null && found.mark !== wanted.mark) {
    say('mark', `mark ${wanted.mark} read as ${found.mark}`);
  }
  if (!types.includes(typeOf(found.type))) say('type', `${types.join()} read as ${found.type}`);
  if (foundRows !== rows) say('rows', `rows ${rows} read as ${foundRows}`);
}

/** A real date may be written in any way. */
function saysSame(a: string, b: string): boolean {
  const [day, other] = [readDay(a), readDay(b)];
  return day && other ? JSON.stringify(day) === JSON.stringify(other) : bare(a) === bare(b);
}

/** 持证 and 持证社工 are one type. */
function typeOf(type: string | null): string {
  return bare(type ?? '').replace(/社工$/, '');
}
