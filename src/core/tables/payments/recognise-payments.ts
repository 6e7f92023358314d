import type { Rational } from '../../quantities/rational.ts';
import { readDay } from '../../quantities/read-day.ts';
import type { Stated } from '../../quantities/reading.ts';
import type { MoneySum, StatedMoney } from '../facts/funding-table.ts';
import type { LabelRole } from '../facts/layout-roles.ts';
import type { Payment, PaymentsPart, PaymentsTable } from '../facts/payments-table.ts';
import { rateScale, scaledRate } from '../indicators/read-rate-column.ts';
import type { Candidate, TableContext } from '../reading/candidate.ts';
import type { MoneyColumn } from '../reading/money-band.ts';
import { runningSums, sumsOfColumns, sumsOfRows } from '../reading/money-sums.ts';
import { type MoneyUnits, readMoneyUnits } from '../reading/money-units.ts';
import { wholeColumn } from '../reading/whole-column.ts';
import { numbers } from '../reading/worded-head.ts';
import { isTotalText } from '../words/match-words.ts';
import { closeUp, normaliseLabel } from '../words/normalise-label.ts';
import { serialWords } from '../words/vocabulary-labels.ts';
import { type PaymentRole, paymentNamePattern } from '../words/vocabulary-payments.ts';
import type { FoundPayments } from './find-payments-tables.ts';
import { areRunningShares, type PaymentPart, paidBatches, paymentParts } from './payment-parts.ts';
import { paymentsEvidence } from './payments-evidence.ts';

type Column = MoneyColumn<PaymentRole>;

/**
 * Payments by batch: what is due, what was paid and when, each one's share where it is printed, the
 * printed sum; in yuan whatever the unit. Null where no batch has an amount.
 */
export function recognisePayments(
  context: TableContext,
  found: FoundPayments,
): Candidate<PaymentsTable> | null {
  const { structure, band } = found;
  const units = readMoneyUnits(found.face, band);
  const counted = band.rows.filter((row) => taughtRole(found, row) !== 'ignore');
  const total = counted.findLast((row) => isTotal(found, row));
  const batches = counted.filter((row) => !isTotal(found, row));
  const read = rowReader(found, units, batches);
  const pending = new Set(batches.filter((row) => isYetToCome(found, row)));
  const closing = total === undefined ? read.lone() : read.total(total);
  const told = <T extends Due>(one: T, isPaid: boolean): T =>
    pending.size > 0 ? withDue(one, isPaid) : one;
  const rows = batches
    .flatMap((row) => read.payments(row).map((one) => told(one, !pending.has(row))))
    .filter(isBatch);
  if (!rows.some(({ due, amount }) => isFigure(due) || isFigure(amount))) return null;
  const heads = band.columns.flatMap(({ path, role }) =>
    role === null ? [] : (path.at(-1) ?? []),
  );
  const roles = new Set<string>(band.columns.flatMap(({ role }) => role ?? []));
  const all = band.columns.flatMap(({ path }) => path);
  const evidence = structure.taught
    ? { confidence: 1, why: [] }
    : paymentsEvidence(context, rows, { texts: heads, all }, roles);
  if (evidence.confidence <= 0) return null;
  const moreSums = read.moreSums(total);
  const { titles } = context;
  return {
    confidence: units.isMixed ? Math.min(evidence.confidence, 0.55) : evidence.confidence,
    table: {
      kind: 'payments',
      place: { sheet: structure.sheet, ...structure.range },
      why: units.isMixed
        ? [...evidence.why, { code: 'against/mixed-units', words: [] }]
        : evidence.why,
      title: titles.title,
      titlePeriod: titles.period,
      station: titles.station,
      unknownColumns: [],
      rows,
      total: closing && told(closing, false),
      ...(moreSums.length > 0 && { moreSums }),
    },
  };
}

/** What is listed with the payments and not paid yet, by the row's status: 未支付, 待拨付. */
function isYetToCome({ face, band }: FoundPayments, row: number): boolean {
  return band.columns.some(
    ({ path, role, index }) =>
      role === null &&
      statusHead.test(normaliseLabel(path.at(-1) ?? '').core) &&
      /^(?:[未待尚]|否$)/u.test(face.text(row, index)),
  );
}

const statusHead =
  /状态$|^是否.{0,4}(?:到账|拨付|支付|付款|拨款)$|(?:到账|拨付|支付|付款|拨款)情况$/u;

type Due = Pick<Payment, 'due' | 'amount'>;

/** Beside batches that are not paid yet an amount is what is due, and paid where the row says no other. */
function withDue<T extends Due>(one: T, isPaid: boolean): T {
  if (one.due || !one.amount) return one;
  return { ...one, due: one.amount, amount: isPaid ? one.amount : null };
}

