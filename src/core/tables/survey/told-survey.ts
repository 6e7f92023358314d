import type { Range } from '../../cells/address.ts';
import { divide, hundred, parseDecimal } from '../../quantities/rational.ts';
import type { Stated } from '../../quantities/reading.ts';
import type { SurveyFigureRole, SurveyFigures } from '../facts/survey-table.ts';
import type { TableReader } from '../reading/table-reader.ts';
import { textAnchors } from '../reading/text-anchors.ts';
import { foldText } from '../words/normalise-label.ts';
import { hint } from '../words/text-hints.ts';
import type { DrawnSurvey } from './drawn-survey.ts';
import { isCount } from './survey-figures.ts';

const shortest = 15;
const longest = 2000;
const longestLabel = 12;
const mostParagraphs = 20;

/**
 * What a paragraph tells of a survey: 共发放问卷150份，回收有效问卷143份，总体满意度96.5%. It stands alone in
 * its row but for a short label before it. Bounds (95%以上) and rates of single questions are no figures;
 * without a number of people or questionnaires nothing is told.
 */
export function toldSurvey(reader: TableReader, range: Range): DrawnSurvey | null {
  for (const { row, column } of textAnchors(reader, hint.satisfaction, isLong, mostParagraphs)) {
    const isInside = row >= range.top && row <= range.bottom;
    if (!isInside || !standsAlone(reader, row, column)) continue;
    const text = foldText(reader.textAt(row, column)).replace(thousands, '$1');
    const figures = figuresIn(text, reader.addressAt(row, column));
    const roles = Object.keys(figures) as readonly SurveyFigureRole[];
    if (!roles.some(isCount) || roles.length < 2) continue;
    const { right, bottom } = reader.areaAt(row, column);
    return {
      range: { top: row, left: column, bottom, right },
      bands: [],
      groups: [{ name: null, isTotal: false, people: [], shares: [], total: null, figures }],
      statedMean: null,
      outOf: null,
      heads: [text],
      saysPeople: true,
      hasAnswers: false,
    };
  }
  return null;
}

function isLong(text: string): boolean {
  return text.length >= shortest && text.length <= longest && /\d/u.test(text);
}

/** Beside it, up to a blank column, stands at most a short label before it. */
function standsAlone(reader: TableReader, row: number, column: number): boolean {
  const { columnCount } = reader.sheet.grid;
  const { right } = reader.areaAt(row, column);
  const isFree = (at: number, isLabel: boolean) => {
    const text = reader.textAt(row, at);
    return text === '' || (isLabel && text.length <= longestLabel);
  };
  for (let at = column - 1; at >= 0 && !isGap(reader, row, at); at--)
    if (!isFree(at, true)) return false;
  for (let at = right + 1; at < columnCount && !isGap(reader, row, at); at++)
    if (!isFree(at, false)) return false;
  return true;
}

/** Nothing stands in the column around the row: another table may begin behind it. */
function isGap(reader: TableReader, row: number, column: number): boolean {
  return [-2, -1, 0, 1, 2].every(
    (down) => row + down < 0 || reader.textAt(row + down, column) === '',
  );
}

/** 1,200 → 1200 */
const thousands = /(\d),(?=\d{3}(?!\d))/gu;
const number = '(\\d{1,7}(?:\\.\\d{1,4})?)';
const said = '(?:为|是|达到?|高达|共|约为|:)*';
const people = '(?:人|名|位|户)';
const patterns: readonly (readonly [SurveyFigureRole, string])[] = [
  ['sent', `(?:发放|发出|派发|下发)(?:了)?(?:[^\\d,。;]{0,12}问卷)?${said}${number}份`],
  ['returned', `(?:回收|收回)(?:了|到)?(?:(?!有效)[^\\d,。;有]{0,8}问卷)?${said}${number}份`],
  ['valid', `有效(?:(?:调查)?(?:问卷|样本)(?:数|量)?${said}${number}份?|${said}${number}份)`],
  [
    'asked',
    `(?:调查|访问|抽样|抽查|回访|访谈|受访)(?:了)?[^\\d,。;%]{0,10}${said}${number}${people}`,
  ],
  ['satisfied', `满意(?:及以上)?(?:的)?(?:有|共)?${said}${number}(?:人|份)`],
  ['validRate', `(?:有效率|有效回收率|有效问卷率)${said}${number}%(?!以上|以下|以内)`],
  ['returnRate', `(?:^|[^效])回收率${said}${number}%(?!以上|以下|以内)`],
  ['mean', `(?:满意度|平均分|平均得分|均分)${said}${number}分`],
  ['full', `满分${said}${number}分`],
];

function figuresIn(text: string, cell: Stated['cell']): SurveyFigures {
  const figures: Partial<Record<SurveyFigureRole, Stated>> = {};
  const told = patterns.map(([role, pattern]) => [role, onlyIn(text, pattern)] as const);
  for (const [role, digits] of [...told, ['rate', rateIn(text)] as const]) {
    const value = digits === null ? null : parseDecimal(digits);
    if (digits === null || !value) continue;
    const isPercent = role === 'rate' || role === 'returnRate' || role === 'validRate';
    const decimals = digits.split('.')[1]?.length ?? 0;
    const exact = isPercent ? divide(value, hundred) : value;
    if (!exact) continue;
    const figure = { value: exact, isPercent, decimals, unit: null, bound: null };
    figures[role] = { cell, reading: { kind: 'figure', figure } };
  }
  return figures;
}

/** Null where it is said with two figures. */
function onlyIn(text: string, pattern: string): string | null {
  const found = [...text.matchAll(new RegExp(pattern, 'gu'))].flatMap(
    (match) => match[1] ?? match[2] ?? [],
  );
  return new Set(found).size === 1 ? (found[0] ?? null) : null;
}

const rate = new RegExp(`满意[度率]${said}${number}%(?!以上|以下|以内)`, 'u').source;

/** 总体满意度, else the only one that is told. */
function rateIn(text: string): string | null {
  const whole = `(?:总体|整体|综合|平均|总)[^\\d,。;]{0,6}${rate}`;
  return onlyIn(text, whole) ?? onlyIn(text, rate);
}
