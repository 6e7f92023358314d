import type { Doubt, ServiceClaim } from './claim.ts';
import { findAreas } from './find-areas.ts';
import { pairRates } from './pair-rates.ts';
import type { Remark } from './read-brackets.ts';
import { isSaidAfter, type Token } from './read-tokens.ts';
import { describeWords, isFiller, trimFillers } from './scan-words.ts';
import { rateWords, targetBeforeKind, targetPattern } from './vocabulary-claims.ts';

/** What a clause says beside a figure's own words. */
export interface Surroundings {
  readonly sentence: string;
  readonly remarks: ReadonlyMap<number, Remark>;
  readonly doubtOf: (token: Token) => Doubt | null;
  readonly areaOf: (token: Token) => { readonly area: string | null; readonly isCarried: boolean };
  readonly groupsOf: (token: Token) => readonly string[];
  readonly knownAreas: readonly string[];
}

/**
 * The claims about services of a clause's quantities and completion rates, in their order.
 * `subject`: what an earlier clause of the sentence spoke of last.
 */
export function readServices(
  tokens: readonly Token[],
  around: Surroundings,
  subject: string | null,
): { readonly claims: readonly ServiceClaim[]; readonly subject: string | null } {
  const claims: ServiceClaim[] = [];
  let quantities: readonly ServiceClaim[] = [];
  let rates: readonly Token[] = [];
  let last = subject;
  let listed: Listed | null = null;
  const close = () => {
    if (quantities.length === 0) claims.push(...ratesAlone(rates, around));
    else
      claims.push(
        ...pairRates(
          quantities,
          rates.map(({ figure }) => figure),
        ),
      );
    quantities = [];
    rates = [];
    listed = null;
  };
  for (const token of tokens) {
    if (token.figure.figure.isPercent) {
      rates = [...rates, token];
      continue;
    }
    if (rates.length > 0) close();
    listed = listIn(token, around.knownAreas) ?? listed;
    const read = readQuantity(token, around, last, listed);
    if (!read) continue;
    if (listed) listed = { ...listed, next: listed.next + 1 };
    last = isOfSomething(read.subject) ? read.subject : read.inherited;
    quantities = joinTarget(quantities, read);
  }
  close();
  return { claims, subject: last };
}

/** 电访、探访分别为2189、532个; 片区一、片区二分别完成电访1247、744个. */
interface Listed {
  readonly subjects: readonly string[];
  readonly areas: readonly string[];
  readonly next: number;
}

function listIn({ piece, near }: Token, knownAreas: readonly string[]): Listed | null {
  if (!near.includes('分别')) return null;
  const areas = findAreas(piece, knownAreas).flatMap(({ area }) => area ?? []);
  const subjects = partsOf(near.slice(0, near.indexOf('分别'))).filter(
    (part) => describeWords(part).services.length > 0,
  );
  return areas.length > 1 || subjects.length > 1 ? { subjects, areas, next: 0 } : null;
}

function readQuantity(
  token: Token,
  around: Surroundings,
  last: string | null,
  listed: Listed | null,
): ServiceClaim | null {
  const { figure, piece, near, tail } = token;
  const { own, isTarget } = ownWords(token);
  const subject = subjectIn(listed) ?? own;
  const hasService = describeWords(subject).services.length > 0;
  if (figure.figure.unit === null && !hasService && !listed && !isTarget) return null;
  const { area, isCarried } = around.areaOf(token);
  const remark = around.remarks.get(figure.span.start);
  const isTold = own === tail || tail === '' || isFiller(tail);
  return {
    topic: 'service',
    sentence: around.sentence,
    doubt: around.doubtOf(token) ?? (isTold ? null : 'list'),
    subject: trimFillers(withoutAreas(subject, around.knownAreas)),
    inherited: earlierIn(piece) ?? last,
    joint: listed || own !== near ? [] : jointIn(withoutAreas(own, around.knownAreas)),
    area: areaIn(listed) ?? area,
    isAreaCarried: isCarried,
    groups: around.groupsOf(token),
    isPart: /其中|包括|包含/.test(piece),
    completed: isTarget ? null : figure,
    target: isTarget ? figure : (remark?.target ?? null),
    rate: remark?.rate ?? null,
  };
}

