import type { WrittenMessages } from './zh-cn/written.ts';
import type { Messages } from './zh-cn/zh-cn.ts';

/**
 * Stands for the English words where Chinese ones are loaded first (a page, a pane; vite.config.ts
 * puts it in their place): empty until `loadEnglish` was awaited, and the same object for all.
 */
export const enUs = {} as Messages;
export const enWritten: WrittenMessages = enUs;

/** To be awaited before anything is shown in English. */
export async function loadEnglish(): Promise<void> {
  const english = await import('./en-us/en-us.ts');
  Object.assign(enUs, english.enUs);
}
