import { valueAt } from '../cells/grid.ts';
import type { SheetSnapshot } from '../cells/snapshot.ts';
import { isNoneMark } from '../quantities/read-quantity.ts';
import {
  isGradeLabel,
  isSubtotalLabel,
  isTotalLabel,
  scoreRole,
} from '../tables/scores/score-role.ts';
import { scoringTurn } from '../tables/scores/scoring-turn.ts';
import { columnStage } from '../tables/words/column-stage.ts';
import { holdsWord } from '../tables/words/match-words.ts';
import { normaliseLabel } from '../tables/words/normalise-label.ts';
import {
  bonusWords,
  deductionHeadWords,
  scoreTitleWords,
} from '../tables/words/vocabulary-scores.ts';
import {
  notScoredWords,
  rankHeadWords,
  scoringPartyWords,
  vetoHeadWords,
} from '../tables/words/vocabulary-stations.ts';
import { headTop, type ListHead, listHeads, type Said } from './list-heads.ts';
import { type MeanColumn, meanColumns } from './list-means.ts';
import { type ListRank, listRanks } from './list-ranks.ts';
import type { StationList } from './station-lists.ts';
import { titlesOver } from './titles-over.ts';
import { type WholeList, wholeList } from './whole-list.ts';

/** What a column of a list of stations states of a station's evaluation. */
export interface ScoreColumn {
  readonly column: number;
  readonly kind: 'score' | 'full' | 'weight' | 'converted' | 'total' | 'grade';
  /** The part that it is of, and the wider one that holds it; of a total or grade its own head. */
  readonly label: Said<string>;
  readonly outer: Said<string> | null;
  /** Full marks and weight as the heads state them. */
  readonly full: Said<number> | null;
  readonly weight: Said<number> | null;
  readonly stage: 'mid' | 'final' | null;
}

/** The columns of scores in a list that has a line a station. */
export interface ScoreColumns {
  /** The first row of their heads. */
  readonly top: number;
  readonly columns: readonly ScoreColumn[];
  /** By row: the rank that is printed for its station. */
  readonly ranks: ReadonlyMap<number, ListRank>;
  readonly veto: number | null;
  /** Beside them, said of the scores alone: ranks, vetoes, 得分率, the scores of experts. */
  readonly others: readonly number[];
  readonly means: readonly MeanColumn[];
  /** Where no part is scored: what the list says of all its stations' totals and grades. */
  readonly whole?: WholeList;
}

/**
 * The columns of a list of stations that are their scores: at least two parts, told by their points
 * (服务成效（15分）, 满分 under the head) or by who scores (第三方, 购买方), with a total or a title that
 * says scores; or no part, and what is surely the station's total. Null where the list is no such list.
 */
export function scoreColumns(sheet: SheetSnapshot, list: StationList): ScoreColumns | null {
  const heads = listHeads(sheet, list);
  if (!heads.some(({ texts }) => texts.some(({ value }) => mayScore(value)))) return null;
  const areMarked = makeWhole(heads);
  const read = heads.map((head) => ({ head, ...tellHead(head, areMarked) }));
  const columns = read.flatMap(({ head, kind, ...told }): readonly ScoreColumn[] =>
    kind === null || kind === 'rank' || kind === 'veto'
      ? []
      : [{ column: head.column, kind, ...told }],
  );
  const filled = asWeights(
    sheet,
    list,
    withLastTotals(
      columns.filter(({ column, kind }) => kind === 'grade' || holdsFigures(sheet, list, column)),
    ),
  );
  const parts = filled.filter(({ kind }) => kind === 'score');
  const names = new Set(parts.map(({ label, outer }) => `${outer?.value}>${label.value}`));
  const hasTotal = filled.some(({ kind }) => kind === 'total');
  const titles = titlesOver(sheet, list.head).map(({ text }) => text);
  const isTitled = [sheet.name, ...titles].some((text) => holdsWord(text, scoreTitleWords));
  const whole = names.size > 0 ? null : wholeList(sheet, list, filled);
  if (!whole && (names.size < 2 || (!hasTotal && !isTitled))) return null;
  const isBeside = ({ head, kind, outer }: (typeof read)[number]) =>
    kind === 'rank' || kind === 'veto' || (kind === null && (outer !== null || isScoreRate(head)));
  const means = meanColumns(heads);
  const columnOf = (wanted: 'rank' | 'veto') =>
    read.find(({ kind }) => kind === wanted)?.head.column ?? null;
  return {
    top: headTop(sheet, list),
    columns: filled,
    ranks: listRanks(sheet, list, {
      rank: columnOf('rank'),
      total: filled.filter(({ kind }) => kind === 'total').at(-1)?.column ?? null,
    }),
    veto: columnOf('veto'),
    others: [
      ...read.filter(isBeside).map(({ head }) => head.column),
      ...means.flatMap(({ of }) => of),
    ],
    means,
    ...(whole && { whole }),
  };
}