/** A batch that is yet to be paid has a share or a day at least. */
function isBatch({ due, amount, share, date }: Payment): boolean {
  return (due ?? amount ?? share ?? date) !== null;
}

function isFigure(stated: Stated | null): boolean {
  return figureOf(stated) !== null;
}

function figureOf(stated: Stated | null): Rational | null {
  return stated?.reading.kind === 'figure' ? stated.reading.figure.value : null;
}

/** Any label before the amounts says 合计, or was taught to. */
function isTotal(found: FoundPayments, row: number): boolean {
  const told = taughtRole(found, row);
  if (told !== undefined) return told === 'total';
  return labelTexts(found, row).some((text) => text !== '' && isTotalText(text));
}

function labelTexts({ face, band }: FoundPayments, row: number): readonly string[] {
  const { labels, serials } = band.taught ?? {};
  const columns = labels
    ? [...labels, ...(serials ?? [])]
    : numbers(band.head.left, band.firstFigure - 1);
  return columns.map((column) => face.text(row, column));
}

function taughtRole(found: FoundPayments, row: number): LabelRole | undefined {
  return found.band.taught?.labelOf(labelTexts(found, row))?.role;
}

function rowReader(found: FoundPayments, units: MoneyUnits, batches: readonly number[]) {
  const { face, band } = found;
  const all = (role: PaymentRole) => band.columns.filter((column) => column.role === role);
  const [paid, owed] = [eachPaid(all('amount')), all('due')].map((columns) => ({
    columns,
    ...wholeColumn(face, columns, sumsBehind(band.columns, columns), batches),
  }));
  const [amount, due] = [paid, owed].map((one) => (one?.isOpen ? one.columns[0] : one?.column));
  const across = paidBatches(band.columns);
  const isAcross = across.parts.length > 0;
  const open = paid?.isOpen ? paymentParts(face, paid.columns, batches) : [];
  const parts = isAcross ? across.parts : open;
  // Of batches across alone the row has no name that tells one, and its last column is their sum.
  const isLone = isAcross && batches.length === 1;
  const date = actualDay(all('date'));
  const nameAt = nameColumn(found);
  const money = (row: number, column: Column | undefined): StatedMoney | null => {
    if (!column || !isFirst(found, row, column)) return null;
    const { scale } = units.unitOf(row, column);
    const stated = withoutPending(face.stated(row, column.index, { scale, unit: '元' }));
    return stated.reading.kind === 'blank' ? null : { ...stated, scale };
  };
  const holdsRunning = (column: Column) =>
    areRunningShares(
      batches.map((row) => [
        figureOf(money(row, amount)),
        figureOf(face.stated(row, column.index)),
      ]),
    );
  // 累计拨付比例 is no batch's.
  const share = all('share').find((one) => !isRunning(one) && !holdsRunning(one));
  const scale = shareScale(found, share, batches);
  const shareOf = (row: number): Stated | null => {
    const stated = share && isFirst(found, row, share) ? face.stated(row, share.index) : null;
    return stated && stated.reading.kind !== 'blank' ? scaledRate(stated, scale) : null;
  };
  const dayIn = (row: number, column: Column | undefined): Payment['date'] => {
    const text = column ? face.text(row, column.index) : '';
    return column && text !== '' ? dateOf(found, row, column, text) : null;
  };
  const payment = (row: number): Payment => {
    const named = closeUp(face.text(row, nameAt));
    const dated = date ? face.text(row, date.index) : '';
    const taught = band.taught?.labelOf([named])?.name;
    return {
      name: taught ?? (named === '' ? dated : named),
      labelCell: face.address(row, nameAt),
      date: dayIn(row, date),
      due: money(row, due),
      amount: money(row, amount),
      share: shareOf(row),
    };
  };
  const partOf = (row: number, whole: Payment, part: PaymentPart): Payment => ({
    ...whole,
    name: `${isLone ? '' : whole.name} ${part.name}`.trim(),
    date: isAcross ? dayIn(row, part.date) : whole.date,
    due: money(row, part.due),
    amount: money(row, part.amount),
    share: null,
  });
  const partTotal = (row: number, { amount: column }: PaymentPart): readonly PaymentsPart[] => {
    const stated = money(row, column);
    const of = batches.flatMap((batch) => money(batch, column) ?? []);
    return stated ? [{ amount: stated, of }] : [];
  };
  return {
    payments: (row: number): readonly Payment[] => {
      const whole = payment(row);
      return parts.length > 0 ? parts.map((part) => partOf(row, whole, part)) : [whole];
    },
    /** Of whose money each batch is, and of columns beside what is due and paid. */
    moreSums: (row: number | undefined): readonly MoneySum[] => {
      const whole = paid?.isOpen || isAcross ? undefined : amount;
      const sources = (paid?.columns ?? []).filter((one) => one !== whole);
      const named = batches.map((at) => ({ row: at, label: closeUp(face.text(at, nameAt)) }));
      const totals = row === undefined ? [] : [{ row, of: batches }];
      return [
        ...(whole ? sumsOfColumns(sources, totals, money) : []),
        ...sumsOfRows(whole, sources, named, money),
        ...runningSums(band.columns.find(isRunningAmount), whole, named, money),
      ];
    },
    /** What stands under 合计 behind batches across. */
    lone: (): PaymentsTable['total'] => {
      const [row] = batches;
      if (!isLone || row === undefined || !across.whole) return null;
      const { whole } = across;
      return {
        labelCell: face.address(row, whole.amount.index),
        due: money(row, whole.due),
        amount: money(row, whole.amount),
        share: null,
      };
    },
    total: (row: number): PaymentsTable['total'] => ({
      labelCell: face.address(row, band.head.left),
      due: money(row, due),
      // Each part has a sum of its own.
      amount: parts.length > 0 ? null : money(row, amount),
      share: shareOf(row),
      ...(parts.length > 0 && { parts: parts.flatMap((part) => partTotal(row, part)) }),
    }),
  };
}

