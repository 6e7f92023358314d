import { describe, expect, it } from 'vitest';
import { readChineseNumeral } from '../../../src/core/quantities/chinese-numeral.ts';

describe('a Chinese numeral', () => {
  it.each([
    ['一', 1],
    ['两', 2],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['三十五', 35],
    ['一百', 100],
    ['一百零五', 105],
    ['一百二十', 120],
    ['两千三百', 2300],
    ['三千零五', 3005],
    ['三万', 30_000],
    ['三万五千', 35_000],
    ['十二万', 120_000],
    ['一亿', 100_000_000],
    ['二〇二三', 2023],
    ['二零二三', 2023],
  ])('%s is %i', (text, value) => {
    expect(readChineseNumeral(text)).toBe(value);
  });

  it.each(['', '三四', '十三百', '百', '十十', '一线', '零点', '万'])('%j is none', (text) => {
    expect(readChineseNumeral(text)).toBeNull();
  });
});
