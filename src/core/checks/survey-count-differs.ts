import { equals, type Rational, sum } from '../quantities/rational.ts';
import type { Stated } from '../quantities/reading.ts';
import type { SurveyGroup, SurveyTable } from '../tables/facts/survey-table.ts';
import type { CheckContext } from './check-context.ts';
import { figureIn, numberValue, statedValue } from './compare-stated.ts';
import type { FindingDraft } from './finding.ts';

/**
 * `survey/count-differs`: the printed number of people is not the sum of the bands, of a list, a
 * question or an area; or a band's printed sum is not that of the areas. Nothing is said while a
 * count cannot be read. Data: `name` (question, area or band), `parts`.
 */
export function checkSurveyCountDiffers({ recognition }: CheckContext): readonly FindingDraft[] {
  return recognition.tables.flatMap((table) =>
    table.kind === 'survey' && table.isSure
      ? [...table.groups.flatMap((group) => groupDiffers(table, group)), ...bandsDiffer(table)]
      : [],
  );
}

function groupDiffers(table: SurveyTable, group: SurveyGroup): readonly FindingDraft[] {
  return differs(group.total, group.people, group.name, [table.key, group.name ?? '', 'people']);
}

/** 合计 under areas, band by band. */
function bandsDiffer(table: SurveyTable): readonly FindingDraft[] {
  const total = table.groups.find(({ isTotal }) => isTotal);
  const areas = table.groups.filter(({ isTotal }) => !isTotal);
  if (!total || !table.areAreas || areas.length < 2) return [];
  return table.bands.flatMap(({ label }, at) =>
    differs(
      total.people[at] ?? null,
      areas.map(({ people }) => people[at] ?? null),
      label,
      [table.key, label, 'areas'],
    ),
  );
}

function differs(
  total: Stated | null,
  people: readonly (Stated | null)[],
  name: string | null,
  about: readonly string[],
): readonly FindingDraft[] {
  const stated = figureIn(total);
  // Shares alone add up to no people.
  if (people.every((one) => one === null)) return [];
  const parts = people.flatMap((one): readonly Rational[] => {
    if (one === null || one.reading.kind === 'none') return [{ n: 0n, d: 1n }];
    const figure = figureIn(one);
    return figure ? [figure.value] : [];
  });
  if (!stated || !total || parts.length < people.length || parts.length === 0) return [];
  const expected = sum(parts);
  if (equals(stated.value, expected)) return [];
  return [
    {
      rule: 'survey/count-differs',
      cell: total.cell,
      stated: statedValue(stated),
      expected: numberValue(expected),
      data: { name, parts },
      related: people.flatMap((one) => (figureIn(one) && one ? [one.cell] : [])),
      about,
    },
  ];
}
