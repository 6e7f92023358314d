/** Primary languages by Windows number: Chinese, English, Japanese, Korean; 0 names none. */
const numbered: ReadonlySet<number> = new Set([0x00, 0x04, 0x09, 0x11, 0x12]);
const tagged = /^(?:zh|en|ja|ko)(?:[-_,]|$)/iu;

/**
 * A format code whose names of months and days are in a language that we show: Chinese, English,
 * Japanese or Korean; those of any other are shown in English.
 *
 * `[$-407]mmmm` (German) → `[$-409]mmmm`; `[$€-407]0.00` → `[$€-409]0.00`; `[$-804]aaaa` stays.
 */
export function inKnownLanguage(code: string): string {
  if (!code.includes('[$')) return code;
  return code.replace(/\[\$([^\]-]*)-([^\]]+)\]/gu, (part, symbol: string, language: string) =>
    isKnown(language) ? part : `[$${symbol}-409]`,
  );
}

function isKnown(language: string): boolean {
  if (tagged.test(language) || /^x-/iu.test(language)) return true;
  const number = /^[\da-f]{1,8}/iu.exec(language)?.[0];
  const isTag = number === undefined || /^[a-z]{2,3}(?:[-_,]|$)/iu.test(language);
  return !isTag && numbered.has(Number.parseInt(number, 16) & 0x3ff);
}
