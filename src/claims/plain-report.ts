/** What stands for a letter that says nothing of what a figure is of: of a date, of brackets. */
export const blot = '\uE000';

/**
 * The text with full-width signs, blanks and line ends made plain, letter for letter, so that a
 * place in it is a place in the text. Line breaks inside a sentence become blanks: text copied from
 * a page breaks where the page did.
 */
export function plainReport(text: string): string {
  const plain = text
    .replace(/[\uFF01-\uFF5E]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0))
    .replace(/[\u2028\u2029\v\f]/g, '\n')
    .replace(/[^\S\n\t]/g, ' ')
    .replace(/(?![\n\t])[\p{Cc}\p{Cf}]/gu, (sign) => ' '.repeat(sign.length))
    .replace(/﹪/g, '%');
  return joinWrapped(plain);
}

/** Dates, file and telephone numbers and the numbers of items, blotted out. */
export function blotOrders(plain: string): string {
  return orders.reduce((text, pattern) => text.replace(pattern, blotted), plain);
}

/** A line of a page's width that ends within a sentence goes on in the next line. */
function joinWrapped(plain: string): string {
  const lines = plain.split('\n');
  return lines
    .map((line, at) => {
      const next = lines[at + 1];
      if (next === undefined) return line;
      const isWrapped =
        line.trimEnd().length >= 30 &&
        !/[。;:!?！？)"”]\s*$/.test(line) &&
        !line.includes('\t') &&
        /^[^\s(\d一二三四五六七八九十第●◆·•-]/u.test(next);
      return line + (isWrapped ? ' ' : '\n');
    })
    .join('');
}

function blotted(found: string, ...groups: readonly unknown[]): string {
  const before = typeof groups[0] === 'string' ? groups[0] : '';
  return before + blot.repeat(found.length - before.length);
}

const day = '\\d{4}\\s*年(?:\\s*\\d{1,2}\\s*月(?:\\s*\\d{1,2}\\s*[日号])?)?';
const shortDay = '\\d{1,2}\\s*月(?:份|\\s*\\d{1,2}\\s*[日号])?';

// The first group of each, where it has one, stays.
const orders: readonly RegExp[] = [
  /[[〔【(]\d{4}[\]〕】)]\s*\d+\s*号/g,
  new RegExp(`(?:${day}|${shortDay})(?:\\s*[-~—–至到]+\\s*(?:${day}|${shortDay}))?度?`, 'g'),
  /\d{1,2}\s*[-~—–至、]\s*\d{1,2}\s*月份?/g,
  /\d{4}\s*[-./]\s*\d{1,2}\s*[-./]\s*\d{1,2}(?!\d)/g,
  /\d{4}\s*[-~—–]\s*\d{4}\s*年度?/g,
  /\d{1,2}:\d{2}(?!\d)/g,
  /\d{3,4}-\d{7,8}(?!\d)|1\d{10}(?!\d)/g,
  /(^|[\n\t;。:,])\s*\(?\d{1,2}(?:\.\d{1,2}){0,3}\s*[).、](?=\s*[^\d\s])/g,
  /(^|[\n\t])\s*\d{1,2}(?:\.\d{1,2}){1,3}\s*(?=\p{Script=Han})(?![个人次节户份场名位支项元万小])/gu,
];
