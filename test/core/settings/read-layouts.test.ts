import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../src/core/settings/default-settings.ts';
import { readLayouts } from '../../../src/core/settings/read-layouts.ts';
import { readSettings, writeSettings } from '../../../src/core/settings/read-settings.ts';
import type { RememberedLayout } from '../../../src/core/tables/words/remembered-layout.ts';

const form: RememberedLayout = {
  id: 'form',
  name: '街道月报',
  kind: 'indicators',
  sheet: '月报',
  headerRows: 2,
  columns: [
    { header: ['甲'], role: 'service' },
    { header: [], role: 'area' },
    { header: ['{area}', '乙'], role: 'target', measure: '人次', unit: '万人次' },
    {
      header: ['丙'],
      role: 'completed',
      name: '电访',
      area: '东',
      isTotal: true,
      isOptional: true,
    },
  ],
  labels: [{ text: '全部', role: 'total' }],
  areas: ['东', '西'],
  unit: '万元',
};
const roster: RememberedLayout = {
  id: 'roster',
  name: '到岗',
  kind: 'attendance',
  sheet: '到岗',
  range: 'A1:D9',
  columns: [
    { column: 'A', role: 'name' },
    { column: 'B', mark: 'post', month: '2023-07' },
  ],
  labels: [],
  areas: [],
};

describe('layouts in a file', () => {
  it.each([
    ['one', form, [form]],
    ['a list', [form, roster], [form, roster]],
    ['settings', { version: 1, layouts: [roster] }, [roster]],
  ])('are read from %s', (_, json, layouts) => {
    expect(readLayouts(JSON.stringify(json))).toEqual({ layouts, words: [], damaged: [] });
  });

  it('need no more than a kind and what they are known by', () => {
    const text = '{"kind":"project","labels":[{"text":"出钱的","role":"buyer"}]}';
    expect(readLayouts(text)).toEqual({
      layouts: [
        {
          id: '#1',
          name: '#1',
          kind: 'project',
          columns: [],
          labels: [{ text: '出钱的', role: 'buyer' }],
          areas: [],
        },
      ],
      words: [],
      damaged: [],
    });
  });

  it.each(['', '{', 'null', '7', '"text"', '{}', '{"version":1}'])('are not in %j', (text) => {
    expect(readLayouts(text)).toBeNull();
  });

  const service = { header: ['甲'], role: 'service' };
  it.each<[string, object]>([
    ['an unknown kind', { kind: 'timetable', columns: [service] }],
    ['nothing to be known by', { kind: 'indicators' }],
    [
      'placeholders only',
      { kind: 'indicators', columns: [{ header: ['{area}'], role: 'target' }] },
    ],
    ['a role of another kind', { kind: 'scores', columns: [service] }],
    ['an unknown role', { kind: 'indicators', columns: [{ header: ['甲'], role: '目标' }] }],
    [
      'a letter without a place',
      { kind: 'indicators', columns: [{ column: 'A', role: 'target' }] },
    ],
    ['a column with both', { kind: 'indicators', columns: [{ ...service, column: 'A' }] }],
    ['columns that are none', { kind: 'indicators', columns: 'A:C' }],
    ['a header that is no list', { kind: 'indicators', columns: [{ ...service, header: '甲' }] }],
    ['an impossible range', { kind: 'none', range: '左上角' }],
    ['a header without end', { kind: 'indicators', columns: [service], headerRows: 1e9 }],
    ['an unknown measure', { kind: 'indicators', columns: [{ ...service, measure: '斤' }] }],
    ['areas that are no texts', { kind: 'indicators', columns: [service], areas: [1] }],
    [
      'areas and services in one heading',
      {
        kind: 'indicators',
        columns: [service, { header: ['{area}', '{service}'], role: 'target' }],
      },
    ],
  ])('with %s are left out and named', (_, raw) => {
    const text = JSON.stringify([{ name: '坏的', ...raw }, form]);
    expect(readLayouts(text)).toEqual({ layouts: [form], words: [], damaged: ['坏的'] });
  });

  it('never throw, whatever stands there', () => {
    fc.assert(
      fc.property(fc.json(), fc.jsonValue(), (text, value) => {
        expect(() => readLayouts(text)).not.toThrow();
        const raw = { kind: 'indicators', columns: value, labels: value, areas: value };
        const { layouts = [] } =
          readLayouts(JSON.stringify([raw, { ...form, columns: [value] }])) ?? {};
        expect(readLayouts(JSON.stringify(layouts))?.layouts).toEqual(layouts);
      }),
    );
  });
});

describe('layouts in the settings', () => {
  it('come back as they were written', () => {
    const settings = { ...defaultSettings, layouts: [form, roster] };
    expect(readSettings(writeSettings(settings))).toEqual({ kind: 'read', settings });
  });

  it('are left out and named where they are damaged', () => {
    const text = JSON.stringify({ ...defaultSettings, layouts: [{ name: '坏的' }, form, 7] });
    expect(readSettings(text)).toEqual({
      kind: 'read',
      settings: { ...defaultSettings, layouts: [form] },
      damagedLayouts: ['坏的', '#3'],
    });
  });
});
