import type { Period } from '../../quantities/period.ts';
import { readPeriod } from '../../quantities/read-period.ts';
import type { Structure } from '../grid/structure.ts';
import { foldText } from '../words/normalise-label.ts';
import { phraseStage } from '../words/vocabulary-project.ts';
import {
  noStation,
  otherPeriodWords,
  stationPattern,
  timeBefore,
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
  const periods = texts.map((text) => ({ text, period: readPeriod(text) }));
  const isOther = (text: string) => otherPeriodWords.some((word) => text.includes(word));
  return {
    title: texts[0] ?? null,
    period:
      periods.find(({ text, period }) => period && !isOther(beforeYear(text)))?.period ?? null,
    otherPeriods: periods.flatMap(({ text, period }) =>
      period && isOther(beforeYear(text)) ? [period] : [],
    ),
    station: [...texts, reader.sheet.name].map(stationIn).find((name) => name !== null) ?? null,
    stage: stageIn(texts),
    text: foldText([...texts, reader.sheet.name].join(' ')),
  };
}

/** 注：以上数据由社工站提供 stands under the table above. */
function isNote(line: string): boolean {
  return /^(注|备注|说明)\s*[:：]/u.test(line);
}

/** The lines over a structure; one without its own has those of the one above it (nearest first). */
export function titleLines(structure: Structure, above: readonly Structure[]): readonly string[] {
  const titled =
    structure.titles.length > 0 ? structure : above.find(({ titles }) => titles.length > 0);
  return titled?.titles.map(({ text }) => text) ?? [];
}

function beforeYear(text: string): string {
  return text.replace(/\d{4}[年./-].*$/su, '');
}

function stageIn(texts: readonly string[]): string | null {
  const pattern = new RegExp(phraseStage.source, 'gu');
  const named = new Set(texts.flatMap((text) => foldText(text).match(pattern) ?? []));
  const [only] = named;
  return named.size === 1 && only ? only : null;
}

/** 广州市文冲街“双百工程”社工站 in 广州市文冲街“双百工程”社工站指标完成情况…; null where a text names none. */
export function stationIn(text: string): string | null {
  const name = stationPattern.exec(text.replace(/\s+/gu, ''))?.[1]?.replace(timeBefore, '');
  return name !== undefined && !noStation.test(name) ? name : null;
}
