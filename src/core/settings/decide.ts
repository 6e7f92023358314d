import type { Scheme } from '../schemes/scheme.ts';
import type { OwnWord } from '../tables/words/own-words.ts';
import type { RememberedLayout } from '../tables/words/remembered-layout.ts';
import type {
  FindingDecision,
  PerformanceJudgement,
  ProjectSettings,
  Settings,
  Thresholds,
  VetoAnswer,
} from './settings.ts';

/** One decision of a person. `null` takes back what was decided before. */
export type Decision =
  | {
      readonly kind: 'project';
      readonly values: ProjectChanges;
      /** Short name of the one of several stations on whose page it was said. */
      readonly station?: string | undefined;
    }
  | { readonly kind: 'thresholds'; readonly values: Partial<Thresholds> }
  | { readonly kind: 'scheme'; readonly id: string | null }
  | { readonly kind: 'veto'; readonly id: string; readonly answer: VetoAnswer | null }
  | {
      readonly kind: 'finding';
      readonly fingerprint: string;
      readonly decision: FindingDecision | null;
    }
  | {
      readonly kind: 'judgement';
      readonly key: string;
      readonly judgement: PerformanceJudgement | null;
    }
  | { readonly kind: 'write-at-once'; readonly isOn: boolean }
  | { readonly kind: 'own-scheme'; readonly scheme: Scheme }
  | { readonly kind: 'forget-scheme'; readonly id: string }
  | { readonly kind: 'word'; readonly word: OwnWord }
  | { readonly kind: 'forget-word'; readonly word: string }
  | { readonly kind: 'layout'; readonly layout: RememberedLayout }
  | { readonly kind: 'forget-layout'; readonly id: string };

/** A null removes the value: the workbook's own counts again. */
type ProjectChanges = { readonly [K in keyof ProjectSettings]?: ProjectSettings[K] | null };

/**
 * The settings with one item decided; all others stay as they are, so that two people's decisions
 * are both kept and the last one on an item wins (decisions.md 8).
 */
export function decide(settings: Settings, decision: Decision): Settings {
  switch (decision.kind) {
    case 'project':
      return withProject(settings, decision.values, decision.station);
    case 'thresholds':
      return { ...settings, thresholds: { ...settings.thresholds, ...decision.values } };
    case 'scheme':
      return { ...settings, scheme: decision.id };
    case 'veto':
      return { ...settings, vetoes: withItem(settings.vetoes, decision.id, decision.answer) };
    case 'finding': {
      const { fingerprint } = decision;
      return {
        ...settings,
        decisions: withItem(settings.decisions, fingerprint, decision.decision),
      };
    }
    case 'judgement': {
      const { key, judgement } = decision;
      return { ...settings, judgements: withItem(settings.judgements, key, judgement) };
    }
    case 'write-at-once': {
      const { writesAtOnce: _, ...rest } = settings;
      return decision.isOn ? { ...rest, writesAtOnce: true } : rest;
    }
    case 'own-scheme': {
      const { scheme } = decision;
      const others = settings.schemes.filter(({ id }) => id !== scheme.id);
      return { ...settings, schemes: [scheme, ...others], scheme: scheme.id };
    }
    case 'forget-scheme': {
      const schemes = settings.schemes.filter(({ id }) => id !== decision.id);
      const scheme = settings.scheme === decision.id ? null : settings.scheme;
      return { ...settings, schemes, scheme };
    }
    case 'word':
      return { ...settings, words: [decision.word, ...otherWords(settings, decision.word.word)] };
    case 'forget-word':
      return { ...settings, words: otherWords(settings, decision.word) };
    case 'layout': {
      const others = settings.layouts.filter(({ id }) => id !== decision.layout.id);
      return { ...settings, layouts: [decision.layout, ...others] };
    }
    case 'forget-layout':
      return { ...settings, layouts: settings.layouts.filter(({ id }) => id !== decision.id) };
  }
}

function otherWords({ words = [] }: Settings, word: string): readonly OwnWord[] {
  return words.filter((each) => each.word !== word);
}

/** Stage and periods hold for all stations of a workbook, numbers of workers for the one that was asked about. */
function withProject(
  settings: Settings,
  values: ProjectChanges,
  station: string | undefined,
): Settings {
  if (station === undefined) return { ...settings, project: merged(settings.project, values) };
  const isOwn = (name: string) => name === 'requiredWorkers' || name === 'requiredLicensed';
  const entries = Object.entries(values);
  const own = Object.fromEntries(entries.filter(([name]) => isOwn(name)));
  const shared = Object.fromEntries(entries.filter(([name]) => !isOwn(name)));
  const { stations = {} } = settings;
  return {
    ...settings,
    project: merged(settings.project, shared),
    ...(Object.keys(own).length > 0 && {
      stations: { ...stations, [station]: merged(stations[station] ?? {}, own) },
    }),
  };
}

function merged(project: ProjectSettings, changes: ProjectChanges): ProjectSettings {
  const entries = Object.entries({ ...project, ...changes });
  return Object.fromEntries(entries.filter(([, value]) => value !== null));
}

function withItem<T>(
  items: Readonly<Record<string, T>>,
  id: string,
  item: T | null,
): Readonly<Record<string, T>> {
  const { [id]: _, ...others } = items;
  return item === null ? others : { ...others, [id]: item };
}
