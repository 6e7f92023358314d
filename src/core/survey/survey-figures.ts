import type { CellAddress } from '../cells/address.ts';
import { compare, divide, hundred, one, type Rational, sum, zero } from '../quantities/rational.ts';
import type { Stated } from '../quantities/reading.ts';
import { figureOf } from '../scores/figure-of.ts';
import type { SurveyGroup } from '../tables/facts/survey-table.ts';
import type { Survey, SurveyFigure } from './survey.ts';

const counts = ['sent', 'returned', 'valid', 'asked', 'satisfied'] as const;
type Count = (typeof counts)[number];

/**
 * The figures of a survey's groups: questionnaires and people added up over areas with their shares of
 * one another, and a rate or mean where one group alone prints it. A mean is brought to a share of its
 * full marks where these are said.
 *
 * @example 发放 130, 回收 126 → 96.92 %; 平均分 4.8, 满分5分 → 96 %
 */
export function surveyFigures(
  groups: readonly SurveyGroup[],
  people: Rational | null,
  outOf: Rational | null,
): readonly SurveyFigure[] {
  const known = new Map(counts.flatMap((what) => countOf(groups, what) ?? []));
  const value = (what: Count) => known.get(what)?.value ?? null;
  const wholes: Readonly<Record<Count, Rational | null>> = {
    sent: null,
    returned: value('sent'),
    valid: value('returned') ?? value('sent'),
    asked: null,
    satisfied: people ?? value('valid') ?? value('asked') ?? value('returned'),
  };
  const counted = [...known].map(([what, figure]): SurveyFigure => {
    const whole = wholes[what];
    return { what, ...figure, share: whole && divide(figure.value, whole) };
  });
  const [only] = groups;
  return groups.length === 1 && only ? [...counted, ...rates(only, outOf)] : counted;
}

type Added = readonly [Count, { readonly value: Rational; readonly cells: readonly CellAddress[] }];

/** Null where a group does not say it. */
function countOf(groups: readonly SurveyGroup[], what: Count): readonly Added[] | null {
  const told = groups.flatMap(({ figures }) => figures[what] ?? []);
  const values = told.flatMap((stated) => countIn(stated) ?? []);
  if (values.length === 0 || values.length < groups.length) return null;
  return [[what, { value: sum(values), cells: told.map(({ cell }) => cell) }]];
}

function rates({ figures }: SurveyGroup, outOf: Rational | null): readonly SurveyFigure[] {
  const full = countIn(figures.full ?? null) ?? outOf;
  return (['returnRate', 'validRate', 'rate', 'mean'] as const).flatMap((what) => {
    const stated = figures[what];
    const value = stated && (what === 'mean' ? countIn(stated) : shareOf(stated));
    if (!stated || !value) return [];
    const share =
      what !== 'mean' ? value : full && compare(value, full) <= 0 ? divide(value, full) : null;
    return [{ what, value, cells: [stated.cell], share }];
  });
}

/** 96.5 under 满意率 is 96.5 %. */
function shareOf(stated: Stated): Rational | null {
  const figure = figureOf(stated);
  if (!figure) return null;
  const isHundredths = !figure.isPercent && compare(figure.value, one) > 0;
  return isHundredths ? divide(figure.value, hundred) : figure.value;
}

function countIn(stated: Stated | null): Rational | null {
  const value = figureOf(stated)?.value ?? null;
  return value && compare(value, zero) >= 0 ? value : null;
}

/** How many were asked by what the table says beside its bands. */
export function peopleIn(figures: Survey['figures']): Rational | null {
  for (const what of ['valid', 'asked', 'returned'] as const) {
    const found = figures.find((figure) => figure.what === what);
    if (found) return found.value;
  }
  return null;
}
