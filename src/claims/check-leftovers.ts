import type { CellAddress } from '../core/cells/address.ts';
import { statedValue } from '../core/checks/compare-stated.ts';
import type { FindingDraft } from '../core/checks/finding.ts';
import { compare } from '../core/quantities/rational.ts';
import type { ClaimFigure, ServiceClaim } from './claim.ts';
import { checkedFigure, type Outcome, quoteOf } from './claim-outcome.ts';
import { isTrueOf } from './compare-figure.ts';
import { kindOf } from './match-indicators.ts';
import { describeWords } from './scan-words.ts';

/** A claim in the words of the workbook: a cell that holds a sentence. */
export interface WorkbookClaim {
  readonly claim: ServiceClaim;
  readonly cell: CellAddress;
}

/** What a claim whose figure no table holds is of. */
interface Topic {
  readonly services: string;
  readonly rest: readonly string[];
  readonly kind: string;
  readonly area: string;
}

/**
 * Quantities that no table holds, against the workbook's own sentences and against each other: two
 * figures of one thing clash (`text/part-exceeds-whole`: 建档598户 in one place, 596户 in another), and
 * a figure of a service that is found nowhere is a note (`text/no-such-figure`).
 * Data: `of` (`clash`, `nothing`), `name`, `other` (the other place's words), `quote`.
 */
export function checkLeftovers(
  claims: readonly ServiceClaim[],
  sentences: readonly WorkbookClaim[],
): Outcome {
  const before: { topic: Topic; claim: ServiceClaim; figure: ClaimFigure }[] = [];
  const checked: Outcome['checked'][number][] = [];
  const drafts: FindingDraft[] = [];
  for (const claim of claims) {
    const figure = claim.completed;
    const topic = topicOf(claim);
    if (!figure || !topic) continue;
    const places = sentences.filter((one) => isSame(topic, topicOf(one.claim)));
    const right = places.find(({ claim: { completed } }) => isTold(figure, completed));
    if (right) {
      checked.push(checkedFigure(claim.sentence, figure, 'holds', right.cell));
      continue;
    }
    const [place] = places;
    const earlier = before.find((one) => isSame(topic, one.topic));
    const other = place ?? earlier;
    const isClash = other?.claim.completed && !isTold(figure, other.claim.completed);
    before.push({ topic, claim, figure });
    if (other && isClash) {
      drafts.push(clash(claim, figure, other.claim, place?.cell ?? null));
      if (place) checked.push(checkedFigure(claim.sentence, figure, 'differs', place.cell));
    } else if (!other && isPlain(claim)) drafts.push(noSuchFigure(claim, figure));
  }
  return { checked, drafts };
}

function clash(
  claim: ServiceClaim,
  figure: ClaimFigure,
  other: ServiceClaim,
  cell: CellAddress | null,
): FindingDraft {
  const there = other.completed ?? figure;
  return {
    rule: 'text/part-exceeds-whole',
    cell,
    stated: statedValue(figure.figure),
    expected: statedValue(there.figure),
    data: {
      of: 'clash',
      name: nameOf(claim),
      other: quoteOf(other.sentence, there),
      quote: quoteOf(claim.sentence, figure),
    },
    about: ['report', nameOf(claim), figure.figure.unit ?? '', 'clash'],
  };
}

function noSuchFigure(claim: ServiceClaim, figure: ClaimFigure): FindingDraft {
  return {
    rule: 'text/no-such-figure',
    cell: null,
    stated: statedValue(figure.figure),
    data: { of: 'nothing', name: nameOf(claim), quote: quoteOf(claim.sentence, figure) },
    about: ['report', nameOf(claim), figure.figure.unit ?? '', 'nothing'],
  };
}

/** A part (其中) that is larger than the figure it is a part of. Data: `of` (`part`), `other`, `quote`. */
export function checkPart(part: ServiceClaim, whole: ServiceClaim): Outcome | null {
  const [figure, all] = [part.completed, whole.completed];
  if (!figure || !all || figure.figure.unit !== all.figure.unit) return null;
  if (compare(figure.figure.value, all.figure.value) <= 0) return null;
  return {
    checked: [checkedFigure(part.sentence, figure, 'differs')],
    drafts: [
      {
        rule: 'text/part-exceeds-whole',
        cell: null,
        stated: statedValue(figure.figure),
        expected: statedValue(all.figure),
        data: {
          of: 'part',
          name: nameOf(part),
          other: quoteOf(whole.sentence, all),
          quote: quoteOf(part.sentence, figure),
        },
        about: ['report', nameOf(part), figure.figure.unit ?? '', 'part'],
      },
    ],
  };
}

function nameOf({ subject, inherited }: ServiceClaim): string {
  return subject === '' ? (inherited ?? '') : subject;
}

/** Null where the words do not say what the figure is of, or that it is of a part or another time. */
function topicOf(claim: ServiceClaim): Topic | null {
  const { doubt, isPart, isAreaCarried, joint, subject, inherited, area } = claim;
  if (doubt || isPart || isAreaCarried || joint.length > 0) return null;
  const own = describeWords(subject);
  const words = own.services.length > 0 ? own : describeWords(inherited ?? '');
  const kind = kindOf(own, claim);
  if (words.services.length === 0 || !kind) return null;
  const rest = own.services.length > 0 ? own.rest : [...own.rest, ...words.rest];
  return { services: words.services.join(), rest, kind, area: area ?? '' };
}

/** The one may leave out what the other says more: 建档 and 困难群众建档. */
function isSame(one: Topic, other: Topic | null): boolean {
  if (!other || one.services !== other.services || one.kind !== other.kind) return false;
  if (one.area !== other.area) return false;
  const [fewer, more] = one.rest.length < other.rest.length ? [one, other] : [other, one];
  return fewer.rest.every((run) => more.rest.includes(run));
}

function isTold(figure: ClaimFigure, other: ClaimFigure | null): boolean {
  return other !== null && isTrueOf(figure, other.figure.value);
}

/** One service, named by its own words and nothing more, in a unit. */
function isPlain({ subject, area, completed }: ServiceClaim): boolean {
  const { services, rest } = describeWords(subject);
  return (
    services.length === 1 && rest.length === 0 && area === null && completed?.figure.unit !== null
  );
}
