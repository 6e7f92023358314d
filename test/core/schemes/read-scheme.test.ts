import { describe, expect, it } from 'vitest';
import { rational } from '../../../src/core/quantities/rational.ts';
import { readScheme } from '../../../src/core/schemes/read-scheme.ts';

const good = {
  id: 'district',
  name: '本区方案',
  source: '本区通知',
  parts: [
    { name: '服务', full: 70, parts: [{ name: '成效', full: 40.5 }] },
    { id: 'buyer', name: '购买方', full: 30, aliases: ['街道'] },
  ],
  grades: [
    { name: '优', from: 90 },
    { name: '合格', from: 60 },
    { name: '不合格', from: 0 },
  ],
  vetoes: [
    { id: 'safety' },
    { id: 'licensed-short', shortfall: { mid: 2, final: 4 }, workers: 'licensed' },
  ],
};

describe("a user's own scheme", () => {
  it('is read from JSON with plain numbers', () => {
    expect(readScheme(JSON.stringify(good))).toEqual({
      id: 'district',
      name: '本区方案',
      source: '本区通知',
      status: 'unconfirmed',
      scales: [100],
      parts: [
        {
          id: '服务',
          name: '服务',
          aliases: [],
          full: rational(70),
          parts: [{ id: '成效', name: '成效', aliases: [], full: rational(81, 2), parts: [] }],
        },
        { id: 'buyer', name: '购买方', aliases: ['街道'], full: rational(30), parts: [] },
      ],
      grades: [
        { id: 'excellent', name: '优', from: rational(90) },
        { id: 'good', name: '合格', from: rational(60) },
        { id: 'fair', name: '不合格', from: rational(0) },
      ],
      vetoes: [
        { id: 'safety', source: '', status: 'unconfirmed' },
        {
          id: 'licensed-short',
          source: '',
          status: 'unconfirmed',
          shortfall: { mid: 2, final: 4 },
          workers: 'licensed',
        },
      ],
    });
  });

  it.each([
    ['no JSON', '{'],
    ['no parts', JSON.stringify({ ...good, parts: [] })],
    ['a part without marks', JSON.stringify({ ...good, parts: [{ name: '服务' }] })],
    ['bands that rise', JSON.stringify({ ...good, grades: [...good.grades].reverse() })],
    ['bands that end above 0', JSON.stringify({ ...good, grades: good.grades.slice(0, 2) })],
    ['no name', JSON.stringify({ ...good, name: '' })],
  ])('is none with %s', (_, text) => {
    expect(readScheme(text)).toBeNull();
  });
});
