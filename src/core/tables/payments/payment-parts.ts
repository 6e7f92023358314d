import { add, divide, equals, type Rational, toNumber } from '../../quantities/rational.ts';
import type { MoneyColumn } from '../reading/money-band.ts';
import type { MoneyFace } from '../reading/money-face.ts';
import { isTotalText } from '../words/match-words.ts';
import { normaliseLabel } from '../words/normalise-label.ts';
import {
  type PaymentRole,
  payerBeginning,
  paymentNamePattern,
} from '../words/vocabulary-payments.ts';

type Column = MoneyColumn<PaymentRole>;

/** A part of what was paid that has columns of its own. */
export interface PaymentPart {
  readonly name: string;
  readonly amount: Column;
  readonly due?: Column | undefined;
  readonly date?: Column | undefined;
}

/**
 * Columns of amounts that are parts of what was paid, none of them the whole: by whose money they are
 * (区级财政拨付, 街道财政拨付) or by batch (首期拨付, 二期拨付). Where all say the same amounts the money
 * only passed through several hands. Empty where the heads do not tell them apart.
 */
export function paymentParts(
  face: MoneyFace,
  columns: readonly Column[],
  rows: readonly number[],
): readonly PaymentPart[] {
  const parts = columns.map((amount) => ({ name: nameOf(amount.path.at(-1)), amount }));
  const amountOf = (row: number, { index }: Column): Rational | null => {
    const { reading } = face.stated(row, index);
    return reading.kind === 'figure' ? reading.figure.value : null;
  };
  const isPassedOn = rows.every((row) => {
    const [first, ...others] = columns.map((column) => amountOf(row, column));
    return others.every((other) => (first && other ? equals(first, other) : first === other));
  });
  const isPart = ({ name }: PaymentPart) =>
    payerBeginning.test(name) || paymentNamePattern.test(name);
  return areDistinct(parts) && parts.every(isPart) && !isPassedOn ? parts : [];
}

/**
 * 首期 and 尾款 across, each over its 应拨 and 实拨, and what stands under 合计 beside them. No parts
 * where any of them is no batch or has not what is due.
 */
export function paidBatches(columns: readonly Column[]): {
  readonly parts: readonly PaymentPart[];
  readonly whole: PaymentPart | undefined;
} {
  const outer = ({ path }: Column) => nameOf(path.at(-2));
  const all = columns
    .filter(({ role }) => role === 'amount')
    .map((amount): PaymentPart => {
      const name = outer(amount);
      const beside = (role: PaymentRole) =>
        columns.find((one) => one.role === role && outer(one) === name);
      return { name, amount, due: beside('due'), date: beside('date') };
    });
  const parts = all.filter(({ name }) => !isTotalText(name));
  const isBatch = ({ name, due }: PaymentPart) => paymentNamePattern.test(name) && due;
  const areBatches = parts.length > 1 && areDistinct(parts) && parts.every(isBatch);
  return { parts: areBatches ? parts : [], whole: all.find((one) => !parts.includes(one)) };
}

/**
 * 50%, 80%, 100% beside 累计到账: shares of what was paid up to then, and of no batch. `lines` are amount
 * and share of each batch, null where there is none.
 */
export function areRunningShares(
  lines: readonly (readonly [Rational | null, Rational | null])[],
): boolean {
  const [first, ...others] = lines;
  const [amount, share] = first ?? [];
  if (!amount || !share || others.length === 0) return false;
  let paid = amount;
  return others.every(([own, stated]) => {
    if (!own || !stated || own.n === 0n) return false;
    paid = add(paid, own);
    const [running, told] = [divide(paid, amount), divide(stated, share)];
    return running !== null && told !== null && isNear(running, told);
  });
}

/** But for rounding to whole percents. */
function isNear(a: Rational, b: Rational): boolean {
  const [one, other] = [toNumber(a), toNumber(b)];
  return Math.abs(one - other) <= 0.01 * other;
}

function nameOf(text: string | undefined): string {
  return normaliseLabel(text ?? '').core;
}

function areDistinct(parts: readonly PaymentPart[]): boolean {
  return new Set(parts.map(({ name }) => name)).size === parts.length;
}
