import { parseArgs } from 'node:util';
import { readPeriod } from '../core/quantities/read-period.ts';
import type { ProjectSettings } from '../core/settings/settings.ts';
import type { Lang } from '../messages/messages.ts';

type FailOn = 'error' | 'warning' | 'never';

/** What the person asked for, read and checked. */
export interface Options {
  /** Workbooks and folders; empty: the sample. */
  readonly paths: readonly string[];
  readonly out: string | null;
  readonly json: boolean;
  readonly csv: string | null;
  readonly scheme: string | null;
  /** File with remembered layouts, and the file to write those of the workbooks to. */
  readonly layouts: string | null;
  readonly exportLayouts: string | null;
  /** The text of a report to check against the workbooks. */
  readonly report: string | null;
  readonly project: ProjectSettings;
  readonly lang: Lang;
  readonly failOn: FailOn;
  readonly help: boolean;
  readonly version: boolean;
}

/** An option that cannot be used; worded in `src/messages/`. */
export type OptionTrouble =
  | { readonly kind: 'unknown'; readonly option: string }
  /** It needs a value and has none (`--csv` at the end), or has one and takes none. */
  | { readonly kind: 'value-missing' | 'takes-no-value'; readonly option: string }
  | { readonly kind: 'bad-value'; readonly option: string; readonly value: string };

export type OptionsReading =
  | { readonly ok: true; readonly options: Options }
  | { readonly ok: false; readonly trouble: OptionTrouble; readonly lang: Lang };

/** Reads the command line's arguments (those after the program's name). */
export function readOptions(args: readonly string[]): OptionsReading {
  const lang = langOf(args);
  try {
    const { values, positionals } = parse(args);
    const trouble = troubleIn(values);
    if (trouble) return { ok: false, trouble, lang };
    return { ok: true, options: optionsOf(values, positionals, lang) };
  } catch (error) {
    return { ok: false, trouble: parseTrouble(error, args), lang };
  }
}

function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      json: { type: 'boolean', default: false },
      csv: { type: 'string' },
      scheme: { type: 'string' },
      layouts: { type: 'string' },
      'export-layouts': { type: 'string' },
      report: { type: 'string' },
      stage: { type: 'string' },
      period: { type: 'string' },
      workers: { type: 'string' },
      licensed: { type: 'string' },
      lang: { type: 'string', default: 'zh-CN' },
      'fail-on': { type: 'string', default: 'never' },
      help: { type: 'boolean', short: 'h', default: false },
      version: { type: 'boolean', default: false },
    },
  });
}

type Values = ReturnType<typeof parse>['values'];

/** The first option whose value says nothing that we know. */
function troubleIn(values: Values): OptionTrouble | null {
  const checks: readonly [option: string, value: string | undefined, isGood: boolean][] = [
    ['--lang', values.lang, isLang(values.lang)],
    ['--fail-on', values['fail-on'], isFailOn(values['fail-on'])],
    ['--stage', values.stage, values.stage === 'mid' || values.stage === 'final'],
    ['--period', values.period, periodOf(values.period) !== null],
    ['--workers', values.workers, numberOf(values.workers) !== null],
    ['--licensed', values.licensed, numberOf(values.licensed) !== null],
  ];
  const bad = checks.find(([, value, isGood]) => value !== undefined && !isGood);
  return bad ? { kind: 'bad-value', option: bad[0], value: bad[1] ?? '' } : null;
}

function optionsOf(values: Values, paths: readonly string[], lang: Lang): Options {
  const period = periodOf(values.period);
  const workers = numberOf(values.workers);
  const licensed = numberOf(values.licensed);
  return {
    paths,
    out: values.out ?? null,
    json: values.json,
    csv: values.csv ?? null,
    scheme: values.scheme ?? null,
    layouts: values.layouts ?? null,
    exportLayouts: values['export-layouts'] ?? null,
    report: values.report ?? null,
    project: {
      ...(values.stage === 'mid' || values.stage === 'final' ? { stage: values.stage } : {}),
      ...(period ? { evaluationPeriod: period } : {}),
      ...(workers === null ? {} : { requiredWorkers: workers }),
      ...(licensed === null ? {} : { requiredLicensed: licensed }),
    },
    lang,
    failOn: isFailOn(values['fail-on']) ? values['fail-on'] : 'never',
    help: values.help,
    version: values.version,
  };
}

/** `2023-07-01..2023-11-30`. */
function periodOf(text: string | undefined) {
  return text?.includes('..') ? readPeriod(text.replace('..', ' 至 ')) : null;
}

function numberOf(text: string | undefined): number | null {
  return text !== undefined && /^\d+(\.\d+)?$/.test(text) ? Number(text) : null;
}

function isLang(text: string | undefined): text is Lang {
  return text === 'zh-CN' || text === 'en-US';
}

function isFailOn(text: string | undefined): text is FailOn {
  return text === 'error' || text === 'warning' || text === 'never';
}

/** The language is wanted even when the other arguments are wrong. */
function langOf(args: readonly string[]): Lang {
  return args.some(
    (arg, at) => arg === '--lang=en-US' || (arg === '--lang' && args[at + 1] === 'en-US'),
  )
    ? 'en-US'
    : 'zh-CN';
}

/** Node says by its code and, for values, by words alone what it stopped at. */
function parseTrouble(error: unknown, args: readonly string[]): OptionTrouble {
  const { message, code } = error as { readonly message?: string; readonly code?: string };
  const quoted = /'(?:-\w, )?(-{1,2}[^\s']*)/.exec(message ?? '')?.[1];
  const option = quoted ?? args.find((arg) => arg.startsWith('-')) ?? '';
  if (code !== 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return { kind: 'unknown', option };
  const next = args[args.indexOf(option) + 1] ?? '';
  if (/^-\d/.test(next)) return { kind: 'bad-value', option, value: next };
  const takesNone = /does not take an argument/.test(message ?? '');
  return { kind: takesNone ? 'takes-no-value' : 'value-missing', option };
}
