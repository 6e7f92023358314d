import type { PerformanceJudgement } from './settings.ts';

/** Judgements of performance items as they can be read; what is none is left out. Never throws. */
export function readJudgements(raw: unknown): Readonly<Record<string, PerformanceJudgement>> {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return {};
  return Object.fromEntries(
    Object.entries(raw).flatMap(([key, value]) => {
      const judgement = readJudgement(value);
      return judgement ? [[key, judgement]] : [];
    }),
  );
}

const words = ['met', 'partly', 'not'] as const;

function readJudgement(raw: unknown): PerformanceJudgement | null {
  if (typeof raw !== 'object' || raw === null) return null;
  const { achieved, points, reason, date, station } = raw as Readonly<Record<string, unknown>>;
  const known = words.find((word) => word === achieved);
  if (!known) return null;
  return {
    achieved: known,
    ...(typeof points === 'number' && Number.isFinite(points) ? { points } : {}),
    ...(typeof reason === 'string' ? { reason } : {}),
    ...(typeof date === 'string' ? { date } : {}),
    ...(typeof station === 'string' ? { station } : {}),
  };
}
