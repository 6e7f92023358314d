import { isNoneMark } from '../../quantities/read-quantity.ts';
import type { Stated } from '../../quantities/reading.ts';
import type { ScoreRow, ScoreTable } from '../facts/table.ts';
import type { Candidate, TableContext } from '../reading/candidate.ts';
import type { TableReader } from '../reading/table-reader.ts';
import { isAreaName } from '../words/area-names.ts';
import { foldText, normaliseLabel } from '../words/normalise-label.ts';
import { closingScoreWords, type ScoreRole } from '../words/vocabulary-scores.ts';
import { rankHeadWords, vetoedWords } from '../words/vocabulary-stations.ts';
import { closingPairs, totalInText } from './closing-text.ts';
import { withoutLoneAreas } from './lone-areas.ts';
import { meansOnce } from './means-once.ts';
import { readCrossedScores } from './read-crossed-scores.ts';
import { type GradeLine, gradeInText, gradeOf } from './read-grade.ts';
import { readScoreLines, type ScoreLines } from './read-score-lines.ts';
import { scoreDeductions } from './score-deductions.ts';
import { scoreEvidence } from './score-evidence.ts';
import type { ScoreLine } from './score-line.ts';
import { scoreRates } from './score-rates.ts';
import { isGradeLabel, isMeanLabel, isSubtotalLabel, isTotalLabel } from './score-role.ts';
import { scoreSums } from './score-sums.ts';
import { withToldShares } from './told-shares.ts';

/**
 * A score table: parts with full marks, scores, weights and converted scores, parts as rows or as
 * columns, with or without a total and a grade. A merged converted score stands with the first of
 * its rows. Null where nothing speaks for one.
 */
export function recogniseScores(context: TableContext): Candidate<ScoreTable> | null {
  const lines = readScoreLines(context) ?? readCrossedScores(context);
  if (!lines) return null;
  const { reader, structure, titles } = context;
  const inAreas = new Set(lines.lines.flatMap(partInArea));
  const parts = lines.lines.map((line) => meanLine(line, inAreas) ?? line).filter(isPart);
  const rows = withToldShares(
    meansOnce(withoutLoneAreas(parts.map((line) => rowOf(reader, lines, line)).filter(hasFigure))),
    linesBelow(context),
  );
  const evidence = scoreEvidence(context, lines, rows);
  const deductions = scoreDeductions(reader, lines);
  const rates = scoreRates(reader, lines);
  if (rows.length === 0 || (!structure.taught && evidence.confidence <= 0)) return null;
  const total = totalLine(lines, rows);
  const said = total ? null : totalInText(linesBelow(context));
  return {
    confidence: evidence.confidence,
    table: {
      kind: 'scores',
      place: { sheet: structure.sheet, ...structure.range },
      why: evidence.why,
      title: titles.title,
      titlePeriod: titles.period,
      station: titles.station,
      unknownColumns: lines.unknown,
      rows,
      total: total
        ? totalOf(reader, lines, total)
        : said && { full: null, score: said, converted: null },
      grade: gradeOf(reader, lines, linesBelow(context)),
      ...(isVetoed(reader, lines) && { isVetoed: true as const }),
      ...scoreSums(reader, lines),
      ...(deductions.length > 0 && { deductions }),
      ...(rates.length > 0 && { rates }),
    },
  };
}

/** The part that a line scores for one area. */
function partInArea(line: ScoreLine): readonly string[] {
  const { name, area } = nameAndArea(line);
  return area === null || isMeanLabel(area) ? [] : [name];
}

/** 服务质量平均分 under the areas of 服务质量 is their mean, and no part of its own. */
function meanLine(line: ScoreLine, inAreas: ReadonlySet<string>): ScoreLine | null {
  const { core } = normaliseLabel(line.label);
  const part = /^(.{2,}?)(?:[各两二三四五六]?个?片区)?的?(?:平均得?分?|平均值|均分)$/u.exec(
    core,
  )?.[1];
  return part !== undefined && inAreas.has(part) ? { ...line, label: part, area: '平均' } : null;
}

function isPart(line: ScoreLine): boolean {
  const { label, cell } = line;
  const { core } = normaliseLabel(label);
  return (
    core !== '' &&
    !isNoneMark(core) &&
    !isTotalLabel(label) &&
    !isGradeLabel(label) &&
    gradeInText(label, cell) === null &&
    !isSubtotalLabel(label) &&
    !isVeto(line) &&
    !closingScoreWords.includes(core) &&
    !rankHeadWords.includes(core) &&
    !closingPairs(label).some(([head]) => isTotalLabel(head))
  );
}

/** 总分, else 实得分; where a part does not apply what the sum is converted to, as only that is out of 100. */
function totalLine({ lines }: ScoreLines, rows: readonly ScoreRow[]): ScoreLine | undefined {
  const isClosing = ({ label }: ScoreLine, word: RegExp) => {
    const { core } = normaliseLabel(label);
    return closingScoreWords.includes(core) && word.test(core);
  };
  const converted = lines.findLast((line) => isClosing(line, /[折换百]/u));
  if (converted && rows.some(({ score }) => score?.reading.kind === 'none')) return converted;
  const total = lines.findLast(({ label }) => isTotalLabel(label));
  return total ?? lines.findLast((line) => isClosing(line, /^实/u));
}

