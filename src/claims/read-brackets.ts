import type { ClaimFigure } from './claim.ts';
import type { ClauseText, ReadingContext } from './clause-text.ts';
import type { Bracket } from './find-brackets.ts';
import { findFigures } from './find-figures.ts';
import { ratePattern, targetPattern } from './vocabulary-claims.ts';

/** What brackets say of the figure before them: 2189个（协议量3382个，完成率64.73%）. */
export interface Remark {
  readonly target: ClaimFigure | null;
  readonly rate: ClaimFigure | null;
}

/** Remarks by the place of the figure that they stand behind, and the brackets that say other things. */
export function readBrackets(
  clause: ClauseText,
  outer: string,
  brackets: readonly Bracket[],
  figures: readonly ClaimFigure[],
  { units }: ReadingContext,
): { readonly remarks: ReadonlyMap<number, Remark>; readonly asides: readonly Bracket[] } {
  const remarks = new Map<number, Remark>();
  const asides: Bracket[] = [];
  for (const bracket of brackets) {
    const { start, end } = bracket;
    const before = figures.findLast(({ span }) => span.end - clause.start < start);
    const between = before ? outer.slice(before.span.end - clause.start, start - 1) : ',';
    const content = clause.blotted.slice(start, end);
    const found = findFigures(content, clause.text.slice(start, end), clause.start + start, units);
    const isBehind = /^[\p{L} ]{0,8}$/u.test(between) && before?.figure.isPercent === false;
    const remark = isBehind ? remarkOf(content, found, clause.start + start) : null;
    if (remark && before) remarks.set(before.span.start, remark);
    else if (found.length > 0) asides.push(bracket);
  }
  return { remarks, asides };
}

function remarkOf(content: string, figures: readonly ClaimFigure[], offset: number): Remark | null {
  let remark: Remark = { target: null, rate: null };
  let from = 0;
  for (const figure of figures) {
    const words = content.slice(from, figure.span.start - offset).replace(/[\s,;:、]/g, '');
    from = figure.span.end - offset;
    const isRate = figure.figure.isPercent && (words === '' || ratePattern.test(words));
    const isTarget = !figure.figure.isPercent && targetPattern.test(words);
    if (isRate && !remark.rate) remark = { ...remark, rate: figure };
    else if (isTarget && !remark.target) remark = { ...remark, target: figure };
    else return null;
  }
  return figures.length > 0 ? remark : null;
}