/** 20, 60, 20 under the heads of scores that are all higher are weights. */
function asWeights(
  { grid }: SheetSnapshot,
  { rows }: StationList,
  columns: readonly ScoreColumn[],
): readonly ScoreColumn[] {
  const marked = columns.filter(
    ({ kind, full }) =>
      kind === 'score' && full && typeof valueAt(grid, full.row, full.column) === 'number',
  );
  const areOver = marked.every(({ column, full }) =>
    [...rows.keys()].every((row) => Number(valueAt(grid, row, column) ?? 0) > (full?.value ?? 0)),
  );
  if (marked.length < 2 || !areOver) return columns;
  return columns.map((column) =>
    marked.includes(column) ? { ...column, full: null, weight: column.full } : column,
  );
}

/** 自评得分, 实地评估得分, 最终得分; 2023年, 2024年: of the totals of a stage those that were given last. */
function withLastTotals(all: readonly ScoreColumn[]): readonly ScoreColumn[] {
  const years = all.map(({ label }) => Number(/20\d\d(?=年)/u.exec(label.value)?.[0] ?? 0));
  const latest = Math.max(...years);
  const columns = all.filter(
    ({ kind }, at) => years[at] === latest || years[at] === 0 || !isClosing(kind),
  );
  const turnOf = ({ label }: ScoreColumn) => scoringTurn([label.value]);
  const totals = columns.filter(({ kind }) => kind === 'total');
  return columns.filter((column) => {
    const alike = totals.filter(({ stage }) => stage === column.stage);
    return column.kind !== 'total' || alike.every((other) => turnOf(other) <= turnOf(column));
  });
}

function isClosing(kind: ScoreColumn['kind']): boolean {
  return kind === 'total' || kind === 'grade';
}

type Told = Pick<ScoreColumn, 'label' | 'outer' | 'full' | 'weight' | 'stage'> & {
  readonly kind: ScoreColumn['kind'] | 'rank' | 'veto' | null;
};

/** 规范建设(30), 服务开展(50), 群众评价(20): bare numbers that make 100 are points. */
function makeWhole(heads: readonly ListHead[]): boolean {
  const marks = heads.flatMap(({ texts }) => bareMark.exec(plainOf(texts))?.[1] ?? []);
  return marks.length > 1 && marks.reduce((total, one) => total + Number(one), 0) === 100;
}

const bareMark = /[(【](\d{1,2})[)】]$/u;

function plainOf(texts: ListHead['texts']): string {
  return texts.at(-1)?.value.normalize('NFKC').trim() ?? '';
}

function tellHead({ texts, figures }: ListHead, areMarked: boolean): Told {
  const marks = texts.flatMap((text) => marksIn(text) ?? []);
  const named = texts.filter(({ value }) => !isBareMark(value));
  const label = named.at(-1) ?? texts[0];
  const wider = named.slice(0, -1).filter(({ value }) => isPartName(value));
  const part = wider.at(-1) ?? null;
  const points = figures.find(({ value }) => value > 1) ?? null;
  const base = {
    full: points ?? marks.at(-1) ?? null,
    weight: figures.find(({ value }) => value > 0 && value <= 1) ?? null,
    // 中期得分（40%） and 末期得分（60%） are parts of one total.
    stage: isShare(label.value) ? null : columnStage(texts.map(({ value }) => value).join(' ')),
  };
  const beside = besideScores(label.value);
  if (beside !== undefined) return { ...base, label, outer: part, kind: beside };
  const isMarked =
    points !== null ||
    (base.weight !== null && base.weight.value < 1) ||
    (areMarked && bareMark.test(plainOf(texts)));
  if (!part) return { ...base, label, outer: null, kind: ownKind(label.value, isMarked) };
  const kind = kindInPart(label.value);
  return kind === 'sub-part'
    ? { ...base, label, outer: part, kind: 'score' }
    : { ...base, label: part, outer: kind === null ? part : (wider.at(-2) ?? null), kind };
}

