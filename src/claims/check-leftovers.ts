import type { CellAddress } from '../core/cells/address.ts';
import { statedValue } from '../core/checks/compare-stated.ts';
import type { FindingDraft } from '../core/checks/finding.ts';
import { compare } from '../core/quantities/rational.ts';
import type { ClaimFigure, ServiceClaim } from './claim.ts';
import { checkedFigure, type Outcome, quoteOf } from './claim-outcome.ts';
import { isTrueOf } from './compare-figure.ts';
import { kindOf } from './match-indicators.ts';
import { describeWords } from './scan-words.ts';
import { generalWords } from './vocabulary-claims.ts';

/** A claim in the words of the workbook: a cell that holds a sentence. */
export interface WorkbookClaim {
  readonly claim: ServiceClaim;
  readonly cell: CellAddress;
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
  const places = byTopic(sentences);
  const before = new Map<string, ServiceClaim>();
  const checked: Outcome['checked'][number][] = [];
  const drafts: FindingDraft[] = [];
  for (const claim of claims) {
    const figure = claim.completed;
    const topic = topicOf(claim);
    if (!figure || !topic) continue;
    const there = places.get(topic) ?? [];
    const right = there.find(({ claim: { completed } }) => isTold(figure, completed));
    if (right) {
      checked.push(checkedFigure(claim.sentence, figure, 'holds', right.cell));
      continue;
    }
    const [place] = there;
    const other = place?.claim ?? before.get(topic);
    if (!before.has(topic)) before.set(topic, claim);
    if (other?.completed && !isTold(figure, other.completed)) {
      drafts.push(clash(claim, figure, other, place?.cell ?? null));
      if (place) {
        const expected = statedValue(other.completed.figure);
        checked.push(checkedFigure(claim.sentence, figure, 'differs', place.cell, expected));
      }
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

function byTopic(
  sentences: readonly WorkbookClaim[],
): ReadonlyMap<string, readonly WorkbookClaim[]> {
  const places = new Map<string, WorkbookClaim[]>();
  for (const one of sentences) {
    const topic = topicOf(one.claim);
    if (topic !== null) places.set(topic, [...(places.get(topic) ?? []), one]);
  }
  return places;
}

/**
 * What a claim is of: services, words that narrow them, what is counted, area. Null where the words
 * do not say it, or say that it is of a part or another time.
 */
function topicOf(claim: ServiceClaim): string | null {
  const { doubt, isPart, isAreaCarried, joint, groups, subject, inherited, area } = claim;
  if (doubt || isPart || isAreaCarried || joint.length + groups.length > 0) return null;
  const own = describeWords(subject);
  const words = own.services.length > 0 ? own : describeWords(inherited ?? '');
  const kind = kindOf(own, claim);
  if (words.services.length === 0 || !kind) return null;
  const all = own.services.length > 0 ? own.rest : [...own.rest, ...words.rest];
  const rest = all.filter((run) => !generalWords.includes(run));
  return [words.services.join(), rest.join(), kind, area ?? ''].join('|');
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
