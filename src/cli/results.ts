import { relative } from 'node:path';
import type { CliMessages } from '../messages/cli-messages.ts';
import { messagesFor } from '../messages/messages.ts';
import { findingsCsv } from './findings-csv.ts';
import type { JobResult } from './job.ts';
import { writeLayoutsFile } from './layouts-file.ts';
import { localTime } from './make-jobs.ts';
import type { Options } from './options.ts';
import { writeWhole } from './output-file.ts';
import type { Terminal } from './terminal.ts';
import { writeOverview } from './write-overview.ts';

type Trouble = readonly [path: string, trouble: string];

/** Prints each workbook's documents or summary, and its notices. */
export function printResults(
  results: readonly JobResult[],
  options: Options,
  terminal: Terminal,
  words: CliMessages,
): void {
  for (const { path, documents, summary, written, notices } of results) {
    for (const notice of notices) terminal.err(`${path}: ${notice}\n`);
    if (options.json) {
      for (const document of documents) terminal.out(`${JSON.stringify(document)}\n`);
    } else if (summary) {
      const place = written === null ? '' : `\n\n${words.written(nearPath(written))}`;
      terminal.out(`${summary}${place}\n${results.length > 1 ? '\n' : ''}`);
    }
  }
}

/**
 * What could not be done, last of all: after many workbooks nothing else is still in view. Of
 * several workbooks a line before it counts them.
 */
export function printTroubles(
  notFound: readonly Trouble[],
  results: readonly JobResult[],
  options: Options,
  terminal: Terminal,
  words: CliMessages,
): void {
  const ofResults = results.flatMap(({ path, trouble }): readonly Trouble[] =>
    trouble === null ? [] : [[path, trouble]],
  );
  const all = [...notFound, ...ofResults];
  const count = notFound.length + results.length;
  if (count > 1 && !options.json) terminal.out(`\n${words.counted(count, all.length)}\n`);
  for (const [path, trouble] of all) terminal.err(`${path}: ${trouble}\n`);
}

/** A folder's overview goes where its outputs go. */
export async function writeStations(
  results: readonly JobResult[],
  folders: readonly string[],
  options: Options,
  terminal: Terminal,
): Promise<string | null> {
  const [first] = folders;
  const out = options.out ?? (options.json ? null : first);
  const stations = results.flatMap((result) => result.stations);
  if (first === undefined || !out || stations.length === 0) return null;
  const words = messagesFor(options.lang).cli;
  const written = await writeOverview(stations, out, options.lang, localTime(new Date()));
  if (!written.ok) return words.fileNotWritable(written.path);
  if (!options.json) terminal.out(`${words.stationsWritten(nearPath(written.path))}\n`);
  return null;
}

/** As seen from where the person stands, unless it lies outside. */
function nearPath(path: string): string {
  const near = relative('', path);
  return near.startsWith('..') ? path : near;
}

export async function writeCsv(
  results: readonly JobResult[],
  { csv }: Options,
  words: CliMessages,
): Promise<string | null> {
  if (csv === null) return null;
  return writeWhole(csv, findingsCsv(results, words.csvHeaders)).then(
    () => null,
    () => words.fileNotWritable(csv),
  );
}

export async function writeLayouts(
  results: readonly JobResult[],
  { exportLayouts }: Options,
  words: CliMessages,
): Promise<string | null> {
  if (exportLayouts === null) return null;
  const layouts = results.flatMap((result) => result.layouts);
  return writeLayoutsFile(exportLayouts, layouts).then(
    () => null,
    () => words.fileNotWritable(exportLayouts),
  );
}
