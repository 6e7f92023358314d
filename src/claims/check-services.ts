import type { CellAddress } from '../core/cells/address.ts';
import { statedValue } from '../core/checks/compare-stated.ts';
import type { FindingDraft, FindingValue } from '../core/checks/finding.ts';
import type { CheckedClaim } from '../core/claim.ts';
import { equals, type Rational, sum } from '../core/quantities/rational.ts';
import { checkRate } from './check-rate.ts';
import type { ClaimFigure, ServiceClaim } from './claim.ts';
import { checkedFigure, type Outcome, quoteOf } from './claim-outcome.ts';
import { isTrueOf } from './compare-figure.ts';
import { aboutOf, cellOf, namesOf } from './indicator-places.ts';
import type { KnownIndicator } from './known-indicators.ts';
import { type Match, matchIndicators } from './match-indicators.ts';
import { describeWords } from './scan-words.ts';

/**
 * A claim of a service against the indicators: `text/differs` where the words surely mean one of
 * them and it is another figure; `text/part-exceeds-whole` where an area's services add up to less.
 * A figure whose words narrow it, of another time, or that may mean several is only confirmed.
 * Data: `of` (`completed`, `target`), `name`, `measure`, `area`, `quote`, `isTarget`, `parts`.
 */
export function checkService(claim: ServiceClaim, known: readonly KnownIndicator[]): Outcome {
  const match = matchIndicators(claim, known);
  if (claim.joint.length > 1 && match.found.length === 0) return checkJoint(claim, known);
  const isStrict = match.isClear && isWhole(claim) && isOfAll(claim, match);
  const results: (CheckedClaim | null)[] = [];
  const drafts: FindingDraft[] = [];
  for (const role of ['target', 'completed'] as const) {
    const figure = claim[role];
    if (!figure) continue;
    const read = checkQuantity(claim, figure, role, { ...match, isClear: isStrict }, known);
    results.push(read.checked);
    if (read.draft) drafts.push(read.draft);
  }
  const isWrong = results.some((one) => one?.result === 'differs');
  const rate = checkRate(claim, { ...match, isClear: isStrict }, isWrong);
  const checked = [...results, rate.checked].flatMap((one) => one ?? []);
  return { checked, drafts: [...drafts, ...rate.drafts] };
}

/** Nothing says that the figure is less than the whole of what its words name. */
function isWhole({ doubt, isAreaCarried, isPart }: ServiceClaim): boolean {
  return doubt === null && !isAreaCarried && !isPart;
}

/** Of nobody in particular, or of the group that the indicator itself is of. */
function isOfAll({ groups }: ServiceClaim, { found }: Match): boolean {
  return groups.every((group) => found.every(({ name }) => name.includes(group)));
}

function checkQuantity(
  claim: ServiceClaim,
  figure: ClaimFigure,
  role: 'target' | 'completed',
  { found, isClear }: Match,
  known: readonly KnownIndicator[],
): { readonly checked: CheckedClaim; readonly draft: FindingDraft | null } {
  const { sentence, doubt } = claim;
  if (doubt === 'each' || doubt === 'plan') {
    return { checked: checkedFigure(sentence, figure, 'no-such-figure'), draft: null };
  }
  const right = found.find((one) => isTrue(figure, quantityOf(one, role)));
  if (right) return { checked: holds(sentence, figure, cellOf(right, role)), draft: null };
  const total = sumOf(found, role);
  if (total && isTrueOf(figure, total))
    return { checked: holds(sentence, figure, null), draft: null };
  const ofArea = claim.area === null && isClear && inAreas(claim, known, figure, role);
  if (ofArea) return { checked: holds(sentence, figure, cellOf(ofArea, role)), draft: null };
  const [only] = found;
  const expected = only && quantityOf(only, role);
  if (!isClear || !only || !expected || isLimit(figure)) {
    return { checked: checkedFigure(sentence, figure, 'no-such-figure'), draft: null };
  }
  const cell = cellOf(only, role);
  return {
    checked: checkedFigure(sentence, figure, 'differs', cell, numberOf(expected)),
    draft: {
      rule: 'text/differs',
      cell,
      stated: statedValue(figure.figure),
      expected: numberOf(expected),
      data: {
        ...namesOf(only),
        of: role,
        quote: quoteOf(sentence, figure),
        isTarget: role === 'completed' && isTargetOf(only, figure),
      },
      about: aboutOf(only, role),
    },
  };
}

