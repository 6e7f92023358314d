import { describe, expect, it, vi } from 'vitest';

describe('arrays in Chromium 109', () => {
  it('get toSorted and toReversed, which leave the array as it was', async () => {
    const given = ['toSorted', 'toReversed'].map(
      (name) => [name, Object.getOwnPropertyDescriptor(Array.prototype, name) ?? {}] as const,
    );
    for (const [name] of given) Reflect.deleteProperty(Array.prototype, name);
    vi.resetModules();
    await import('../../src/desk/older-browsers.ts');
    const numbers = [10, 9, 1];
    const found = {
      sorted: numbers.toSorted(undefined),
      byValue: numbers.toSorted((a, b) => a - b),
      reversed: numbers.toReversed(),
      numbers,
      keys: Object.keys(numbers),
    };
    for (const [name, descriptor] of given) {
      Object.defineProperty(Array.prototype, name, descriptor);
    }
    expect(found).toEqual({
      sorted: [1, 10, 9],
      byValue: [1, 9, 10],
      reversed: [1, 9, 10],
      numbers: [10, 9, 1],
      keys: ['0', '1', '2'],
    });
  });
});
