import type { Messages } from '../zh-cn/zh-cn.ts';

export const reasons: Messages['reasons'] = {
  byCode: {
    'layout/taught': () => 'a remembered layout',
    'title/words': (words) => `the title says "${words.join('", "')}"`,
    'header/roles': (words) => `the headers say "${words.join('", "')}"`,
    'rows/areas': (words) => `rows are named for areas: ${words.join(', ')}`,
    'columns/months': (words) => `columns are named for months: ${words.join(', ')}`,
  },
  other: (code, words) => (words.length === 0 ? code : `${code}: ${words.join(', ')}`),
};
