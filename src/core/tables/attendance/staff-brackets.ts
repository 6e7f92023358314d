import { holdsWord } from '../words/match-words.ts';
import { licenceWords, postWords } from '../words/vocabulary-attendance.ts';

/** A worker's name with what stands in brackets behind it. */
export interface StaffBrackets {
  readonly name: string;
  readonly post: string | null;
  readonly licence: string | null;
}

/** 社工01（站长，社会工作师） → its name, post and licence; null where the brackets say neither. */
export function staffBrackets(text: string): StaffBrackets | null {
  const [, name, inside] =
    /^\s*([^()（）]{1,12}?)\s*[（(]([^()（）]{2,30})[）)]\s*$/u.exec(text) ?? [];
  if (name === undefined || inside === undefined) return null;
  const parts = inside.split(/[，,、;；/\s]+/u);
  const licence = parts.find((part) => holdsWord(part, licenceWords)) ?? null;
  const post = parts.find((part) => part !== licence && holdsWord(part, postWords)) ?? null;
  return licence === null && post === null ? null : { name, post, licence };
}
