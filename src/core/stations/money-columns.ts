import type { Position } from '../cells/address.ts';
import { valueAt } from '../cells/grid.ts';
import type { SheetSnapshot } from '../cells/snapshot.ts';
import { fundingClass } from '../tables/funding/funding-class.ts';
import { isTotalLabel } from '../tables/grid/total-label.ts';
import { foldText, normaliseLabel } from '../tables/words/normalise-label.ts';
import { readFundingHeading } from '../tables/words/read-funding-heading.ts';
import { readMoneyUnit } from '../tables/words/read-money-unit.ts';
import { readPaymentHeading } from '../tables/words/read-payment-heading.ts';
import { fundingWords } from '../tables/words/vocabulary-funding.ts';
import { paymentNamePattern } from '../tables/words/vocabulary-payments.ts';
import { uprightFunding, uprightHeads } from '../tables/words/vocabulary-stations.ts';
import type { StationList } from './station-lists.ts';

/** What the money of a list of stations is told by: lines of a budget, batches paid, or budget and spending in all. */
export type ListedMoney = 'funding' | 'payments' | 'whole';

/** A column with the thing that it is of (null: of all) and the figure that it states of it. */
export interface MoneyListColumn {
  readonly column: number;
  readonly thing: { readonly text: string; readonly cell: Position } | null;
  readonly figure: string | null;
}

/**
 * The columns of money in a list that has a line a station: of things with their figures under them
 * (人员经费 over 预算, 支出), the other way round (支出 over 人员经费), in one head (人员经费预算), or of the
 * whole alone (项目预算, 实际支出). Empty where the heads tell none of the kind: two things at least, of
 * which one pays for staff; budget and spending.
 */
export function moneyColumns(
  sheet: SheetSnapshot,
  list: StationList,
  kind: ListedMoney,
): readonly MoneyListColumn[] {
  const heads = headsOf(sheet, list).filter(({ column }) => isCounted(sheet, list, column));
  const columns = ofMoney(heads.flatMap((head) => tell(head, kind) ?? []));
  const things = [...new Set(columns.flatMap(({ thing }) => thing?.text ?? []))];
  if (kind === 'whole') return isWhole(columns) ? columns : [];
  const isOurs = kind === 'payments' || things.some((thing) => fundingClass(thing) === 'staff');
  return things.length > 1 && isOurs ? alike(columns) : [];
}

/** Figures stand in the column: 承接机构 is no cost of the contractor. */
function isCounted({ grid }: SheetSnapshot, { rows }: StationList, column: number): boolean {
  return [...rows.keys()].some((row) => {
    const value = valueAt(grid, row, column);
    return typeof value === 'number' || (typeof value === 'string' && /\d/u.test(value));
  });
}

/** Where things have their 预算 or 支出, 个案 over 指标 and 完成 is none of them. */
function ofMoney(columns: readonly MoneyListColumn[]): readonly MoneyListColumn[] {
  const roleOf = ({ figure }: MoneyListColumn) => (figure === null ? null : ownFigure(figure));
  if (!columns.some((column) => column.thing !== null && roleOf(column) !== null)) return columns;
  return columns.filter((column) => column.thing === null || roleOf(column) !== null);
}

interface Head {
  readonly column: number;
  readonly text: string;
  readonly cell: Position;
  readonly under: { readonly text: string; readonly cell: Position } | null;
}

function headsOf({ grid, merges }: SheetSnapshot, list: StationList): readonly Head[] {
  const found: Head[] = [];
  const bottom = list.first - 1;
  for (let column = list.column + 1; column < grid.columnCount; column++) {
    const area = merges.find(
      (one) =>
        list.head >= one.top &&
        list.head <= one.bottom &&
        column >= one.left &&
        column <= one.right,
    );
    const own = { row: area?.top ?? list.head, column: area?.left ?? column };
    const before = found.at(-1)?.cell;
    const under = bottom > list.head ? valueAt(grid, bottom, column) : null;
    const said = valueAt(grid, own.row, own.column);
    const isGoingOn = said === null && before !== undefined && under !== null;
    const cell = isGoingOn ? before : own;
    const text = valueAt(grid, cell.row, cell.column);
    if (typeof text !== 'string') continue;
    const isUnder = typeof under === 'string' && under !== text;
    found.push({
      column,
      text,
      cell,
      under: isUnder ? { text: under, cell: { row: bottom, column } } : null,
    });
  }
  return found;
}

