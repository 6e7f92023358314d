import type { Reason } from '../core/tables/facts/table.ts';
import type { Lang } from './messages.ts';
import { writtenFor } from './written.ts';

/** Why a table was taken for what it is; a code without a wording of its own is given as it is. */
export function describeReason({ code, words }: Reason, lang: Lang): string {
  const { byCode, terms, other } = writtenFor(lang).reasons;
  const told = words.map((word) => (Object.hasOwn(terms, word) ? (terms[word] ?? word) : word));
  const wording = Object.hasOwn(byCode, code) ? byCode[code] : undefined;
  return wording ? wording(told) : other(code, told);
}
