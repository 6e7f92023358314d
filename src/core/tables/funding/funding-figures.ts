import {
  compare,
  divide,
  multiply,
  type Rational,
  rational,
  subtract,
  sum,
} from '../../quantities/rational.ts';
import type { Stated } from '../../quantities/reading.ts';
import type { FundingFigures, MoneySum, StatedMoney } from '../facts/funding-table.ts';
import { type RateLine, rateScale, scaledRate } from '../indicators/read-rate-column.ts';
import type { MoneyBand, MoneyColumn } from '../reading/money-band.ts';
import type { MoneyFace } from '../reading/money-face.ts';
import { sumsOfColumns, sumsOfRows } from '../reading/money-sums.ts';
import type { MoneyUnits } from '../reading/money-units.ts';
import { wholeColumn } from '../reading/whole-column.ts';
import { foldText } from '../words/normalise-label.ts';
import { type FundingRole, periodHead } from '../words/vocabulary-funding.ts';
import { payerBeginning } from '../words/vocabulary-payments.ts';
import {
  type FundingFacts,
  fundingDifferences,
  standsBesideIncome,
} from './funding-differences.ts';
import { ofOneYear } from './one-year.ts';

type Column = MoneyColumn<FundingRole>;
type Figure = keyof FundingFigures;

/** Which column tells which figure, and how the figures of a row are read from them. */
export interface FundingColumns {
  readonly columns: Readonly<Partial<Record<Figure, Column>>>;
  /** Columns tell the same and none of them is the whole: 上半年支出, 下半年支出; 市级, 区级 under 预算. */
  readonly isOpen: boolean;
  figuresOf(row: number | null): FundingFigures;
  /** Sums of the other columns of amounts, and of what was spent on each line period by period. */
  moreSums(rows: readonly SummedRow[]): readonly MoneySum[];
}

/** A row of the table; one that is a sum adds up others. */
export interface SummedRow {
  readonly row: number;
  readonly label: string;
  readonly of: readonly number[];
}

const none: FundingFigures = {
  budget: null,
  initial: null,
  spent: null,
  rate: null,
  budgetShare: null,
  spentShare: null,
  balance: null,
  deviation: null,
};

/**
 * The columns of a budget by role. Of two budgets the later one counts, of several spendings the
 * whole; a bare share is what it adds up to be. Percentages without a sign are told by what they are of.
 */
export function fundingColumns(
  face: MoneyFace,
  found: MoneyBand<FundingRole>,
  units: MoneyUnits,
  lineRows: readonly number[],
): FundingColumns {
  const band = withoutOtherTimes(ofOneYear(face, found));
  const of = (role: FundingRole) => band.columns.filter((column) => column.role === role);
  const money = (row: number, column: Column): StatedMoney | null =>
    moneyAt(face, row, column, units);
  const spending = of('spent').length > 0 ? of('spent') : sumsOfPeriods(band);
  const spent = wholeColumn(face, spending, of('amount'), lineRows);
  const told = of('budget').length > 0 ? of('budget') : of('initial');
  // 预计支出 is a budget where nothing else is.
  const planned = told.filter(({ path }) => !/预计|预测/u.test(path.join('')));
  const budgets = planned.length > 0 ? planned : told;
  const called = (words: RegExp) => budgets.find(({ path }) => words.test(path.join('')));
  const named = called(/调整|全年|核定/) ?? called(/批复|批准|审定|下达/);
  const whole = wholeColumn(face, budgets, [], lineRows);
  const budget = named ?? (whole.isOpen ? budgets[0] : whole.column);
  const isSplit = !named && whole.isOpen && budgets.every(isOfSource);
  const initial = of('initial')[0] === budget ? undefined : of('initial')[0];
  const amount = (row: number, column: Column) => figureOf(money(row, column));
  const facts: FundingFacts = { face, lineRows, amount, budget, spent: spent.column };
  const shares = sharesOf(facts, of('share'), {
    budgetShare: of('budgetShare')[0],
    spentShare: of('spentShare')[0],
    rate: rateColumn(facts, band),
  });
  const differences = fundingDifferences(facts, band);
  const columns: Partial<Record<Figure, Column>> = {
    ...optional('budget', budget),
    ...optional('initial', initial),
    ...optional('spent', spent.column),
    ...shares,
    ...differences,
  };
  const scales = percentScales(facts, columns);
  return {
    columns,
    isOpen: spent.isOpen || isSplit,
    figuresOf: (row) => {
      if (row === null) return none;
      const figures: Partial<Record<Figure, Stated | null>> = {};
      for (const [name, column] of Object.entries(columns) as [Figure, Column][]) {
        figures[name] = isMoney(name)
          ? money(row, column)
          : percentAt(face, row, column, scales[name] ?? 'percent');
      }
      return { ...none, ...figures } as FundingFigures;
    },
    moreSums: (rows) => {
      const others = band.columns.filter(
        (one) => isOfMoney(one) && !Object.values(columns).includes(one),
      );
      const periods = spent.isOpen ? [] : others.filter(isOfPeriod);
      const [totals, lines] = [rows.filter(isSum), rows.filter((row) => !isSum(row))];
      return [
        ...sumsOfColumns(others, totals, money),
        ...sumsOfRows(columns.spent, periods, lines, money),
      ];
    },
  };
}

