import { type Rational, rational } from '../../quantities/rational.ts';
import type { moneyUnitNames } from '../facts/funding-table.ts';
import { foldText } from './normalise-label.ts';

/** A unit of money and the yuan that 1 of it is. */
export interface MoneyUnit {
  readonly name: (typeof moneyUnitNames)[number];
  readonly scale: Rational;
}

const units: readonly MoneyUnit[] = [
  { name: '百万元', scale: rational(1_000_000) },
  { name: '万元', scale: rational(10_000) },
  { name: '亿元', scale: rational(100_000_000) },
  { name: '千元', scale: rational(1000) },
  { name: '百元', scale: rational(100) },
  { name: '元', scale: rational(1) },
];

const yuan = '(百万元|百万|万元|亿元|千元|百元|元|万|亿|RMB万元|RMB)';
const inBrackets = new RegExp(
  `[(（\\[【]\\s*(?:金额|货币|计量)?(?:单位)?[:：]?(?:人民币)?[:：/]?${yuan}(?:/年|整)?\\s*[)）\\]】]`,
);
const named = new RegExp(`单位[:：]?(?:人民币)?[:：/(（]?${yuan}`);
const alone = new RegExp(`^(?:人民币)?${yuan}$`);
const behind = new RegExp(`[/／,，、]\\s*(?:人民币)?${yuan}$`);

/**
 * The unit of money that a heading, a title or a line over a table names: 预算金额（万）, 单位：元,
 * 金额/万元. Null where it names none.
 */
export function readMoneyUnit(text: string): MoneyUnit | null {
  if (!/[元万亿]|RMB/.test(text)) return null;
  const plain = foldText(text);
  const found =
    inBrackets.exec(plain)?.[1] ??
    named.exec(plain)?.[1] ??
    alone.exec(plain)?.[1] ??
    behind.exec(plain)?.[1];
  return found === undefined ? null : unitOf(found);
}

function unitOf(text: string): MoneyUnit | null {
  const plain = text.replace('RMB', '') || '元';
  return units.find(({ name }) => name === plain || name === `${plain}元`) ?? null;
}
