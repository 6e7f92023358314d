/** 填报单位：…, 统计时间：… — a label with its value in one cell, as lines over a table hold several of. */
export function isCaption(text: string): boolean {
  return /^[^:：]{1,12}[:：]\s*\S/u.test(text);
}

/** Shorter texts beside a caption may be labels. */
const leastTitle = 6;

/** Several texts of a row are lines over a table: captions alone, or a title with captions: 经费使用情况表 | 单位：元. */
export function areLines([first, ...others]: readonly string[]): boolean {
  if (first === undefined || !others.every(isCaption)) return false;
  const isTitle = others.length > 0 && first.replace(/\s+/gu, '').length >= leastTitle;
  return isTitle || isCaption(first);
}
