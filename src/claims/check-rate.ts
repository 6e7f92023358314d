import { statedValue } from '../core/checks/compare-stated.ts';
import type { FindingDatum, FindingDraft, FindingValue } from '../core/checks/finding.ts';
import type { CheckedClaim } from '../core/claim.ts';
import { completionRate } from '../core/indicators/completion-rate.ts';
import { impliedTarget } from '../core/indicators/implied-target.ts';
import { divide, type Rational, rational } from '../core/quantities/rational.ts';
import type { ClaimFigure, ServiceClaim } from './claim.ts';
import { checkedFigure, quoteOf } from './claim-outcome.ts';
import { isTrueOf } from './compare-figure.ts';
import { aboutOf, cellOf, namesOf } from './indicator-places.ts';
import type { KnownIndicator } from './known-indicators.ts';
import type { Match } from './match-indicators.ts';

interface RateOutcome {
  readonly checked: CheckedClaim | null;
  readonly drafts: readonly FindingDraft[];
}

/**
 * A claim's completion rate: against its own quantities (`text/rate-differs`), else against the
 * table's rate; where neither can be told, whether any whole target gives it
 * (`text/target-impossible`). A rate that follows from a wrong quantity of the sentence is no finding
 * of its own. A printed rate that the table has wrong is the table's finding.
 * Data: `name`, `measure`, `area`, `completed`, `target`, `nearest`, `quote`.
 *
 * @param isWrong a quantity of the claim differs from the table's
 */
export function checkRate(claim: ServiceClaim, match: Match, isWrong: boolean): RateOutcome {
  const { rate } = claim;
  if (!rate) return { checked: null, drafts: [] };
  const own = ownRate(claim);
  if (own && !isTrueOf(rate, own.rate)) return rateDiffers(claim, rate, match, own);
  const right = match.found.find((one) => isRateOf(one, rate));
  if (right) return told(claim, rate, 'holds', right);
  const [only] = match.found;
  if (only && match.isClear) return againstTable(claim, rate, only, isWrong || own !== null);
  if (match.found.length > 0 || own) return told(claim, rate, 'no-such-figure', null);
  return againstTargets(claim, rate);
}

interface OwnRate {
  readonly rate: Rational;
  readonly completed: Rational;
  readonly target: Rational;
}

/** By the sentence's own quantities: 完成2189个，协议量3382个. */
function ownRate({ completed, target }: ServiceClaim): OwnRate | null {
  if (!completed || !target || isVague(completed) || isVague(target)) return null;
  const rate = completionRate(completed.figure.value, target.figure.value);
  return rate && { rate, completed: completed.figure.value, target: target.figure.value };
}

function againstTable(
  claim: ServiceClaim,
  rate: ClaimFigure,
  only: KnownIndicator,
  isWrong: boolean,
): RateOutcome {
  const { completed, target, impliedTarget: implied, rate: exact, statedRate } = only.indicator;
  const agreed = target ?? implied;
  const said = claim.completed?.figure.value ?? null;
  const follows = completionRate(said, agreed);
  const expected = exact ?? statedRate?.value ?? null;
  if (isWrong && follows && isTrueOf(rate, follows))
    return told(claim, rate, 'differs', only, expected);
  if (!expected) return againstTargets(claim, rate);
  if (isWrong && claim.target) return told(claim, rate, 'differs', only, expected);
  return rateDiffers(
    claim,
    rate,
    { found: [only], isClear: true },
    {
      rate: expected,
      completed: agreed && completed,
      target: agreed,
    },
  );
}

/** Without a target: whether a whole number could be it. */
function againstTargets(claim: ServiceClaim, rate: ClaimFigure): RateOutcome {
  const { completed, doubt, isPart } = claim;
  const silent = told(claim, rate, 'no-such-figure', null);
  if (!completed || doubt || isPart || isVague(completed) || isVague(rate)) return silent;
  if (impliedTarget(completed.figure, rate.figure)?.kind !== 'none') return silent;
  return {
    ...told(claim, rate, 'differs', null),
    drafts: [
      {
        rule: 'text/target-impossible',
        cell: null,
        stated: statedValue(rate.figure),
        data: {
          name: claim.subject === '' ? claim.inherited : claim.subject,
          area: claim.area,
          completed: completed.figure.value,
          nearest: nearest(completed.figure.value, rate.figure.value),
          quote: quoteOf(claim.sentence, rate),
        },
        about: ['report', claim.subject, claim.area ?? '', 'rate'],
      },
    ],
  };
}

function rateDiffers(
  claim: ServiceClaim,
  rate: ClaimFigure,
  { found, isClear }: Match,
  expected: { rate: Rational; completed: Rational | null; target: Rational | null },
): RateOutcome {
  const only = isClear ? found[0] : undefined;
  const names = only
    ? namesOf(only)
    : { name: claim.subject === '' ? claim.inherited : claim.subject, area: claim.area };
  return {
    ...told(claim, rate, 'differs', only ?? null, expected.rate),
    drafts: [
      {
        rule: 'text/rate-differs',
        cell: only ? rateCell(only) : null,
        stated: statedValue(rate.figure),
        expected: percentLike(rate, expected.rate),
        data: {
          ...names,
          completed: expected.completed,
          target: expected.target,
          quote: quoteOf(claim.sentence, rate),
        },
        about: only ? aboutOf(only, 'rate') : ['report', claim.subject, claim.area ?? '', 'rate'],
      },
    ],
  };
}

function told(
  { sentence }: ServiceClaim,
  rate: ClaimFigure,
  result: CheckedClaim['result'],
  one: KnownIndicator | null,
  expected: Rational | null = null,
): RateOutcome {
  const value = expected && percentLike(rate, expected);
  const checked = checkedFigure(sentence, rate, result, one && rateCell(one), value);
  return { checked, drafts: [] };
}

/** To the decimals that the report writes. */
function percentLike(rate: ClaimFigure, value: Rational): FindingValue {
  return { kind: 'percent', value, decimals: rate.figure.decimals ?? 2 };
}

function rateCell(one: KnownIndicator) {
  return cellOf(one, 'rate') ?? cellOf(one, 'completed');
}

function isRateOf({ indicator }: KnownIndicator, rate: ClaimFigure): boolean {
  const values = [indicator.rate, indicator.statedRate?.value].flatMap((value) => value ?? []);
  return values.some((value) => isTrueOf(rate, value));
}

function isVague({ figure, isRough }: ClaimFigure): boolean {
  return figure.bound !== null || isRough;
}

function nearest(completed: Rational, rate: Rational): readonly FindingDatum[] {
  const exact = divide(completed, rate);
  if (!exact) return [];
  const below = exact.n / exact.d;
  return [below, below + 1n]
    .filter((target) => target > 0n)
    .map((target) => ({
      target: rational(target),
      rate: completionRate(completed, rational(target)),
    }));
}
