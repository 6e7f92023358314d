import { findAreas } from './find-areas.ts';

/** A part of the text up to a full stop, semicolon or line end. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  /** It goes on the sentence of the clause before it. */
  readonly goesOn: boolean;
  /** The area that the heading above or an earlier sentence of the line speaks of. */
  readonly area: string | null;
}

/** Longer than any sentence: what has no full stop for so long is cut. */
const longest = 2000;

/** The text in clauses, each with the area that it stands under. */
export function splitReport(plain: string, areas: readonly string[]): readonly Clause[] {
  const clauses: Clause[] = [];
  let heading: string | null = null;
  let start = 0;
  for (const line of plain.split('\n')) {
    const own = headingArea(line, areas);
    if (own !== undefined) heading = own;
    clauses.push(...clausesOf(line, start, heading, areas));
    start += line.length + 1;
  }
  return clauses;
}

function clausesOf(
  line: string,
  lineStart: number,
  heading: string | null,
  areas: readonly string[],
): readonly Clause[] {
  const clauses: Clause[] = [];
  let topic = heading;
  let goesOn = false;
  for (const match of line.matchAll(pieces)) {
    const area = clauses.length === 0 ? heading : topic;
    for (let at = 0; at < match[0].length; at += longest) {
      const start = lineStart + match.index + at;
      const end = Math.min(start + longest, lineStart + match.index + match[0].length);
      clauses.push({ start, end, goesOn: goesOn || at > 0, area });
    }
    if (match.index === 0) topic = topicOf(match[0], areas) ?? heading;
    goesOn = match[0].endsWith(';');
  }
  return clauses;
}

/** The one area that a paragraph begins with is what its other sentences speak of too. */
function topicOf(first: string, areas: readonly string[]): string | null {
  const named = findAreas(first, areas);
  return named.length === 1 && (named[0]?.start ?? 0) < 8 ? (named[0]?.area ?? null) : null;
}

// A semicolon before rates alone (；分别完成指标的…%) does not part them from their quantities.
const pieces =
  /(?:[^。！？!?;\t]|;(?=\s*(?:分别|均)?(?:完成|达到?|占)[^\d;。]*\d[\d.]*%))+[。！？!?;\t]*|[。！？!?;\t]+/g;

/** The area of a heading; null for a heading of something else; undefined for a line that is none. */
function headingArea(line: string, areas: readonly string[]): string | null | undefined {
  const text = line.trim();
  if (text === '' || text.length > 25 || /[。;,]/.test(text.replace(/[:。]$/, '')))
    return undefined;
  const named = findAreas(text, areas);
  if (named.length === 1) return named[0]?.area ?? null;
  return /^(?:第?[一二三四五六七八九十]+[、.章节部]|\(?[一二三四五六七八九十\d]+[)）、.])/u.test(
    text,
  )
    ? null
    : undefined;
}
