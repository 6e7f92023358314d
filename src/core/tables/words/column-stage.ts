/** The stage that a column's heads name: 中期完成 → mid, 末期得分 → final; null for none or both. */
export function columnStage(heads: string): 'mid' | 'final' | null {
  const text = heads.replace(/\s+/gu, '');
  const isMid = /中期|期中/u.test(text);
  const isFinal = /末期|期末|终期/u.test(text);
  if (isMid === isFinal) return null;
  return isMid ? 'mid' : 'final';
}
