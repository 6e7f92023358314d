import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from '../../../src/core/settings/decide.ts';
import { defaultSettings } from '../../../src/core/settings/default-settings.ts';
import { readJudgements } from '../../../src/core/settings/read-judgements.ts';
import { readSettings, writeSettings } from '../../../src/core/settings/read-settings.ts';

describe('judgements of performance items', () => {
  const judgement = {
    achieved: 'partly',
    points: 11.5,
    reason: '制度已建',
    date: '2024-01-05',
  } as const;

  it('are kept in the settings by the item’s key, and taken back', () => {
    const key = '效益指标|可持续影响|长效机制|长效机制|1';
    const kept = decide(defaultSettings, { kind: 'judgement', key, judgement });
    expect(readSettings(writeSettings(kept)).settings.judgements).toEqual({ [key]: judgement });
    const back = decide(kept, { kind: 'judgement', key, judgement: null });
    expect(back.judgements).toEqual({});
  });

  it('are left out where they cannot be read', () => {
    expect(
      readJudgements({
        a: { achieved: 'well' },
        b: null,
        c: 3,
        d: { achieved: 'met', points: '9', reason: 4 },
      }),
    ).toEqual({ d: { achieved: 'met' } });
    expect(readJudgements([judgement])).toEqual({});
    expect(readJudgements(null)).toEqual({});
  });

  it('of any JSON are read without throwing', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (raw) => {
        const read = Object.values(readJudgements(raw));
        expect(read.every(({ achieved }) => ['met', 'partly', 'not'].includes(achieved))).toBe(
          true,
        );
      }),
    );
  });
});
