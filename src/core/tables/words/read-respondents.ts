import { isAreaName } from './area-names.ts';
import { foldText } from './normalise-label.ts';
import { clientWords, partnerWords } from './vocabulary-survey.ts';

export type Respondents = 'clients' | 'partners';

const pairs: readonly (readonly [string, Respondents])[] = [
  ...clientWords.map((word) => [word, 'clients'] as const),
  ...partnerWords.map((word) => [word, 'partners'] as const),
];
/** 社工站, 社工服务 and 社区居民 name no social workers and no partners. */
const idle = /社工(?:服务)?(?:站|点|项目|机构)|社会工作服务站|社工服务/gu;

/** Whether a name is that of people who were asked and of no area: 村居委, but not 东一社区. */
export function areRespondents(name: string): boolean {
  const plain = foldText(name);
  return (
    pairs.some(([word]) => word === plain) || (!isAreaName(name) && readRespondents(name) !== null)
  );
}

/**
 * Who a text says was asked: those who are served (居民, 服务对象), or those who buy or share in the
 * service (购买方, 居委会). The word that ends last decides; a longer one before those that it holds.
 */
export function readRespondents(text: string): Respondents | null {
  const plain = foldText(text).replace(idle, '');
  // Of 居民对街道工作的满意度 the one who speaks stands first.
  const [asked = ''] = plain.split(/对(?!象)/u);
  const where = pairs.some(([word]) => asked.includes(word)) ? asked : plain;
  let best: readonly [end: number, length: number, who: Respondents] | null = null;
  for (const [word, who] of pairs) {
    const at = where.lastIndexOf(word);
    if (at < 0) continue;
    const end = at + word.length;
    const isBetter = best === null || end > best[0] || (end === best[0] && word.length > best[1]);
    if (isBetter) best = [end, word.length, who];
  }
  return best?.[2] ?? null;
}
