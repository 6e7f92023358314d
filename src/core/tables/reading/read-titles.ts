import type { Period } from '../../quantities/period.ts';
import { compareDays } from '../../quantities/read-day.ts';
import { readPeriod } from '../../quantities/read-period.ts';
import type { Structure } from '../grid/structure.ts';
import { foldText } from '../words/normalise-label.ts';
import { phraseStage } from '../words/vocabulary-project.ts';
import {
  noStation,
  otherPeriodWords,
  procurementWords,
  stationPattern,
  wordsBeforeStation,
} from '../words/vocabulary-titles.ts';
import type { TableReader } from './table-reader.ts';

/** What the lines over a table and its sheet's name say. */
export interface Titles {
  /** The first line. */
  readonly title: string | null;
  /** The evaluation period; lines that name an agreement's or a procurement's period are left out. */
  readonly period: Period | null;
  /** A line's other period: 年度服务协议时间：… */
  readonly otherPeriods: readonly Period[];
  /** The year agreed, where a line says it; null where lines say different ones. */
  readonly agreement: Period | null;
  readonly station: string | null;
  /** 中期评估, 末期评估 in a line; null where none or both are named. */
  readonly stage: string | null;
  /** All lines and the sheet's name in one, for looking for words. */
  readonly text: string;
}

/** Reads lines over a table together with the sheet's name. */
export function readTitles(reader: TableReader, lines: readonly string[]): Titles {
  const texts = lines
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '' && !isNote(line));
  const periods = texts.flatMap(clausesOf).map((text) => ({ text, period: readPeriod(text) }));
  const isOther = (text: string) => otherPeriodWords.some((word) => text.includes(word));
  const own = periods.flatMap(({ text, period }) =>
    period && !isOther(beforeYear(text)) ? [{ text, period }] : [],
  );
  const [first] = own;
  const evaluated = evaluatedOf(own) ?? first;
  const year = first && evaluated !== first ? first.period : null;
  return {
    title: texts[0] ?? null,
    period: evaluated?.period ?? null,
    otherPeriods: periods.flatMap(({ text, period }) =>
      period && isOther(beforeYear(text)) ? [period] : [],
    ),
    agreement: agreementIn(periods.filter(({ text }) => isOther(beforeYear(text)))) ?? year,
    station: [...texts, reader.sheet.name].map(stationIn).find((name) => name !== null) ?? null,
    stage: stageIn(texts),
    text: foldText([...texts, reader.sheet.name].join(' ')),
  };
}

/** 统计时间：… behind a title's year, of which it is a part: what is looked at. */
function evaluatedOf<Told extends { readonly text: string; readonly period: Period }>([
  first,
  ...later
]: readonly Told[]): Told | undefined {
  if (!first || !isAboutAYear(first.period) || /统计|评估|考核/u.test(beforeYear(first.text)))
    return undefined;
  const { from, to } = first.period;
  return later.find(
    ({ text, period }) =>
      /统计|评估|考核|数据/u.test(beforeYear(text)) &&
      compareDays(from, period.from) <= 0 &&
      compareDays(period.to, to) < 0,
  );
}

/** The parts of a line that says several periods: 评估期：…；协议期：…; else the line. */
function clausesOf(text: string): readonly string[] {
  if ((text.match(/20\d\d/gu)?.length ?? 0) < 3) return [text];
  const parts = text.split(/[；;，,（）()]/u);
  return parts.filter((part) => readPeriod(part) !== null).length > 1 ? parts : [text];
}

/** An agreement is of about a year: a shorter or longer period may be anything else. */
function agreementIn(
  told: readonly { readonly text: string; readonly period: Period | null }[],
): Period | null {
  const periods = told.flatMap(({ text, period }) => {
    const isPurchase = procurementWords.some((word) => text.includes(word));
    return period && !isPurchase && isAboutAYear(period) ? [period] : [];
  });
  const [first] = periods;
  const isOne = periods.every((other) => isSamePeriod(other, first));
  return first && isOne ? first : null;
}

function isAboutAYear({ from, to }: Period): boolean {
  const months = (to.year - from.year) * 12 + to.month - from.month + (to.day >= from.day ? 1 : 0);
  return months >= 11 && months <= 13;
}

function isSamePeriod(a: Period, b: Period | undefined): boolean {
  return JSON.stringify([a.from, a.to]) === JSON.stringify([b?.from, b?.to]);
}

/** 注：以上数据由社工站提供 stands under the table above; 附件2 over a title names nothing. */
function isNote(line: string): boolean {
  return /^(注|备注|说明)\s*[:：]|^附[件表]\s*[\d一二三四五六七八九十]*\s*[:：]?$/u.test(line);
}

/** The lines over a structure; one without its own has those of the one above it (nearest first). */
export function titleLines(structure: Structure, above: readonly Structure[]): readonly string[] {
  const titled =
    structure.titles.length > 0 ? structure : above.find(({ titles }) => titles.length > 0);
  return titled?.titles.map(({ text }) => text) ?? [];
}

/** What stands before the first year of a line: the day that its figures reach to is none of a period. */
function beforeYear(text: string): string {
  return text.replace(asOfDay, '').replace(/\d{4}[年./-].*$/su, '');
}

const asOfDay = /截[至止](?:日期|时间)?[到至于为：:]?\s*\d{4}[年./-]\d{1,2}(?:[月./-]\d{0,2}日?)?/u;

const stages = new RegExp(phraseStage.source, 'gu');

function stageIn(texts: readonly string[]): string | null {
  const named = new Set(texts.flatMap((text) => foldText(text).match(stages) ?? []));
  const [only] = named;
  return named.size === 1 && only ? only : null;
}

/** 广州市文冲街“双百工程”社工站 in 广州市文冲街“双百工程”社工站指标完成情况…; null where a text names none. */
export function stationIn(text: string): string | null {
  const name = stationPattern.exec(text.replace(/\s+/gu, ''))?.[1]?.replace(wordsBeforeStation, '');
  return name !== undefined && !noStation.test(name) ? name : null;
}
