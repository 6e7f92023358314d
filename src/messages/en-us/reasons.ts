import type { Messages } from '../zh-cn/zh-cn.ts';

type Wording = (words: readonly string[]) => string;

const quoted: Wording = (words) => `"${words.join('", "')}"`;
const listed: Wording = (words) => words.join(', ');

export const reasons: Messages['reasons'] = {
  byCode: {
    'layout/taught': ([name]) => (name ? `the remembered layout "${name}"` : 'a remembered layout'),
    'title/words': (words) => `the title says ${quoted(words)}`,
    'title/station': (words) => `the title speaks of ${quoted(words)}`,
    'header/roles': (words) => `the headers say ${quoted(words)}`,
    'header/agreement': (words) => `the headers speak of the agreement: ${listed(words)}`,
    'header/levels': (words) => `the heads name levels: ${listed(words)}`,
    'rows/levels': (words) => `first-level indicators: ${listed(words)}`,
    'rows/bands': (words) => `bands of satisfaction: ${listed(words)}`,
    'header/months': (words) => `columns by month: ${listed(words)}`,
    'header/name': () => 'a column of names',
    'header/marks': (words) => `marks for each month: ${listed(words)}`,
    'header/points': () => 'it has points or scores',
    'header/licence': () => 'a column of licences',
    'rows/areas': (words) => `rows are named for areas: ${listed(words)}`,
    'rows/services': (words) => `services of a station: ${listed(words)}`,
    'rows/repeated': () => 'a service comes more than once',
    'rows/marks': () => 'the cells are attendance marks',
    'rows/licences': (words) => `licences of social workers: ${listed(words)}`,
    'rows/posts': (words) => `posts of social workers: ${listed(words)}`,
    'rows/parts': (words) => `parts of an evaluation: ${listed(words)}`,
    'rows/funding': (words) => `names lines of a station's budget: ${listed(words)}`,
    'rows/sources': (words) => `names where the money comes from: ${listed(words)}`,
    'rows/classes': () => 'has staff costs and others',
    'rows/payments': (words) => `names batches of payment: ${listed(words)}`,
    'pairs/labels': (words) => `items of a project: ${listed(words)}`,
    'pairs/station': () => 'it names a station',
    'pairs/words': (words) => `it speaks of ${quoted(words)}`,
    'pairs/over-table': () => 'it stands right over a table of the station',
    'pairs/others': (words) => `many other items: ${listed(words)}`,
    'words/field': (words) => `it speaks of ${quoted(words)}`,
    'book/station': () => 'other tables of the workbook are of a station',
    'header/month-between': (words) =>
      `a column whose head is not clear counts by the months beside it: ${listed(words)}`,
    'sheet/hidden': () => 'its sheet is hidden, and counts like any other',
    'station/unknown': () => 'it does not say of which station it is, and counts for none',
    'against/other-trade': (words) => `but words of another trade: ${listed(words)}`,
    'against/no-names': () => 'but neither names nor posts nor licences',
    'against/clients': (words) => `but words of a list of clients or volunteers: ${listed(words)}`,
    'against/funding': (words) => `but it looks like funding: ${listed(words)}`,
    'against/performance': (words) => `but it looks like a performance table: ${listed(words)}`,
    'against/no-levels': (words) =>
      `but its first level is not output, benefit or satisfaction: ${listed(words)}`,
    'against/scores': (words) =>
      `but it looks like scores, with no quantities done: ${listed(words)}`,
    'against/survey': (words) => `but it looks like a survey: ${listed(words)}`,
    'against/ledger': (words) => `but it looks like a register: ${listed(words)}`,
    'against/indicators': () => 'but its heads say quantities done and rates, and no points',
    'against/mixed-units': () =>
      'but its amounts are in more than one unit: confirm whether they are 元 or 万元',
    'against/whole-agency': () =>
      'but its title names the contractor and not this project: say whether it is the station’s money',
    'against/other-funds': () =>
      'but its sum is more than double the project’s annual funds: say whether it is the station’s money of one year',
    'against/several-columns': () =>
      'but several columns are spending: confirm which one is all of it',
    'against/earlier': (words) =>
      `holds an earlier period's cumulated quantities: ${quoted(words)} counts instead`,
    'against/other-body': (words) =>
      `but its title names ${listed(words)} and no station: say whether it is the station’s`,
    'against/copy': (words) =>
      `holds the same as the sheet ${quoted(words)}: a copy of it, counted once`,
    'against/long': () => 'but it has too many rows',
    'against/no-field-word': () => 'but no word of the field',
    'scheme/settings': (words) => `the settings name the scheme ${quoted(words)}`,
    'scheme/project': (words) => `the project information says ${quoted(words)}`,
    'scheme/own-parts': () => 'the score table brings parts and full marks of its own',
    'scheme/table': () => 'the parts of the score table fit the scheme',
  },
  terms: {
    target: 'target',
    completed: 'completed',
    rate: 'rate',
    post: 'on post',
    insurance: 'insurance',
    wages: 'wages',
  },
  other: (code, words) => (words.length === 0 ? code : `${code}: ${listed(words)}`),
};
