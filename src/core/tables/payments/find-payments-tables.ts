import { rangesMeet } from '../../cells/address.ts';
import type { Structure } from '../grid/structure.ts';
import { type MoneyBand, readMoneyBand } from '../reading/money-band.ts';
import { type MoneyFace, moneyFace } from '../reading/money-face.ts';
import type { MoneyHeads } from '../reading/money-head.ts';
import { moneyStructure } from '../reading/money-structure.ts';
import type { TableReader } from '../reading/table-reader.ts';
import { textAnchors } from '../reading/text-anchors.ts';
import { numbers } from '../reading/worded-head.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { normaliseLabel } from '../words/normalise-label.ts';
import { readMoneyUnit } from '../words/read-money-unit.ts';
import { isPaymentAnchor, readPaymentHeading } from '../words/read-payment-heading.ts';
import { hint } from '../words/text-hints.ts';
import { closingHeads, remarkWords, serialWords } from '../words/vocabulary-labels.ts';
import {
  firstBatch,
  otherNoteWords,
  type PaymentRole,
  paymentNamePattern,
  paymentNoteWords,
} from '../words/vocabulary-payments.ts';
import { paidBatches } from './payment-parts.ts';

/** A table of payments as its heads show it, before anything speaks for it or against it. */
export interface FoundPayments {
  readonly structure: Structure;
  readonly face: MoneyFace;
  readonly band: MoneyBand<PaymentRole>;
}

const mostHeads = 40;

/** The tables of payments of a sheet by the words of their heads; batches as rows or across. */
export function findPaymentsTables(reader: TableReader): readonly FoundPayments[] {
  const found: FoundPayments[] = [];
  const said = textAnchors(reader, hint.payment, tellsPayments, mostHeads);
  const batches = textAnchors(reader, hint.payment, isFirstBatch, mostHeads);
  const over = batches.map(({ row, column }) => ({ row: row - 1, column }));
  for (const { row, column } of [...said, ...over.filter(({ row }) => row >= 0)]) {
    const isKnown = found.some(({ structure: { range } }) => {
      const isInRows = row >= range.top && row <= range.bottom;
      return isInRows && column >= range.left && column <= range.right;
    });
    const table = isKnown
      ? null
      : (foundAt(reader, row, column, false) ?? foundAt(reader, row, column, true));
    const isFree = found.every(
      ({ structure }) => !table || !rangesMeet(structure.range, table.structure.range),
    );
    if (table && isFree) found.push(table);
  }
  return found;
}

function tellsPayments(text: string, words: Lexicon): boolean {
  return text.length <= 20 && /[拨付账位批期款]/.test(text) && words(isPaymentAnchor, text);
}

function isFirstBatch(text: string): boolean {
  return firstBatch.test(text.replace(/\s+/gu, ''));
}

function foundAt(
  reader: TableReader,
  row: number,
  column: number,
  isTurned: boolean,
): FoundPayments | null {
  const face = moneyFace(reader, isTurned);
  const band = isTurned
    ? readMoneyBand(face, column, row, heads)
    : readMoneyBand(face, row, column, heads);
  const has = (...roles: readonly PaymentRole[]) =>
    band?.columns.some(({ role }) => role !== null && roles.includes(role));
  if (!band || !has('amount', 'due')) return null;
  const isTold = has('date', 'name', 'share') || paidBatches(band.columns).parts.length > 0;
  if (!isTold && !namesBatches(face, band)) return null;
  return { structure: moneyStructure(face, band, 'words/payments'), face, band };
}

/** Two rows at least are called batches before their figures. */
function namesBatches(
  face: MoneyFace,
  { head, firstFigure, rows }: MoneyBand<PaymentRole>,
): boolean {
  const labels = numbers(head.left, firstFigure - 1);
  const isBatch = (row: number) =>
    labels.some((column) => paymentNamePattern.test(face.text(row, column)));
  return rows.filter(isBatch).length >= 2;
}

const heads: MoneyHeads<PaymentRole> = {
  roleOf: roleOfPath,
  isHead: (text) =>
    readPaymentHeading(text) !== null ||
    readMoneyUnit(text) !== null ||
    isOtherHead(text) ||
    sourceHead.test(normaliseLabel(text).core),
  isText: (role) => role === 'date' || role === 'name',
  isNote: (text) => {
    const { core } = normaliseLabel(text);
    return closingHeads.test(core) || notes.has(core);
  },
  isName: (role) => role === 'name',
  isStrange: (role, text) => role === 'date' && text !== '' && !/[\d未待尚无/—-]/u.test(text),
};

/** Whose money a part of an amount is, and the sum of the parts. */
const sourceHead =
  /^(?:(?:中央|[省市区县镇]|街道)(?:[本级]{1,2})?(?:财政|资金|配套){0,2}|小计|合计)$/u;

/** What only tables of payments say beside their amounts, and begin with never. */
const notes: ReadonlySet<string> = new Set(paymentNoteWords);

const others: ReadonlySet<string> = new Set([
  ...serialWords,
  ...remarkWords,
  ...paymentNoteWords,
  ...otherNoteWords,
]);

function isOtherHead(text: string): boolean {
  return others.has(normaliseLabel(text).core);
}

/** 应拨 over 金额 → due; 实拨 over 日期 → its date. */
function roleOfPath(path: readonly string[]): PaymentRole | null {
  if (isOtherHead(path.at(-1) ?? '')) return null;
  const roles = path.flatMap((text) => readPaymentHeading(text) ?? []).toReversed();
  const [own, ...outer] = roles;
  if (own === undefined) return null;
  return own === 'amount' && outer.includes('due') ? 'due' : own;
}
