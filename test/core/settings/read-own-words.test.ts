import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../src/core/settings/default-settings.ts';
import { readLayouts } from '../../../src/core/settings/read-layouts.ts';
import { checkOwnWords } from '../../../src/core/settings/read-own-words.ts';
import { readSettings, writeSettings } from '../../../src/core/settings/read-settings.ts';

const good = { word: '做成数', means: 'completed' };

/** A word of which no more can be said than that it means nothing known. */
const damaged = (name: string) => ({ name, fault: { code: 'word', at: null, said: '' } });

describe('own words', () => {
  it.each([
    'completed',
    'name',
    'insurance',
    'converted',
    'buyer',
    '人次',
    '完成量',
    '电访',
    'service',
  ])('may mean %s', (means) => {
    expect(checkOwnWords([{ word: '做成数', means }])).toEqual({
      words: [{ word: '做成数', means }],
      damaged: [],
    });
  });

  it.each([
    ['that mean nothing known', { word: '做成数', means: '课表' }, '做成数'],
    ['of one letter', { word: '数', means: 'completed' }, '数'],
    ['that are only signs', { word: '（——）', means: 'completed' }, '（——）'],
    ['as long as a sentence', { word: '数'.repeat(41), means: 'completed' }, '#1'],
    ['without a meaning', { word: '做成数' }, '做成数'],
    ['that are no texts', { word: 7, means: 'completed' }, '#1'],
    ['that are no entries', '做成数', '#1'],
  ])('%s are left out and named', (_, raw, name) => {
    expect(checkOwnWords([raw, good])).toEqual({ words: [good], damaged: [damaged(name)] });
  });

  it('are read from a file, alone or beside layouts', () => {
    const form = { kind: 'project', labels: [{ text: '出钱的', role: 'buyer' }] };
    expect(readLayouts(JSON.stringify({ words: [good, { word: '坏的' }] }))).toEqual({
      layouts: [],
      words: [good],
      damaged: [damaged('坏的')],
    });
    const both = readLayouts(JSON.stringify({ words: [good], layouts: [form] }));
    expect([both?.layouts.length, both?.words, both?.damaged]).toEqual([1, [good], []]);
  });

  it('come back from the settings as they were written, damaged ones left out and named', () => {
    const settings = { ...defaultSettings, words: [good] };
    expect(readSettings(writeSettings(settings))).toEqual({ kind: 'read', settings });
    const text = JSON.stringify({ ...defaultSettings, words: [good, { word: '坏的' }] });
    expect(readSettings(text)).toEqual({
      kind: 'read',
      settings,
      damagedLayouts: [damaged('坏的')],
    });
  });

  it('never throw, whatever stands there', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const { words } = checkOwnWords(value);
        expect(checkOwnWords(words).words).toEqual(words);
        expect(() => readSettings(JSON.stringify({ version: 1, words: value }))).not.toThrow();
      }),
    );
  });
});
