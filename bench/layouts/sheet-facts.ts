import type { ExpectedHeadcounts, ExpectedRoster, ExpectedSheet, SheetKind } from './expected.ts';

/** A sheet of a kind without any facts yet. */
export function nothing(kind: SheetKind, features: readonly string[]): ExpectedSheet {
  return {
    kinds: [kind],
    alsoKinds: [],
    features,
    entries: [],
    workersOfAreas: [],
    rosters: [],
    headcounts: [],
    scores: [],
    performance: [],
    surveys: [],
    funding: [],
    payments: [],
    fields: [],
    headings: [],
  };
}

/** Of tables in one sheet. */
export function joinFacts(
  all: readonly ExpectedSheet[],
  features: readonly string[],
): ExpectedSheet {
  const isOne = all.length === 1;
  return {
    kinds: all.flatMap(({ kinds }) => kinds),
    alsoKinds: all.flatMap(({ alsoKinds }) => alsoKinds),
    features: [...new Set([...all.flatMap((facts) => facts.features), ...features])],
    entries: all.flatMap(({ entries }) => entries),
    workersOfAreas: all.flatMap(({ workersOfAreas }) => workersOfAreas),
    rosters: all.flatMap(({ rosters }) => (isOne ? rosters : rosters.map(openYears))),
    headcounts: all.flatMap(({ headcounts }) => (isOne ? headcounts : headcounts.map(openCounts))),
    scores: all.flatMap(({ scores }) => scores),
    performance: all.flatMap(({ performance }) => performance),
    surveys: all.flatMap(({ surveys }) => surveys),
    funding: all.flatMap(({ funding }) => funding),
    payments: all.flatMap(({ payments }) => payments),
    fields: all.flatMap(({ fields }) => fields),
    headings: all.flatMap(({ headings }) =>
      headings.map((one) => (isOne ? one : openHeading(one))),
    ),
  };
}

/** The title of the table above may hold for one without a title. */
function openHeading(heading: ExpectedSheet['headings'][number]): typeof heading {
  return heading.period === null ? { ...heading, period: undefined } : heading;
}

function openYears(roster: ExpectedRoster): ExpectedRoster {
  const months = roster.months.map((one) => ({ ...one, year: one.year ?? undefined }));
  return { ...roster, months };
}

function openCounts({ lines, sums }: ExpectedHeadcounts): ExpectedHeadcounts {
  return { sums, lines: lines.map((line) => ({ ...line, year: line.year ?? undefined })) };
}
