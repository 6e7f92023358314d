import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CliMessages } from '../messages/cli-messages.ts';
import { messagesFor } from '../messages/messages.ts';
import { findWorkbooks } from './find-workbooks.ts';
import { readGiven } from './given-files.ts';
import type { JobResult } from './job.ts';
import { folderTroubleOf, makeJobs } from './make-jobs.ts';
import { type Options, type OptionTrouble, readOptions } from './options.ts';
import { printResults, printTroubles, writeCsv, writeLayouts, writeStations } from './results.ts';
import { runJobs } from './run-jobs.ts';
import type { Terminal } from './terminal.ts';

/** 0 done, 1 findings at or above `--fail-on`, 2 a workbook could not be read or written. */
export type ExitStatus = 0 | 1 | 2;

const root = fileURLToPath(new URL('../../', import.meta.url));
const samplePath = `${root}assets/samples/wenchong-2023-mid.xlsx`;

/** The command line from its arguments, and the options that never came, to its exit status. */
export async function run(
  args: readonly string[],
  terminal: Terminal,
  lost: readonly string[] = [],
): Promise<ExitStatus> {
  const reading = readOptions(args);
  const words = messagesFor(reading.ok ? reading.options.lang : reading.lang).cli;
  const fail = (sentence: string): 2 => {
    terminal.err(`${sentence}\n`);
    return 2;
  };
  if (lost.length > 0) return fail(words.lostOptions(lost));
  if (!reading.ok) return fail(describeOption(reading.trouble, words));
  const { options } = reading;
  if (options.help) return say(terminal, words.help);
  if (options.version) return say(terminal, await version());
  const given = await readGiven(options, words);
  if ('trouble' in given) return fail(given.trouble);
  if (given.damaged.length > 0) terminal.err(`${words.layoutsDamaged(given.damaged)}\n`);
  const { paths, folders, troubles } = await findPaths(options, words);
  const folderTrouble = await folderTroubleOf(options, paths, words);
  if (folderTrouble) return fail(folderTrouble);
  const results = await runJobs(
    makeJobs(options, paths, given),
    words.crashed,
    reportProgress(terminal, paths.length, words),
  );
  printResults(results, options, terminal, words);
  const stationsTrouble = await writeStations(results, folders, options, terminal);
  if (stationsTrouble) fail(stationsTrouble);
  const csvTrouble = await writeCsv(results, options, words);
  if (csvTrouble) fail(csvTrouble);
  const layoutsTrouble = await writeLayouts(results, options, words);
  if (layoutsTrouble) fail(layoutsTrouble);
  printTroubles(troubles, results, options, terminal, words);
  const hasFailed =
    [...troubles, stationsTrouble, csvTrouble, layoutsTrouble].some(Boolean) ||
    results.some(({ trouble }) => trouble);
  return hasFailed ? 2 : isOverLimit(results, options) ? 1 : 0;
}

function describeOption(trouble: OptionTrouble, words: CliMessages): string {
  switch (trouble.kind) {
    case 'unknown':
      return words.unknownOption(trouble.option);
    case 'value-missing':
      return words.valueMissing(trouble.option);
    case 'takes-no-value':
      return words.takesNoValue(trouble.option);
    case 'bad-value':
      return words.badValue(trouble.option, trouble.value);
  }
}

function say(terminal: Terminal, text: string): 0 {
  terminal.out(`${text}\n`);
  return 0;
}

async function version(): Promise<string> {
  const text = await readFile(`${root}package.json`, 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

async function findPaths(options: Options, words: CliMessages) {
  const wanted = options.paths.length > 0 ? options.paths : [samplePath];
  const paths: string[] = [];
  const folders: string[] = [];
  const troubles: (readonly [path: string, trouble: string])[] = [];
  for (const path of wanted) {
    const found = await findWorkbooks(path);
    if ('paths' in found) paths.push(...found.paths);
    if (found.kind === 'folder') {
      folders.push(path);
      troubles.push(...found.others.map((other) => [other, words.otherFormat] as const));
    }
    if (found.kind === 'not-found') troubles.push([path, words.notFound]);
    else if (found.kind === 'not-readable') troubles.push([path, words.notReadable]);
    else if (found.kind === 'no-workbooks') troubles.push([path, words.noWorkbooks]);
  }
  return { paths: onceEach(paths), folders, troubles };
}

/** A workbook that is named twice is done once. */
function onceEach(paths: readonly string[]): readonly string[] {
  return [...new Map(paths.map((path) => [resolve(path), path])).values()];
}

function reportProgress(terminal: Terminal, of: number, words: CliMessages) {
  return ({ path }: JobResult, done: number) => {
    if (terminal.showsProgress && of > 1)
      terminal.err(`\r\u001b[K${words.progress(done, of, path)}`);
    if (terminal.showsProgress && of > 1 && done === of) terminal.err('\r\u001b[K');
  };
}

function isOverLimit(results: readonly JobResult[], { failOn }: Options): boolean {
  if (failOn === 'never') return false;
  const counted = failOn === 'error' ? ['error'] : ['error', 'warning'];
  return results.some(({ documents }) =>
    documents.some(({ findings }) =>
      findings.some(({ severity, state }) => state === 'open' && counted.includes(severity)),
    ),
  );
}
