import { describe, expect, it } from 'vitest';
import { createMemory } from '../../../../src/core/tables/reading/memory.ts';

const [rows, columns] = [{}, {}];

function counted() {
  const memory = createMemory();
  let told = 0;
  return (teller: object, things: readonly unknown[]) => memory(teller, things, () => ++told);
}

describe('what was told of things', () => {
  it('is told again of things that say the same', () => {
    const ask = counted();
    expect([
      ask(rows, [1, { a: ['x', null], b: undefined }]),
      ask(rows, [1, { b: undefined, a: ['x', null] }]),
    ]).toEqual([1, 1]);
  });

  it.each([
    [[1], [2]],
    [[1], [1, 1]],
    [[[]], [{}]],
    [[{ a: 1 }], [{ b: 1 }]],
    [[{ a: undefined }], [{ b: undefined }]],
    [[{ a: 1 }], [{ a: 1, b: 2 }]],
    [['1'], [1]],
    [[null], [{}]],
  ])('is not told of others: %j and %j', (one, other) => {
    const ask = counted();
    expect([ask(rows, one), ask(rows, other), ask(rows, one)]).toEqual([1, 2, 1]);
  });

  it('is known by who told it', () => {
    const ask = counted();
    expect([ask(rows, [1]), ask(columns, [1]), ask(rows, [1])]).toEqual([1, 2, 1]);
  });
});
