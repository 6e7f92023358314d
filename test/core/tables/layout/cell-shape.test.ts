import { describe, expect, it } from 'vitest';
import { type CellShape, cellShape } from '../../../../src/core/tables/layout/cell-shape.ts';

const cases: readonly (readonly [string | number | boolean | null, CellShape])[] = [
  [null, 'blank'],
  ['  ', 'blank'],
  [68, 'integer'],
  ['3，382', 'integer'],
  [0.6473, 'decimal'],
  ['91.70', 'decimal'],
  ['64.73％', 'figure'],
  ['68个', 'figure'],
  ['≥90%', 'figure'],
  ['约20人', 'figure'],
  ['2023年7月1日', 'date'],
  ['2023-11-30', 'date'],
  ['2022年度', 'date'],
  ['√', 'mark'],
  ['□是 √否', 'mark'],
  [true, 'mark'],
  ['—', 'none'],
  ['/', 'none'],
  ['一', 'none'],
  ['020-12345678', 'serial'],
  ['AFR-24', 'code'],
  ['A-20394-77', 'code'],
  ['www.example.org', 'latin'],
  ['kg', 'short'],
  ['合计', 'short'],
  ['困难群众和特殊群体', 'words'],
  ['符合从业2年以上的社工到岗小计', 'phrase'],
  ['个案辅导；小组服务；', 'prose'],
];

describe('a cell', () => {
  it.each(cases)('%s is %s', (value, shape) => {
    expect(cellShape(value)).toBe(shape);
  });

  it('with an error is a figure that failed', () => {
    expect(cellShape({ error: '#N/A' })).toBe('decimal');
  });
});
