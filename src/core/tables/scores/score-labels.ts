import type { CellAddress } from '../../cells/address.ts';
import type { Structure } from '../grid/structure.ts';
import type { TableReader } from '../reading/table-reader.ts';
import { isAreaName } from '../words/area-names.ts';
import { holdsWord } from '../words/match-words.ts';
import { normaliseLabel } from '../words/normalise-label.ts';
import { remarkWords } from '../words/vocabulary-labels.ts';
import { strongPartWords } from '../words/vocabulary-scores.ts';
import type { ScoreLine } from './score-line.ts';
import { isGradeLabel, isTotalLabel } from './score-role.ts';

/** A text before the figures of a row. */
interface Label {
  readonly text: string;
  readonly cell: CellAddress;
  /** It is of this row alone: neither merged, nor left empty or said again in the rows beside it. */
  readonly isAlone: boolean;
}

interface LabelPlaces {
  /** The first column of figures. */
  readonly first: number;
  /** Columns that tell how points are given (评分标准): a row with a name of its own is not called so. */
  readonly standards: ReadonlySet<number>;
  /** Columns of words that name no part (整改意见). */
  readonly asides: ReadonlySet<number>;
}

/** Heads over words about a part that another column names. */
export function isAsideHead(text: string): boolean {
  const { core } = normaliseLabel(text);
  return (
    remarkWords.includes(core) ||
    /(?:日期|时间|[^社人]人|得分率|扣分|原因|意见|问题|材料|方式|依据|等级|等次|措施|说明)$/u.test(
      core,
    )
  );
}

/** 评分标准, 考核细则, 扣分办法. */
export function isStandardHead(text: string): boolean {
  return /^(?:评[分价估定]|考[核评]|计分|赋分|打分|[加扣]分)(?:标准|细则|办法|依据|方法|说明|要点)$/u.test(
    normaliseLabel(text).core,
  );
}

/**
 * The labels of parts as rows: the innermost text of each
 * row, and those outside it. An outer label that is left empty in the rows under it (一级指标 written
 * once) holds them as a merged one does.
 */
export function scoreLabels(
  reader: TableReader,
  structure: Structure,
  { first, standards, asides }: LabelPlaces,
): readonly ScoreLine[] {
  const { left, right } = structure.range;
  const rows = structure.rows
    .map(({ index }) => index)
    .filter((row) => !isEmpty(reader, row, left, right));
  const own = rows.map((row) =>
    textsOf(reader, row, left, first).filter(({ cell }) => !asides.has(cell.column)),
  );
  const fills = levelColumns(own);
  let above: readonly Label[] = [];
  return own.flatMap((texts, at): readonly ScoreLine[] => {
    const [begin] = texts;
    if (!begin) return [];
    const isClosing = texts.some(({ text }) => isTotalLabel(text) || isGradeLabel(text));
    const outer = isClosing
      ? []
      : above.filter(({ cell }) => cell.column < begin.cell.column && fills.has(cell.column));
    const near = [own[at - 1], own[at + 1]];
    const all = [...outer, ...texts.map((label) => (goesOn(label, near) ? shared(label) : label))];
    above = isClosing ? [] : all;
    return lineOf(rows[at] ?? 0, all, standards);
  });
}

/** Merged cells from above reach through it, and nothing stands in it: a blank row inside a part. */
function isEmpty(reader: TableReader, row: number, left: number, right: number): boolean {
  for (let column = left; column <= right; column++)
    if (reader.textAt(row, column) !== '' && reader.areaAt(row, column).top === row) return false;
  return true;
}

function textsOf(reader: TableReader, row: number, left: number, first: number): readonly Label[] {
  const texts: Label[] = [];
  for (let column = left; column < first; column++) {
    const area = reader.areaAt(row, column);
    const text = reader.textAt(row, column);
    if (text === '' || area.left !== column || /^\d+$/.test(text)) continue;
    const isAlone = area.top === area.bottom && area.top === row;
    texts.push({ text, cell: reader.addressAt(row, column), isAlone });
  }
  return texts;
}

/** Columns of outer labels: two at least, and beside some rows nothing. */
function levelColumns(rows: readonly (readonly Label[])[]): ReadonlySet<number> {
  const counts = new Map<number, number>();
  for (const texts of rows) {
    for (const { text, cell } of texts.slice(0, -1)) {
      if (!isTotalLabel(text)) counts.set(cell.column, (counts.get(cell.column) ?? 0) + 1);
    }
  }
  return new Set([...counts].flatMap(([column, count]) => (count > 1 ? [column] : [])));
}

/** The row before or behind says it again, or the row behind has only what stands further in. */
function goesOn(
  { text, cell }: Label,
  [before, behind]: readonly (readonly Label[] | undefined)[],
): boolean {
  const isAgain = (texts: readonly Label[] = []) =>
    texts.some((one) => one.cell.column === cell.column && one.text === text);
  const next = behind?.[0];
  const isLeftEmpty =
    next !== undefined &&
    next.cell.column > cell.column &&
    !isTotalLabel(next.text) &&
    !isGradeLabel(next.text);
  return isAgain(before) || isAgain(behind) || isLeftEmpty;
}

function shared(label: Label): Label {
  return { ...label, isAlone: false };
}

/** The innermost text before the figures, and the ones outside it. */
function lineOf(
  index: number,
  texts: readonly Label[],
  standards: ReadonlySet<number>,
): readonly ScoreLine[] {
  const inner = texts.find(({ text }) => isTotalLabel(text) || isGradeLabel(text)) ?? texts.at(-1);
  if (!inner) return [];
  const before = texts.slice(0, texts.indexOf(inner));
  const outer = before.at(-1);
  const isStandard = standards.has(inner.cell.column);
  const isAlone = outer?.isAlone === true && (isStandard || holdsWord(outer.text, strongPartWords));
  // 服务监测、成效、管理 beside 第三方评估 is what that looked at.
  const isList = /[、；;]/u.test(inner.text);
  const isPart = (!isList && holdsWord(inner.text, strongPartWords)) || isAreaName(inner.text);
  const isNamed = isPart && !isStandard;
  const label = isAlone && !isNamed ? outer : inner;
  return [
    {
      index,
      label: label.text,
      outers: (label === outer ? before.slice(0, -1) : before).map(({ text }) => text),
      cell: label.cell,
    },
  ];
}