/** The words that say what a figure is of, and whether it is the agreed quantity. */
function ownWords({ near, tail }: Token): { readonly own: string; readonly isTarget: boolean } {
  const before = near.replace(targetBeforeKind, '$1');
  if (before !== near) return { own: before, isTarget: true };
  const isTarget = targetPattern.test(near) && !/完成(?:年度|协议|全年)?指标$/u.test(near);
  if (!isTarget) return { own: isSaidAfter(near, tail) ? tail : near, isTarget };
  const own = near.replace(targetPattern, '');
  return { own: isFiller(own) && describeWords(tail).services.length > 0 ? tail : own, isTarget };
}

function subjectIn(listed: Listed | null): string | null {
  return listed && listed.subjects.length > 1 ? (listed.subjects[listed.next] ?? '') : null;
}

function areaIn(listed: Listed | null): string | null {
  return listed && listed.areas.length > 1 ? (listed.areas[listed.next] ?? null) : null;
}

function isOfSomething(subject: string): boolean {
  const { services, rest } = describeWords(subject);
  return services.length > 0 || rest.length > 0;
}

/** An agreed quantity and the completed one beside it are one claim: 协议量3382个，完成2189个. */
function joinTarget(
  quantities: readonly ServiceClaim[],
  read: ServiceClaim,
): readonly ServiceClaim[] {
  const before = quantities.at(-1);
  if (!before || before.isPart || before.area !== read.area) return [...quantities, read];
  const isSame = isFiller(read.subject) || read.subject === before.subject;
  if (isSame && !read.completed && !before.target) {
    return [...quantities.slice(0, -1), { ...before, target: read.target }];
  }
  const isNamedLater = isFiller(before.subject) && before.inherited === null;
  if (!read.completed || before.completed || !(isSame || isNamedLater))
    return [...quantities, read];
  const { subject, inherited, joint } = isNamedLater ? read : before;
  const joined = { ...read, subject, inherited, joint, target: before.target };
  return [...quantities.slice(0, -1), joined];
}

/** Rates without quantities: 电访、探访完成率分别为64.73%、56.12%. */
function ratesAlone(tokens: readonly Token[], around: Surroundings): readonly ServiceClaim[] {
  const [first] = tokens;
  if (!first) return [];
  const words = first.near.replace(/分别/g, '').replace(rateWords, '');
  const parts = tokens.length === 1 ? [words] : partsOf(words);
  if (parts.length !== tokens.length) return [];
  return tokens.flatMap((token, at) => {
    const subject = parts[at] ?? '';
    if (describeWords(subject).services.length === 0) return [];
    const { area, isCarried } = around.areaOf(token);
    return [
      {
        topic: 'service' as const,
        sentence: around.sentence,
        doubt: around.doubtOf(token),
        subject: trimFillers(withoutAreas(subject, around.knownAreas)),
        inherited: null,
        joint: [],
        area,
        isAreaCarried: isCarried,
        groups: around.groupsOf(token),
        isPart: false,
        completed: null,
        target: null,
        rate: token.figure,
      },
    ];
  });
}

/** Two services or more before one figure: it is of both. */
function jointIn(words: string): readonly string[] {
  const parts = partsOf(words).filter((part) => describeWords(part).services.length > 0);
  const kinds = new Set(parts.map((part) => describeWords(part).services.join()));
  return parts.length > 1 && kinds.size === parts.length ? parts : [];
}

function partsOf(words: string): readonly string[] {
  return words.split(/[、和与及]+|以及/u).filter((part) => part !== '');
}

/** The last words before the last comma that name a service: 在个案服务方面，接案54个. */
function earlierIn(piece: string): string | null {
  const parts = piece.split(/[,:;]/).slice(0, -1);
  return parts.findLast((part) => describeWords(part).services.length > 0) ?? null;
}

function withoutAreas(subject: string, knownAreas: readonly string[]): string {
  const areas = findAreas(subject, knownAreas);
  return areas.reduceRight(
    (rest, { start, end }) => rest.slice(0, start) + rest.slice(end),
    subject,
  );
}
