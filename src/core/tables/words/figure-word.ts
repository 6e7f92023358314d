import { foldText } from './normalise-label.ts';
import { uprightFigures, uprightOther } from './vocabulary-stations.ts';

/**
 * What figures are called whose head only names a station, by the lines over them: 各站经费预算 →
 * 预算金额; those that speak of budget and spending in one tell nothing.
 */
export function figureWord(text: string): string {
  const plain = foldText(text);
  const [first, second] = uprightFigures.filter(([words]) =>
    words.some((word) => plain.includes(word)),
  );
  if (!first) return uprightOther;
  return first[2] && second?.[2] ? uprightOther : first[1];
}
