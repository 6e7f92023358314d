import type { Plugin } from 'vite';

/**
 * numfmt names months and days in 76 languages, which are a thirtieth of the worker. Those that number
 * formats of Chinese workbooks ask for stay: Chinese, English, Japanese and Korean.
 */
export function fewLanguages(): Plugin {
  return {
    name: 'few-languages',
    apply: 'build',
    enforce: 'pre',
    transform: (code, id) =>
      id.endsWith('/numfmt/lib/locale.js') ? { code: withFewLanguages(code), map: null } : null,
  };
}

const kept = /^(?:zh|en|ja|ko)(?:_|$)/u;

/** Leaves out the statements that add another language, and the constants that only they use. */
export function withFewLanguages(code: string): string {
  const added = code.replace(
    /^addLocale\((?:(?!^addLocale)[\s\S])*?'([a-z]{2,3}(?:_[A-Z]{2})?)'\);$/gmu,
    (statement, language: string) => (kept.test(language) ? statement : ''),
  );
  return added.replace(
    /^const (_[a-z]{2}(?:M\d+)?) = (?:[\s\S]*?);$/gmu,
    (statement, name: string) =>
      added.split(new RegExp(`${name}\\b`, 'u')).length > 2 ? statement : '',
  );
}