/** What a column states, by its heads; null for what is not of the kind. */
function tell(head: Head, kind: ListedMoney): MoneyListColumn | null {
  const { column, text, cell, under } = head;
  const figure = under?.text ?? null;
  const isLine = kind !== 'whole';
  if (isTotalLabel(text) && ownFigure(text) === null)
    return isLine ? { column, thing: null, figure } : null;
  if (kind === 'payments') return tellBatch(head);
  if (fundingClass(text) !== null && isNoFigure(text))
    return isLine ? { column, thing: { text, cell }, figure } : null;
  const told = ownFigure(text);
  return told === null ? null : tellFigure(head, told, isLine);
}

/** Of a column that a batch is named over: 首期款; 应拨尾款 beside 实拨尾款. */
function tellBatch({ column, text, cell, under }: Head): MoneyListColumn | null {
  const batch = text.trim().replace(owedOrPaid, '');
  const isBatch =
    paymentNamePattern.test(foldText(text)) &&
    readPaymentHeading(text) === null &&
    !isScore.test(text);
  if (!isBatch) return null;
  const isOwed = batch !== text.trim() && /^[应待]/u.test(text.trim());
  const own = isOwed ? uprightHeads.owed : null;
  return { column, thing: { text: batch, cell }, figure: under?.text ?? own };
}

/** Before a batch: whether it is owed or paid. */
const owedOrPaid = /^(?:应|待|实|已|实际)(?:拨付?|付|支付|到账?|收)(?=.)/u;

/** Of a column whose head says what it states: the thing under the head, or before the figure in it. */
function tellFigure(
  { column, text, cell, under }: Head,
  figure: string,
  isLine: boolean,
): MoneyListColumn | null {
  if (under !== null && isLine) {
    if (isTotalLabel(under.text)) return { column, thing: null, figure };
    return fundingClass(under.text) === null ? null : { column, thing: under, figure };
  }
  const thing = thingIn(text);
  if (thing === null) return { column, thing: null, figure };
  return isLine ? { column, thing: { text: thing, cell }, figure } : null;
}

function isNoFigure(text: string): boolean {
  const role = readFundingHeading(text);
  return role === null || role === 'amount';
}

/** The figure that a head states, in plain words with its unit: 年度预算（万元） → 预算（万元）. */
function ownFigure(text: string): string | null {
  const role = readFundingHeading(text);
  const plain = role === null ? undefined : uprightFunding[role];
  const unit = readMoneyUnit(text);
  return plain === undefined ? null : plain + (unit ? `（${unit.name}）` : '');
}

/** The thing that a head names before its figure: 人员经费预算 → 人员经费; null for 项目预算, 预算合计. */
function thingIn(text: string): string | null {
  const { core } = normaliseLabel(text);
  if (Object.values(fundingWords).some((words) => words.includes(core))) return null;
  const thing = core.replace(
    /(?:实际|累计|年度)?(?:预算|支出|决算|执行|使用)(?:数|金?额|情况)?$/u,
    '',
  );
  const isOne = thing !== core && thing !== '' && !ofAll.test(thing);
  return isOne && fundingClass(thing) !== null ? thing : null;
}

/** 中期评估得分（40%） */
const isScore = /分数?\s*(?:[(（]|$)/u;

/** 项目经费, 购买服务资金: of everything. */
const ofAll = /^(?:项目|经费|费用|资金|金额|年度|本年|全年|总|购买服务|财政|合同|协议)*$/u;

function isWhole(columns: readonly MoneyListColumn[]): boolean {
  const told = columns.map(({ figure }) => (figure === null ? null : readFundingHeading(figure)));
  const one = (role: string) => told.filter((own) => own === role).length === 1;
  return one('budget') && one('spent');
}

/** A figure of the whole under the head that the things have theirs under. */
function alike(columns: readonly MoneyListColumn[]): readonly MoneyListColumn[] {
  const figures = columns.flatMap(({ thing, figure }) => (thing && figure ? figure : []));
  return columns.map((column) => {
    const { thing, figure } = column;
    if (thing !== null || figure === null) return column;
    const same = figures.find(
      (other) =>
        readFundingHeading(other) === readFundingHeading(figure) &&
        (readMoneyUnit(figure) === null ||
          readMoneyUnit(other)?.name === readMoneyUnit(figure)?.name),
    );
    return same === undefined ? column : { ...column, figure: same };
  });
}
