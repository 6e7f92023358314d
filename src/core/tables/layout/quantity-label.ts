/** Longer texts speak of times and units without being such labels. */
const longest = 14;

/**
 * A label that tells a time (期末余额, 本年发生额, 2021年度, 7月), the first or last day of a year or the last
 * of a half-year (2021-12-31), or a unit in brackets (金额（万元）, 增减比例%) names a quantity; a thing that
 * is listed (a person, an area) has none of these.
 */
export function isQuantityLabel(text: string): boolean {
  if (!/[期年月季％%/／)）】］\]]|\d日?$/u.test(text)) return false;
  const bare = text.replace(/\s+/gu, '');
  if (bare.length > longest) return false;
  return (
    /[期年月季][末初]|^[本上去前今][一二两]?[年期月季]/u.test(bare) ||
    isPeriod(bare) ||
    /[/／]([万亿]?\p{Script=Han}{1,2}|[%％])$/u.test(bare) ||
    /[（(【［[]([万亿]?元|[%％‰]|\p{Script=Han}{1,2}|[a-zA-Z²³/·]{1,4})[)）】］\]]$|[%％]$/u.test(
      bare,
    )
  );
}

/** A year, a month, or a day on which a balance is drawn. */
function isPeriod(bare: string): boolean {
  return /^((19|20)\d\d(年度?)?|((19|20)\d\d[-./年])?(0?[1-9]|1[0-2])月份?|(19|20)\d\d([-./](0?[1-9]|1[0-2])|[-./年](0?6[-./月]30|12[-./月]31|0?1[-./月]0?1)日?))$/u.test(
    bare,
  );
}
