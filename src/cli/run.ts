import { readFile } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readScheme } from '../core/schemes/read-scheme.ts';
import type { Scheme } from '../core/schemes/scheme.ts';
import { schemes } from '../core/schemes/schemes.ts';
import type { RememberedLayout } from '../core/tables/taught/remembered-layout.ts';
import type { CliMessages } from '../messages/cli-messages.ts';
import { messagesFor } from '../messages/messages.ts';
import { findWorkbooks } from './find-workbooks.ts';
import { findingsCsv } from './findings-csv.ts';
import type { Job, JobResult } from './job.ts';
import { readLayoutsFile, writeLayoutsFile } from './layouts-file.ts';
import { type Options, readOptions } from './options.ts';
import { canWriteInto, outputBase, writeWhole } from './output-file.ts';
import { readReportFile } from './report-file.ts';
import { runJobs } from './run-jobs.ts';
import { writeOverview } from './write-overview.ts';

/** Where the program writes what it says. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly showsProgress: boolean;
}

/** 0 done, 1 findings at or above `--fail-on`, 2 a workbook could not be read or written. */
export type ExitStatus = 0 | 1 | 2;

const root = fileURLToPath(new URL('../../', import.meta.url));
const samplePath = `${root}assets/samples/wenchong-2023-mid.xlsx`;

/** The command line from its arguments to its exit status. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  const reading = readOptions(args);
  const words = messagesFor(reading.ok ? reading.options.lang : reading.lang).cli;
  const fail = (sentence: string): 2 => {
    terminal.err(`${sentence}\n`);
    return 2;
  };
  if (!reading.ok) {
    const { option, value } = reading.trouble;
    return fail(value === null ? words.unknownOption(option) : words.badValue(option, value));
  }
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
  for (const [path, trouble] of troubles) fail(`${path}: ${trouble}`);
  report(results, options, terminal, words);
  const stationsTrouble = await writeStations(results, folders, options, terminal);
  if (stationsTrouble) fail(stationsTrouble);
  const csvTrouble = await writeCsv(results, options, words);
  if (csvTrouble) fail(csvTrouble);
  const layoutsTrouble = await writeLayouts(results, options, words);
  if (layoutsTrouble) fail(layoutsTrouble);
  const hasFailed =
    [...troubles, stationsTrouble, csvTrouble, layoutsTrouble].some(Boolean) ||
    results.some(({ trouble }) => trouble);
  return hasFailed ? 2 : isOverLimit(results, options) ? 1 : 0;
}

function say(terminal: Terminal, text: string): 0 {
  terminal.out(`${text}\n`);
  return 0;
}

async function version(): Promise<string> {
  const text = await readFile(`${root}package.json`, 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

/** What the files named by options hold. */
interface Given {
  readonly scheme: Scheme | string | null;
  readonly layouts: readonly RememberedLayout[];
  /** Names of layouts that cannot be used. */
  readonly damaged: readonly string[];
  readonly report: string | null;
}

async function readGiven(
  options: Options,
  words: CliMessages,
): Promise<Given | { readonly trouble: string }> {
  const scheme = await findScheme(options.scheme);
  if (scheme === 'unknown') {
    const known = schemes.map(({ id }) => id);
    return { trouble: words.unknownScheme(options.scheme ?? '', known) };
  }
  const taught = await readLayoutsFile(options.layouts);
  if (taught === 'unreadable') return { trouble: words.layoutsUnreadable(options.layouts ?? '') };
  const report = await readReportFile(options.report, options.lang);
  if (report.trouble !== null) return { trouble: report.trouble };
  return { scheme, ...taught, report: report.text };
}

/** One of ours by its id, the user's own from a file, null where none is asked for. */
async function findScheme(wanted: string | null): Promise<Scheme | string | null | 'unknown'> {
  if (wanted === null) return null;
  if (schemes.some(({ id }) => id === wanted)) return wanted;
  const text = await readFile(wanted, 'utf8').catch(() => null);
  return (text === null ? null : readScheme(text)) ?? 'unknown';
}

async function findPaths(options: Options, words: CliMessages) {
  const wanted = options.paths.length > 0 ? options.paths : [samplePath];
  const paths: string[] = [];
  const folders: string[] = [];
  const troubles: (readonly [path: string, trouble: string])[] = [];
  for (const path of wanted) {
    const found = await findWorkbooks(path);
    if ('paths' in found) paths.push(...found.paths);
    if (found.kind === 'folder') folders.push(path);
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

/** `--json` alone writes no workbook. */
function outputFolder(options: Options, path: string): string | null {
  if (options.out !== null) return options.out;
  if (options.json) return null;
  return options.paths.length === 0 ? `${root}out` : dirname(path);
}

/** The first output folder that cannot be written to, as a sentence. */
async function folderTroubleOf(
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

function makeJobs(
  options: Options,
  paths: readonly string[],
  { scheme, layouts, report }: Given,
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
      exportsLayouts: options.exportLayouts !== null,
      report,
      lang: options.lang,
      madeAt,
    };
  });
}

/** `2026-11-22 09:30`, by the machine's clock. */
function localTime(now: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const date = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join('-');
  return `${date} ${two(now.getHours())}:${two(now.getMinutes())}`;
}

function reportProgress(terminal: Terminal, of: number, words: CliMessages) {
  return ({ path }: JobResult, done: number) => {
    if (terminal.showsProgress && of > 1)
      terminal.err(`\r\u001b[K${words.progress(done, of, path)}`);
    if (terminal.showsProgress && of > 1 && done === of) terminal.err('\r\u001b[K');
  };
}

function report(
  results: readonly JobResult[],
  options: Options,
  terminal: Terminal,
  words: CliMessages,
): void {
  for (const { path, documents, summary, written, trouble, notices } of results) {
    for (const notice of notices) terminal.err(`${path}: ${notice}\n`);
    if (options.json) {
      for (const document of documents) terminal.out(`${JSON.stringify(document)}\n`);
    } else if (summary) {
      const place = written === null ? '' : `\n\n${words.written(nearPath(written))}`;
      terminal.out(`${summary}${place}\n${results.length > 1 ? '\n' : ''}`);
    }
    if (trouble !== null) terminal.err(`${path}: ${trouble}\n`);
  }
}

/** A folder's overview goes where its outputs go. */
async function writeStations(
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

async function writeCsv(
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

async function writeLayouts(
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

function isOverLimit(results: readonly JobResult[], { failOn }: Options): boolean {
  if (failOn === 'never') return false;
  const counted = failOn === 'error' ? ['error'] : ['error', 'warning'];
  return results.some(({ documents }) =>
    documents.some(({ findings }) =>
      findings.some(({ severity, state }) => state === 'open' && counted.includes(severity)),
    ),
  );
}
