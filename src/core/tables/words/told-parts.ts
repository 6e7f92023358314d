import { plainText } from '../../quantities/plain-text.ts';
import { readFigure } from '../../quantities/read-figure.ts';
import type { Figure } from '../../quantities/reading.ts';

/**
 * The parts of a cell that says quantities in words, one a mark or a quantity: 截至10月底，开展小组6个36节；个案10个
 * → 开展小组6个, 36节, 个案10个. Numbers of items and the day that the cell is of are left out.
 */
export function toldParts(text: string): readonly string[] {
  return plainText(text)
    .replace(asOf, '')
    .replace(announcement, '')
    .replace(/(^|[\n;。])\s*\d{1,2}、/gu, '$1')
    .replace(/(^|[^\d.])(?=\d{1,2}[.)](?!\d))/gu, '$1\n')
    .replace(/(\D),/gu, '$1;')
    .replace(/(\d\p{Script=Han}{1,3}\)?)(?:[ /]+(?=\p{Script=Han}[^\d/]*\d)|(?=\d))/gu, '$1;')
    .split(/[;\n。、]|,(?!\d{3})|(?=[①-⑳])/u)
    .map((part) => part.trim().replace(numbering, '').trim())
    .filter((part) => part !== '');
}

const numbering = /^(?:\d{1,2}\s*[.、)](?!\d)|\(\d{1,2}\)|[①-⑳])\s*/u;

/** 截至10月底, 1-10月: digits that count nothing. */
const asOf =
  /^(?:截[至止到]|目前|至|到)?\s*\d[\d年月日.~至-]*[月日](?:份|底|末|初|中旬|止|为止)?[,:]?/u;

/** 全年完成：, 目标： before all of it. */
const announcement = /^(?:[\p{Script=Han}]{0,4}(?:完成|开展|目标|指标|任务|要求|提供)):\s*/u;

/** The rate that a part states of what stands before it: 完成率80%, 完成年度指标的97.67%, 80%; null for any other share. */
export function toldRate(part: string): Figure | null {
  const share = rateWords.exec(part)?.[1];
  const read = share === undefined ? 'text' : readFigure(share);
  return typeof read === 'object' && read.figure.isPercent ? read.figure : null;
}

/** The rate in brackets behind a quantity: 个案12个（80%）. */
export function bracketRate(part: string): Figure | null {
  const bracket = /\(([^()]*)\)$/u.exec(part)?.[1];
  return bracket === undefined ? null : toldRate(bracket);
}

const goal = '(?:本?年度?|全年|协议|合同|总)*(?:指标|目标|任务|计划)(?:要求)?(?:总?[量数值])?的?';
const rateWords = new RegExp(
  `^(?:(?:已|共)?(?:完成|占|达到?)了?${goal}|(?:已|共)?完成了?|达到?|${goal})?` +
    '(?:的?(?:完成|达成|达标)(?:率|比例|进度|百分比))?(?:已|为|达到?|是|[:])*(\\d+(?:\\.\\d+)?%)$',
  'u',
);
