import type { Lexicon } from './lexicon.ts';
import { holdsWord, isTotalText } from './match-words.ts';
import { normaliseLabel } from './normalise-label.ts';
import { serviceWords } from './vocabulary-indicators.ts';
import { areaBeginnings, areaEndings, areaHeadWords } from './vocabulary-labels.ts';

const heads: ReadonlySet<string> = new Set(areaHeadWords);
const number = '[一二三四五六七八九十\\d]{1,3}';
const begun = new RegExp(
  `^第?(?:${areaBeginnings.join('|')})(?:${number}|[A-Za-z甲乙丙丁东南西北中])$`,
);
const counted = new RegExp(
  `^第?(?:${number}|[A-Za-z甲乙丙丁东南西北中])号?(?:${areaEndings.join('|')})$`,
);

/** Whether a column head says that areas stand under it: 服务片区, 社区, 社工点名称. */
export function isAreaHead(core: string): boolean {
  return heads.has(core) || heads.has(core.replace(/(名称|名|别|及社区|及站点)$/, ''));
}

/** 片区1, 第二片区, 文冲社区, A片: the name of a part of a station. */
export function isAreaName(text: string): boolean {
  const { core } = normaliseLabel(text);
  if (begun.test(core) || counted.test(core)) return true;
  const ending = areaEndings.find((word) => core.endsWith(word) && core.length > word.length);
  if (ending === undefined || core.length > 14) return false;
  const rest = core.slice(0, -ending.length);
  return !holdsWord(rest, serviceWords);
}

/** Whether most labels of a column or header row are names of areas; sums are passed over. */
export function looksLikeAreas(words: Lexicon, texts: readonly string[]): boolean {
  const labels = texts.filter((text) => !words(isTotalText, text));
  if (labels.length === 0) return false;
  const isArea = (label: string) => words(isAreaName, label) && !holdsWord(label, words.services);
  return labels.filter(isArea).length * 2 >= labels.length;
}
