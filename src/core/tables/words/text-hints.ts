import { foldText } from './normalise-label.ts';
import { rosterWords } from './vocabulary-attendance.ts';
import { headcountHints } from './vocabulary-headcounts.ts';
import { figureBeginnings, figureEndings, figureWords } from './vocabulary-indicators.ts';
import { fieldHints, headHints, totalWords } from './vocabulary-labels.ts';
import { paymentHints } from './vocabulary-payments.ts';
import { levelHeads } from './vocabulary-performance.ts';
import { scoreWords } from './vocabulary-scores.ts';
import { satisfactionWords } from './vocabulary-survey.ts';
import { stationWords } from './vocabulary-titles.ts';
import { wordList } from './word-list.ts';

/** What a text may say: one bit each, of sixteen at most. */
export const hint = {
  /** Any piece of a word of ours; any piece of a head. */
  field: 1 << 0,
  head: 1 << 1,
  station: 1 << 2,
  /** A role of figures; target, completed quantity or rate alone. */
  figure: 1 << 3,
  mainFigure: 1 << 4,
  total: 1 << 5,
  month: 1 << 6,
  worker: 1 << 7,
  /** A head of a score table; full marks, scores and weights alone. */
  score: 1 << 8,
  scored: 1 << 9,
  level: 1 << 10,
  satisfaction: 1 << 11,
  money: 1 << 12,
  amount: 1 << 13,
  payment: 1 << 14,
  headcount: 1 << 15,
} as const;

/** Words of which a text holds one, bracketed and spaced in any way, where it says so much. */
const words: Readonly<Record<keyof typeof hint, readonly string[]>> = {
  field: fieldHints,
  head: headHints,
  station: stationWords,
  figure: [figureWords, figureBeginnings, figureEndings].flatMap((lists) =>
    Object.values(lists).flat(),
  ),
  mainFigure: [figureWords, figureBeginnings, figureEndings].flatMap(
    ({ target = [], completed = [], rate = [] }) => [...target, ...completed, ...rate],
  ),
  total: [...totalWords, '总计', '合计', '共计', '总数', '小计'],
  month: wordList('月 0 1 2 3 4 5 6 7 8 9'),
  worker: rosterWords.name,
  score: [...Object.values(scoreWords).flat(), '分'],
  scored: [
    ...scoreWords.full,
    ...scoreWords.score,
    ...scoreWords.weight,
    ...scoreWords.converted,
    '分',
  ],
  level: Object.values(levelHeads).flat(),
  satisfaction: satisfactionWords,
  money: wordList('预 支 使 决 执 计 批 安排 发生 花费 结算'),
  amount: wordList('金额 数额 单价 合计 总计 累计 小计 人员 人工 人力'),
  payment: paymentHints,
  headcount: headcountHints,
};

/** Bits stand here for words that begin with a letter, and so much higher for those that end with it. */
const ends = 16;
/** By the code of a letter, the bits of the words that begin and end with it. */
const byLetter = new Uint32Array(0x10000);
for (const [name, list] of Object.entries(words) as [keyof typeof hint, readonly string[]][]) {
  for (const word of list.map(foldText)) {
    addBits(word.charCodeAt(0), hint[name]);
    addBits(word.charCodeAt(word.length - 1), hint[name] << ends);
  }
}

function addBits(code: number, bits: number): void {
  byLetter[code] = (byLetter[code] ?? 0) | bits;
}

/**
 * What a text may say as its letters tell: for each hint whether the first letter of one of its words
 * stands in the text, and the last of one. A quick look that refuses most texts of a workbook for all
 * kinds of tables at once, and never one that holds a word.
 */
export function hintsIn(text: string): number {
  let bits = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (!isPlain(code)) return told(bitsOf(foldText(text)));
    bits |= byLetter[code] ?? 0;
  }
  return told(bits);
}

/** Signs of ASCII and Han letters: no other sign stands for one of these. */
function isPlain(code: number): boolean {
  return (code > 0x20 && code < 0x7f) || (code >= 0x4e00 && code <= 0x9fff);
}

function bitsOf(folded: string): number {
  let bits = 0;
  for (let at = 0; at < folded.length; at++) bits |= byLetter[folded.charCodeAt(at)] ?? 0;
  return bits;
}

function told(bits: number): number {
  return bits & (bits >>> ends);
}
