import { describe, expect, it } from 'vitest';
import { rational } from '../../../src/core/quantities/rational.ts';
import { defaultSettings } from '../../../src/core/settings/default-settings.ts';
import { readSettings, writeSettings } from '../../../src/core/settings/read-settings.ts';
import type { Settings } from '../../../src/core/settings/settings.ts';

const own: Settings = {
  ...defaultSettings,
  project: { stage: 'mid', requiredWorkers: 20 },
  scheme: 'own',
  schemes: [
    {
      id: 'own',
      name: '本区方案',
      parts: [{ id: 'all', name: '全部', aliases: [], full: rational(1005, 10), parts: [] }],
      grades: [{ id: 'poor', name: '不合格', from: rational(0) }],
      vetoes: [],
      source: '',
      status: 'unconfirmed',
      scales: [100],
    },
  ],
  vetoes: { 'serious-breach': { answer: 'clear' } },
};

describe('the settings part', () => {
  it('comes back as it was written, exact fractions too', () => {
    expect(readSettings(writeSettings(own))).toEqual({ kind: 'read', settings: own });
  });

  it('takes the default for what it does not say', () => {
    expect(readSettings('{"version":1,"thresholds":{"tooEasyPercent":150}}').settings).toEqual({
      ...defaultSettings,
      thresholds: { ...defaultSettings.thresholds, tooEasyPercent: 150 },
    });
  });

  it('says that a newer version wrote it', () => {
    expect(readSettings('{"version":2,"project":{"stage":"final"}}')).toEqual({
      kind: 'newer',
      version: 2,
      settings: { ...defaultSettings, project: { stage: 'final' } },
    });
  });

  it.each(['{', '[]', '"text"', '{"project":{}}', 'null'])('calls %j damaged', (text) => {
    expect(readSettings(text)).toEqual({ kind: 'damaged', settings: defaultSettings });
  });

  it('is not there in a workbook that has none', () => {
    expect(readSettings(null)).toEqual({ kind: 'none', settings: defaultSettings });
  });
});
