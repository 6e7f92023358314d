import { expect, it } from 'vitest';
import { recogniseDrawn, scoreFacts } from '../facts.ts';
import type { Drawn } from '../sheet-of.ts';

/** Name, full marks and score of each part, and the total. */
function read(...rows: readonly (readonly Drawn[])[]) {
  return scoreFacts(recogniseDrawn([['石壁街社工服务站末期评估得分表'], ...rows]))
    .map(([name, , full, score]) => [name, full, score].join(' | '))
    .filter((line) => !line.startsWith('grade'));
}

it.each([
  ['整改意见', ['加强管理', '', '加强管理']],
  ['存在问题', ['无', '无', '档案不全']],
  ['责任人', ['社工01', '社工02', '社工03']],
  ['评分人', ['专家01', '专家01', '专家01']],
  ['评估方式', ['查阅资料', '访谈', '查阅资料']],
  ['评估日期', ['2023-12-15', '2023-12-15', '2023-12-15']],
  ['得分率', ['95%', '90%', '85%']],
  ['评价等级', ['优秀', '良好', '良好']],
])('%s behind the parts names none of them', (head, cells) => {
  for (const names of ['评估内容', '一级指标', '考核项目']) {
    expect(
      read(
        [names, head, '分值', '得分'],
        ['组织管理', cells[0], 40, 38],
        ['制度建设', cells[1], 40, 36],
        ['财务管理', cells[2], 20, 17],
        ['合计', '', 100, 91],
      ),
    ).toEqual([
      '组织管理 | C3 40 | D3 38',
      '制度建设 | C4 40 | D4 36',
      '财务管理 | C5 20 | D5 17',
      'total | C6 100 | D6 91',
    ]);
  }
});

it('分数 before 得分 is what can be had, beside the same weights too', () => {
  expect(
    read(
      ['评估内容', '权重', '分数', '评估得分'],
      ['组织管理', '40%', 40, 38],
      ['专业服务', '60%', 60, 53],
      ['合计', '100%', 100, 91],
    ),
  ).toEqual(['组织管理 | C3 40 | D3 38', '专业服务 | C4 60 | D4 53', 'total | C5 100 | D5 91']);
});

it('分数 weighed otherwise is the score', () => {
  expect(
    read(
      ['评估主体', '权重', '分数', '最终得分'],
      ['第三方评估', '55%', 90, 49.5],
      ['购买方评估', '45%', 80, 36],
      ['合计', '100%', '', 85.5],
    ).slice(0, 2),
  ).toEqual(['第三方评估 |  | C3 90', '购买方评估 |  | C4 80']);
});