/** 电访、探访406 in an area: held against the sum. */
function checkJoint(claim: ServiceClaim, known: readonly KnownIndicator[]): Outcome {
  const { sentence, completed: figure, area } = claim;
  if (!figure) return { checked: [], drafts: [] };
  const matches = claim.joint.map((subject) => matchIndicators({ ...claim, subject }, known));
  const parts = matches.flatMap(({ found, isClear }) => (isClear ? found : []));
  const values = parts.flatMap((part) => part.indicator.completed ?? []);
  const [first] = parts;
  const total = sum(values);
  const cell = first ? cellOf(first, 'completed') : null;
  const silent = { checked: [checkedFigure(sentence, figure, 'no-such-figure')], drafts: [] };
  if (!first || values.length !== claim.joint.length) return silent;
  if ([total, ...values].some((value) => isTrueOf(figure, value))) {
    return { checked: [holds(sentence, figure, cell)], drafts: [] };
  }
  const isMore = figure.figure.value.n * total.d > total.n * figure.figure.value.d;
  const isTotal = area === null && /共|合计|累计|总计/.test(sentence);
  if (claim.doubt || claim.isPart || claim.groups.length > 0 || !(area === null ? isTotal : isMore))
    return silent;
  const related = parts.slice(1).flatMap((part) => cellOf(part, 'completed') ?? []);
  return {
    checked: [checkedFigure(sentence, figure, 'differs', cell, numberOf(total))],
    drafts: [
      {
        rule: area === null ? 'text/differs' : 'text/part-exceeds-whole',
        cell,
        stated: statedValue(figure.figure),
        expected: numberOf(total),
        data: {
          of: 'joint',
          name: claim.joint.map((subject) => nameIn(subject, parts)).join('、'),
          area: first.indicator.entry.area,
          parts: values,
          quote: quoteOf(sentence, figure),
        },
        related,
        about: ['report', first.indicator.table, ...claim.joint, area ?? '', 'joint'],
      },
    ],
  };
}

function nameIn(subject: string, parts: readonly KnownIndicator[]): string {
  const { services } = describeWords(subject);
  const part = parts.find((one) => one.services.join() === services.join());
  return part?.indicator.entry.name ?? subject;
}

/** The figure of an area where the text names none: a heading that was not told may have. */
function inAreas(
  claim: ServiceClaim,
  known: readonly KnownIndicator[],
  figure: ClaimFigure,
  role: 'target' | 'completed',
): KnownIndicator | undefined {
  if (figure.figure.bound || figure.isRough) return undefined;
  const areas = [...new Set(known.flatMap(({ area }) => area ?? []))];
  return areas
    .flatMap((area) => matchIndicators({ ...claim, area }, known).found)
    .find((one) => isTrue(figure, quantityOf(one, role)));
}

function quantityOf({ indicator }: KnownIndicator, role: 'target' | 'completed'): Rational | null {
  return role === 'completed' ? indicator.completed : (indicator.target ?? indicator.impliedTarget);
}

function sumOf(found: readonly KnownIndicator[], role: 'target' | 'completed'): Rational | null {
  const values = found.map((one) => quantityOf(one, role));
  const known = values.flatMap((value) => value ?? []);
  return known.length > 1 && known.length === values.length ? sum(known) : null;
}

function isTrue(figure: ClaimFigure, value: Rational | null): boolean {
  return value !== null && isTrueOf(figure, value);
}

/** 不少于 and 不超过 speak of requirements as often as of what was done. */
function isLimit({ figure: { bound } }: ClaimFigure): boolean {
  return bound === 'at-least' || bound === 'at-most' || bound === 'less-than';
}

function isTargetOf(one: KnownIndicator, { figure }: ClaimFigure): boolean {
  const target = quantityOf(one, 'target');
  return target !== null && equals(target, figure.value);
}

function holds(sentence: string, figure: ClaimFigure, cell: CellAddress | null): CheckedClaim {
  return checkedFigure(sentence, figure, 'holds', cell);
}

function numberOf(value: Rational): FindingValue {
  return { kind: 'number', value, decimals: null };
}
