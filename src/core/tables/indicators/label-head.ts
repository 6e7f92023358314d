import { isAreaHead } from '../words/area-names.ts';
import { normaliseLabel } from '../words/normalise-label.ts';
import { serviceHeadWords } from '../words/vocabulary-indicators.ts';
import { measureHeadWords, serialWords, unitHeadWords } from '../words/vocabulary-labels.ts';

const labelHeadWords: readonly string[] = [
  ...serialWords,
  ...serviceHeadWords,
  ...measureHeadWords,
  ...unitHeadWords,
];

/** 序号, 服务内容, 片区, 单位, 协议内容1：…: with such a head a table begins. */
export function isLabelHead(text: string): boolean {
  const { core } = normaliseLabel(text);
  return (
    labelHeadWords.includes(core) ||
    isAreaHead(core) ||
    /^[\p{Script=Han}]{2,4}\d{1,2}\s*[:：、.]/u.test(text)
  );
}
