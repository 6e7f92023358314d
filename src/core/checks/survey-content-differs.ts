import { divide, type Rational, sum, zero } from '../quantities/rational.ts';
import type { Figure, Stated } from '../quantities/reading.ts';
import type { SurveyGroup, SurveyTable } from '../tables/facts/survey-table.ts';
import type { CheckContext } from './check-context.ts';
import { compareStated, figureIn, statedValue } from './compare-stated.ts';
import type { FindingDraft } from './finding.ts';

/**
 * `rate/differs` of a survey: a question's printed 满意率 is not the share of those in its best bands.
 * Which bands count as content is what most questions agree on (非常满意 and 满意, with 基本满意 or
 * without); where no two thirds agree, or one question alone prints a rate, nothing is said, nor of a
 * rate that other bands or another rounding explain. Data: `table`, `name` (question), `part`, `whole`.
 *
 * @example 98, 36, 8 → 94.37 % and 88, 41, 13 → 90.85 %, so that 91.84 % differs
 */
export function checkSurveyContentDiffers({ recognition }: CheckContext): readonly FindingDraft[] {
  return recognition.tables.flatMap((table) =>
    table.kind === 'survey' && table.isSure ? contentDiffers(table) : [],
  );
}

/** The printed rate of a question, and the people in its bands. */
interface Rated {
  readonly group: SurveyGroup;
  readonly stated: Stated;
  readonly figure: Figure;
  readonly people: readonly Rational[];
}

function contentDiffers(table: SurveyTable): readonly FindingDraft[] {
  const rated = table.groups.flatMap(ratedOf);
  if (rated.length < 3) return [];
  const agreeing = runs(table.bands.length)
    .map((run) => ({ run, count: rated.filter((one) => agrees(one, run)).length }))
    .reduce((best, one) => (one.count > best.count ? one : best));
  if (agreeing.count < 2 || agreeing.count * 3 < rated.length * 2) return [];
  return rated
    .filter((one) => !runs(table.bands.length).some((run) => agrees(one, run)))
    .flatMap((one) => finding(table, one, agreeing.run));
}

function ratedOf(group: SurveyGroup): readonly Rated[] {
  const stated = group.figures.rate ?? null;
  const figure = figureIn(stated);
  const people = group.people.flatMap(peopleIn);
  const isCounted = people.length === group.people.length && people.some(({ n }) => n > 0n);
  if (!stated || !figure?.isPercent || !isCounted || group.figures.satisfied) return [];
  return [{ group, stated, figure, people }];
}

/** A mark for none is nobody. */
function peopleIn(stated: Stated | null): readonly Rational[] {
  if (stated === null || stated.reading.kind === 'none') return [zero];
  const value = figureIn(stated)?.value;
  return value && value.n >= 0n ? [value] : [];
}

/** Bands from the first or from the last one on: [from, to). */
function runs(bands: number): readonly (readonly [number, number])[] {
  const lengths = Array.from({ length: Math.max(0, bands - 1) }, (_, at) => at + 1);
  return lengths.flatMap((length) => [[0, length] as const, [bands - length, bands] as const]);
}

function shareOf({ people }: Rated, [from, to]: readonly [number, number]): Rational | null {
  return divide(sum(people.slice(from, to)), sum(people));
}

function agrees(rated: Rated, run: readonly [number, number]): boolean {
  const share = shareOf(rated, run);
  return share !== null && compareStated(rated.figure, share) !== 'differs';
}

function finding(
  table: SurveyTable,
  rated: Rated,
  run: readonly [number, number],
): readonly FindingDraft[] {
  const { group, stated, figure, people } = rated;
  const share = shareOf(rated, run);
  if (!share) return [];
  return [
    {
      rule: 'rate/differs',
      cell: stated.cell,
      stated: statedValue(figure),
      expected: { kind: 'percent', value: share, decimals: figure.decimals ?? 2 },
      data: {
        table: 'survey',
        name: group.name,
        part: sum(people.slice(...run)),
        whole: sum(people),
      },
      related: group.people.slice(...run).flatMap((one) => one?.cell ?? []),
      about: [table.key, group.name ?? '', 'content'],
    },
  ];
}