/** 一票否决项, or a row under it. */
function isVeto({ label, outers }: ScoreLine): boolean {
  return [...outers, label].some((text) => /^(?:一票)?否决/u.test(normaliseLabel(text).core));
}

/** 一票否决 有 in a line of its own. */
function isVetoed(reader: TableReader, lines: ScoreLines): boolean {
  return lines.lines
    .filter(isVeto)
    .flatMap((line) => lines.cellsOf(line))
    .some(({ row, column }) => vetoedWords.includes(foldText(reader.textAt(row, column))));
}

function rowOf(reader: TableReader, lines: ScoreLines, line: ScoreLine): ScoreRow {
  const { name, area } = nameAndArea(line);
  return {
    label: [line.label.replace(/\s+/gu, ' '), ...(line.area ? [line.area] : [])].join(' '),
    name,
    area,
    ...(line.outers.length > 0 && {
      outers: line.outers.map((text) => text.replace(/\s+/gu, ' ')),
    }),
    labelCell: line.cell,
    full: statedOf(reader, lines, line, 'full') ?? fullInLabel(line),
    score: statedOf(reader, lines, line, 'score'),
    weight: weightOf(reader, lines, line),
    converted: statedOf(reader, lines, line, 'converted'),
  };
}

/** 服务质量(片区一) → 服务质量, 片区一; 片区一服务质量 stays whole. */
function nameAndArea({ label, outers, area: own = null }: ScoreLine): {
  name: string;
  area: string | null;
} {
  const { core, brackets } = normaliseLabel(label);
  if (own !== null) return { name: core, area: own };
  const area = brackets.find(isAreaName) ?? null;
  if (area !== null) return { name: core, area };
  const dash = /^(.+?)[-—:·](.+)$/.exec(core);
  if (dash?.[1] && dash[2] && isAreaName(dash[2])) return { name: dash[1], area: dash[2] };
  const outer = outers.at(-1);
  if (outer !== undefined && (isAreaName(core) || isMeanLabel(core)))
    return { name: normaliseLabel(outer).core, area: core };
  return { name: core, area: null };
}

function statedOf(
  reader: TableReader,
  lines: ScoreLines,
  line: ScoreLine,
  role: ScoreRole,
): Stated | null {
  const place = lines.placeOf(line, role);
  if (!place) return null;
  const area = reader.areaAt(place.row, place.column);
  const isFirst = area.top === place.row && area.left === place.column;
  if (!isFirst) return null;
  const stated = reader.statedAt(place.row, place.column);
  return stated.reading.kind === 'blank' ? null : stated;
}

/** A weight is a share: 70 under 权重（%） and 70% are both 0.7. */
function weightOf(reader: TableReader, lines: ScoreLines, line: ScoreLine): Stated | null {
  const stated = statedOf(reader, lines, line, 'weight');
  if (stated?.reading.kind !== 'figure' || stated.reading.figure.isPercent) return stated;
  if (!lines.weightsArePercent) return stated;
  return reader.statedAt(stated.cell.row, stated.cell.column, { isPercent: true });
}

/** 第三方评估（55分）: the label itself gives the full marks. */
function fullInLabel({ label, cell }: ScoreLine): Stated | null {
  const points = /[(（]\s*(?:满分)?\s*(\d+(?:\.\d+)?)\s*分\s*[)）]/.exec(label)?.[1];
  if (points === undefined) return null;
  const [whole = '', decimals = ''] = points.split('.');
  return {
    cell,
    reading: {
      kind: 'figure',
      figure: {
        value: { n: BigInt(whole + decimals), d: 10n ** BigInt(decimals.length) },
        isPercent: false,
        decimals: decimals.length,
        unit: null,
        bound: null,
      },
    },
  };
}

function hasFigure({ full, score, converted }: ScoreRow): boolean {
  return [full, score, converted].some(
    (stated) => stated !== null && stated.reading.kind !== 'text',
  );
}

function totalOf(reader: TableReader, lines: ScoreLines, line: ScoreLine): ScoreTable['total'] {
  const full = statedOf(reader, lines, line, 'full');
  const score = statedOf(reader, lines, line, 'score');
  const converted = statedOf(reader, lines, line, 'converted');
  if (full ?? score ?? converted) return { full, score, converted };
  // Under the total's head what each expert gives is none.
  if (lines.isAcross && lines.placeOf(line, 'score')) return null;
  const alone = lines.valuesOf(line)[0];
  return alone ? { full: null, score: alone, converted: null } : null;
}

/** Notes of the table, and the texts at the left of the rows under it. */
function linesBelow({ reader, structure }: TableContext): readonly GradeLine[] {
  const { left, bottom } = structure.range;
  const notes = structure.notes.map(({ text, place }) => ({
    label: text,
    cell: { ...place, sheet: structure.sheet },
  }));
  // A note with a signature under it may have been taken for rows.
  const under = [-1, 0, 1, 2, 3].map((at) => ({
    label: reader.textAt(bottom + at, left),
    cell: reader.addressAt(bottom + at, left),
  }));
  return [...notes, ...under];
}
