import type { Reason } from '../core/tables/table.ts';
import { type Lang, messagesFor } from './messages.ts';

/** Why a table was taken for what it is. */
export function describeReason({ code, words }: Reason, lang: Lang): string {
  const { byCode, other } = messagesFor(lang).reasons;
  return (Object.hasOwn(byCode, code) ? byCode[code]?.(words) : undefined) ?? other(code, words);
}
