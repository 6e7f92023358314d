import { enWritten } from './en-us/written.ts';
import type { Lang } from './messages.ts';
import { type WrittenMessages, zhWritten } from './zh-cn/written.ts';

/** The wording of documents, sheets and findings in one language. */
export function writtenFor(lang: Lang): WrittenMessages {
  return lang === 'en-US' ? enWritten : zhWritten;
}
