/** How a line is numbered, without the number: lines of one style stand on one level. */
const styles: readonly (readonly [string, RegExp])[] = [
  ['其中', /^\s*(?:其中|含)\s*[:：，,、]?/u],
  ['一、', /^\s*[一二三四五六七八九十]{1,3}\s*[、.．:：]/u],
  ['(一)', /^\s*[（(]\s*[一二三四五六七八九十]{1,3}\s*[)）]/u],
  ['1.1.1', /^\s*\d{1,2}[.．]\d{1,2}[.．]\d{1,2}/],
  ['1.1', /^\s*\d{1,2}[.．]\d{1,2}(?!\d)/],
  ['(1)', /^\s*[（(]\s*\d{1,2}\s*[)）]/],
  ['1)', /^\s*\d{1,2}\s*[)）]/],
  ['1', /^\s*\d{1,3}\s*(?:[、.．:：]|(?=\s)|$)/],
  ['①', /^\s*[①-⑳]/],
  ['一', /^\s*[一二三四五六七八九十]{1,3}\s*$/u],
  ['-', /^\s*[-–—·•]\s*\S/],
];

/** Numbers that wholes have too; 2.1 | 其中：小组活动 is numbered as 2.2 | 社区活动 is. */
const ofWholes: ReadonlySet<string> = new Set(['一、', '1', '一', '-']);

/**
 * The style in which a label, or the number beside it, is numbered: 一、, (一), 1, 1.1, 其中; blanks
 * before an unnumbered one count as a style of their own. '' where there is none.
 */
export function lineNumbering(raw: string, serial: string): string {
  const own = styles.find(([, pattern]) => pattern.test(raw))?.[0];
  const beside =
    serial === '' ? undefined : styles.find(([, pattern]) => pattern.test(serial))?.[0];
  const isNumberedPart = own === '其中' && beside !== undefined && !ofWholes.has(beside);
  if (own !== undefined && !isNumberedPart) return own;
  if (beside !== undefined) return beside;
  const blanks = /^[\s\u3000]*/u.exec(raw)?.[0].length ?? 0;
  return blanks > 0 ? `_${blanks}` : '';
}
