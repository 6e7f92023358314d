import type { PageMessages } from '../page-messages.ts';

export const page: PageMessages = {
  title: 'Station Evaluation Assistant',
  open: 'Open workbook',
  sample: 'Sample',
  download: 'Download result',
  language: 'Language',
  theme: 'Theme',
  themes: {
    system: 'As the system',
    light: 'Light',
    dark: 'Dark',
    'high-contrast': 'High contrast',
  },
  staysHere: 'The file is worked on in this browser only; it is never uploaded.',
  opening: (name) => `Opening ${name}`,
  notOpened: 'Not opened',
};
