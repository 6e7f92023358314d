import { splice } from '../xml/splice.ts';
import { childNamed, outlineXml, type PlacedElement } from '../xml/xml-outline.ts';
import { element, escapeText } from '../xml/xml-text.ts';

/**
 * `docProps/app.xml` with sheets added to its titles, after the last worksheet that it lists. Left
 * alone where it does not list the worksheets as expected: no program relies on it.
 */
export function addTitles(
  text: string,
  worksheets: readonly string[],
  added: readonly string[],
): string {
  const root = outlineXml(text);
  const pairs = vectorOf(root, 'HeadingPairs');
  const titles = vectorOf(root, 'TitlesOfParts');
  if (!pairs || !titles || added.length === 0) return text;
  const section = worksheetSection(pairs, titles, worksheets);
  if (!section) return text;
  const { count, last } = section;
  const xml = added.map((name) => element(last.name, {}, escapeText(name))).join('');
  return splice(text, [
    { from: count.openEnd, to: count.closeStart, text: `${Number(count.text) + added.length}` },
    sizePiece(text, titles, titles.children.length + added.length),
    { from: last.end, to: last.end, text: xml },
  ]);
}

interface Section {
  /** The element that says how many worksheets there are. */
  readonly count: PlacedElement;
  /** The last worksheet's title. */
  readonly last: PlacedElement;
}

/** The pair of heading and count under which all the worksheets are listed. */
function worksheetSection(
  pairs: PlacedElement,
  titles: PlacedElement,
  worksheets: readonly string[],
): Section | null {
  let start = 0;
  for (let at = 1; at < pairs.children.length; at += 2) {
    const count = pairs.children[at]?.children[0];
    if (!count) return null;
    const listed = titles.children.slice(start, start + Number(count.text));
    const last = listed.at(-1);
    const names = new Set(listed.map((title) => title.text));
    if (last && names.size === worksheets.length && worksheets.every((name) => names.has(name))) {
      return { count, last };
    }
    start += Number(count.text);
  }
  return null;
}

function vectorOf(root: PlacedElement | null, name: string): PlacedElement | null {
  const list = root && childNamed(root, name);
  return list && childNamed(list, 'vector');
}

function sizePiece(text: string, vector: PlacedElement, size: number) {
  const open = text.slice(vector.start, vector.openEnd);
  const sized = open.replace(/(\ssize\s*=\s*)("[^"]*"|'[^']*')/, `$1"${size}"`);
  return { from: vector.start, to: vector.openEnd, text: sized };
}
