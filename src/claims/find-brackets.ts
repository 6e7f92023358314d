import { blot } from './plain-report.ts';

/** What stands in round brackets: the content's place. */
export interface Bracket {
  readonly start: number;
  readonly end: number;
}

/** The text with its round brackets blotted out, and where they stood; inner ones go with the outer. */
export function takeBrackets(part: string): {
  readonly outer: string;
  readonly brackets: readonly Bracket[];
} {
  const brackets: Bracket[] = [];
  let outer = part;
  let open = -1;
  let depth = 0;
  for (let at = 0; at < part.length; at++) {
    const letter = part[at];
    if (letter === '(' && depth++ === 0) open = at;
    if (letter !== ')' || depth === 0 || --depth > 0) continue;
    brackets.push({ start: open + 1, end: at });
  }
  for (const { start, end } of brackets) {
    outer = outer.slice(0, start - 1) + blot.repeat(end - start + 2) + outer.slice(end + 1);
  }
  return { outer, brackets };
}
