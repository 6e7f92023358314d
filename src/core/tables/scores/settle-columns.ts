import type { Position } from '../../cells/address.ts';
import { divide, equals, multiply, rational } from '../../quantities/rational.ts';
import type { Structure } from '../grid/structure.ts';
import type { TableReader } from '../reading/table-reader.ts';
import { holdsWord } from '../words/match-words.ts';
import { foldText, normaliseLabel } from '../words/normalise-label.ts';
import { type ScoreRole, scorerWords } from '../words/vocabulary-scores.ts';
import { isMeanLabel, scoreRole } from './score-role.ts';
import { scoringTurn } from './scoring-turn.ts';

/** A head of a score table and what it says of the figures under or beside it. */
export interface RoleLine {
  readonly index: number;
  readonly role: ScoreRole | null;
  readonly text: string;
  /** It and the heads over it, outermost first. */
  readonly heads: readonly string[];
  readonly place: Position;
  readonly stage: 'mid' | 'final' | null;
}

/** Of several columns of scores the one that counts, and those that are other columns' products. */
export function settleColumns(
  reader: TableReader,
  structure: Structure,
  heads: readonly RoleLine[],
): readonly RoleLine[] {
  const marked = withOwnMarks(
    withFullMarks(reader, structure, withoutEarlier(withoutScorers(heads))),
  );
  const own = withoutTenths(reader, structure, marked);
  const columns = withProduct(reader, structure, own);
  return withLastWord(reader, structure, withLatestStage(reader, structure, columns));
}

/** 专家1, 专家2 under 专家评分, 专家评分 beside 平均分: what each gives is not the score, their mean is. */
function withoutScorers(columns: readonly RoleLine[]): readonly RoleLine[] {
  const scorers = columns.filter(({ text }) => holdsWord(foldText(text), scorerWords));
  const bare = scorers.filter(({ text }) => scoreRole(text) === null);
  const hasMean = columns.some(
    (one) => one.role === 'score' && isMeanLabel(foldText(one.text)) && !scorers.includes(one),
  );
  const left = hasMean ? scorers : bare.length > 1 ? bare : [];
  return left.length === 0
    ? columns
    : columns.map((column) =>
        column.role === 'score' && left.includes(column) ? { ...column, role: null } : column,
      );
}

/** 上年得分 beside 得分 is another evaluation's. */
function withoutEarlier(columns: readonly RoleLine[]): readonly RoleLine[] {
  const isEarlier = ({ role, heads }: RoleLine) =>
    role === 'score' && heads.some((head) => earlier.test(foldText(head)));
  const hasOwn = columns.some((column) => column.role === 'score' && !isEarlier(column));
  return hasOwn
    ? columns.map((column) => (isEarlier(column) ? { ...column, role: null } : column))
    : columns;
}

const earlier = /^(?:上年|上一年|去年|上期|上次|上一次|往年|前次|历史)/u;

/** 分数 before 得分 is what can be had, where no other column tells that but by the same weights (40 and 40%). */
function withFullMarks(
  reader: TableReader,
  { rows }: Structure,
  columns: readonly RoleLine[],
): readonly RoleLine[] {
  const [first, next] = columns.filter(({ role }) => role === 'score');
  const weight = columns.find(({ role }) => role === 'weight');
  const isTold = columns.some(({ role }) => role === 'full');
  if (!first || !next || isTold || normaliseLabel(first.text).core !== '分数') return columns;
  const isWeighed = ({ index }: Structure['rows'][number]) => {
    const by = weight && figureAt(reader, index, weight.index);
    const of = figureAt(reader, index, first.index);
    return !by || !of || equals(of, by) || equals(of, multiply(by, rational(100)));
  };
  if (weight && !rows.every(isWeighed)) return columns;
  return columns.map((column) => (column === first ? { ...column, role: 'full' } : column));
}

/** 一级指标 分值 二级指标 分值 得分: of marks at several levels those of the innermost count. */
function withOwnMarks(columns: readonly RoleLine[]): readonly RoleLine[] {
  return columns.map((column, at) => {
    const isMarks = column.role === 'full' || column.role === 'weight';
    const next = columns.findIndex(({ role }, place) => place > at && role === column.role);
    const isOuter = isMarks && columns.slice(at + 1, next).some(isLevel);
    return isOuter ? { ...column, role: null } : column;
  });
}

function isLevel({ role, text }: RoleLine): boolean {
  return role === 'part' || /^[二三四]级|指标$/u.test(normaliseLabel(text).core);
}

