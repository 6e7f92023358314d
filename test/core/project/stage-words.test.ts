import { describe, expect, it } from 'vitest';
import { readStage } from '../../../src/core/project/stage-words.ts';

describe('the stage that a text names', () => {
  it.each([
    ['中期评估', 'mid'],
    ['末期', 'final'],
    ['中期、末期', null],
    ['☑中期 □末期', 'mid'],
    ['□中期评估  ☑末期评估', 'final'],
    ['中期□ 末期√', 'final'],
    ['■期中　□期末', 'mid'],
    ['□中期 □末期', null],
    ['个案', null],
  ])('%s: %s', (text, stage) => {
    expect(readStage(text)).toBe(stage);
  });
});
