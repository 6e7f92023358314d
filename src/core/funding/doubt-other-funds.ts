import { statedValue } from '../indicators/stated-figure.ts';
import type { Project } from '../project/project.ts';
import { compare, multiply, type Rational, rational, sum } from '../quantities/rational.ts';
import { stationPlaceOf } from '../stations/station-name.ts';
import type { FundingTable } from '../tables/facts/funding-table.ts';
import type { Reason, Table } from '../tables/facts/table.ts';
import { doubted } from '../tables/facts/table-base.ts';
import { foldText } from '../tables/words/normalise-label.ts';
import { centreTitle, projectTitle } from '../tables/words/vocabulary-funding.ts';

/**
 * Budgets that are hardly the project's are left unsure: those whose title names the contractor, or a
 * centre that the station is not called after, and neither the project nor its station, and those of more than double the project's annual funds. (Of
 * more than a hundred times rather the unit is wrong.)
 *
 * A budget of 1,200 万元 beside 年度项目经费 240 万元 is the whole agency's.
 */
export function doubtOtherFunds<T extends Table>(
  tables: readonly T[],
  { station, contractor, annualFunds }: Pick<Project, 'station' | 'contractor' | 'annualFunds'>,
): readonly T[] {
  if (!station && !contractor && !annualFunds) return tables;
  return tables.map((table) => {
    if (table.kind !== 'funding' || !table.isSure) return table;
    const why: readonly Reason[] = [
      ...ownersOf(table, contractor?.value ?? null, station?.value ?? null).map((name) => ({
        code: 'against/whole-agency',
        words: [name],
      })),
      ...(isFarMore(table, annualFunds?.value ?? null)
        ? [{ code: 'against/other-funds', words: [] }]
        : []),
    ];
    return why.length === 0 ? table : doubted(table, why);
  });
}

/** The contractor, or another centre, whose money the title says it is. */
function ownersOf(
  table: FundingTable,
  contractor: string | null,
  station: string | null,
): readonly string[] {
  if (table.title === null || table.station !== null) return [];
  const text = foldText(table.title);
  if (projectTitle.test(text)) return [];
  if (contractor !== null && contractor.length >= 4 && text.includes(foldText(contractor)))
    return [contractor];
  const centre = station === null ? undefined : centreTitle.exec(text)?.[0];
  const place = stationPlaceOf(station);
  const isStations = place !== null && centre?.includes(place);
  return centre === undefined || isStations || station?.includes(centre) ? [] : [centre];
}

function isFarMore({ lines, sums }: FundingTable, annualFunds: Rational | null): boolean {
  if (!annualFunds || annualFunds.n <= 0n) return false;
  const printed = sums.find(({ scope }) => scope === 'all')?.budget ?? null;
  const tops = lines.filter(({ parent }) => parent === null);
  const total =
    statedValue(printed) ?? sum(tops.flatMap(({ budget }) => statedValue(budget) ?? []));
  const times = (count: number) => multiply(annualFunds, rational(count));
  return compare(total, times(2)) > 0 && compare(total, times(100)) <= 0;
}
