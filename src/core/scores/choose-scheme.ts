import {
  compare,
  equals,
  hundred,
  multiply,
  parseDecimal,
  type Rational,
  rational,
} from '../quantities/rational.ts';
import type { Scheme } from '../schemes/scheme.ts';
import { schemes as builtIn } from '../schemes/schemes.ts';
import type { Reason, ScoreTable } from '../tables/facts/table.ts';
import { statedValue } from './figure-of.ts';
import { findPart } from './find-part.ts';
import { schemeOfTable } from './scheme-of-table.ts';
import { contradicts, fitOf, matchRows } from './score-rows.ts';
import { totalScheme, wholeScheme } from './whole-scheme.ts';

/** What the scheme is told from, in the order of its weight. */
export interface SchemeChoice {
  /** The id that a person chose; null where none did. */
  readonly id: string | null;
  /** The user's own schemes; they come before ours and may replace one by its id. */
  readonly own: readonly Scheme[];
  /** What the project sheet says: 三方评估（第三方70%、街道20%、区民政局10%）. */
  readonly text: string | null;
  readonly tables: readonly ScoreTable[];
}

export interface ChosenScheme {
  readonly scheme: Scheme;
  /**
   * `scheme/settings`, `scheme/project` with the words, `scheme/table` with the table's key,
   * `scheme/own-parts`.
   */
  readonly why: Reason;
}

/**
 * The evaluation scheme of a station: the one that the settings name, else the one that the project
 * sheet names or whose parts and shares it lists, else the one whose parts and full marks the score
 * tables show, else the one that the only score table brings itself. Null where none of them tells.
 */
export function chooseScheme({ id, own: users, text, tables }: SchemeChoice): ChosenScheme | null {
  const ids = new Set(users.map((scheme) => scheme.id));
  const all = [...users, ...builtIn.filter((scheme) => !ids.has(scheme.id))];
  const named = all.find((scheme) => scheme.id === id);
  if (named) return { scheme: named, why: { code: 'scheme/settings', words: [named.id] } };
  const said = text === null ? null : best(all, (scheme) => textFit(text, scheme));
  if (said && text !== null)
    return { scheme: said, why: { code: 'scheme/project', words: [text] } };
  const sure = tables.filter(({ isSure }) => isSure);
  // A list of stations that repeats the total of a station's own sheet is no scheme of its own.
  const tabled = sure.filter(({ ownTotal }) => !ownTotal);
  const brought = onlyBrought(tabled) ?? onlyBrought(sure) ?? wholeOf(sure);
  const shown = sure.flatMap((table) => {
    const scheme = best(all, (one) => tableFit(table, one));
    const isOurs = scheme && !isByChance(table, scheme) && !(brought && hasOthers(table, scheme));
    return isOurs ? [{ scheme, table }] : [];
  });
  // The third party's own form shows the scheme of its items where no table has all parts.
  const meant = shown.find(({ scheme, table }) => hasAllParts(table, scheme)) ?? shown[0];
  if (meant)
    return { scheme: meant.scheme, why: { code: 'scheme/table', words: [meant.table.key] } };
  const own = brought ?? onlyTotal(sure);
  return own && { scheme: own, why: { code: 'scheme/own-parts', words: [own.name] } };
}

/** The only one that the tables bring, of those of one party only where there is no other table. */
function onlyBrought(tables: readonly ScoreTable[]): Scheme | null {
  const [first, second] = tables.flatMap((table) => schemeOfTable(table) ?? []).sort(byGrades);
  const isAlone = !second || (second.grades.length === 0 && tables.length > 1);
  return first && isAlone && (first.grades.length > 0 || tables.length === 1) ? first : null;
}

/** Parts that are scored come before a total that stands alone. */
function wholeOf(tables: readonly ScoreTable[]): Scheme | null {
  const [first = null] = tables.flatMap((table) => wholeScheme(table, null) ?? []);
  return tables.some((table) => schemeOfTable(table)) ? null : first;
}