/** Ranks and vetoes, and what is no score; undefined for what may be one. */
function besideScores(text: string): 'rank' | 'veto' | null | undefined {
  const { core } = normaliseLabel(text);
  if (holdsWord(core, rankHeadWords)) return 'rank';
  if (holdsWord(core, vetoHeadWords)) return 'veto';
  return holdsWord(core, notScoredWords) && !isPartName(text) ? null : undefined;
}

/** What a column in no wider part states. */
function ownKind(text: string, hasPoints: boolean): ScoreColumn['kind'] | null {
  if (isGradeLabel(text)) return 'grade';
  if (isShare(text)) return 'score';
  if (isTotalLabel(text)) return 'total';
  if (isPartName(text) || isBonus(text)) return 'score';
  const role = scoreRole(text);
  if (role !== null) return role === 'score' ? 'total' : null;
  return hasPoints ? 'score' : null;
}

/** What a column under a part states of it: 得分, 满分, 小计, 等级; else it is a part of that one. */
function kindInPart(text: string): ScoreColumn['kind'] | 'sub-part' | null {
  if (isGradeLabel(text)) return null;
  const role = scoreRole(text);
  if (isSubtotalLabel(text) || isTotalLabel(text) || role === 'score') return 'score';
  return role === 'full' || role === 'weight' || role === 'converted' ? role : 'sub-part';
}

/** 加分, 扣分: what counts beside the parts. */
function isBonus(text: string): boolean {
  const { core } = normaliseLabel(text);
  return holdsWord(core, bonusWords) || deductionHeadWords.includes(core);
}

function isScoreRate({ texts }: ListHead): boolean {
  return texts.some(({ value }) => /得分率|扣分|分差/u.test(value));
}

function mayScore(text: string): boolean {
  return /分/u.test(text) || holdsWord(text, scoringPartyWords);
}

/** 服务监测（10分）, 自评（10%）, 街道办评分; what counts, pays or sums up is none. */
function isPartName(text: string): boolean {
  const { core } = normaliseLabel(text);
  if (core === '' || isTotalLabel(text)) return false;
  if (holdsWord(core, scoringPartyWords)) return !holdsWord(core, notScoredWords);
  return scoreRole(text) === null && pointsPattern.test(text.normalize('NFKC'));
}

/** 中期评估得分（40%） */
function isShare(text: string): boolean {
  return /[(【]\D{0,3}\d{1,2}(?:\.\d+)?\s*%\s*[)】]\s*$/u.test(text.normalize('NFKC'));
}

const pointsPattern = /(?:\d\s*分\s*[)）】]?|[(【]\D{0,3}\d+(?:\.\d+)?\s*%\s*[)】])\s*$/u;
const marksPattern = /(\d{2,4}(?:\.\d+)?|\d(?:\.\d+)?(?=\s*分))\s*分?\s*[)）】]?\s*$/u;

/** The points that a head ends in: 第三方（55分）, 服务监测10分, 20分, 购买方20. */
function marksIn({ row, column, value }: Said<string>): Said<number> | null {
  const points = marksPattern.exec(value.normalize('NFKC'))?.[1];
  return points === undefined ? null : { row, column, value: Number(points) };
}

/** 55分, （20%）, or a sign that there is none: it names nothing. */
function isBareMark(text: string): boolean {
  const plain = text.normalize('NFKC').trim();
  return isNoneMark(plain) || /^\(?\s*(?:满分)?\s*\d+(?:\.\d+)?\s*[分%]?\s*\)?$/u.test(plain);
}

function holdsFigures({ grid }: SheetSnapshot, { rows }: StationList, column: number): boolean {
  let figures = 0;
  for (const row of rows.keys()) {
    const value = valueAt(grid, row, column);
    const text = typeof value === 'string' ? value.normalize('NFKC') : null;
    if (typeof value === 'number' || (text !== null && /^\s*\d/u.test(text))) figures++;
    if (text !== null && !/^[\s\d./—–-]*分?\s*$/u.test(text)) return false;
  }
  return figures > 0;
}
