import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseLabel } from '../../../../src/core/tables/words/normalise-label.ts';

describe('a label', () => {
  it.each([
    ['小　　组', '小组', []],
    ['完 成\n情 况：', '完成情况', []],
    ['１．个案辅导（个）', '个案辅导', ['个']],
    ['一、基础服务', '基础服务', []],
    ['（一）电访', '电访', []],
    ['①个案', '个案', []],
    ['2.1 入户探访', '入户探访', []],
    ['1 探访', '探访', []],
    ['协议内容1：服务案例产出', '服务案例产出', []],
    ['服务质量(片区一)', '服务质量', ['片区一']],
    ['4月(半月)', '4月', ['半月']],
    ['（个）', '个', []],
    ['7月', '7月', []],
    ['7 月', '7月', []],
    ['2023年度', '2023年度', []],
    ['12', '12', []],
    ['预算/万元', '预算', ['万元']],
    ['执行率／%', '执行率', ['%']],
    ['元/人', '元/人', []],
  ])('%j is %s', (text, core, brackets) => {
    expect(normaliseLabel(text)).toEqual({ core, brackets });
  });

  it('keeps its core when normalised again', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[个案小组电访（）()年月 ]{0,12}$/u), (text) => {
        const { core } = normaliseLabel(text);
        expect(normaliseLabel(core).core).toBe(core);
      }),
    );
  });
});
