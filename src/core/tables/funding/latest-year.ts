import type { MoneyBand } from '../reading/money-band.ts';
import type { MoneyFace } from '../reading/money-face.ts';
import type { FundingRole } from '../words/vocabulary-funding.ts';

/** Of two years beside each other that tell the same, the later one that has figures. */
export function ofLatestYear(
  face: MoneyFace,
  band: MoneyBand<FundingRole>,
): MoneyBand<FundingRole> {
  const dated = band.columns.flatMap((column) => {
    const year = column.role === null ? null : yearOf(column.path);
    return year === null ? [] : [{ column, year }];
  });
  const years = [...new Set(dated.map(({ year }) => year))].toSorted();
  const told = (year: string) =>
    new Set(dated.flatMap((one) => (one.year === year ? (one.column.role ?? []) : [])));
  const [first, ...later] = years;
  if (first === undefined || later.length === 0) return band;
  const isTwice = later.some((year) => [...told(year)].some((role) => told(first).has(role)));
  const hasFigure = (year: string) =>
    dated.some(
      (one) =>
        one.year === year &&
        band.rows.some((row) => face.stated(row, one.column.index).reading.kind === 'figure'),
    );
  const latest = years.findLast(hasFigure);
  if (!isTwice || latest === undefined) return band;
  const others = new Set(dated.flatMap(({ column, year }) => (year === latest ? [] : column)));
  return { ...band, columns: band.columns.filter((column) => !others.has(column)) };
}

/** The last year that the heads over a column name, of a period of years the later one. */
function yearOf(path: readonly string[]): string | null {
  return path.flatMap((text) => text.match(/20\d\d(?=[年—–~至到/-])/gu) ?? []).at(-1) ?? null;
}
