import { readFile } from 'node:fs/promises';
import { readScheme } from '../core/schemes/read-scheme.ts';
import type { Scheme } from '../core/schemes/scheme.ts';
import { schemes } from '../core/schemes/schemes.ts';
import type { DamagedTeaching } from '../core/settings/layout-fault.ts';
import type { OwnWord } from '../core/tables/words/own-words.ts';
import type { RememberedLayout } from '../core/tables/words/remembered-layout.ts';
import type { CliMessages } from '../messages/cli-messages.ts';
import { readLayoutsFile } from './layouts-file.ts';
import type { Options } from './options.ts';
import { readReportFile } from './report-file.ts';

/** What the files named by options hold. */
export interface Given {
  readonly scheme: Scheme | string | null;
  readonly layouts: readonly RememberedLayout[];
  readonly words: readonly OwnWord[];
  /** Layouts, and own words, that cannot be used. */
  readonly damaged: readonly DamagedTeaching[];
  readonly report: string | null;
}

/** Reads them; a file that cannot be used is a sentence, and nothing is done. */
export async function readGiven(
  options: Options,
  words: CliMessages,
): Promise<Given | { readonly trouble: string }> {
  const scheme = await findScheme(options.scheme);
  if (scheme === unknown) {
    const known = schemes.map(({ id }) => id);
    return { trouble: words.unknownScheme(options.scheme ?? '', known) };
  }
  if (scheme === unusable) return { trouble: words.schemeUnusable(options.scheme ?? '') };
  const taught = await readLayoutsFile(options.layouts);
  if (taught === 'unreadable') return { trouble: words.layoutsUnreadable(options.layouts ?? '') };
  const report = await readReportFile(options.report, options.lang);
  if (report.trouble !== null) return { trouble: report.trouble };
  return { scheme, ...taught, report: report.text };
}

const unknown = Symbol('unknown scheme');
const unusable = Symbol('a file that is no scheme');

/** One of ours by its id, the user's own from a file, null where none is asked for. */
async function findScheme(
  wanted: string | null,
): Promise<Scheme | string | null | typeof unknown | typeof unusable> {
  if (wanted === null) return null;
  if (schemes.some(({ id }) => id === wanted)) return wanted;
  const text = await readFile(wanted, 'utf8').catch(() => null);
  return text === null ? unknown : (readScheme(text) ?? unusable);
}