/** Where the parts of the only table make no scheme, the total that it prints. */
function onlyTotal([first, second]: readonly ScoreTable[]): Scheme | null {
  return first && !second ? totalScheme(first) : null;
}

function byGrades(a: Scheme, b: Scheme): number {
  return Math.sign(b.grades.length) - Math.sign(a.grades.length);
}

/** 满意度 among a table's own items has the full marks that a scheme gives to it: that is no sign of it. */
function isByChance(table: ScoreTable, scheme: Scheme): boolean {
  const matched = matchRows(table, scheme);
  return matched.filter(({ part }) => part !== null).length * 2 < matched.length;
}

/** A table whose marks make a whole gives a part other marks than the scheme does: it is another one's. */
function hasOthers(table: ScoreTable, scheme: Scheme): boolean {
  return scheme.scales.every((outOf) => contradicts(table, scheme, outOf));
}

function hasAllParts(table: ScoreTable, scheme: Scheme): boolean {
  const matched = matchRows(table, scheme);
  return scheme.parts.every((one) =>
    matched.some(({ part, parent }) => part === one || parent === one),
  );
}

/** The thousandths or hundredths that a table counts in, as a multiple of 100: 1 or 10. */
export function scaleOf(table: ScoreTable, scheme: Scheme): Rational {
  const [first = 100, ...others] = scheme.scales;
  const thousand = isInThousandths(table) ? others.find((outOf) => outOf > 100) : undefined;
  if (thousand !== undefined) return rational(thousand, 100);
  let scale = first;
  for (const other of others) {
    if (fitOf(table, scheme, other) > fitOf(table, scheme, scale)) scale = other;
  }
  return rational(scale, 100);
}

/** 862 of a party whose full marks are not told: only out of 1000. */
function isInThousandths({ rows }: ScoreTable): boolean {
  const isOver = ({ score }: ScoreTable['rows'][number]) => {
    const value = statedValue(score);
    return value !== null && compare(value, hundred) > 0;
  };
  return rows.every(({ full }) => statedValue(full) === null) && rows.some(isOver);
}

/** The scheme that fits best and above 0; the earlier of two that fit as well. */
function best(all: readonly Scheme[], pointsOf: (scheme: Scheme) => number): Scheme | null {
  let found: Scheme | null = null;
  let most = 0;
  for (const scheme of all) {
    const points = pointsOf(scheme);
    if (points > most) {
      found = scheme;
      most = points;
    }
  }
  return found;
}

function tableFit(table: ScoreTable, scheme: Scheme): number {
  return Math.max(...scheme.scales.map((outOf) => fitOf(table, scheme, outOf)));
}

/** 四方 or the rule's number names a scheme; parts with their shares speak for or against it. */
function textFit(text: string, scheme: Scheme): number {
  const plain = foldBrackets(text);
  const withoutThird = plain.replaceAll('第三方', '');
  const words = [scheme.id, scheme.name, ...(scheme.aliases ?? [])].map(foldBrackets);
  const isNamed = words.some((word) => word !== '' && withoutThird.includes(word));
  return (isNamed ? 3 : 0) + sharesFit(plain, scheme);
}

function sharesFit(text: string, scheme: Scheme): number {
  let points = 0;
  for (const clause of text.split(/[,，、;；+()\n]/u)) {
    const match = /^(.*?)[:：占为]*(\d+(?:\.\d+)?)(?:%|分)?$/u.exec(clause);
    const found = match?.[1] ? findPart(match[1], scheme) : null;
    const share = parseDecimal(match?.[2] ?? '');
    if (!match || !share) continue;
    if (!found) points -= match[1] === '' ? 0 : 1;
    else points += scheme.scales.some((scale) => isShare(share, found.part.full, scale)) ? 2 : -2;
  }
  return points;
}

function isShare(share: Rational, full: Rational, scale: number): boolean {
  return equals(share, multiply(full, rational(scale, 100)));
}

function foldBrackets(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\s+/gu, '')
    .replace(/[〔【[]/gu, '(')
    .replace(/[〕】\]]/gu, ')');
}
