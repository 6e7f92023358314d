import type { ServiceClaim } from './claim.ts';
import { areaKey } from './find-areas.ts';
import { kindOfUnit } from './kind-of-unit.ts';
import type { KnownIndicator } from './known-indicators.ts';
import { type Described, describeWords } from './scan-words.ts';
import {
  type CountKind,
  contactServices,
  peopleServices,
  sessionServices,
  widerServices,
} from './vocabulary-claims.ts';

/** The indicators that a claim may speak of. */
export interface Match {
  readonly found: readonly KnownIndicator[];
  /** One indicator, and the words say no less and no more than its name: they must agree. */
  readonly isClear: boolean;
}

const nothing: Match = { found: [], isClear: false };

/**
 * The indicators that the words and the unit before a figure may mean. By name first, then by the
 * services that the words name (电访, 热线 and 电话访问 are one), then by the words of an earlier
 * figure of the sentence. Unit and measure decide between cases, sessions and heads.
 */
export function matchIndicators(claim: ServiceClaim, known: readonly KnownIndicator[]): Match {
  const placed = inArea(claim, known);
  const own = describeWords(claim.subject);
  if (own.services.length > 0) return matchWords(claim.subject, own, claim, placed);
  if (own.rest.length > 0) return matchName(claim.subject, own, claim, placed);
  if (claim.inherited === null) return nothing;
  const inherited = describeWords(claim.inherited);
  return matchWords(claim.inherited, { ...inherited, kind: own.kind }, claim, placed);
}

/** What a claim's figure counts, by its own words and its unit; null where neither tells. */
export function kindOf({ kind }: Pick<Described, 'kind'>, claim: ServiceClaim): CountKind | null {
  const unit = (claim.completed ?? claim.target)?.figure.unit ?? null;
  const byUnit = unit === null ? null : kindOfUnit(unit);
  if (kind === 'open' || kind === 'closed') return kind;
  return byUnit === null || byUnit === 'count' ? (kind ?? byUnit) : byUnit;
}

/** Total and plain rows for a claim of the whole station; rows of its area for one of an area. */
function inArea(claim: ServiceClaim, known: readonly KnownIndicator[]): readonly KnownIndicator[] {
  const area = claim.area === null ? null : areaKey(claim.area);
  return known.filter((one) => one.area === area || (claim.isAreaCarried && one.area === null));
}

function matchWords(
  words: string,
  described: Described,
  claim: ServiceClaim,
  known: readonly KnownIndicator[],
): Match {
  const byName = matchName(words, described, claim, known);
  if (byName.found.length > 0) return byName;
  const alike = known.filter(
    (one) => one.services.length > 0 && one.services.join() === described.services.join(),
  );
  const told = alike.filter(({ name }) => described.rest.every((run) => name.includes(run)));
  const whole = told.filter(({ rest }) => rest.length === 0);
  const found = counting(whole.length > 0 ? whole : told, described, claim);
  const [only] = found;
  // A name that says more than the text is of fewer people, or of one kind of training.
  const saysAll = only?.rest.every((run) => words.includes(run)) ?? false;
  if (found.length > 0) return { found, isClear: found.length === 1 && saysAll };
  const loose = counting(alike, described, claim);
  const wider = known.filter((one) => isPartOf(one, described));
  return { found: loose.length > 0 ? loose : counting(wider, described, claim), isClear: false };
}

/** 社区活动 may mean 大型 and 中小型 together. */
function isPartOf({ services: [own, ...more] }: KnownIndicator, { services }: Described): boolean {
  const [wide, ...others] = services;
  if (own === undefined || wide === undefined || more.length + others.length > 0) return false;
  return widerServices[wide]?.includes(own) ?? false;
}

/** By the whole name, alone or behind a mark. */
function matchName(
  words: string,
  described: Described,
  claim: ServiceClaim,
  known: readonly KnownIndicator[],
): Match {
  const isBehindMark = (name: string) =>
    claim.joint.length === 0 &&
    words.endsWith(name) &&
    /[、,:;]$/.test(words.slice(0, -name.length));
  const isNamed = ({ names }: KnownIndicator) =>
    names.some((name) => words === name || isBehindMark(name));
  const found = counting(known.filter(isNamed), described, claim);
  return { found, isClear: found.length === 1 };
}

/** Those that count what the claim counts; those that fit it exactly before those that may. */
function counting(
  known: readonly KnownIndicator[],
  described: Described,
  claim: ServiceClaim,
): readonly KnownIndicator[] {
  const unit = (claim.completed ?? claim.target)?.figure.unit ?? null;
  const kind = kindOf(described, claim);
  const fits = known.map((one) => fitOf(kind, unit, one));
  const best = Math.max(0, ...fits);
  return best === 0 ? [] : known.filter((_, at) => fits[at] === best);
}

/** 3: the same; 2: what one would call it too; 1: it may be; 0: another thing is counted. */
function fitOf(kind: CountKind | null, unit: string | null, one: KnownIndicator): number {
  const isMarked = [kind, one.kind].some((each) => each === 'open' || each === 'closed');
  if (!isMarked && unit !== null && one.units.includes(unit)) return 3;
  if (kind === null) return 1;
  if (kind === one.kind) return isOfSessions(unit, one) ? 1 : 3;
  return looseFit(kind, unit, one);
}

/** Where text and table count the same in other words. */
function looseFit(kind: CountKind, unit: string | null, one: KnownIndicator): number {
  const isOneOf = (services: readonly string[], kinds: readonly (CountKind | null)[]) =>
    one.services.some((service) => services.includes(service)) &&
    kinds.includes(kind) &&
    kinds.includes(one.kind);
  if (isOneOf(contactServices, ['count', 'attendances', null])) return 2;
  if (isOneOf(peopleServices, ['count', 'heads', null])) return 2;
  if (isOfSessions(unit, one)) return one.kind === 'sessions' ? 1 : 0;
  if (kind === 'count' && one.kind === 'open') {
    return unit === null || caseUnits.includes(unit) ? 2 : 0;
  }
  if (kind === 'open') return one.kind === 'count' || one.kind === null ? 1 : 0;
  return one.kind === null && namelessKinds.includes(kind) ? 2 : 0;
}

/** 小组86次: groups or their sessions. */
function isOfSessions(unit: string | null, { services }: KnownIndicator): boolean {
  const isSessionUnit = unit === '次' || unit === '场';
  return isSessionUnit && services.some((service) => sessionServices.includes(service));
}

/** What a name without measure and unit may be counted in. */
const namelessKinds: readonly CountKind[] = ['count', 'hours', 'money'];
const caseUnits: readonly string[] = ['个', '宗', '例', '件'];
