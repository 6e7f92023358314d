/** Longer texts speak of times and units without being such labels. */
const longest = 14;

/**
 * A label that tells a time (期末余额, 本年发生额, 2021年度) or a unit in brackets (金额（万元）, 增减比例%)
 * names a quantity; a thing that is listed (a person, an area) has neither.
 */
export function isQuantityLabel(text: string): boolean {
  if (!/[期年月季％%/／)）】］\]]/u.test(text)) return false;
  const bare = text.replace(/\s+/gu, '');
  if (bare.length > longest) return false;
  return (
    /[期年月季][末初]|^[本上去前今][一二两]?[年期月季]|^(19|20)\d\d年度?$/u.test(bare) ||
    /[/／]([万亿]?\p{Script=Han}{1,2}|[%％])$/u.test(bare) ||
    /[（(【［[]([万亿]?元|[%％‰]|\p{Script=Han}{1,2}|[a-zA-Z²³/·]{1,4})[)）】］\]]$|[%％]$/u.test(
      bare,
    )
  );
}
