import { defaultSettings } from './default-settings.ts';
import type { DamagedTeaching } from './layout-fault.ts';
import { readJudgements } from './read-judgements.ts';
import { checkLayouts } from './read-layouts.ts';
import { checkOwnWords } from './read-own-words.ts';
import type { Settings } from './settings.ts';

/** `newer`: written by a later version of the program: to be left as it is. `damaged`: no JSON of ours. */
export type SettingsReading = (
  | { readonly kind: 'none' | 'read'; readonly settings: Settings }
  | { readonly kind: 'newer'; readonly version: number; readonly settings: Settings }
  | { readonly kind: 'damaged'; readonly settings: Settings }
) & {
  /** Remembered layouts, and own words, that cannot be used and are left out; absent where all can. */
  readonly damagedLayouts?: readonly DamagedTeaching[];
};

/** Migrations by the version they start from; each gives the next version's shape. */
const migrations: readonly ((old: Readonly<Record<string, unknown>>) => Record<string, unknown>)[] =
  [];

/**
 * The settings part's text as settings; what it does not say takes the default. Never throws: a
 * part that cannot be read gives the defaults and says so, and nobody may overwrite it unasked.
 */
export function readSettings(text: string | null): SettingsReading {
  if (text === null || text.trim() === '') return { kind: 'none', settings: defaultSettings };
  const raw = parse(text);
  if (!raw || typeof raw.version !== 'number')
    return { kind: 'damaged', settings: defaultSettings };
  const current = migrate(raw, raw.version);
  const settings = withDefaults(current);
  const damaged = [
    ...checkLayouts(current.layouts).damaged,
    ...checkOwnWords(current.words).damaged,
  ];
  const leftOut = damaged.length > 0 ? { damagedLayouts: damaged } : {};
  if (raw.version > defaultSettings.version) {
    return { kind: 'newer', version: raw.version, settings, ...leftOut };
  }
  return { kind: 'read', settings, ...leftOut };
}

/** The text that the settings part holds. Fractions are kept as `{ n, d }` of decimal texts. */
export function writeSettings(settings: Settings): string {
  return JSON.stringify(settings, (_, value: unknown) =>
    typeof value === 'bigint' ? `${value}n` : value,
  );
}

type Raw = Readonly<Record<string, unknown>>;

function parse(text: string): Raw | null {
  try {
    const value: unknown = JSON.parse(text, (_, inner: unknown) =>
      typeof inner === 'string' && /^-?\d+n$/.test(inner) ? BigInt(inner.slice(0, -1)) : inner,
    );
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}

function migrate(raw: Raw, version: number): Raw {
  return migrations.slice(Math.max(0, version - 1)).reduce((value, step) => step(value), raw);
}

function withDefaults(raw: Raw): Settings {
  const group = <T extends object>(name: keyof Settings, fallback: T): T =>
    isRecord(raw[name]) ? { ...fallback, ...(raw[name] as T) } : fallback;
  const { words } = checkOwnWords(raw.words);
  return {
    ...defaultSettings,
    project: group('project', defaultSettings.project),
    ...(isRecord(raw.stations) && { stations: recordsIn(raw.stations) }),
    thresholds: group('thresholds', defaultSettings.thresholds),
    scheme: typeof raw.scheme === 'string' ? raw.scheme : null,
    schemes: Array.isArray(raw.schemes) ? (raw.schemes as Settings['schemes']) : [],
    vetoes: group('vetoes', defaultSettings.vetoes),
    decisions: group('decisions', defaultSettings.decisions),
    judgements: readJudgements(raw.judgements),
    layouts: checkLayouts(raw.layouts).layouts,
    ...(raw.writesAtOnce === true && { writesAtOnce: true }),
    ...(words.length > 0 ? { words } : {}),
  };
}

function recordsIn(raw: Raw): NonNullable<Settings['stations']> {
  return Object.fromEntries(
    Object.entries(raw).flatMap(([name, value]) => (isRecord(value) ? [[name, value]] : [])),
  );
}

function isRecord(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
