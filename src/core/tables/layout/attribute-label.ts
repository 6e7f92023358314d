/** Longer texts say something rather than name it. */
const longest = 20;

/** Last letters of all words below: most texts are told by one look. */
const lastLetters = /[额率例量价值期间限称名号址点型式别类质况容据法序注明务系因否龄]$/u;

const lastWords =
  /(?:[额率例量价龄称址型式况容因否]|价值|性质|[类级]别|种类|方法|依据|[程顺]序|[序编证账]号|[备附]注|说明|职务|关系|地点|姓名|期限|日期|[时期年]间)$/u;

/**
 * A label whose last word names what can be asked of a thing: how much (金额, 税率, 数量), when (日期),
 * of what sort (类型, 方式, 性质), who, where and under which number (名称, 地址, 编号), why and whether
 * (原因, 是否). What is listed hardly ends so. A bracket or colon at the end is passed over.
 */
export function isAttributeLabel(text: string): boolean {
  const bare = text.replace(/\s+|[（(【［[][^（(【［[]*[)）】］\]]$|[:：]$/gu, '');
  return (
    bare.length > 1 && bare.length <= longest && lastLetters.test(bare) && lastWords.test(bare)
  );
}
