import { describe, expect, it } from 'vitest';
import { half, one, parseDecimal } from '../../../src/core/quantities/rational.ts';
import { readPresence } from '../../../src/core/quantities/read-presence.ts';
import { cell, decimal } from './state.ts';

describe('an attendance mark', () => {
  it.each([
    '√',
    '✓',
    '✔',
    '✔️',
    '☑',
    '✅',
    ' √ ',
    '是',
    '有',
    '1',
    '１',
    '1.0',
    '到岗',
    '在岗',
    '已购买',
    '√√',
  ])('%j is a month', (text) => {
    expect(readPresence(cell(text))).toEqual({ kind: 'present', share: one });
  });

  it.each(['0.5', '½', '半月', '半个月', '1/2', '０．５', '0.5个月'])(
    '%j is half a month',
    (text) => {
      expect(readPresence(cell(text))).toEqual({ kind: 'present', share: half });
    },
  );

  it.each([
    '—',
    '－',
    '-',
    '–',
    '――',
    '/',
    '／',
    '×',
    '✗',
    '✘',
    'x',
    'X',
    '否',
    '无',
    '0',
    '离职',
    '未到岗',
    '一',
    '☐',
  ])('%j is absent', (text) => {
    expect(readPresence(cell(text))).toEqual({ kind: 'absent' });
  });

  it.each([
    [1, '1'],
    [0.5, '0.5'],
    [0.25, '0.25'],
  ])('the number %d is that share', (value, text) => {
    expect(readPresence(cell(value))).toEqual({ kind: 'present', share: decimal(text) });
  });

  it.each([2, 22, 1.5, -1, '2', '22天', '？', '病假', '√×', '8月18日'])(
    '%j cannot be read',
    (value) => {
      expect(readPresence(cell(value))).toEqual({ kind: 'unreadable', text: String(value) });
    },
  );

  it('is told apart from a blank, an unknown and an error', () => {
    expect(readPresence(cell(null))).toEqual({ kind: 'blank' });
    expect(readPresence(cell('\u3000'))).toEqual({ kind: 'blank' });
    expect(readPresence(cell(0))).toEqual({ kind: 'absent' });
    expect(readPresence(cell(null, 'General', 'A1'))).toEqual({ kind: 'unknown' });
    expect(readPresence(cell({ error: '#REF!' }))).toEqual({ kind: 'unreadable', text: '#REF!' });
    expect([readPresence(cell(true)), readPresence(cell(false))]).toEqual([
      { kind: 'present', share: parseDecimal('1') },
      { kind: 'absent' },
    ]);
  });
});
