import { describe, expect, it } from 'vitest';
import {
  equals,
  formatDecimal,
  hundred,
  parseDecimal,
  sum,
  zero,
} from '../../../src/core/quantities/rational.ts';
import { gradeOf, readGrade, shownTotal } from '../../../src/core/schemes/grade-of.ts';
import { guangzhou2023 } from '../../../src/core/schemes/guangzhou-2023.ts';
import { mof2020 } from '../../../src/core/schemes/mof-2020.ts';
import { schemes } from '../../../src/core/schemes/schemes.ts';

describe('every scheme', () => {
  it.each(schemes)(
    '$id: parts make 100, sub-parts their part, bands fall to 0, all with a source',
    (scheme) => {
      const fulls = (parts: typeof scheme.parts) => sum(parts.map(({ full }) => full));
      expect(equals(fulls(scheme.parts), hundred)).toBe(true);
      const split = scheme.parts.filter(({ parts }) => parts.length > 0);
      expect(split.map(({ parts }) => fulls(parts))).toEqual(split.map(({ full }) => full));
      const edges = scheme.grades.map(({ from }) => Number(from.n));
      expect(edges).toEqual([...edges].sort((a, b) => b - a));
      expect(scheme.grades.at(-1)?.from).toEqual(zero);
      expect([scheme.source, ...scheme.vetoes.map(({ source }) => source)]).not.toContain('');
    },
  );

  it('the vetoes of 2023', () => {
    expect(
      guangzhou2023.vetoes.map(({ id, shortfall, stage }) => [
        id,
        shortfall?.mid,
        shortfall?.final,
        stage,
      ]),
    ).toEqual([
      ['posts-misused', undefined, undefined, undefined],
      ['staff-short', 5, 10, undefined],
      ['licensed-short', 3, 6, undefined],
      ['staff-cost-low', undefined, undefined, 'final'],
      ['rectification', undefined, undefined, undefined],
      ['professional-failed', undefined, undefined, undefined],
      ['financial-failed', undefined, undefined, undefined],
      ['serious-breach', undefined, undefined, undefined],
    ]);
  });
});

describe('gradeOf', () => {
  it.each([
    ['100', '优秀', '优'],
    ['90', '优秀', '优'],
    ['89.995', '良好', '良'],
    ['80', '良好', '良'],
    ['79.99', '合格', '中'],
    ['60', '合格', '中'],
    ['59.999', '不合格', '差'],
    ['0', '不合格', '差'],
    ['-1', '不合格', '差'],
  ])('%s is %s, or %s by self-evaluation', (text, guangzhou, self) => {
    const total = parseDecimal(text) ?? zero;
    expect(gradeOf(total, guangzhou2023)?.name).toBe(guangzhou);
    expect(gradeOf(total, mof2020)?.name).toBe(self);
  });
});

describe('shownTotal', () => {
  it.each([
    ['91.7', '91.70'],
    ['91.695', '91.70'],
    ['89.995', '89.99'],
    ['89.9999', '89.99'],
    ['59.996', '59.99'],
    ['90', '90.00'],
    ['89.994', '89.99'],
  ])('%s is shown as %s', (text, expected) => {
    expect(formatDecimal(shownTotal(parseDecimal(text) ?? zero, guangzhou2023), 2)).toBe(expected);
  });
});

describe('readGrade', () => {
  it.each([
    ['优秀', 'excellent'],
    ['等级：良好', 'good'],
    ['合 格', 'fair'],
    ['不合格', 'poor'],
    ['待定', undefined],
    ['', undefined],
  ])('%s', (text, id) => {
    expect(readGrade(text, guangzhou2023)?.id).toBe(id);
  });
});
