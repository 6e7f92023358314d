import { plainText } from '../../quantities/plain-text.ts';
import { readFigure } from '../../quantities/read-figure.ts';
import type { Figure } from '../../quantities/reading.ts';
import type { Measure } from '../facts/table.ts';
import { measureOfUnit } from './match-words.ts';
import { normaliseLabel } from './normalise-label.ts';
import { wholeMeasure } from './read-figure-heading.ts';

/** A service with what is measured of it and how much, as a cell of several says it. */
export interface CountedItem {
  readonly name: string;
  readonly measure: Measure;
  readonly unit: string;
  readonly figure: Figure;
}

/**
 * The services that a cell counts in words: 开展小组6个、节次≥36节；个案10个 → 小组 6 个, 小组 36 节, 个案 10 个. A
 * measure alone is of the service before it. Null where any part is none, where the first names no
 * service, and where one says the same again.
 */
export function countedItems(text: string): readonly CountedItem[] | null {
  const parts = plainText(text)
    .replace(/(^|[\n;。])\s*\d{1,2}、/gu, '$1')
    .replace(/(^|[^\d.])(?=\d{1,2}[.)](?!\d))/gu, '$1\n')
    .split(/[;\n。、]|,(?!\d{3})|(?=[①-⑳])/u)
    .map((part) => part.trim().replace(numbering, '').trim())
    .filter((part) => part !== '');
  const items: CountedItem[] = [];
  for (const part of parts) {
    const item = itemIn(part, items.at(-1)?.name ?? null);
    if (!item) return null;
    if (items.some(({ name, measure }) => name === item.name && measure === item.measure))
      return null;
    items.push(item);
  }
  return items.length > 0 ? items : null;
}

/** Whether a text is such a cell: 开展小组6个、节次36节 is what a row states, and no head. */
export function countsSeveral(text: string): boolean {
  return /\d.*\d/su.test(text) && (countedItems(text)?.length ?? 0) > 1;
}

const numbering = /^(?:\d{1,2}\s*[.、)]|\(\d{1,2}\)|[①-⑳])\s*/u;

function itemIn(part: string, before: string | null): CountedItem | null {
  const read = readFigure(part);
  if (typeof read !== 'object' || read.figure.isPercent) return null;
  const { figure } = read;
  const unit = figure.unit ?? '';
  const told = normaliseLabel(read.name)
    .core.replace(lead, '')
    .replace(/[:为是]+$/u, '');
  const isMeasure = told === '' || wholeMeasure(told) !== null;
  const measure = measureOfUnit(unit) ?? (isMeasure ? wholeMeasure(told) : null);
  const name = isMeasure ? before : told;
  return measure === null || name === null || name.length < 2 || name.length > 12
    ? null
    : { name, measure, unit, figure };
}

/** What stands before the service in a sentence of an agreement. */
const lead =
  /^(?:全年|每年|年度|本年度|项目期内|服务期内|协议期内)?(?:共|累计|总计|已|其中)?(?:需|应|须)?(?:开展|提供|完成|组织|举办|实施|进行|参与|服务)?(?!$)/u;
