import { describe, expect, it } from 'vitest';
import { asTyped } from './test-host/as-typed.ts';

describe('what the test host makes of a text that is put into a cell', () => {
  it.each([
    ['电访', { value: '电访', formula: null }],
    ['', { value: null, formula: null }],
    ['007', { value: 7, formula: null }],
    ['1,234.5', { value: 1234.5, formula: null }],
    ['65%', { value: 0.65, formula: null, format: '0%' }],
    ['2023-7-1', { value: 45_108, formula: null, format: 'm/d/yyyy' }],
    ['3-4', { value: 45_355, formula: null, format: 'd-mmm' }],
    ['true', { value: true, formula: null }],
    ['=A1', { value: null, formula: 'A1' }],
    ['+A1', { value: null, formula: '+A1' }],
    ['#n/a', { value: { error: '#N/A' }, formula: null }],
    ["'=A1", { value: '=A1', formula: null }],
    ["''引号", { value: "'引号", formula: null }],
  ])('%s', (text, typed) => {
    expect(asTyped(text, 'General')).toEqual(typed);
  });

  it('leaves it alone in a cell that is formatted as text', () => {
    expect(['=A1', '007', '3-4'].map((text) => asTyped(text, '@').value)).toEqual([
      '=A1',
      '007',
      '3-4',
    ]);
  });
});
