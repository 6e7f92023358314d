import { readFigure } from './read-figure.ts';
import type { Item } from './reading.ts';

/**
 * The items of a cell that holds several: one a line, a semicolon or a number (1. 2、 （3） ④) each,
 * and two clauses with a figure each. Numbers and closing marks are taken off. The text is plain.
 * An empty list where the cell holds no list.
 *
 * `1.个案辅导68个；2.小组服务30个` → 个案辅导 68 个, 小组服务 30 个.
 */
export function readItems(text: string): readonly Item[] {
  const isNumbered = leading.test(text);
  const parts = splitItems(text);
  if (parts.length < 2 && !isNumbered) return [];
  const items = parts.map(readItem);
  return isNumbered || items.some((item) => item.figure) ? items : [];
}

const marker = '(?:\\d{1,2}\\s*[、)](?!\\s*\\d)|\\d{1,2}\\s*\\.(?!\\d)|\\(\\d{1,2}\\)|[①-⑳㈠-㈩])';

const leading = new RegExp(`^${marker}\\s*`);
/** The character before an item that begins within a line. */
const beforeItem = new RegExp(
  `[\\s;。,](?=${marker})` +
    '|[^\\d.,(\\s](?=\\d{1,2}\\.(?!\\d)|[①-⑳㈠-㈩]|\\(\\d{1,2}\\)[\\u4e00-\\u9fff]{2})',
  'g',
);

function splitItems(text: string): readonly string[] {
  return text
    .split(/[\n;。]+/)
    .flatMap((line) => line.replace(beforeItem, '$&\n').split('\n'))
    .map((part) =>
      part
        .trim()
        .replace(leading, '')
        .replace(/[,、\s]+$/, ''),
    )
    .filter((part) => part !== '')
    .flatMap(splitClauses);
}

/** 配备工作人员20人，其中专业人员不少于14人: each clause has its own figure. */
function splitClauses(part: string): readonly string[] {
  const clauses = part.split(/,(?!\d{3}(?!\d))/).map((clause) => clause.trim());
  if (clauses.length < 2) return [part];
  const stated = clauses.filter((clause) => typeof readFigure(clause) === 'object');
  return stated.length > 1 ? clauses : [part];
}

function readItem(text: string): Item {
  const reading = readNamed(text);
  if (typeof reading !== 'object') return { name: text, figure: null, text };
  return { name: reading.name.replace(/[:为是\s]+$/, ''), figure: reading.figure, text };
}

/** The first number that can be read to the end of the text; numbers before it belong to the name. */
function readNamed(text: string): ReturnType<typeof readFigure> {
  for (const match of text.matchAll(/\d+/g)) {
    const before = text.slice(0, match.index);
    const words = before.replace(/\d/g, '');
    const reading = readFigure(words + text.slice(match.index));
    if (typeof reading !== 'object') continue;
    return { ...reading, name: before.slice(0, lengthOfName(before, reading.name)) };
  }
  return readFigure(text);
}

/** How much of the text is the name, whose digits were left out to read it. */
function lengthOfName(before: string, name: string): number {
  let letters = 0;
  for (let at = 0; at < before.length; at++) {
    if (letters === name.length) return at;
    if (!/\d/.test(before.charAt(at))) letters++;
  }
  return before.length;
}
