import { equals, hundred, multiply, type Rational, rational, sum } from '../quantities/rational.ts';
import { guangzhouGrades } from '../schemes/guangzhou-grades.ts';
import { mof2020 } from '../schemes/mof-2020.ts';
import type { GradeBand, Scheme, SchemePart } from '../schemes/scheme.ts';
import type { ScoreRow, ScoreTable } from '../tables/facts/table.ts';
import { holdsWord } from '../tables/words/match-words.ts';
import { foldText, normaliseLabel } from '../tables/words/normalise-label.ts';
import {
  appraisalPattern,
  appraisalWords,
  bonusWords,
  onePartyWords,
  starGrade,
} from '../tables/words/vocabulary-scores.ts';
import { statedValue, statedWeight } from './figure-of.ts';
import { countedFull } from './score-rows.ts';

const scales = [hundred, rational(1000)];

/**
 * The scheme that a score table brings itself: its first level (or its rows) with their full marks,
 * which make 100 or 1000 in all, and the bands that its printed grade belongs to, those of the
 * Guangzhou schemes else. To be confirmed, and without vetoes; without grades where the title says
 * that one party gives the marks or one side alone is judged (甲方评分表), or that they are a share of
 * the whole (折算占比50%), as its total is not the station's. 加分项 and 扣分项 beside marks that make
 * the whole are no parts. Null where several areas score, a full mark is missing, or workers are judged.
 *
 * @example 组织管理 20, 专业服务 50, 服务成效 30 → three parts out of 100
 */
export function schemeOfTable(table: ScoreTable): Scheme | null {
  const { rows, title } = table;
  const named = normaliseLabel(title ?? '').core;
  if (holdsWord(named, appraisalWords) || appraisalPattern.test(named)) return null;
  if (rows.length < 2 || rows.some(({ area }) => area !== null)) return null;
  const isWhole = isScheme(rows);
  const counted = isWhole ? rows : rows.filter((row) => !isBesideMarks(row));
  if (!isWhole && (counted.length < 2 || !isScheme(counted))) return null;
  const marks = countedMarks(counted);
  const outOf = scaleIn(marks);
  if (!outOf) return null;
  const names = partNames(counted);
  const parts = [...new Set(names)].map((name, at): SchemePart => {
    const own = marks.filter((_, row) => names[row] === name);
    return { id: `part-${at + 1}`, name, aliases: [], full: ofHundred(sum(own), outOf), parts: [] };
  });
  return {
    id: 'table',
    name: '按评分表所列分值',
    parts,
    grades: isOfOneParty(title ?? '', named) ? [] : gradesOf(table),
    vetoes: [],
    source: '本工作簿的评分表',
    status: 'unconfirmed',
    scales: [Number(outOf.n)],
    madeFrom: {
      table: table.key,
      parts: rows.map((row) => {
        const name = names[counted.indexOf(row)];
        return parts.find((part) => part.name === name) ?? null;
      }),
      areItems: hasFirstLevel(counted),
    },
  };
}

/** 甲方评分表, or its title says what share of the whole it is: 第三方评分表（满分100分，折算占比50%）. */
function isOfOneParty(title: string, named: string): boolean {
  return (
    holdsWord(named, onePartyWords) ||
    /(?:折算|折合|占|权重)[^，,。；;]{0,8}?[1-9]\d?(?:\.\d+)?%/u.test(foldText(title))
  );
}

/** Every row has full marks, and they make 100 or 1000. */
function isScheme(rows: readonly ScoreRow[]): boolean {
  const marks = countedMarks(rows);
  return marks.length === rows.length && !marks.some(({ n }) => n <= 0n) && scaleIn(marks) !== null;
}

function scaleIn(marks: readonly Rational[]): Rational | null {
  const whole = sum(marks);
  return scales.find((scale) => equals(scale, whole)) ?? null;
}

/** 加分项 and 扣分项: beside the marks that make the whole. */
function isBesideMarks(row: ScoreRow): boolean {
  return isTakenOff(row) || namesOf(row).some((name) => holdsWord(name, bonusWords));
}

/** 扣分项, or a row under it. */
export function isTakenOff(row: ScoreRow): boolean {
  return namesOf(row).some((name) => /^[扣减]分/u.test(normaliseLabel(name).core));
}

function namesOf({ label, outers = [] }: ScoreRow): readonly string[] {
  return [...outers, label];
}

/** Full marks as they count; 700, 200 and 100 beside 70 %, 20 % and 10 % are weighed already. */
function countedMarks(rows: readonly ScoreRow[]): readonly Rational[] {
  const isWeighed = scales.some((whole) =>
    rows.every(({ full, weight }) => {
      const [marks, share] = [statedValue(full), statedWeight(weight)];
      return marks !== null && share !== null && equals(marks, multiply(share, whole));
    }),
  );
  return rows.flatMap((row) => (isWeighed ? statedValue(row.full) : countedFull(row, null)) ?? []);
}

/** What each row counts for: its first level, where every row has one and there are several. */
function partNames(rows: readonly ScoreRow[]): readonly string[] {
  const isGrouped = hasFirstLevel(rows);
  const names = rows.map(({ outers, label }) => (isGrouped ? (outers?.[0] ?? label) : label));
  const cores = names.map((name) => normaliseLabel(name).core || name);
  if (isGrouped) return cores;
  // Rows that are called alike are parts of their own: by what their brackets say, else by number.
  return cores.map((core, at) => {
    const alike = names.filter((_, other) => cores[other] === core);
    const isTold = new Set(alike).size === alike.length;
    if (alike.length > 1 && isTold) return names[at] ?? core;
    return cores.indexOf(core) < at ? `${core} ${at + 1}` : core;
  });
}

function hasFirstLevel(rows: readonly ScoreRow[]): boolean {
  const levels = rows.map(({ outers }) => outers?.[0] ?? '');
  return levels.every((level) => level !== '') && new Set(levels).size > 1;
}

function gradesOf({ grade }: ScoreTable): readonly GradeBand[] {
  const printed = grade?.text.trim() ?? '';
  // What stars stand for the table does not say.
  if (starGrade.test(printed)) return [];
  const isShort = mof2020.grades.some(({ name }) => name === printed);
  return isShort ? mof2020.grades : guangzhouGrades;
}

function ofHundred(marks: Rational, outOf: Rational): Rational {
  return equals(outOf, hundred) ? marks : rational(marks.n, marks.d * 10n);
}
