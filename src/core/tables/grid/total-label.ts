/** Words that name a row or column of sums; they belong to tables in general, not to a field. */
const endings = ['合计', '总计', '小计', '共计', '合共', '总分', '总得分', 'total'];
const wholes = ['总数', '总和', '累计', 'sum'];

/** One of these ends each of the words. */
const lastLetters = /[计共分数和lm]/i;

/** `合 计`, `小计：`, `全年合计`, `持证社工有效人次小计`, `合计（人次）` do; `合计率`, `建档总数` do not. */
export function isTotalLabel(text: string): boolean {
  if (!lastLetters.test(text)) return false;
  const [before = ''] = text.toLowerCase().split(/[（(]/u);
  const letters = before.replace(/[^\p{L}\p{N}]/gu, '');
  return wholes.includes(letters) || endings.some((word) => letters.endsWith(word));
}
