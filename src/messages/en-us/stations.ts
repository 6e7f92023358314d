import type { stations as zhCn } from '../zh-cn/stations.ts';

/** The overview of many stations. */
export const stations: typeof zhCn = {
  title: 'Overview of stations',
  subtitle: (count, madeAt) => `${count} ${count === 1 ? 'station' : 'stations'}   made ${madeAt}`,
  headers: [
    'Rank',
    'Station',
    'Stage',
    'Total',
    'Grade',
    'Remark',
    'Required\n(person-months)',
    'Present\n(person-months)',
    'Difference\n(person-months)',
    'Stable-staff rate',
    'Execution rate\nof funds',
    'Indicators\nbehind',
    'Errors',
    'Warnings',
    'Notes',
    'Workbook',
  ],
  mean: 'Mean',
  provisional: (count) =>
    count === 1 ? 'Provisional: 1 veto unanswered' : `Provisional: ${count} vetoes unanswered`,
  vetoed: (names) => `Veto: ${names.join(', ')}`,
  missing: 'Scores incomplete',
  again: (workbooks, of) =>
    `Same station and stage also in: ${workbooks.join(', ')}${of > workbooks.length ? ` (${of} in all)` : ''}`,
  note: 'Ranked by total; equal totals share a rank; stations without a total have none. After a veto the grade holds, whatever the total.',
};
