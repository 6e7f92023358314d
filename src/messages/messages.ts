import { enUs } from './en-us/en-us.ts';
import { type Messages, zhCn } from './zh-cn/zh-cn.ts';

export type Lang = 'zh-CN' | 'en-US';

/** All wording in one language. The Chinese files define the shape; a key that the English ones lack does not compile. */
export function messagesFor(lang: Lang): Messages {
  return lang === 'en-US' ? enUs : zhCn;
}
