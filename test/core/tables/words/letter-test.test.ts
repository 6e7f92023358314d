import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { letterTest } from '../../../../src/core/tables/words/letter-test.ts';
import {
  mayHaveRole,
  readFigureHeading,
} from '../../../../src/core/tables/words/read-figure-heading.ts';

const figurePieces =
  '协议 完成 量 数 目标 率 % ％ 应 已 实际 人数 个案 （个） 2023年 1. / - 每月 投入 社工 累计 差额 小组 表 \n'.split(
    ' ',
  );

const mayBe = letterTest(['完成量', '目标', '率', '％']);

describe('a quick look at the letters of a text', () => {
  it.each([
    ['完成量', true],
    ['实际完 成\n数量', true],
    ['（个）目（年度）标：', true],
    ['到岗率', true],
    ['12%', true],
    ['项目12', false],
    ['完成', false],
    ['片区一', false],
    ['', false],
  ])('says of %j that it may hold one of the words: %j', (text, told) => {
    expect(mayBe(text)).toBe(told);
  });
});

describe('a heading that has a role', () => {
  const pieces = fc.constantFrom(...figurePieces);
  it('is never refused by its letters', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 6 }), (parts) => {
        const text = parts.join('');
        return readFigureHeading(text).role === null || mayHaveRole(text);
      }),
      { numRuns: 2000 },
    );
  });
});
