/** Words that name a row or column of sums; they belong to tables in general, not to a field. */
const totals = [
  '合计',
  '总计',
  '小计',
  '共计',
  '总数',
  '总和',
  '累计',
  '合共',
  '总分',
  '总得分',
  'total',
  'subtotal',
  'sum',
];

/** `合 计`, `小计：`, `全年合计`, `持证社工有效人次小计` are; `合计率` is not. */
export function isTotalLabel(text: string): boolean {
  const bare = text
    .toLowerCase()
    .replace(/[\s:：（(].*$/u, (rest) => (/[（(:：]/u.test(rest) ? '' : rest));
  const letters = bare.replace(/[^\p{L}\p{N}]/gu, '');
  return totals.some(
    (word) => letters.endsWith(word) || (letters.startsWith('合计') && letters.length <= 4),
  );
}
