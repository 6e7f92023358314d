import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { withFewLanguages } from '../../../scripts/build/few-languages.ts';
import { displayText } from '../../../src/core/cells/display-text.ts';
import { inKnownLanguage } from '../../../src/core/cells/format-language.ts';

describe('a number format names a language', () => {
  it.each([
    ['[$-804]yyyy"年"m"月"', '[$-804]yyyy"年"m"月"'],
    ['[$-zh-CN]mmmm', '[$-zh-CN]mmmm'],
    ['[$-409]mmm-yy', '[$-409]mmm-yy'],
    ['[$-411]ggge', '[$-411]ggge'],
    ['[$-30804]d', '[$-30804]d'],
    ['[$-x-sysdate]dddd', '[$-x-sysdate]dddd'],
    ['[$¥-804]#,##0.00', '[$¥-804]#,##0.00'],
    ['[$¥]#,##0', '[$¥]#,##0'],
    ['[$-407]mmmm', '[$-409]mmmm'],
    ['[$-de-DE]mmmm', '[$-409]mmmm'],
    ['[$-fil]mmmm', '[$-409]mmmm'],
    ['[$€-407]#,##0.00', '[$€-409]#,##0.00'],
    ['0.00', '0.00'],
  ])('%s is shown as %s', (code, expected) => {
    expect(inKnownLanguage(code)).toBe(expected);
  });

  it('that is shown, or in English', () => {
    const shown = (format: string) => displayText({ value: 45108, format, formula: null }, false);
    expect(shown('[$-804]mmmm')).toBe('七月');
    expect(shown('[$-409]mmmm')).toBe('July');
    expect(shown('[$-412]mmmm')).toBe('7월');
    expect(shown('[$-407]mmmm')).toBe('July');
    expect(shown('[$-40C]dddd')).toBe('Saturday');
  });
});

it('the build keeps the languages that are shown, and no other', () => {
  const { resolve } = createRequire(import.meta.url);
  const code = readFileSync(resolve('numfmt').replace(/dist.*$/u, 'lib/locale.js'), 'utf8');
  const languages = (text: string) =>
    [...text.matchAll(/'([a-z]{2,3}(?:_[A-Z]{2})?)'\);$/gmu)].map(([, language]) => language);
  expect(languages(code).length).toBeGreaterThan(70);
  expect(languages(withFewLanguages(code))).toEqual(
    ['zh_CN', 'zh_TW', 'zh_HK', 'ja', 'ko'].concat([
      'en',
      'en_US',
      'en_AU',
      'en_CA',
      'en_GB',
      'en_IE',
    ]),
  );
  expect(withFewLanguages(code)).not.toMatch(/januar|enero|janvier/u);
});
