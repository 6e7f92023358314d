import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CliMessages } from '../messages/cli-messages.ts';
import type { Given } from './given-files.ts';
import type { Job } from './job.ts';
import type { Options } from './options.ts';
import { canWriteInto, outputBase } from './output-file.ts';

const sampleFolder = fileURLToPath(new URL('../../out', import.meta.url));

/** `--json` alone writes no workbook. */
function outputFolder(options: Options, path: string): string | null {
  if (options.out !== null) return options.out;
  if (options.json) return null;
  return options.paths.length === 0 ? sampleFolder : dirname(path);
}

/** The first output folder that cannot be written to, as a sentence. */
export async function folderTroubleOf(
  options: Options,
  paths: readonly string[],
  words: CliMessages,
): Promise<string | null> {
  const folders = new Set(paths.flatMap((path) => outputFolder(options, path) ?? []));
  for (const folder of folders) {
    if (!(await canWriteInto(folder))) return words.folderNotWritable(folder);
  }
  return null;
}

/** A job for each workbook; outputs that would have one name get ordinals. */
export function makeJobs(
  options: Options,
  paths: readonly string[],
  { scheme, layouts, words, report }: Given,
): readonly Job[] {
  const used = new Map<string, number>();
  const madeAt = localTime(new Date());
  return paths.map((path) => {
    const out = outputFolder(options, path);
    const { base, extension } = outputBase(path);
    const key = `${out === null ? '' : resolve(out)}/${base}${extension}`;
    const ordinal = (used.get(key) ?? 0) + 1;
    used.set(key, ordinal);
    return {
      path,
      out,
      ordinal,
      scheme: typeof scheme === 'string' ? scheme : (scheme?.id ?? null),
      ownScheme: typeof scheme === 'string' ? null : scheme,
      project: options.project,
      layouts,
      words,
      exportsLayouts: options.exportLayouts !== null,
      report,
      lang: options.lang,
      madeAt,
    };
  });
}

/** `2026-11-22 09:30`, by the machine's clock. */
export function localTime(now: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const date = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join('-');
  return `${date} ${two(now.getHours())}:${two(now.getMinutes())}`;
}