function isSum({ of }: SummedRow): boolean {
  return of.length > 0;
}

function isOfMoney(column: Column): boolean {
  const { role } = column;
  const isAmount = role === 'budget' || role === 'initial' || role === 'spent' || role === 'amount';
  return isAmount || isOfPeriod(column);
}

/** 一季度支出, 2月: what was spent in it, and not 截至2月底累计. */
function isOfPeriod({ path, role }: Column): boolean {
  const head = foldText(path.at(-1) ?? '');
  const isTold = role === 'spent' || role === 'amount' || role === null;
  return isTold && periodHead.test(head) && !/累计|截至/.test(head);
}

/** 市级补助 under 预算: a part of it by whose money it is. */
function isOfSource({ path }: Column): boolean {
  return payerBeginning.test(path.at(-1) ?? '');
}

function isMoney(name: Figure): boolean {
  return name === 'budget' || name === 'initial' || name === 'spent' || name === 'balance';
}

function optional<K extends Figure>(name: K, column: Column | undefined) {
  return column ? { [name]: column } : {};
}

/** A figure that several rows share stands with the first of them. */
function isFirst(face: MoneyFace, row: number, { index }: Column): boolean {
  const area = face.area(row, index);
  return area.top === row && area.left === index;
}

function moneyAt(
  face: MoneyFace,
  row: number,
  column: Column,
  units: MoneyUnits,
): StatedMoney | null {
  if (!isFirst(face, row, column)) return null;
  const { scale } = units.unitOf(row, column);
  const stated = face.stated(row, column.index, { scale, unit: '元' });
  return stated.reading.kind === 'blank' ? null : { ...stated, scale };
}

function percentAt(
  face: MoneyFace,
  row: number,
  column: Column,
  scale: 'fraction' | 'percent',
): Stated | null {
  if (!isFirst(face, row, column)) return null;
  const stated = face.stated(row, column.index);
  return stated.reading.kind === 'blank' ? null : scaledRate(stated, scale);
}

/** 合计 behind 一季度, 二季度, … beside a budget: what was spent in these periods. */
function sumsOfPeriods({ columns }: MoneyBand<FundingRole>): readonly Column[] {
  const periods = columns.filter(({ path }) => periodHead.test(foldText(path.at(-1) ?? '')));
  const last = periods.at(-1);
  if (!last || periods.length < 2 || !columns.some(({ role }) => role === 'budget')) return [];
  const isSum = ({ path }: Column) => /[合总累小]计/.test(foldText(path.at(-1) ?? ''));
  return columns.filter((one) => one.role === 'amount' && isSum(one) && one.index > last.index);
}

/** What is expected of a year (全年预计执行数) was not spent, and 较上年增减率 is of another year. */
function withoutOtherTimes(band: MoneyBand<FundingRole>): MoneyBand<FundingRole> {
  const isOther = ({ role, path }: Column) => {
    const text = path.join('');
    const isForecast = (role === 'spent' || role === 'rate') && /预计|预测/u.test(text);
    return isForecast || (role === 'deviation' && /上年|同比|环比|同期/u.test(text));
  };
  const columns = band.columns.map((column) =>
    isOther(column) ? { ...column, role: null } : column,
  );
  return { ...band, columns };
}

/**
 * The rate of the spending that counts: of 本月执行率 and 累计执行率 the one that more lines bear out. Beside what was
 * carried over or came in, one that most lines do not bear out is of these.
 */
function rateColumn(facts: FundingFacts, band: MoneyBand<FundingRole>): Column | undefined {
  const rates = band.columns.filter(({ role }) => role === 'rate');
  const counts = rates.map((column) => fitCount(facts, column, 'rate'));
  const most = Math.max(...counts);
  const isOfMore = standsBesideIncome(band) && most * 2 < facts.lineRows.length;
  return isOfMore ? undefined : rates[counts.indexOf(most)];
}

