import type { Messages } from '../zh-cn/zh-cn.ts';

export const vetoes: Messages['vetoes'] = {
  names: {
    'posts-misused': 'cleaners or guards counted as workers',
    'staff-short': 'workers short of what was agreed',
    'licensed-short': 'licensed workers short of what was agreed',
    'staff-cost-low': "staff costs under 80% of the year's spending",
    rectification: 'rectification late or lacking',
    'professional-failed': 'professional evaluation failed',
    'financial-failed': 'financial evaluation failed',
    'serious-breach': 'serious breach of law or agreement',
  },
  states: { clear: 'clear', near: 'near', triggered: 'triggered', unanswered: 'to be confirmed' },
  evidence: {
    shortfall: (short, threshold, monthlyShort) =>
      `short by ${short} person-months; vetoed from ${threshold}${monthlyShort === short ? '' : `; months alone are short by ${monthlyShort}`}`,
    staffShare: (share, least) =>
      `staff costs are ${share} of the year's spending; vetoed under ${least}`,
    answer: (reason) =>
      reason === null ? 'answered by a person' : `answered by a person: ${reason}`,
    notThisStage: 'not judged at this stage',
    lacking: {
      stage: 'mid-term or final is not known, so it cannot be judged',
      attendance: 'no attendance roster, so it cannot be judged',
      months: 'the roster does not hold all months of the period, so it cannot be judged',
      requirement: 'the number of workers required is not known, so it cannot be judged',
      answer: 'the workbook cannot tell: a person must answer',
      funding: 'no funding figures, so it cannot be judged',
    },
  },
};
