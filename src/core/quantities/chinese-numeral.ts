/** Character class of the numerals that `readChineseNumeral` takes. */
export const numeralPattern = '[〇○零一二两三四五六七八九十百千万亿]+';

/**
 * 三十 → 30, 一百二十 → 120, 三万五千 → 35000; a row of three digits or more as years are written:
 * 二〇二三 → 2023. Null for anything that is not written in order (十三百, 三四).
 */
export function readChineseNumeral(text: string): number | null {
  if (/^[〇○零一二三四五六七八九]{3,}$/.test(text)) {
    return Array.from(text).reduce((total, digit) => total * 10 + digitValue(digit), 0);
  }
  const sections = /^(?:(.+)亿)?(?:(.+)万)?(.*)$/.exec(text);
  if (!sections || text === '') return null;
  const hundredMillions = readSection(sections[1] ?? '');
  const tenThousands = readSection(sections[2] ?? '');
  const rest = readSection(sections[3] ?? '');
  if (hundredMillions === null || tenThousands === null || rest === null) return null;
  return hundredMillions * 100_000_000 + tenThousands * 10_000 + rest;
}

/** A numeral under 万: 三千零五, 十二, 两. */
function readSection(text: string): number | null {
  const digit = '[一二两三四五六七八九]';
  const match = new RegExp(
    `^(?:(${digit})千)?[零〇]?(?:(${digit})百)?[零〇]?(?:(${digit})?(十))?[零〇]?(${digit})?$`,
  ).exec(text);
  if (!match) return null;
  const [, thousands = '零', hundreds = '零', tens, ten, ones = '零'] = match;
  return (
    digitValue(thousands) * 1000 +
    digitValue(hundreds) * 100 +
    (ten ? digitValue(tens ?? '一') * 10 : 0) +
    digitValue(ones)
  );
}

function digitValue(digit: string): number {
  return Math.max(0, '零一二三四五六七八九'.indexOf(digit === '两' ? '二' : digit));
}
