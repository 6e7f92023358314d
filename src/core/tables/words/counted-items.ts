import { readFigure } from '../../quantities/read-figure.ts';
import { type Figure, withUnit } from '../../quantities/reading.ts';
import type { Measure } from '../facts/table.ts';
import { holdsWord, measureOfUnit } from './match-words.ts';
import { normaliseLabel } from './normalise-label.ts';
import { wholeMeasure } from './read-figure-heading.ts';
import { bracketRate, toldParts, toldRate } from './told-parts.ts';
import { serviceWords } from './vocabulary-indicators.ts';

/** A service with what is measured of it and how much, as a cell of several says it. */
export interface CountedItem {
  readonly name: string;
  /** Null, as the unit, where the cell says neither: 个案15. */
  readonly measure: Measure | null;
  readonly unit: string | null;
  readonly figure: Figure;
  /** Printed behind the quantity. */
  readonly rate: Figure | null;
}

/**
 * The services that a cell counts in words: 开展小组6个、节次≥36节；10个个案，完成率80% → 小组 6 个, 小组 36 节,
 * 个案 10 个 at 80 %. A measure alone is of the service before it. Null where any part is none, where the
 * first names no service, and where one says the same again.
 */
export function countedItems(text: string): readonly CountedItem[] | null {
  const items: CountedItem[] = [];
  for (const part of toldParts(text)) {
    const last = items.at(-1);
    const rate = toldRate(part);
    if (rate) {
      if (!last || last.rate) return null;
      items[items.length - 1] = { ...last, rate };
      continue;
    }
    const item = itemIn(part, last?.name ?? null);
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

function itemIn(part: string, before: string | null): CountedItem | null {
  const read = readFigure(part.replace(bareCount, '$1$2个'));
  if (typeof read !== 'object' || read.figure.isPercent) return null;
  const isBare = bareCount.test(part);
  const { unit } = read.figure;
  const behind = nameBehind(part, read.figure);
  if (behind !== '' && !namesService(behind)) return null;
  const told = plainName(read.name) || behind;
  const isMeasure = told === '' || wholeMeasure(told) !== null;
  const known = isBare || unit === null ? null : measureOfUnit(unit);
  const measure = known ?? (isMeasure ? wholeMeasure(told) : null);
  const name = isMeasure ? before : told;
  if (name === null || name.length < 2 || name.length > 12) return null;
  if (measure === null && !(isBare && namesService(name))) return null;
  const figure = isBare ? withUnit(read.figure, null) : read.figure;
  return { name, measure, unit: figure.unit, figure, rate: bracketRate(part) };
}

/** 个案15. */
const bareCount = /^(\p{Script=Han}{2,10}:?)(\d+)$/u;

function plainName(text: string): string {
  return normaliseLabel(text)
    .core.replace(lead, '')
    .replace(/[:为是]+$/u, '');
}

/** 20场社区活动: the service stands behind its quantity. */
function nameBehind(part: string, { unit, bound }: Figure): string {
  if (unit === null || bound !== null) return '';
  const name = plainName(part.slice(part.indexOf(unit) + unit.length));
  return /^\p{Script=Han}{2,}$/u.test(name) && name !== '左右' ? name : '';
}

function namesService(text: string): boolean {
  return holdsWord(text, serviceWords) || text.endsWith('活动');
}

/** What stands before the service in a sentence of an agreement. */
const lead =
  /^(?:全年|每年|年度|本年度|项目期内|服务期内|协议期内)?(?:共|累计|总计|已|其中)?(?:需|应|须)?(?:开展|提供|完成|组织|举办|实施|进行|参与|服务)?了?(?!$)/u;
