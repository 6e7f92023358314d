/** Why a table was taken for what it is, by the reason's code; `other` words any further code. */
export const reasons = {
  byCode: {
    'layout/taught': () => '按记住的版式',
    'title/words': (words) => `标题中有“${words.join('”“')}”`,
    'header/roles': (words) => `表头中有“${words.join('”“')}”`,
    'rows/areas': (words) => `行名是片区：${words.join('、')}`,
    'columns/months': (words) => `列名是月份：${words.join('、')}`,
  } as Readonly<Record<string, (words: readonly string[]) => string>>,
  other: (code: string, words: readonly string[]) =>
    words.length === 0 ? code : `${code}：${words.join('、')}`,
};
