import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { checkReport } from '../claims/check-report.ts';
import { contentStamp } from '../core/cells/content-stamp.ts';
import type { Snapshot } from '../core/cells/snapshot.ts';
import { evaluate } from '../core/evaluate.ts';
import type { Evaluation } from '../core/evaluation.ts';
import { readSettings, type SettingsReading } from '../core/settings/read-settings.ts';
import type { Settings } from '../core/settings/settings.ts';
import { layoutsOf } from '../core/tables/layout-of.ts';
import { makeDocument } from '../document/make-document.ts';
import type { HostTrouble } from '../hosts/workbook.ts';
import { openXlsx, type XlsxWorkbook } from '../hosts/xlsx/open-xlsx.ts';
import type { CliMessages } from '../messages/cli-messages.ts';
import { describeTrouble } from '../messages/describe-trouble.ts';
import { messagesFor } from '../messages/messages.ts';
import { stationFacts } from '../plan/plan-stations.ts';
import { planWorkbook } from '../plan/plan-workbook.ts';
import { firstFree, firstUsable } from './choose-output.ts';
import type { Job, JobResult } from './job.ts';
import { outputNames, writeWhole } from './output-file.ts';
import { printSummaries } from './print-summary.ts';

/**
 * One workbook from its file to its documents and, where asked, the copy with the summaries. What
 * goes wrong comes back as a sentence; then nothing is written.
 */
export async function evaluateWorkbook(job: Job): Promise<JobResult> {
  const words = messagesFor(job.lang).cli;
  const bytes = await readFile(job.path).catch(() => null);
  if (!bytes) return failed(job, words.notReadable);
  const opened = await openXlsx(bytes, basename(job.path));
  if (!opened.ok) return failedBy(job, opened.trouble);
  const read = await opened.value.read();
  if (!read.ok) return failedBy(job, read.trouble);
  const reading = readSettings(read.value.settings);
  const settings = mergeSettings(reading.settings, job);
  const evaluations = withReport(evaluate(read.value, settings), job.report, read.value);
  const [evaluation] = evaluations;
  const notices = [...noticesOf(reading, words), ...mismatchesOf(evaluation, words)];
  if (evaluations.every(({ recognition }) => recognition.tables.length === 0)) {
    return { ...failed(job, words.nothingRecognised), notices };
  }
  const result = {
    path: job.path,
    documents: evaluations.map((one) => makeDocument(one, job.lang)),
    stations: evaluations.map(stationFacts),
    summary: printSummaries(evaluations, job.lang),
    layouts: job.exportsLayouts ? layoutsOf(read.value, settings.layouts, settings.words) : [],
    notices,
  };
  if (job.out === null) return { ...result, written: null, trouble: null };
  const output = await writeOutput(job, opened.value, read.value, evaluations);
  return { ...result, ...output };
}

async function writeOutput(
  job: Job,
  workbook: XlsxWorkbook,
  snapshot: Snapshot,
  evaluations: readonly Evaluation[],
): Promise<Pick<JobResult, 'written' | 'trouble'>> {
  const stamp = contentStamp(snapshot);
  const names = outputNames(job.path, job.out ?? '', job.ordinal);
  // What people typed comes from one workbook: the input where it has our sheets, else the output.
  const hasOurs = snapshot.sheets.some(({ ours }) => ours);
  const output = await (hasOurs ? firstFree(names) : firstUsable(names));
  const plan = planWorkbook(evaluations, withTyped(snapshot, output.previous), {
    lang: job.lang,
    madeAt: job.madeAt,
    present: snapshot,
  });
  const kept = snapshot.settings === null ? output.previous?.settings : null;
  const applied = await workbook.apply({ ...plan, stamp, ...(kept ? { settings: kept } : {}) });
  if (!applied.ok) return { written: null, trouble: describeTrouble(applied.trouble, job.lang) };
  try {
    await writeWhole(output.path, workbook.bytes());
    return { written: output.path, trouble: null };
  } catch {
    return { written: null, trouble: messagesFor(job.lang).cli.fileNotWritable(output.path) };
  }
}

/** A report is of the stations that it names; of one that names none it may be any. */
function withReport(
  evaluations: readonly Evaluation[],
  report: string | null,
  snapshot: Snapshot,
): readonly Evaluation[] {
  if (report === null) return evaluations;
  const named = evaluations.filter(({ station }) => station && report.includes(station.key));
  const meant = named.length > 0 ? named : evaluations;
  return evaluations.map((one) => (meant.includes(one) ? checkReport(report, one, snapshot) : one));
}

/** The input with the sheets of ours that an earlier output has: what people typed there is kept. */
function withTyped(snapshot: Snapshot, previous: Snapshot | null): Snapshot {
  const ours = previous?.sheets.filter((sheet) => sheet.ours) ?? [];
  return { ...snapshot, sheets: [...snapshot.sheets, ...ours] };
}

/** What the command line says beats what the workbook keeps. */
function mergeSettings(settings: Settings, job: Job): Settings {
  return {
    ...settings,
    project: { ...settings.project, ...job.project },
    ...(settings.stations && { stations: withProject(settings.stations, job) }),
    layouts: [...job.layouts, ...settings.layouts],
    words: [...job.words, ...(settings.words ?? [])],
    scheme: job.scheme ?? settings.scheme,
    schemes: job.ownScheme ? [...settings.schemes, job.ownScheme] : settings.schemes,
  };
}

function withProject(stations: NonNullable<Settings['stations']>, { project }: Job) {
  const entries = Object.entries(stations);
  return Object.fromEntries(entries.map(([name, own]) => [name, { ...own, ...project }]));
}

function noticesOf(reading: SettingsReading, words: CliMessages): readonly string[] {
  const layouts = reading.damagedLayouts ? [words.layoutsDamaged(reading.damagedLayouts)] : [];
  if (reading.kind === 'newer') return [words.settingsNewer, ...layouts];
  return reading.kind === 'damaged' ? [words.settingsDamaged] : layouts;
}

/** Remembered layouts that nearly fit: the sheets were read without them. */
function mismatchesOf(evaluation: Evaluation | undefined, words: CliMessages): readonly string[] {
  return (evaluation?.recognition.mismatches ?? []).map(words.layoutMismatch);
}

function failedBy(job: Job, trouble: HostTrouble): JobResult {
  return failed(job, describeTrouble(trouble, job.lang));
}

function failed({ path }: Job, trouble: string): JobResult {
  return {
    path,
    documents: [],
    stations: [],
    layouts: [],
    summary: '',
    written: null,
    trouble,
    notices: [],
  };
}
