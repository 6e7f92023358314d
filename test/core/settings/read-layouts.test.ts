import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../src/core/settings/default-settings.ts';
import type { LayoutFault } from '../../../src/core/settings/layout-fault.ts';
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
  const line = { header: ['甲'], role: 'line' };
  const at = (place: number, role: string) => ({ at: place, role });
  const funding = (more: object) => ({ kind: 'funding', columns: [line], ...more });
  it.each<[string, unknown, LayoutFault]>([
    ['no layout', 7, { code: 'form', at: null, said: '' }],
    [
      'an unknown kind',
      { kind: 'timetable', columns: [service] },
      { code: 'kind', at: null, said: 'timetable' },
    ],
    ['nothing to be known by', { kind: 'indicators' }, { code: 'lost', at: null, said: '' }],
    [
      'placeholders only',
      { kind: 'indicators', columns: [{ header: ['{area}'], role: 'target' }] },
      { code: 'lost', at: null, said: '' },
    ],
    [
      'a role of another kind',
      { kind: 'scores', columns: [service] },
      { code: 'role', at: '甲', said: 'service' },
    ],
    [
      'an unknown role',
      { kind: 'indicators', columns: [{ header: ['甲', '乙'], role: '目标' }] },
      { code: 'role', at: '甲 / 乙', said: '目标' },
    ],
    [
      'a label without a role',
      { kind: 'scores', labels: [{ text: '总' }] },
      { code: 'role', at: '总', said: '' },
    ],
    [
      'a label without a text',
      { kind: 'scores', labels: [{ role: 'total' }] },
      { code: 'key', at: '#1', said: 'text' },
    ],
    [
      'a letter without a place',
      { kind: 'indicators', columns: [{ column: 'A', role: 'target' }] },
      { code: 'lost', at: null, said: 'range' },
    ],
    [
      'a column with both',
      { kind: 'indicators', columns: [{ ...service, column: 'A' }] },
      { code: 'place', at: '甲', said: '' },
    ],
    [
      'a column that says no place',
      { kind: 'indicators', columns: [service, { role: 'target' }] },
      { code: 'place', at: '#2', said: '' },
    ],
    [
      'columns that are none',
      { kind: 'indicators', columns: 'A:C' },
      { code: 'key', at: null, said: 'columns' },
    ],
    [
      'a header that is no list',
      { kind: 'indicators', columns: [{ ...service, header: '甲' }] },
      { code: 'key', at: '#1', said: 'header' },
    ],
    [
      'an impossible range',
      { kind: 'none', range: '左上角' },
      { code: 'key', at: null, said: 'range' },
    ],
    [
      'a header without end',
      { kind: 'indicators', columns: [service], headerRows: 1e9 },
      { code: 'key', at: null, said: 'headerRows' },
    ],
    [
      'an unknown measure',
      { kind: 'indicators', columns: [{ ...service, measure: '斤' }] },
      { code: 'key', at: '甲', said: 'measure' },
    ],
    [
      'areas that are no texts',
      { kind: 'indicators', columns: [service], areas: [1] },
      { code: 'key', at: null, said: 'areas' },
    ],
    [
      'areas and services in one heading',
      {
        kind: 'indicators',
        columns: [service, { header: ['{area}', '{service}'], role: 'target' }],
      },
      { code: 'key', at: '{area} / {service}', said: 'header' },
    ],
    [
      'a unit that is none of money',
      funding({ unit: '个' }),
      { code: 'key', at: null, said: 'unit' },
    ],
    ['no amount', funding({}), { code: 'lacks', at: null, said: 'budget/initial/spent' }],
    [
      'labels alone where columns tell the form',
      { kind: 'survey', labels: [{ text: '满意', role: 'band' }] },
      { code: 'lost', at: null, said: '' },
    ],
    [
      'a counted column and no place of one with a heading',
      funding({ columns: [line, at(2, 'budget')] }),
      { code: 'position', at: null, said: 'at' },
    ],
    [
      'counted columns and neither title nor sheet',
      funding({ width: 2, columns: [at(1, 'line'), at(2, 'budget')] }),
      { code: 'position', at: null, said: 'title' },
    ],
    [
      'two columns in one place',
      funding({ sheet: '表', width: 2, columns: [at(1, 'line'), at(1, 'budget')] }),
      { code: 'position', at: null, said: 'columns' },
    ],
    [
      'counted columns and no width',
      funding({ sheet: '表', columns: [at(1, 'line'), at(2, 'budget')] }),
      { code: 'position', at: null, said: 'width' },
    ],
    [
      'a column beyond the width',
      funding({ sheet: '表', width: 1, columns: [at(1, 'line'), at(2, 'budget')] }),
      { code: 'position', at: null, said: 'width' },
    ],
  ])('with %s are left out and named, with the reason', (_, raw, fault) => {
    const named = typeof raw === 'object' ? { name: '坏的', ...raw } : raw;
    const name = typeof raw === 'object' ? '坏的' : '#1';
    expect(readLayouts(JSON.stringify([named, form]))).toEqual({
      layouts: [form],
      words: [],
      damaged: [{ name, fault }],
    });
  });

  it.each<[string, Partial<RememberedLayout>]>([
    ['amounts', { kind: 'funding', columns: [{ header: ['乙'], role: 'budget', unit: '万元' }] }],
    [
      'places under a title',
      {
        kind: 'survey',
        title: '满意度',
        width: 2,
        columns: [
          { at: 1, role: 'band' },
          { at: 2, role: 'people' },
        ],
      },
    ],
    [
      'a place beside a heading',
      {
        kind: 'payments',
        columns: [
          { header: ['甲'], at: 1, role: 'batch' },
          { at: 2, role: 'paid' },
        ],
      },
    ],
    ['labels of figures', { kind: 'funding', labels: [{ text: '甲', role: 'spent', unit: '元' }] }],
    [
      'levels',
      {
        kind: 'performance',
        headerRows: 2,
        columns: [{ header: ['甲'], role: 'target' }],
        labels: [{ text: '总', role: 'total' }],
      },
    ],
  ])('with %s come back as they were written', (_, told) => {
    const layout = { id: 'x', name: 'x', columns: [], labels: [], areas: [], ...told };
    expect(readLayouts(JSON.stringify(layout))).toEqual({
      layouts: [layout],
      words: [],
      damaged: [],
    });
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
      damagedLayouts: [
        { name: '坏的', fault: { code: 'kind', at: null, said: '' } },
        { name: '#3', fault: { code: 'form', at: null, said: '' } },
      ],
    });
  });
});
