import { isOle, looksLikeZip, notZipTrouble } from '../xlsx/zip/file-kind.ts';
import { decodeText } from './decode-text.ts';
import { readDocx } from './read-docx.ts';
import type { ReportReading } from './report-trouble.ts';

/** The text of a report's file, .docx or plain; what it is, is told from the bytes and not from its name. */
export async function readReport(bytes: Uint8Array): Promise<ReportReading> {
  if (bytes.length === 0) return { ok: false, trouble: 'empty' };
  if (looksLikeZip(bytes)) return readDocx(bytes);
  if (isOle(bytes)) {
    const isEncrypted = notZipTrouble(bytes).kind === 'encrypted';
    return { ok: false, trouble: isEncrypted ? 'encrypted' : 'old-doc' };
  }
  if (bytes.length > largest) return { ok: false, trouble: 'too-large' };
  const text = decodeText(bytes);
  if (text === null) return { ok: false, trouble: 'no-report' };
  return text.trim() === '' ? { ok: false, trouble: 'empty' } : { ok: true, text };
}

/** Bytes of plain text: some ten thousand pages. */
const largest = 32 << 20;
