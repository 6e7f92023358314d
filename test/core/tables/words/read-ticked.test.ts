import { describe, expect, it } from 'vitest';
import { readTicked } from '../../../../src/core/tables/words/read-ticked.ts';

const grades = ['优', '良', '中', '差', '优秀', '良好', '合格', '不合格'];

describe('the grade that is ticked', () => {
  it.each([
    ['优☑ 良□ 中□ 差□', '优'],
    ['□优 √良 □中 □差', '良'],
    ['优（ ）良（√）中（ ）差（ ）', '良'],
    ['自评等级：优秀■ 良好□ 合格□ 不合格□', '优秀'],
    ['☑优秀 □良好 □合格 □不合格', '优秀'],
    ['□优秀 □良好 □合格 ☑不合格', '不合格'],
    ['优□ 良□ 中□ 差□', null],
    ['优☑ 良☑ 中□ 差□', null],
    ['优秀', null],
    ['', null],
  ])('of %s is %s', (text, grade) => {
    expect(readTicked(text, grades)).toBe(grade);
  });
});
