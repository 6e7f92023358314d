import type { Messages } from '../zh-cn/zh-cn.ts';
import { plural } from './plural.ts';

export const pane: Messages['pane'] = {
  tabs: { overview: 'Overview', findings: 'Check', summaries: 'Sheets', settings: 'Settings' },
  tabsLabel: 'Parts of the evaluation',
  openFindings: (count) => `${count} ${plural(count, 'open finding', 'open findings')}`,
  noStation: 'Station not named',
  unnamedStation: (place) => `Station ${place}`,
  noStage: 'stage not known',
  noPeriod: 'evaluation period not known',
  noScheme: 'no scheme yet',
  chooseStation: 'Station',
  period: (from, to) => `${from} to ${to}`,
  write: 'Write summary sheets',
  writeLabel: 'Write summary sheets: first see which sheets will be written',
  tasks: {
    look: 'Reading the workbook',
    'look-again': 'Reading the workbook again',
    decide: 'Saving and recalculating',
    ignore: 'Saving',
    write: 'Writing the summary sheets',
    correct: 'Correcting the cell',
    mark: 'Marking cells',
    undo: 'Taking changes back',
    template: 'Inserting the standard table',
  },
  tasksDone: {
    look: 'The workbook was read',
    'look-again': 'The workbook was read again',
    decide: 'Saved; the result is up to date',
    ignore: 'Saved',
    write: 'The summary sheets were written',
    correct: 'Corrected; the result is up to date',
    mark: 'The marks are up to date',
    undo: 'The changes of this tool were taken back',
    template: 'The standard table was inserted',
  },
  tasksStopped: {
    look: 'Not read',
    'look-again': 'Not read',
    decide: 'Not saved',
    ignore: 'Not saved',
    write: 'Not written',
    correct: 'Not corrected',
    mark: 'Not marked',
    undo: 'Not taken back',
    template: 'The standard table was not inserted',
  },
  progress: (done, of) => `Read ${done}/${of} sheets`,
  progressWriting: (done, of) => `Wrote ${done}/${of} sheets`,
  cancel: 'Cancel',
  retry: 'Try again',
  close: 'Close',
  readAgain: 'Read again',
  stopped: {
    title: 'The workbook was not read yet',
    advice: 'Reading was cancelled. Nothing in the workbook was changed.',
  },
  lost: {
    title: 'The connection to the workbook is lost',
    advice:
      'The workbook may be closed or busy. Make sure that it is open and connect again; what you confirmed is kept in the workbook and is not lost.',
    reconnect: 'Connect again',
  },
  unreadable: 'The workbook could not be read',
  crash: {
    title: 'Something went wrong in this part',
    advice:
      'The workbook was not changed by it. You can try again; if it happens again, please copy the details below to us. They hold nothing of what your cells say.',
    detail: 'Details',
    copy: 'Copy details',
    copied: 'Copied',
  },
  protectedBook:
    "The workbook's structure is protected: it can be checked, but no summary sheets can be added until the protection is removed.",
  settingsNewer:
    'The evaluation settings in this workbook were written by a newer version: they are read and not changed. Please update.',
  settingsDamaged:
    'The evaluation settings in this workbook cannot be read; defaults are used. They are left as they are, and nothing new can be saved.',
  replaceSettings: 'Allow replacing them',
  settingsReplaced: 'The settings that cannot be read will be replaced when something is saved.',
  unfinished: (sheets) =>
    `Summary sheets left unfinished last time: ${sheets.join(', ')}. Write again to finish them, or delete them.`,
  awaitingRecalculation: (cells) =>
    `After the correction, ${cells} ${plural(cells, 'formula cell', 'formula cells')} must be recalculated in Excel or WPS to have a new value; until then they are not checked.`,
};
