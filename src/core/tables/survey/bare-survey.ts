import type { Range } from '../../cells/address.ts';
import type { SurveyFigureRole } from '../facts/survey-table.ts';
import type { TableReader } from '../reading/table-reader.ts';
import { textAnchors } from '../reading/text-anchors.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { normaliseLabel } from '../words/normalise-label.ts';
import { readRespondents } from '../words/read-respondents.ts';
import { hint } from '../words/text-hints.ts';
import { besideWords, questionWords, respondentHeadWords } from '../words/vocabulary-survey.ts';
import type { DrawnSurvey } from './drawn-survey.ts';
import { type FigurePlaces, figuresAt, isCount, surveyFigureRole } from './survey-figures.ts';
import { groupsOf, lineRole } from './survey-groups.ts';

/** More heads than this are no surveys. */
const mostAnchors = 60;
const mostRows = 200;
/** 满意率 and 有效问卷; 平均分. */
const anchored = hint.satisfaction | hint.scored;

/**
 * Surveys that are told by figures alone, without a band: heads such as 调查人数, 满意人数, 满意率 over
 * the rows of those who were asked, or labels down with their figures at the right.
 */
export function readBareSurveys(reader: TableReader, range: Range): readonly DrawnSurvey[] {
  const found: DrawnSurvey[] = [];
  for (const { row, column } of textAnchors(reader, anchored, isFigure, mostAnchors)) {
    const isInside = (one: Range) =>
      row >= one.top && row <= one.bottom && column >= one.left && column <= one.right;
    if (!isInside(range) || found.some((one) => isInside(one.range))) continue;
    const drawn = headsAcross(reader, row, column) ?? labelsDown(reader, row, column);
    if (drawn) found.push(drawn);
  }
  return found;
}

function isFigure(text: string, words: Lexicon): boolean {
  return words(surveyFigureRole, text) !== null;
}

/** Whether the roles speak of a survey: someone was asked, and how content they were, or how many answers came. */
function isTold(roles: readonly SurveyFigureRole[], isOfRespondents: boolean): boolean {
  const has = (...wanted: readonly SurveyFigureRole[]) => roles.some((one) => wanted.includes(one));
  const counts = roles.filter(isCount).length;
  if (!has('satisfied', 'rate', 'mean')) return counts >= 2 && has('returnRate', 'validRate');
  return counts > 0 || (isOfRespondents && roles.length > 0);
}

function roleAt(reader: TableReader, row: number, column: number): SurveyFigureRole | null {
  if (row < 0 || column < 0) return null;
  const area = reader.areaAt(row, column);
  if (area.left !== column || area.top !== row) return null;
  return reader.words(surveyFigureRole, reader.textAt(row, column));
}

/** The columns around an anchor that stand side by side in its row, at most one of no role between them. */
function rolesAcross(reader: TableReader, row: number, column: number): FigurePlaces {
  const places = new Map<SurveyFigureRole, number>();
  const walk = (step: number, from: number) => {
    let others = 0;
    for (let at = from; at >= 0 && at < reader.sheet.grid.columnCount; at += step) {
      const told = roleAt(reader, row, at);
      // 满意度 beside 平均分 is the share of those who are content.
      const role = told === 'mean' && places.has(told) ? 'rate' : told;
      const isBeside = besideWords.includes(normaliseLabel(reader.textAt(row, at)).core);
      const isOther = role === null && !isBeside && reader.areaAt(row, at).left === at;
      if (isOther && ++others > 1) return;
      if (role !== null) {
        others = 0;
        if (!places.has(role)) places.set(role, at);
      }
    }
  };
  walk(1, column);
  walk(-1, column - 1);
  return places;
}

function headsAcross(reader: TableReader, row: number, column: number): DrawnSurvey | null {
  const places = new Map(rolesAcross(reader, row, column));
  const nearest = labelHead(reader, row, Math.min(...places.values()));
  const isOfHeads = nearest !== null && headsOnly.includes(normaliseLabel(nearest.text).core);
  const before = isOfHeads ? labelHead(reader, row, nearest.column) : null;
  const isAsked = nearest !== null && before !== null && isRespondent(before.text);
  if (isAsked && !places.has('asked')) places.set('asked', nearest.column);
  const label = isAsked ? before : nearest;
  const columns = [...places.values()];
  const left = Math.min(...columns);
  const isOfRespondents =
    isRespondent(label?.text ?? '') && saysContent(reader, row, [0, label?.column ?? left, column]);
  if (!isTold([...places.keys()], isOfRespondents)) return null;
  const top = Math.max(...columns.map((at) => reader.areaAt(row, at).bottom)) + 1;
  const lines = linesUnder(reader, top, places, label?.column ?? null);
  if (lines.length === 0) return null;
  return {
    range: {
      top: row,
      left: label?.column ?? left,
      bottom: lines.at(-1)?.row ?? top,
      right: Math.max(...columns),
    },
    bands: [],
    groups: groupsOf(lines),
    statedMean: null,
    outOf: null,
    heads: [label?.text ?? '', ...columns.map((at) => reader.textAt(row, at))],
    saysPeople: true,
    hasAnswers: false,
  };
}

