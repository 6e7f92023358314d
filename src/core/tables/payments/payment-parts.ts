import { equals, type Rational } from '../../quantities/rational.ts';
import type { MoneyColumn } from '../reading/money-band.ts';
import { normaliseLabel } from '../words/normalise-label.ts';
import {
  type PaymentRole,
  payerBeginning,
  paymentNamePattern,
} from '../words/vocabulary-payments.ts';
import type { FoundPayments } from './find-payments-tables.ts';

type Column = MoneyColumn<PaymentRole>;

/**
 * Columns of amounts that are parts of what was paid, none of them the whole: by whose money they are
 * (区级财政拨付, 街道财政拨付) or by batch (首期拨付, 二期拨付). Where all say the same amounts the money
 * only passed through several hands. Empty where the heads do not tell them apart.
 */
export function paymentParts(
  { face }: FoundPayments,
  columns: readonly Column[],
  rows: readonly number[],
): readonly Column[] {
  const names = columns.map(({ path }) => normaliseLabel(path.at(-1) ?? '').core);
  const isPart = (name: string) => payerBeginning.test(name) || paymentNamePattern.test(name);
  const amountOf = (row: number, { index }: Column): Rational | null => {
    const { reading } = face.stated(row, index);
    return reading.kind === 'figure' ? reading.figure.value : null;
  };
  const isPassedOn = rows.every((row) => {
    const [first, ...others] = columns.map((column) => amountOf(row, column));
    return others.every((other) => (first && other ? equals(first, other) : first === other));
  });
  return new Set(names).size === names.length && names.every(isPart) && !isPassedOn ? columns : [];
}
