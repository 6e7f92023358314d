import type { ClaimFigure } from './claim.ts';
import { blot } from './plain-report.ts';
import { describeWords } from './scan-words.ts';
import { verbs } from './vocabulary-claims.ts';

/** A figure with the words around it that may say what it is of. */
export interface Token {
  readonly figure: ClaimFigure;
  /** Words since the figure before, as they stand but for blanks, brackets and dates. */
  readonly piece: string;
  /** The last part of them: since the last comma. */
  readonly near: string;
  /** Words right after the unit: 17个专业小组. Empty where they lead to the next figure. */
  readonly tail: string;
}

/** The figures of a clause (brackets blotted out) with their words. `offset`: of the clause. */
export function readTokens(
  outer: string,
  figures: readonly ClaimFigure[],
  offset: number,
): readonly Token[] {
  const tokens: Token[] = [];
  let from = 0;
  figures.forEach((figure, at) => {
    const start = figure.span.start - offset;
    const end = figure.span.end - offset;
    const next = figures[at + 1];
    const after = outer.slice(end, next ? next.span.start - offset : outer.length);
    const piece = wordsOf(outer.slice(from, start));
    const near = nearOf(piece);
    const tail = tailOf(after, next !== undefined);
    const isOwn = tail !== '' && isSaidAfter(near, tail);
    tokens.push({ figure, piece, near, tail });
    from = end + (isOwn ? tail.length : 0);
  });
  return tokens;
}

/** Whether the words after a figure, not those before it, say what it is of: 开展17个专业小组. */
export function isSaidAfter(near: string, tail: string): boolean {
  if (describeWords(tail).services.length === 0) return false;
  return describeWords(near).services.length === 0 || verbs.some((verb) => near.endsWith(verb));
}

function wordsOf(text: string): string {
  return text.replaceAll(blot, '').replace(/[\s"'“”‘’「」『』《》<>【】[\]*_|]/g, '');
}

function nearOf(piece: string): string {
  const parts = piece.replace(/:+$/, '').split(/[,;:。]/);
  return (parts.at(-1) ?? '').replace(/^[、和与及]+/, '');
}

function tailOf(after: string, isBetween: boolean): string {
  const tail = /^\p{Script=Han}+/u.exec(after)?.[0] ?? '';
  return isBetween && tail.length === after.trimEnd().length ? '' : tail;
}