/** 合计 behind 区级财政拨付 and 街道财政拨付: what came in all; that of batches is of all of them. */
function sumsBehind(all: readonly Column[], parts: readonly Column[]): readonly Column[] {
  const [last, before] = parts.toReversed();
  const head = ({ path }: Column) => path.at(-1) ?? '';
  const isOther = (one: Column) => paymentNamePattern.test(head(one)) || isTotalText(head(one));
  if (!last || !before || parts.some(isOther)) return [];
  const sum = all.find(
    (one) => one.role === null && one.index > last.index && isTotalText(head(one)),
  );
  return sum ? [sum] : [];
}

/** What each payment was, where running sums stand beside it: 本次拨付金额 and 累计拨付金额. */
function eachPaid(columns: readonly Column[]): readonly Column[] {
  const own = columns.filter((one) => !isRunning(one));
  return own.length > 0 ? own : columns;
}

function isRunning({ path }: Column): boolean {
  return path.join('').includes('累计');
}

function isRunningAmount(column: Column): boolean {
  return isRunning(column) && !/比例|占比|率|%/.test(column.path.join(''));
}

/** The day of the payment, and not the one agreed: 实拨日期 and not 应拨日期. */
function actualDay(columns: readonly Column[]): Column | undefined {
  const is = (words: RegExp) => (column: Column) => words.test(column.path.join(''));
  const isAgreed = is(/[应约]|计划|预计/u);
  return columns.find(is(/实|到账/u)) ?? columns.find((one) => !isAgreed(one)) ?? columns[0];
}

/** 未到账 in the place of an amount: nothing yet. */
function withoutPending(stated: Stated): Stated {
  const { reading } = stated;
  const isPending = reading.kind === 'text' && /^[未待尚]/u.test(reading.text);
  return isPending ? { ...stated, reading: { kind: 'none', mark: reading.text } } : stated;
}

/** A figure that several rows share stands with the first of them. */
function isFirst({ face }: FoundPayments, row: number, { index }: Column): boolean {
  const area = face.area(row, index);
  return area.top === row && area.left === index;
}

/** The column of batches; else the first one before the amounts that is neither a date nor a number. */
function nameColumn({ face, band }: FoundPayments): number {
  const taught = band.taught?.labels.at(-1);
  const named = band.columns.find(({ role }) => role === 'name');
  if (taught !== undefined || named) return taught ?? named?.index ?? band.head.left;
  const before = band.columns.filter(({ index }) => index < band.firstFigure);
  const isSerial = ({ path, index }: Column) =>
    serialWords.includes(normaliseLabel(path.at(-1) ?? '').core) ||
    band.rows.every((row) => /^\d{0,3}$/.test(face.text(row, index)));
  const free = before.filter((column) => column.role === null && !isSerial(column));
  return (free[0] ?? before[0])?.index ?? band.head.left;
}

function dateOf(
  { face }: FoundPayments,
  row: number,
  { index }: Column,
  text: string,
): Payment['date'] {
  const cell = face.address(row, index);
  const day = face.reader.dayAt(cell.row, cell.column) ?? readDay(text);
  return { text, cell, day };
}

/** Shares that add up to more than 1 or exceed it are percentages. */
function shareScale(
  { face }: FoundPayments,
  share: Column | undefined,
  batches: readonly number[],
): 'fraction' | 'percent' {
  if (!share) return 'percent';
  const lines = batches.map((row) => ({
    rate: face.stated(row, share.index),
    target: null,
    completed: null,
  }));
  return rateScale(lines, /[%％]/.test(share.path.join('')));
}
