import type { MoneyBand, MoneyColumn } from '../reading/money-band.ts';
import type { MoneyFace } from '../reading/money-face.ts';
import { linesOver } from '../reading/worded-head.ts';
import type { FundingRole } from '../words/vocabulary-funding.ts';

type Column = MoneyColumn<FundingRole>;

/**
 * The columns of one year, where the heads name several: of years that tell the same the one that the
 * title names, else the one that tells most and has figures, the later of two. What was spent in a
 * year before the budget's is not spent of it: 2022年决算 beside 2023年预算.
 */
export function ofOneYear(face: MoneyFace, band: MoneyBand<FundingRole>): MoneyBand<FundingRole> {
  const dated = band.columns.flatMap((column) => {
    const years = column.role === null ? [] : yearsOf(column.path);
    const year = years.at(-1);
    return year === undefined ? [] : [{ column, year, first: years[0] ?? year }];
  });
  if (dated.length < 2) return band;
  const others = new Set<Column>([...otherYears(face, band, dated), ...spentBefore(dated)]);
  if (others.size === 0) return band;
  return { ...band, columns: band.columns.filter((column) => !others.has(column)) };
}

interface Dated {
  readonly column: Column;
  readonly year: string;
  /** The first of a period of years. */
  readonly first: string;
}

function otherYears(
  face: MoneyFace,
  band: MoneyBand<FundingRole>,
  dated: readonly Dated[],
): readonly Column[] {
  const years = [...new Set(dated.map(({ year }) => year))].toSorted();
  const told = (year: string) =>
    new Set(dated.flatMap((one) => (one.year === year ? (one.column.role ?? []) : [])));
  const [first, ...later] = years;
  if (first === undefined || later.length === 0) return [];
  const isTwice = later.some((year) => [...told(year)].some((role) => told(first).has(role)));
  const filled = years.filter((year) =>
    dated.some(
      (one) =>
        one.year === year &&
        band.rows.some((row) => face.stated(row, one.column.index).reading.kind === 'figure'),
    ),
  );
  if (!isTwice || filled.length === 0) return [];
  const most = Math.max(...filled.map((year) => told(year).size));
  const chosen =
    titledYear(face, band, filled) ?? filled.findLast((year) => told(year).size === most);
  return dated.flatMap(({ column, year }) => (year === chosen ? [] : column));
}

/** The one of the years that the lines over the heads say the money is of: 2023年度经费预算表. */
function titledYear(
  face: MoneyFace,
  { head }: MoneyBand<FundingRole>,
  years: readonly string[],
): string | null {
  const text = linesOver(face.reader, face.inSheet(head))
    .map((line) => line.text)
    .join(' ');
  const told = [...text.matchAll(yearOfMoney)].flatMap(([, before, year]) =>
    before === undefined ? (year ?? []) : [],
  );
  const [only, other] = years.filter((year) => told.includes(year));
  return only !== undefined && other === undefined ? only : null;
}

/** A year and what it is of; the last of a range is not. */
const yearOfMoney = /([\d—–~至到/.-])?(20\d\d)年?度?[\u4e00-\u9fff]{0,6}?(?:预算|决算|经费|支出)/gu;

function spentBefore(dated: readonly Dated[]): readonly Column[] {
  const budgets = dated.filter(({ column }) => column.role === 'budget');
  return dated.flatMap(({ column, year }) => {
    const isBefore = budgets.length > 0 && budgets.every(({ first }) => first > year);
    return column.role === 'spent' && isBefore ? [column] : [];
  });
}

/** The years that the heads over a column name. */
function yearsOf(path: readonly string[]): readonly string[] {
  return path.flatMap((text) => text.match(/20\d\d(?=[年—–~至到/-])/gu) ?? []);
}
