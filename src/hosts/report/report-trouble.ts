/** Why a report's text cannot be read; `src/messages/` says what to do about each. */
export type ReportTrouble =
  | 'empty'
  | 'old-doc'
  | 'encrypted'
  | 'damaged'
  | 'too-large'
  /** A workbook, a picture, a PDF: something that is neither .docx nor plain text. */
  | 'no-report';

export type ReportReading =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly trouble: ReportTrouble };
