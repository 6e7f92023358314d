import { expect, it } from 'vitest';
import { rosterRole } from '../../../../src/core/tables/attendance/roster-columns.ts';
import { projectField } from '../../../../src/core/tables/project/project-fields.ts';
import { scoreRole } from '../../../../src/core/tables/scores/score-role.ts';
import { isAreaName } from '../../../../src/core/tables/words/area-names.ts';
import { readFigureHeading } from '../../../../src/core/tables/words/read-figure-heading.ts';
import { readFundingHeading } from '../../../../src/core/tables/words/read-funding-heading.ts';

const figureRole = (head: string) => readFigureHeading(head).role;

it.each([
  [figureRole, 'target', '目标设定 服务承诺 服务量要求 标书要求 采购需求 年初目标 既定目标'],
  [figureRole, 'completed', '实现数 填报数 服务量'],
  [figureRole, 'rate', '完成比率 完成程度 完成%'],
  [rosterRole, 'name', '驻站社工 职工姓名 团队成员'],
  [rosterRole, 'post', '团队职务 分工 工作职责'],
  [rosterRole, 'licence', '社会工作者证书 专业技术等级 所持证书'],
  [rosterRole, 'joined', '入职年月 到站日期'],
  [rosterRole, 'left', '离职年月 退站时间'],
  [rosterRole, 'subtotal', '有效月数 合计人月'],
  [rosterRole, 'hire', '劳动关系所在单位 派遣单位'],
  [scoreRole, 'remark', '扣分 扣分值 扣除分值'],
  [scoreRole, 'level', '评估结论 考核等次'],
  [projectField, 'agreementPeriod', '合同起止日期 实施期限'],
  [projectField, 'annualFunds', '合同总金额'],
  [projectField, 'station', '被评单位'],
  [readFundingHeading, 'spent', '列支金额 已用金额'],
  [isAreaName, true, '天河村社区居民委员会 三元里经济联社'],
] as const)('%o reads %s: %s', (read, role, heads) => {
  expect(heads.split(' ').filter((head) => read(head) !== role)).toEqual([]);
});
