import type { Period } from '../core/quantities/period.ts';
import type { Claim, Doubt, StaffGroup } from './claim.ts';
import type { ClauseText, ReadingContext } from './clause-text.ts';
import { findAreas } from './find-areas.ts';
import { type Bracket, takeBrackets } from './find-brackets.ts';
import { findFigures } from './find-figures.ts';
import { blot } from './plain-report.ts';
import { readBrackets } from './read-brackets.ts';
import { isOfOtherPeriod } from './read-period-doubt.ts';
import { findGrade, scorePartOf } from './read-scores.ts';
import { readServices, type Surroundings } from './read-services.ts';
import { staffItemOf, whoIn } from './read-staff.ts';
import { readTokens, type Token } from './read-tokens.ts';
import {
  doubtWords,
  fundsPattern,
  groups,
  ratePattern,
  targetPattern,
} from './vocabulary-claims.ts';

/** What a sentence has said so far, for the clause that goes it on. */
export interface SaidSoFar {
  readonly subject: string | null;
  readonly who: StaffGroup | null;
  readonly area: string | null;
  readonly isAreaCarried: boolean;
  readonly doubt: Doubt | null;
  /** Words that say whom it is about: heading, label, and the sentence so far. */
  readonly topic: string;
}

interface Reading {
  readonly claims: readonly Claim[];
  readonly said: SaidSoFar;
}

/** The claims of one clause, and what it leaves for the clause that goes on its sentence. */
export function readClause(clause: ClauseText, said: SaidSoFar, context: ReadingContext): Reading {
  const { outer, brackets } = takeBrackets(clause.blotted);
  const read = readPlain(clause, outer, brackets, said, context);
  const asides = read.asides.flatMap(({ start, end }) => {
    const inner = cut(clause, start, end);
    const before = { ...read.said, doubt: 'aside' as const };
    return readPlain(inner, takeBrackets(inner.blotted).outer, [], before, context).claims;
  });
  return { claims: [...read.claims, ...asides], said: read.said };
}

function readPlain(
  clause: ClauseText,
  outer: string,
  brackets: readonly Bracket[],
  said: SaidSoFar,
  context: ReadingContext,
): Reading & { readonly asides: readonly Bracket[] } {
  const figures = findFigures(outer, clause.text, clause.start, context.units);
  const { remarks, asides } = readBrackets(clause, outer, brackets, figures, context);
  const sentence = clause.text.replace(/\s+/g, ' ').trim();
  const around = surroundings(clause, outer, sentence, said, context, remarks);
  const claims: Claim[] = [];
  const services: Token[] = [];
  let isRates = false;
  for (const token of readTokens(outer, figures, clause.start)) {
    const other = readOther(token, clause, outer, around, said);
    if (other) claims.push(other);
    if (other || isFullMarks(token)) continue;
    const { isPercent } = token.figure.figure;
    isRates = isPercent && (ratePattern.test(token.piece) || (isRates && isJoining(token.piece)));
    if (!isPercent || isRates) services.push(token);
  }
  const { claims: told, subject } = readServices(services, around, said.subject);
  const grade = findGrade(clause.plain);
  if (grade) {
    const span = { start: clause.start + grade.span.start, end: clause.start + grade.span.end };
    claims.push({ topic: 'grade', sentence, doubt: said.doubt, grade: grade.grade, span });
  }
  return {
    claims: [...claims, ...told],
    said: saidAfter(clause, outer, said, subject, context),
    asides,
  };
}

/** A figure of the staffing, a score or the funds; null for one of a service. */
function readOther(
  token: Token,
  clause: ClauseText,
  outer: string,
  { sentence, doubtOf }: Surroundings,
  said: SaidSoFar,
): Claim | null {
  const { figure } = token;
  const doubt = doubtOf(token);
  const item = staffItemOf(token, sentence);
  if (item) {
    const before = clause.plain.slice(0, figure.span.start - clause.start);
    const who = whoIn(outer.slice(0, before.length).replaceAll(blot, '')) ?? said.who ?? 'all';
    return { topic: 'staff', sentence, doubt, item, who, figure };
  }
  const score = scorePartOf(token);
  if (score) return { topic: 'score', sentence, doubt, part: score.part, figure };
  const isFunds = figure.figure.unit === '元' && fundsPattern.test(token.near);
  return isFunds ? { topic: 'funds', sentence, doubt, figure } : null;
}

function isFullMarks({ figure, near }: Token): boolean {
  return figure.figure.unit === '分' || /满分|标准分|分值|权重/.test(near);
}

function isJoining(piece: string): boolean {
  return /^[、,和与及]*$/.test(piece);
}

function surroundings(
  clause: ClauseText,
  outer: string,
  sentence: string,
  said: SaidSoFar,
  { areas, period }: ReadingContext,
  remarks: Surroundings['remarks'],
): Surroundings {
  const named = findAreas(outer, areas);
  const placeOf = ({ figure }: Token) => figure.span.start - clause.start;
  return {
    sentence,
    remarks,
    knownAreas: areas,
    areaOf: (token) => {
      const last = named.findLast(({ start }) => start < placeOf(token));
      return last
        ? { area: last.area, isCarried: false }
        : { area: said.area, isCarried: said.isAreaCarried };
    },
    groupsOf: (token) => {
      const words = said.topic + addressed(clause.plain.slice(0, placeOf(token)));
      return groups.filter((group) => words.includes(group));
    },
    doubtOf: (token) => said.doubt ?? doubtIn(token, clause.plain.slice(0, placeOf(token)), period),
  };
}

function doubtIn({ near, tail }: Token, before: string, period: Period | null): Doubt | null {
  const words = near.replace(targetPattern, '') + tail;
  if (doubtWords.each.some((word) => words.includes(word))) return 'each';
  if (doubtWords.plan.some((word) => words.includes(word))) return 'plan';
  const isOther =
    doubtWords.period.some((word) => before.includes(word)) || isOfOtherPeriod(before, period);
  return isOther ? 'period' : null;
}

function saidAfter(
  clause: ClauseText,
  outer: string,
  said: SaidSoFar,
  subject: string | null,
  { areas, period }: ReadingContext,
): SaidSoFar {
  const area = findAreas(outer, areas).at(-1);
  return {
    subject,
    who: whoIn(outer.replaceAll(blot, '')) ?? said.who,
    area: area ? area.area : said.area,
    isAreaCarried: area ? false : said.isAreaCarried,
    doubt: said.doubt ?? (isOfOtherPeriod(clause.plain, period) ? 'period' : null),
    topic: said.topic + addressed(clause.plain),
  };
}

/** Whom a sentence says that something was done for: 为60岁以上长者开展. */
function addressed(words: string): string {
  return (words.match(/(?:为|针对|面向|对|围绕|在)[^,;。]{0,24}/g) ?? []).join(' ');
}

function cut({ text, plain, blotted, start }: ClauseText, from: number, to: number): ClauseText {
  return {
    text: text.slice(from, to),
    plain: plain.slice(from, to),
    blotted: blotted.slice(from, to),
    start: start + from,
  };
}
