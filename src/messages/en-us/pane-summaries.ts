import type { Messages } from '../zh-cn/zh-cn.ts';
import { plural } from './plural.ts';

function count(number: number, one: string): string {
  return `${number} ${plural(number, one, `${one}s`)}`;
}

export const paneSummaries: Messages['paneSummaries'] = {
  title: 'Write summary sheets',
  hint: 'Summary sheets go to the end of the workbook. Their figures are formulas that follow their source cells. Your own sheets are not changed; what was typed into the summaries is kept.',
  loading: 'Looking which sheets will be written',
  add: 'will be new',
  refresh: 'will be refreshed',
  retire: 'no longer used; will say so',
  taken: (wanted, name) => `“${wanted}” is a sheet of yours; this one will be “${name}”`,
  scope: 'Which stations',
  scopes: { station: 'This station', all: (stations) => `All ${stations} stations` },
  write: (sheets) => `Write ${count(sheets, 'sheet')}`,
  blocked: 'Nothing can be written now',
  nothing:
    'There is nothing to sum up yet. In the overview, point at a table or insert a standard one.',
  atOnce: 'From now on the ribbon\'s "Evaluate and write" writes at once in this workbook',
  written: 'Written; press a name to see it',
  show: (sheet) => `Show the sheet ${sheet}`,
  changes: {
    title: 'Changes of this tool',
    none: 'This tool changed no cell since the workbook was opened.',
    hint: 'Taking them back gives every cell as it was. Your own edits and the settings kept in the workbook stay.',
    summaries: (sheets) => `Summary sheets written: ${sheets.join(', ')}`,
    correction: (cell) => `${cell} corrected`,
    marks: (cells) => `${count(cells, 'cell')} marked`,
    settings: 'Settings saved',
    template: (sheet) => `Standard table “${sheet}” inserted`,
    undo: 'Take back the changes of this tool',
    confirm: (changes) => `Take back ${count(changes, 'change')}?`,
    yes: 'Take back',
    no: 'Keep',
  },
};
