import { findAreas } from './find-areas.ts';

/** A part of the text up to a full stop, semicolon or line end. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  /** It goes on the sentence of the clause before it. */
  readonly goesOn: boolean;
  /** The area that the heading above or an earlier sentence of the line speaks of. */
  readonly area: string | null;
  /** What the heading above and the label of the line say: 长者服务. */
  readonly topic: string;
}

/** Longer than any sentence: what has no full stop for so long is cut. */
const longest = 2000;

/** The text in clauses, each with the area that it stands under. */
export function splitReport(plain: string, areas: readonly string[]): readonly Clause[] {
  const clauses: Clause[] = [];
  let heading: Heading = { area: null, topic: '' };
  let start = 0;
  for (const line of plain.split('\n')) {
    heading = headingOf(line, areas) ?? heading;
    clauses.push(...clausesOf(line, start, heading, areas));
    start += line.length + 1;
  }
  return clauses;
}

function clausesOf(
  line: string,
  lineStart: number,
  heading: Heading,
  areas: readonly string[],
): readonly Clause[] {
  const clauses: Clause[] = [];
  let carried = heading.area;
  const topic = `${heading.topic} ${labelOf(line)}`;
  let goesOn = false;
  for (const match of line.matchAll(pieces)) {
    const area = clauses.length === 0 ? heading.area : carried;
    for (let at = 0, length = 0; at < match[0].length; at += length) {
      length = lengthOfPart(match[0], at);
      const start = lineStart + match.index + at;
      const end = start + length;
      clauses.push({ start, end, goesOn: goesOn || at > 0, area, topic });
    }
    if (match.index === 0) carried = topicOf(match[0], areas) ?? heading.area;
    goesOn = match[0].endsWith(';');
  }
  return clauses;
}

/** All that is left, or up to the last comma that is not too far. */
function lengthOfPart(piece: string, at: number): number {
  if (piece.length - at <= longest) return piece.length - at;
  const part = piece.slice(at, at + longest);
  const comma = Math.max(part.lastIndexOf(',', longest - 4), part.lastIndexOf('、'));
  return comma > 0 ? comma + 1 : longest;
}

/** The one area that a paragraph begins with is what its other sentences speak of too. */
function topicOf(first: string, areas: readonly string[]): string | null {
  const named = findAreas(first, areas);
  return named.length === 1 && (named[0]?.start ?? 0) < 8 ? (named[0]?.area ?? null) : null;
}

// A semicolon before rates alone (；分别完成指标的…%) does not part them from their quantities.
const pieces =
  /(?:[^。！？!?;\t]|;(?=\s*(?:分别|均)?(?:完成|达到?|占)[^\d;。]*\d[\d.]*%))+[。！？!?;\t]*|[。！？!?;\t]+/g;

interface Heading {
  readonly area: string | null;
  readonly topic: string;
}

/** What a heading speaks of; null for a line that is none: it is long, a sentence, or has a figure. */
function headingOf(line: string, areas: readonly string[]): Heading | null {
  const topic = line
    .trim()
    .replace(/^(?:第?[一二三四五六七八九十]+[、.章节部]|\(?[一二三四五六七八九十\d]+[)、.])/u, '');
  if (topic === '' || topic.length > 25 || /[。;,、]/.test(topic.replace(/[:。]$/, '')))
    return null;
  const named = findAreas(topic, areas);
  if (named.length === 0 && /\d/.test(topic)) return null;
  return { area: named.length === 1 ? (named[0]?.area ?? null) : null, topic };
}

/** 长者服务：… */
function labelOf(line: string): string {
  return /^[^。;,\d]{0,12}\d{0,2}[^。;,\d]{0,20}:/.exec(line)?.[0] ?? '';
}
