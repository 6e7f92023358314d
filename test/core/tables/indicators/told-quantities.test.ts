import { describe, expect, it } from 'vitest';
import { toldQuantity } from '../../../../src/core/tables/words/told-quantity.ts';
import { indicatorFacts, recogniseDrawn } from '../facts.ts';

describe('completed quantities in running text', () => {
  it.each([
    ['探访586人次，完成97.67%', '人次', 586, 0.9767],
    ['截至10月底，共探访586人次，完成年度指标的97.67%。', '人次', 586, 0.9767],
    ['个案完成21个，达到目标的105%。其中长者12个、青少年9个。', '个数', 21, 1.05],
    ['586人次，97.67%', null, 586, 0.9767],
    ['开展活动22场，服务2100人次，完成率110%', '场次', 22, 1.1],
    ['开展活动22场，服务2100人次，完成率110%', null, null, 1.1],
    ['已开展个案12个，其中结案5个，完成率为80.00%', '个数', 12, 0.8],
    ['开展个案11个，结案4个', '个数', 11, null],
    ['转介11个，结案4个', '个数', null, null],
    ['开展活动18场，还差2场', '次数', 18, null],
    ['服务2100人次，完成率100%', '场次', null, 1],
    ['12个（其中长者占60%）', '个数', 12, null],
    ['12个（满意度95%）', '个数', 12, null],
    ['2024/12/10', null, null, null],
  ] as const)('%s as %s', (text, measure, quantity, share) => {
    const { figure, rate } = toldQuantity(text, measure, '个案服务');
    const number = (one: typeof figure) => one && Number(one.value.n) / Number(one.value.d);
    expect([number(figure), number(rate)]).toEqual([quantity, share]);
  });

  const facts = (rows: readonly (readonly (string | number)[])[]) =>
    indicatorFacts(recogniseDrawn(rows, { name: '社工站指标' }));

  it('stand beside targets, with the rate where no column states it', () => {
    expect(
      facts([
        ['序号', '指标内容', '协议量', '完成情况'],
        [1, '探访', 600, '探访586人次，完成97.67%'],
        [2, '个案', '15个', '已完成个案12个，完成率80%'],
        [3, '活动', '20场', '开展活动22场，服务2100人次'],
      ]),
    ).toEqual([
      ['探访', '人次', '人次', null, 'C2 600', 'D2 586', 'D2 97.67%'],
      ['个案', '个数', '个', null, 'C3 15', 'D3 12', 'D3 80%'],
      ['活动', '场次', '场', null, 'C4 20', 'D4 22', ''],
    ]);
    expect(
      facts([
        ['指标内容', '协议量', '完成情况', '完成率'],
        ['探访', '600人次', '探访586人次，完成97.67%', '97.67%'],
        ['个案', '15个', '已完成12个', '80%'],
      ]).map(([name, , , , ...figures]) => [name, ...figures]),
    ).toEqual([
      ['探访', 'B2 600', 'C2 586', 'D2 97.67%'],
      ['个案', 'B3 15', 'C3 12', 'D3 80%'],
    ]);
  });
});
