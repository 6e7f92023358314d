import type { CellStyle } from './sheet-plan.ts';

/** Made to be printed, stamped and filed: 宋体 11 with thin lines, 黑体 for titles and headers. */
const body: CellStyle = { font: 'body', size: 11, border: true, valign: 'center' };
const header: CellStyle = {
  font: 'heading',
  size: 11,
  fill: 'D9E1F2',
  border: true,
  align: 'center',
  valign: 'center',
  wrap: true,
};
const plain: CellStyle = { font: 'body', size: 10, color: '595959', valign: 'center' };

// No indents at the right: LibreOffice draws some of them and others not.
export const styles = {
  title: { font: 'heading', size: 16, align: 'center', valign: 'center' },
  subtitle: { ...plain, align: 'center' },
  section: { font: 'heading', size: 12, color: '1F3864', valign: 'center' },
  header,
  rowHeader: { ...body, align: 'left', indent: 1, fill: 'F2F5FA', wrap: true },
  text: { ...body, align: 'left', indent: 1, wrap: true },
  center: { ...body, align: 'center' },
  number: { ...body, align: 'right' },
  percent: { ...body, align: 'right', format: '0.00%' },
  score: { ...body, align: 'right', format: '0.00' },
  /** Yuan. */
  money: { ...body, align: 'right', format: '#,##0.00' },
  readingMoney: {
    ...body,
    align: 'right',
    italic: true,
    color: '1F4E9E',
    fill: 'FFF8E5',
    format: '#,##0.00',
  },
  totalMoney: { ...body, bold: true, align: 'right', fill: 'F2F5FA', format: '#,##0.00' },
  pace: { ...body, align: 'right', format: '0.00' },
  /** What cannot be told or does not apply. */
  none: { ...body, align: 'center', color: '7F7F7F' },
  link: { ...body, align: 'left', indent: 1, color: '1F4E9E', underline: true },
  /** A figure that we read from a text, beside the formulas over cells. */
  reading: { ...body, align: 'right', italic: true, color: '1F4E9E', fill: 'FFF8E5' },
  readingPercent: {
    ...body,
    align: 'right',
    italic: true,
    color: '1F4E9E',
    fill: 'FFF8E5',
    format: '0.00%',
  },
  totalWord: { ...body, bold: true, align: 'center', fill: 'F2F5FA' },
  total: { ...body, bold: true, align: 'right', fill: 'F2F5FA', format: '0.00' },
  totalLabel: { ...body, bold: true, align: 'left', indent: 1, fill: 'F2F5FA' },
  totalNumber: { ...body, bold: true, align: 'right', fill: 'F2F5FA' },
  totalPercent: { ...body, bold: true, align: 'right', fill: 'F2F5FA', format: '0.00%' },
  big: {
    font: 'heading',
    size: 28,
    border: true,
    align: 'center',
    valign: 'center',
    format: '0.00',
  },
  bigWord: {
    font: 'heading',
    size: 18,
    border: true,
    align: 'center',
    valign: 'center',
    wrap: true,
  },
  input: { ...body, align: 'left', indent: 1, wrap: true, fill: 'FFFFF0' },
  choice: { ...body, align: 'center', wrap: true, fill: 'FFFFF0' },
  note: { ...plain, align: 'left', wrap: true },
  sign: { font: 'body', size: 11, align: 'right', valign: 'center' },
  seal: { font: 'body', size: 11, align: 'left', valign: 'top', indent: 1, border: true },
  key: { font: 'body', size: 9, color: '7F7F7F' },
  kept: { font: 'body', size: 11, valign: 'center' },
} as const satisfies Record<string, CellStyle>;

/** Words that take a colour wherever they stand in a column of states; the word itself stays. */
export const stateColors = {
  bad: { color: '9C0006', fill: 'FFC7CE' },
  warn: { color: '7F4F00', fill: 'FFE9B8' },
  good: { color: '1E5631', fill: 'D5EBD8' },
  calm: { color: '44546A', fill: 'E4E9F1' },
} as const;

export const tabColors = {
  overview: '1F3864',
  indicators: '2E75B6',
  attendance: '548235',
  scores: 'BF8F00',
  funding: '7B5EA7',
  findings: 'C00000',
} as const;

export const chartColor = '4472C4';

export const heights = { title: 30, subtitle: 20, header: 32, row: 20, section: 24 } as const;
