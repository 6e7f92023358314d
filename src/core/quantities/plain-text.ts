/**
 * Text as it is compared and read: full-width letters, digits and marks as ASCII (％ → %, ， → ,),
 * every kind of blank as one space, zero-width characters gone, minus signs as `-`, ends trimmed.
 * 95百分比 is 95%. Line breaks stay. Dashes (— –) stay as they are, since alone they mean "not applicable".
 */
export function plainText(text: string): string {
  if (/^[!-~\u4e00-\u9fff]*$/.test(text) && !text.includes('百分')) return text;
  return text
    .replace(/[\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF\u00AD]/g, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/[\uFF01-\uFF5E]/g, toHalfWidth)
    .replace(/[\u2212\uFE63\u2010\u2011]/g, '-')
    .replace(/﹪/g, '%')
    .replace(/(\d) *百分[比点](?!例)/g, '$1%')
    .trim();
}

function toHalfWidth(character: string): string {
  return String.fromCharCode(character.charCodeAt(0) - 0xfee0);
}
