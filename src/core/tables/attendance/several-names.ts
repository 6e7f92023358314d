import { holdsWord } from '../words/match-words.ts';
import { postWords } from '../words/vocabulary-attendance.ts';

/** 社工02（7-9月）/社工05（10-12月）, 张三→李四: a post that changed hands within one row. */
export function namesSeveral(text: string): boolean {
  const plain = text.replace(/[（(][^（()）]*[)）]/gu, '').trim();
  const parts = plain.split(/\s*(?:[/／、→\n]|->|—>|接替|换为?)\s*/u);
  return parts.length > 1 && parts.every(namesOne);
}

/** A numbered worker or two to four characters that are no post. */
function namesOne(text: string): boolean {
  if (/^\p{Script=Han}{1,3}\d{1,4}$/u.test(text)) return true;
  return /^\p{Script=Han}{2,4}$/u.test(text) && !holdsWord(text, postWords);
}
