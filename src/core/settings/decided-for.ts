import type { Decision } from './decide.ts';
import type { StationsNow } from './follow-stations.ts';
import { stationAnswer } from './station-settings.ts';

/** A decision about a station with that station's short name, so that it can follow it later. */
export function decidedFor(decision: Decision, now: StationsNow): Decision {
  switch (decision.kind) {
    case 'veto':
      return { ...decision, answer: of(decision.answer, answered(decision.id, now)) };
    case 'judgement':
      return { ...decision, judgement: of(decision.judgement, answered(decision.key, now)) };
    case 'finding':
      return { ...decision, decision: of(decision.decision, found(decision.fingerprint, now)) };
    default:
      return decision;
  }
}

function of<T extends object>(item: T | null, station: string | null): T | null {
  return item === null || station === null ? item : { ...item, station };
}

function answered(name: string, now: StationsNow): string | null {
  if (!('several' in now)) return now.one;
  return now.several.find((one) => name.startsWith(stationAnswer(one, ''))) ?? null;
}

function found(fingerprint: string, now: StationsNow): string | null {
  if (!('several' in now)) return now.one;
  const [, station] = fingerprint.split('|');
  return now.several.find((one) => one === station) ?? null;
}
