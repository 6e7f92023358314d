import type { Messages } from '../zh-cn/zh-cn.ts';

export const performance: Messages['performance'] = {
  states: {
    notYet: 'not yet met',
    met: 'met',
    notMet: 'not met',
    open: 'to be judged',
    contradicted: 'contradicted',
  },
  judged: { met: 'met', partly: 'partly met', not: 'not met' },
  counts: ({ met, notMet, open }) => `${met} met, ${notMet} not met, ${open} to be judged`,
};
