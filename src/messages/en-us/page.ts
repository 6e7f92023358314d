import type { PageMessages } from '../page-messages.ts';

export const page: PageMessages = {
  title: 'Station Evaluation Assistant',
  open: 'Open workbook',
  sample: 'Sample',
  download: 'Download result',
  language: 'Language',
  languages: { 'zh-CN': '中文', 'en-US': 'English' },
  theme: 'Theme',
  themes: {
    system: 'As the system',
    light: 'Light',
    dark: 'Dark',
    'high-contrast': 'High contrast',
  },
  staysHere: 'Files are worked on in this browser only and never uploaded',
  workbooks: 'Opened workbooks',
  workbook: 'Workbook',
  sheets: 'Sheets',
  cellLine: 'Selected cell',
  hiddenSheet: 'hidden',
  protectedSheet: 'protected',
  changed: 'not downloaded',
  notOpenedShort: 'not opened',
  close: (name) => `Remove ${name} from the list`,
  remove: 'Remove from the list',
  dropHere: 'Drop to open',
  opening: (name) => `Opening ${name}`,
  nothingOpen: {
    title: 'Open a workbook',
    text: 'Drag an .xlsx file here or choose "Open workbook"; several at once are fine. The sample shows what comes out.',
  },
  noSheets: 'This workbook has no sheet that can be shown',
  notOpened: (name) => `${name} was not opened`,
  lost: 'This file was not read to its end: if it was changed or moved after it was chosen, or what was dropped is a folder, choose the file anew with Open workbook; else try again, and if it stops again, close other tabs and reload this page',
  retry: 'Try again',
  sampleLost:
    'The sample could not be loaded: check the connection and try again, or open a workbook of your own',
  notices: {
    downloaded: (file) => `Downloaded ${file}`,
    nothingToDownload:
      'There is no change to download yet: write the summaries first, or correct or settle a finding',
    othersChanged: (name) =>
      `${name} has changes that are not downloaded yet; it stays in the list`,
    closeChanged: (name) =>
      `${name} has changes that are not downloaded yet; they are lost when it is removed`,
    discard: 'Remove without downloading',
    newVersion: 'There is a new version of this page',
    reload: 'Reload',
    dismiss: 'OK',
  },
  plain: {
    loading: 'The Station Evaluation Assistant is loading',
    why: 'If it stays like this:',
    reasons: [
      'index.html was opened by a double click: browsers do not run it that way. In the unzipped folder run python3 -m http.server 8000 (or put the folder on any web host) and open http://localhost:8000/',
      'The browser is too old: use Chrome or Edge 109, Safari 15.4, Firefox 115 or newer',
      'JavaScript is switched off: switch it on for this page',
    ],
  },
};