/** 得分 91 with 加权系数 0.55 makes 最终得分 50.05: that is the converted score, whatever it is called. */
function withProduct(
  reader: TableReader,
  { rows }: Structure,
  columns: readonly RoleLine[],
): readonly RoleLine[] {
  const scores = columns.filter(({ role }) => role === 'score');
  const weight = columns.find(({ role }) => role === 'weight');
  const [score] = scores;
  const product = scores.at(-1);
  if (!weight || !score || !product || product === score) return columns;
  if (columns.some(({ role }) => role === 'converted')) return columns;
  const told = rows.flatMap(({ index }) => {
    const [of, by, made] = [score, weight, product].map((column) =>
      figureAt(reader, index, column.index),
    );
    const share = of && made ? divide(made, of) : null;
    return share && by ? [equals(share, by) || equals(multiply(share, rational(100)), by)] : [];
  });
  const isMade = told.length > 1 && told.filter((holds) => holds).length * 2 > told.length;
  return columns.map((column) =>
    isMade && column === product ? { ...column, role: 'converted' } : column,
  );
}

/** 得分 638.5 of 700 and 折算（百分制） 63.85: marks of a thousand brought to a hundred are no weighed ones. */
function withoutTenths(
  reader: TableReader,
  { rows }: Structure,
  columns: readonly RoleLine[],
): readonly RoleLine[] {
  const [score, converted, full] = (['score', 'converted', 'full'] as const).map((wanted) =>
    columns.find(({ role }) => role === wanted),
  );
  if (!score || !converted || !full || columns.some(({ role }) => role === 'weight'))
    return columns;
  const marks = new Set<string>();
  const told = rows.flatMap(({ index }) => {
    const [of, made, most] = [score, converted, full].map((column) =>
      figureAt(reader, index, column.index),
    );
    if (most) marks.add(`${most.n}/${most.d}`);
    return of && made ? [equals(multiply(made, rational(10)), of)] : [];
  });
  const areTenths = told.filter((holds) => holds).length * 2 > told.length && told.length > 1;
  return areTenths && marks.size > 1
    ? columns.map((column) => (column === converted ? { ...column, role: null } : column))
    : columns;
}

function figureAt(reader: TableReader, row: number, column: number) {
  const reading = reader.readingAt(row, column);
  return reading.kind === 'figure' && reading.figure.value.n > 0n ? reading.figure.value : null;
}

/** 中期得分, 末期得分 side by side: the final's counts once it is filled, else the mid-term's. */
function withLatestStage(
  reader: TableReader,
  { rows }: Structure,
  columns: readonly RoleLine[],
): readonly RoleLine[] {
  const scores = columns.filter(({ role }) => role === 'score');
  const final = scores.filter(({ stage }) => stage === 'final');
  if (final.length === 0 || scores.every(({ stage }) => stage !== 'mid')) return columns;
  const earlier = final.some((column) => isFilled(reader, rows, column)) ? 'mid' : 'final';
  return columns.map((column) => (column.stage === earlier ? { ...column, role: null } : column));
}

/**
 * 自评分, 专家评分, 最终得分 side by side: of those that are filled the one that was given last counts, of
 * 县级评分 and 市级评分 the higher office's.
 */
function withLastWord(
  reader: TableReader,
  { rows }: Structure,
  columns: readonly RoleLine[],
): readonly RoleLine[] {
  const scores = columns.filter(({ role }) => role === 'score');
  const others = scores.filter(({ heads }) => scoringTurn(heads) === 1);
  const areOffices = others.every(({ text }) => officeOf(text) > 0);
  const turnOf = ({ heads, text }: RoleLine) =>
    scoringTurn(heads) + (areOffices ? officeOf(text) / 10 : 0);
  const turns = new Set(scores.map(turnOf));
  if (turns.size < 2) return columns;
  const filled = scores.filter((column) => isFilled(reader, rows, column));
  const last = Math.max(...filled.map(turnOf));
  return columns.map((column) =>
    column.role === 'score' && turnOf(column) !== last ? { ...column, role: null } : column,
  );
}

/** 镇评分 under 县级评分 under 市级得分; 0 for no office. */
function officeOf(text: string): number {
  const pattern = /^([镇乡街县区市省])(?:道|级)?(?:[评复]|考核|得分|打分)/u;
  const office = pattern.exec(normaliseLabel(text).core)?.[1];
  return office === undefined ? 0 : '镇乡街县区市省'.indexOf(office) + 1;
}

function isFilled(reader: TableReader, rows: Structure['rows'], { index }: RoleLine): boolean {
  return rows.some(({ index: row }) => reader.readingAt(row, index).kind === 'figure');
}
