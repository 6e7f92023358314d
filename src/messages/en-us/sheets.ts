import type { Messages } from '../zh-cn/zh-cn.ts';
export const sheets: Messages['sheets'] = {
  names: {
    overview: 'Overview',
    indicators: 'Indicators',
    attendance: 'Attendance',
    scores: 'Scores',
    funding: 'Funding',
    findings: 'Findings',
    stations: 'Stations',
  },
};
