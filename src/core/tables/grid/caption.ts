/** 填报单位：…, 统计时间：… — a label with its value in one cell, as lines over a table hold several of. */
export function isCaption(text: string): boolean {
  return /^[^:：]{1,12}[:：]\s*\S/u.test(text);
}
