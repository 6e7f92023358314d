import type { Scheme, SchemePart } from '../schemes/scheme.ts';

/** A part of a scheme, and the part that it belongs to where it is a sub-part. */
export interface FoundPart {
  readonly part: SchemePart;
  readonly parent: SchemePart | null;
}

/**
 * The part that a score table's row or a project sheet's words name. A name that is one of the
 * part's words is it; else the word that stands nearest the end decides (第三方评估-服务监测 is
 * 服务监测), of those the longest; words of two characters only at the very end (文冲街道, but not
 * 督导与培训). What stands in brackets is only looked at where the rest says nothing.
 */
export function findPart(name: string, scheme: Scheme): FoundPart | null {
  const words = wordsOf(scheme);
  const plain = fold(name);
  const outside = withoutEnding(plain.replace(/[([【〔].*?[)\]】〕]/gu, ''));
  const exact = words.find(({ word }) => word === plain || word === outside);
  if (exact) return { part: exact.part, parent: exact.parent };
  const inside = withoutEnding(plain.replace(/[([【〔)\]】〕]/gu, ''));
  return lastNamed(outside, words) ?? lastNamed(inside, words);
}

/** 购买方评估得分 → 购买方 */
function withoutEnding(text: string): string {
  return text.replace(/(?:评估|评价|考核|评议|评分|打分|得分|部分|情况|分数|意见)+$/u, '');
}

interface PartWord extends FoundPart {
  readonly word: string;
}

function wordsOf({ parts }: Scheme): readonly PartWord[] {
  const own = (part: SchemePart, parent: SchemePart | null): readonly PartWord[] =>
    [part.name, ...part.aliases].map((word) => ({ word: fold(word), part, parent }));
  return parts.flatMap((part) => [
    ...own(part, null),
    ...part.parts.flatMap((sub) => own(sub, part)),
  ]);
}

function lastNamed(text: string, words: readonly PartWord[]): FoundPart | null {
  let best: PartWord | null = null;
  let bestEnd = -1;
  for (const named of words) {
    const end = endOf(named.word, text);
    const isBetter =
      end > bestEnd || (end === bestEnd && named.word.length > (best?.word.length ?? 0));
    if (end > 0 && isBetter) {
      best = named;
      bestEnd = end;
    }
  }
  return best && { part: best.part, parent: best.parent };
}

/** Where the word's last place in the text ends; 0 where it is not in it. */
function endOf(word: string, text: string): number {
  const at = text.lastIndexOf(word);
  const end = at + word.length;
  const isLoose = word.length < 3 && end < text.length;
  return at < 0 || word === '' || isLoose ? 0 : end;
}

function fold(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, '');
}
