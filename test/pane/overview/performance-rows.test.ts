import { describe, expect, it } from 'vitest';
import type { Performance, PerformanceItem } from '../../../src/core/performance/performance.ts';
import {
  performanceCounts,
  performanceRows,
  performanceState,
} from '../../../src/pane/overview/performance-rows.ts';

const contradiction = { kind: 'execution' } as PerformanceItem['contradiction'];

function item(name: string, more: Partial<PerformanceItem>): PerformanceItem {
  const none = { met: null, judged: null, contradiction: null };
  return { name, key: name, ...none, ...more } as PerformanceItem;
}

const items = [
  item('达成', { met: true }),
  item('没有数字', {}),
  item('与数据不符', { contradiction }),
  item('未达成', { met: false }),
  item('判为达成', { judged: { achieved: 'met' } }),
  item('判为部分达成', { judged: { achieved: 'partly' }, contradiction }),
];

describe('items of performance', () => {
  it.each([
    ['达成', 'met'],
    ['没有数字', 'open'],
    ['与数据不符', 'contradicted'],
    ['未达成', 'not-met'],
    ['判为达成', 'met'],
    ['判为部分达成', 'not-met'],
  ])('%s: %s', (name, state) => {
    expect(items.filter((one) => one.name === name).map(performanceState)).toEqual([state]);
  });

  it('come with those to look at first, and keep the order of the table otherwise', () => {
    const performance = { lines: [{ items }] } as unknown as Performance;
    expect(performanceRows(performance).map(({ name }) => name)).toEqual([
      '未达成',
      '判为部分达成',
      '与数据不符',
      '没有数字',
      '达成',
      '判为达成',
    ]);
  });

  it('count what is contradicted among what is to be judged', () => {
    expect(performanceCounts(items)).toEqual({ met: 2, notMet: 2, open: 2 });
  });
});
