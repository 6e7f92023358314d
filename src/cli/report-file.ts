import { readFile } from 'node:fs/promises';
import { readReport } from '../hosts/report/read-report.ts';
import { type Lang, messagesFor } from '../messages/messages.ts';

/** The text of `--report`, null without one; `trouble`: why there is none, as a sentence. */
export async function readReportFile(
  path: string | null,
  lang: Lang,
): Promise<{ readonly text: string | null; readonly trouble: string | null }> {
  if (path === null) return { text: null, trouble: null };
  const words = messagesFor(lang);
  const bytes = await readFile(path).catch((error: unknown) => codeOf(error));
  if (typeof bytes === 'string') {
    const sentence = bytes === 'ENOENT' ? words.cli.notFound : words.cli.notReadable;
    return { text: null, trouble: `${path}: ${sentence}` };
  }
  const read = await readReport(bytes);
  if (read.ok) return { text: read.text, trouble: null };
  return { text: null, trouble: `${path}: ${words.troubles.report[read.trouble]}` };
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
