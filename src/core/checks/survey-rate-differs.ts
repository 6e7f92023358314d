import { compare, divide, hundred, one, type Rational, sum, zero } from '../quantities/rational.ts';
import type { Figure, Stated } from '../quantities/reading.ts';
import type { SurveyGroup, SurveyTable } from '../tables/facts/survey-table.ts';
import type { CheckContext } from './check-context.ts';
import { compareStated, figureIn, statedValue } from './compare-stated.ts';
import type { FindingDraft } from './finding.ts';

/**
 * `rate/differs` of a survey: a band's printed share is not its people over those of all bands, or
 * over the printed number of people; `rate/rounding` where only another rounding explains it. Where
 * most shares of a row do not agree they are of something else, and nothing is said. The same for a
 * printed 满意率, 回收率 and 有效率 beside the people that make it. Data: `table`,
 * `name` (band), `part`, `whole`.
 *
 * @example 5 of 125 people, 5% → 4%
 */
export function checkSurveyRateDiffers({ recognition }: CheckContext): readonly FindingDraft[] {
  return recognition.tables.flatMap((table) =>
    table.kind === 'survey' && table.isSure
      ? table.groups.flatMap((group) => [
          ...sharesDiffer(table, group),
          ...figuresDiffer(table, group),
        ])
      : [],
  );
}

/** 满意人数 of those asked, 回收 of 发放, 有效 of 回收 or 发放: the rate, its part and what it may be of. */
const printedRates = [
  ['rate', 'satisfied', ['valid', 'asked', 'returned']],
  ['returnRate', 'returned', ['sent']],
  ['returnRate', 'valid', ['sent']],
  ['validRate', 'valid', ['returned', 'sent']],
] as const;

function figuresDiffer(table: SurveyTable, group: SurveyGroup): readonly FindingDraft[] {
  const { figures, total } = group;
  const told = printedRates.flatMap(([rate, part, of]) => {
    const [stated, own] = [figures[rate], figures[part]];
    const value = figureIn(own ?? null)?.value;
    const printed = rate === 'rate' ? [total] : [];
    const wholes = [...of.map((what) => figures[what] ?? null), ...printed].flatMap(
      (one) => figureIn(one)?.value ?? [],
    );
    if (!stated || !own || !value || wholes.length === 0) return [];
    const isHundredths = compare(figureIn(stated)?.value ?? zero, one) > 0;
    const found = differs(stated, shareIn(stated, isHundredths), value, wholes);
    return [{ rate, found, own, name: group.name }];
  });
  return told.flatMap(({ rate, found, own, name }, at) => {
    const isTold = told.some((other, place) => other.rate === rate && (!other.found || place < at));
    if (!found || isTold) return [];
    const about = [table.key, name ?? '', rate];
    return [{ ...found, data: { ...found.data, name }, related: [own.cell], about }];
  });
}

function sharesDiffer(table: SurveyTable, group: SurveyGroup): readonly FindingDraft[] {
  const people = group.people.map(peopleIn);
  const known = people.flatMap((one) => one ?? []);
  if (known.length < people.length) return [];
  const printed = figureIn(group.total)?.value;
  const wholes = [sum(known), ...(printed ? [printed] : [])];
  const shares = group.shares.flatMap((stated) => figureIn(stated) ?? []);
  const isHundredths = shares.some(({ value }) => compare(value, one) > 0);
  const wrong = table.bands.flatMap(({ label }, at) => {
    const [stated, own] = [group.shares[at] ?? null, people[at] ?? null];
    const found = stated && own && differs(stated, shareIn(stated, isHundredths), own, wholes);
    const about = [table.key, group.name ?? '', label, 'share'];
    const related = group.people[at] ? [group.people[at].cell] : [];
    return found ? [{ ...found, data: { ...found.data, name: label }, related, about }] : [];
  });
  return wrong.length * 2 < shares.length ? wrong : [];
}

/** A mark for none is nobody. */
function peopleIn(stated: Stated | null): Rational | null {
  if (stated === null || stated.reading.kind === 'none') return zero;
  return figureIn(stated)?.value ?? null;
}

/** 72.88 and 0.85 in a column without a sign are percentages. */
function shareIn(stated: Stated, isHundredths: boolean): Figure | null {
  const figure = figureIn(stated);
  const value = figure && divide(figure.value, hundred);
  if (!figure || figure.isPercent || !isHundredths || !value) return figure;
  return { ...figure, value, isPercent: true };
}

function differs(
  stated: Stated,
  figure: Figure | null,
  own: Rational,
  wholes: readonly Rational[],
) {
  const ways = wholes.flatMap((whole) => divide(own, whole) ?? []);
  const [right] = ways;
  if (!figure || !right) return null;
  const results = ways.map((way) => compareStated(figure, way));
  if (results.includes('agrees')) return null;
  return {
    rule: results.includes('rounding') ? ('rate/rounding' as const) : ('rate/differs' as const),
    cell: stated.cell,
    stated: statedValue({ ...figure, isPercent: true }),
    expected: { kind: 'percent' as const, value: right, decimals: figure.decimals ?? 2 },
    data: { table: 'survey', part: own, whole: wholes[0] ?? null },
  };
}