/** Columns of percentages; a bare 占比 is told by its figures, else by the column before it. */
function sharesOf(
  facts: FundingFacts,
  bare: readonly Column[],
  known: Readonly<Partial<Record<'budgetShare' | 'spentShare' | 'rate', Column | undefined>>>,
): Partial<Record<Figure, Column>> {
  const { budgetShare, spentShare, rate } = known;
  // 支出占预算比例 is an execution rate where its figures say so.
  const isRate =
    budgetShare &&
    !rate &&
    fitCount(facts, budgetShare, 'rate') > fitCount(facts, budgetShare, 'budgetShare');
  const told: Partial<Record<Figure, Column>> = {
    ...optional('budgetShare', isRate ? undefined : budgetShare),
    ...optional('spentShare', spentShare),
    ...optional('rate', isRate ? budgetShare : rate),
  };
  for (const column of bare) {
    const ways = (['budgetShare', 'spentShare', 'rate'] as const).filter((way) => !told[way]);
    const fits = ways.map((way) => ({ way, count: fitCount(facts, column, way) }));
    const best = fits.toSorted((a, b) => b.count - a.count)[0];
    const isAfterSpent = facts.spent !== undefined && column.index > facts.spent.index;
    const byPlace = isAfterSpent ? 'spentShare' : 'budgetShare';
    const way = best && best.count > 0 ? best.way : byPlace;
    if (!told[way]) told[way] = column;
  }
  return told;
}

type Way = 'budgetShare' | 'spentShare' | 'rate' | 'deviation';

/** What a percentage of a row is of: numerator and denominator. */
function quotientOf(facts: FundingFacts, row: number, way: Way): Rational | null {
  const budget = facts.budget ? facts.amount(row, facts.budget) : null;
  const spent = facts.spent ? facts.amount(row, facts.spent) : null;
  if (way === 'rate') return spent && budget && divide(spent, budget);
  if (way === 'deviation') return spent && budget && divide(subtract(spent, budget), budget);
  const column = way === 'budgetShare' ? facts.budget : facts.spent;
  const own = way === 'budgetShare' ? budget : spent;
  if (!column || !own) return null;
  const whole = sum(facts.lineRows.flatMap((one) => facts.amount(one, column) ?? []));
  return divide(own, whole);
}

function fitCount(facts: FundingFacts, { index }: Column, way: Way): number {
  return facts.lineRows.filter((row) => {
    const stated = figureOf(facts.face.stated(row, index));
    const right = quotientOf(facts, row, way);
    if (!stated || !right || right.n === 0n) return false;
    return isNear(stated, right) || isNear(stated, multiply(right, rational(100)));
  }).length;
}

function percentScales(
  facts: FundingFacts,
  columns: Readonly<Partial<Record<Figure, Column>>>,
): Readonly<Partial<Record<Figure, 'fraction' | 'percent'>>> {
  const ways = ['rate', 'budgetShare', 'spentShare', 'deviation'] as const;
  return Object.fromEntries(
    ways.flatMap((way) => {
      const column = columns[way];
      if (!column) return [];
      const lines = facts.lineRows.map((row): RateLine => {
        const right = quotientOf(facts, row, way);
        const rate = facts.face.stated(row, column.index);
        return {
          rate: way === 'deviation' ? absolute(rate) : rate,
          completed: right && figureStated(rate, size(right)),
          target: right && figureStated(rate, rational(1)),
        };
      });
      return [[way, rateScale(lines, /[%％]/.test(column.path.join('')))]];
    }),
  );
}

function absolute(stated: Stated): Stated {
  if (stated.reading.kind !== 'figure') return stated;
  const { figure } = stated.reading;
  return {
    ...stated,
    reading: { kind: 'figure', figure: { ...figure, value: size(figure.value) } },
  };
}

function figureStated({ cell }: Stated, value: Rational): Stated {
  const figure = { value, isPercent: false, decimals: null, unit: null, bound: null };
  return { cell, reading: { kind: 'figure', figure } };
}

function figureOf(stated: Stated | null): Rational | null {
  return stated?.reading.kind === 'figure' ? stated.reading.figure.value : null;
}

function size(value: Rational): Rational {
  return value.n < 0n ? { n: -value.n, d: value.d } : value;
}

/** Within a hundredth of b. */
function isNear(a: Rational, b: Rational): boolean {
  return compare(multiply(size(subtract(a, b)), rational(100)), size(b)) <= 0;
}
