import type { Messages } from '../zh-cn/zh-cn.ts';

export const troubles: Messages['troubles'] = {
  notXlsx: {
    xls: 'This is an old .xls file: save it as .xlsx in Excel or WPS and open that',
    xlsb: 'This is a binary .xlsb file: save it as .xlsx and open that',
    ods: 'This is an .ods file: save it as .xlsx and open that',
    html: 'This is a web page, whatever its name says: open it in Excel and save it as .xlsx',
    csv: 'This is a text or CSV file: open it in Excel and save it as .xlsx',
    empty: 'The file is empty: choose an .xlsx file with something in it',
    other: 'This is not an .xlsx workbook: check that it is the right file',
  },
  encrypted: 'The workbook has a password to open: save a copy without it and open that',
  damaged: (part) =>
    `The file is damaged${part === null ? '' : ` (${part})`}: let Excel repair and save it, or get the file again`,
  tooLarge: {
    entries:
      'The file has more parts inside than is plausible and was not opened: check where it comes from',
    size: 'The file is too large once unpacked and was not opened: split the workbook or remove unused sheets',
    ratio:
      'The file is compressed beyond what is plausible and was not opened: check where it comes from',
    cells:
      'A sheet has too many cells and the file was not opened: split the workbook or remove unused areas',
    message:
      'More would have to be passed to Excel at once than it takes, nothing was finished: split the sheet or remove unused areas and retry',
  },
  entityDeclaration: (part) =>
    `${part} in the file declares entities, which is not allowed, and was not opened: check where it comes from`,
  signed:
    'The workbook is digitally signed and writing would break the signature: save an unsigned copy',
  structureProtected:
    'The structure of the workbook is protected, no sheet can be added: unprotect the workbook first',
  sheetProtected: (sheet) =>
    `The sheet "${sheet}" is protected and cannot be written: unprotect it first`,
  unsupported: (feature) =>
    `The workbook uses something that cannot be kept as it is yet (${feature}): nothing was written`,
  changed: (cell) =>
    `${cell} has changed in the meantime, nothing was written: check again and retry`,
  noSuchSheet: (sheet) => `There is no sheet "${sheet}": read the workbook again`,
  settings: {
    newer:
      'The evaluation settings in the workbook were written by a newer version and can only be read here: change them with that version',
    damaged:
      'The evaluation settings in the workbook are damaged and nothing was written: they can be made anew once you agree',
    notKept:
      'The evaluation settings were not found again after writing and may not be saved: try again later',
  },
  excel: {
    'cell-editing': 'A cell is being edited and Excel has to wait: press Enter or Esc and retry',
    'access-denied':
      'Excel does not allow the change, nothing was written: unprotect the sheet and the workbook, or switch to editing, and retry',
    'read-only':
      'The workbook is open read-only, nothing was written: save a copy and work in that',
    'inactive-workbook':
      'Another workbook is in front: click on the window of this workbook and retry',
    'session-lost':
      'The connection to Excel is lost: open this pane again (on the web reload the page), check again and retry',
    'unsupported-excel':
      'This version of Excel lacks what is needed: update to Excel 2021, Microsoft 365 or Excel on the web, or use the web page',
    'changed-by-others':
      'Someone changed the workbook while it was being written, nothing was written: read it again and retry',
    busy: 'Excel is busy or has a dialog open: close the dialog, wait a moment and retry',
    notRestored: (sheets) =>
      `Writing was interrupted and not everything could be put back${sheets.length === 0 ? '' : ` (${sheets.join(', ')})`}: leave this pane open and press Retry to put back the rest, or use Undo in Excel`,
    other: (code) =>
      `Excel did not finish this step (${code}), nothing was written: save the workbook, open it again and retry`,
  },
  cancelled: 'Cancelled, nothing was written',
  report: {
    empty: 'The report has no text: check that it is the right file',
    'old-doc': 'This is an old .doc file: save it as .docx in Word or WPS and use that',
    encrypted: 'The report has a password to open: save a copy without it and use that',
    damaged: 'The report is damaged: let Word repair and save it, or get the file again',
    'too-large':
      'The report is too large once unpacked, or compressed beyond what is plausible, and was not opened: check where it comes from',
    'no-report':
      'This is neither .docx nor plain text: save the report as .docx or .txt and use that',
  },
};