/** Behind 受访对象 the number of those who were asked. */
const headsOnly: readonly string[] = ['人数', '份数', '户数', '人次', '样本'];

function isRespondent(head: string): boolean {
  return [...respondentHeadWords, ...questionWords].includes(normaliseLabel(head).core);
}

/** A head, or a line over the heads, speaks of how content people are. */
function saysContent(reader: TableReader, row: number, columns: readonly number[]): boolean {
  return [0, 1, 2, 3].some((up) =>
    columns.some((column) => row >= up && reader.textAt(row - up, column).includes('满意')),
  );
}

/** The nearest text before the columns: 调查对象. */
function labelHead(reader: TableReader, row: number, left: number) {
  for (let column = left - 1; column >= Math.max(0, left - 3); column--) {
    const text = reader.textAt(row, column);
    if (text !== '') return { column: reader.areaAt(row, column).left, text };
  }
  return null;
}

function linesUnder(reader: TableReader, top: number, places: FigurePlaces, label: number | null) {
  const lines = [];
  const end = Math.min(reader.sheet.grid.rowCount, top + mostRows);
  let blanks = 0;
  for (let row = top; row < end; row++) {
    const figures = figuresAt(reader, places, (place) => [row, place]);
    const known = Object.keys(figures).length;
    const role = known === 1 && label !== null ? sampleRole(reader, row, label) : null;
    if (role !== null) {
      const stated = Object.values(figures)[0];
      return lines.map((line) => ({ ...line, figures: { ...line.figures, [role]: stated } }));
    }
    if (known === 0) {
      const isBlank = [...places.values()].every((at) => reader.textAt(row, at) === '');
      if (!isBlank || ++blanks > 1) break;
      continue;
    }
    // Under a blank row another table may begin.
    if (blanks > 0 && lines.length > 0 && known * 2 < places.size) break;
    blanks = 0;
    const text = label === null ? '' : reader.textAt(row, label);
    const said = lineRole(text);
    const told = said === 'total' || said === null ? said : ('group' as const);
    lines.push({ row, text, role: told, counts: [], total: null, figures });
  }
  return lines;
}

/** 有效样本数 under the questions: it is of all of them. */
function sampleRole(reader: TableReader, row: number, label: number): SurveyFigureRole | null {
  for (let column = label; column >= 0; column--) {
    const role = roleAt(reader, row, column);
    if (role !== null) return isCount(role) && role !== 'satisfied' ? role : null;
  }
  return null;
}

/** What heads a column of several: 居民, 购买方. */
export function headOver(reader: TableReader, top: number, column: number): string {
  if (top === 0) return '';
  const area = reader.areaAt(top - 1, column);
  const text = reader.textAt(top - 1, column);
  return area.left === area.right && readRespondents(text) !== null ? text : '';
}

/** 调查人数 over 满意人数 over 满意率, each with its figures at the right. */
function labelsDown(reader: TableReader, row: number, column: number): DrawnSurvey | null {
  const places = new Map<SurveyFigureRole, number>();
  const walk = (step: number, from: number) => {
    let blanks = 0;
    for (let at = from; at >= 0 && at < reader.sheet.grid.rowCount; at += step) {
      const role = roleAt(reader, at, column);
      if (role === null && (reader.isShown(at, column) || ++blanks > 1)) return;
      if (role === null) continue;
      blanks = 0;
      if (!places.has(role)) places.set(role, at);
    }
  };
  walk(1, row);
  walk(-1, row - 1);
  if (places.size < 2 || !isTold([...places.keys()], false)) return null;
  const [top, bottom] = [Math.min(...places.values()), Math.max(...places.values())];
  const right = reader.areaAt(top, column).right;
  const lines = [];
  for (let at = right + 1; at < reader.sheet.grid.columnCount; at++) {
    const figures = figuresAt(reader, places, (place) => [place, at]);
    if (Object.keys(figures).length === 0) break;
    const text = headOver(reader, top, at);
    const isTotal = lineRole(text) === 'total';
    lines.push({
      column: at,
      text,
      role: isTotal ? ('total' as const) : ('group' as const),
      counts: [],
      total: null,
      figures,
    });
  }
  if (lines.length === 0) return null;
  return {
    range: { top, left: column, bottom, right: lines.at(-1)?.column ?? right },
    bands: [],
    groups: groupsOf(lines),
    statedMean: null,
    outOf: null,
    heads: [...places.values()].map((at) => reader.textAt(at, column)),
    saysPeople: true,
    hasAnswers: false,
  };
}
