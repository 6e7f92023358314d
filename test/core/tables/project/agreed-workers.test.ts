import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../../src/core/evaluate.ts';
import { rational } from '../../../../src/core/quantities/rational.ts';
import { defaultSettings } from '../../../../src/core/settings/default-settings.ts';
import { projectField } from '../../../../src/core/tables/project/project-fields.ts';
import { workbookOf } from '../../checks/find-in.ts';
import { projectFacts, recogniseDrawn } from '../facts.ts';
import { sheetOf } from '../sheet-of.ts';

describe('a label of workers', () => {
  it.each([
    ['合同约定人员', 'requiredWorkers'],
    ['应配专职社工', 'requiredWorkers'],
    ['实配专职社工', null],
    ['应配备专职社工人数', 'requiredWorkers'],
    ['协议约定到岗社工数', 'requiredWorkers'],
    ['需配置持证社工', 'requiredLicensed'],
    ['约定专业社工数量', 'requiredLicensed'],
    ['实际到岗人数', null],
    ['现有配备社工', null],
    ['人员配备情况说明', null],
    ['应缴社保人数', null],
  ])('%s asks for %s', (label, field) => {
    expect(projectField(label)).toBe(field);
  });
});

describe('a project', () => {
  it('asks for 20 workers in a sentence that says the number first', () => {
    const text =
      '甲街社工服务站由甲街道办事处购买，某机构承接运营，服务期限自2023年3月1日起至2024年2月29日止，年度服务经费200万元，按要求配备20名工作人员，其中持证社工不少于14名。';
    expect(projectFacts(recogniseDrawn([['基本情况'], [text]], { name: '概况' }))).toMatchObject({
      requiredWorkers: 'A2 20',
      requiredLicensed: 'A2 14',
    });
  });

  it.each([
    '社工6名，其中持有社会工作者职业资格证书4名',
    '社工6名，其中4名具有社会工作师资格',
    '不少于6人，具备社工证的不少于4人',
  ])('asks for 4 licensed workers of 6 by: %s', (text) => {
    const rows = [
      ['项目基本情况'],
      ['服务站名称', '甲街社工服务站'],
      ['购买方', '甲街道办事处'],
      ['人员要求', text],
    ];
    expect(projectFacts(recogniseDrawn(rows, { name: '概况' }))).toMatchObject({
      requiredWorkers: 'B4 6',
      requiredLicensed: 'B4 4',
    });
  });

  it.each([
    ['甲街社工服务站项目', '甲街社工服务站'],
    ['甲街社工服务站运营服务项目', '甲街社工服务站'],
    ['广州市\n甲街社工服务站', '广州市甲街社工服务站'],
    ['2024-2025年度甲街社工服务站项目', '甲街社工服务站'],
    ['甲街社工服务站服务项目（二期）', '甲街社工服务站服务项目（二期）'],
  ])('%s is that of %s', (name, station) => {
    const sheet = sheetOf(
      [
        ['项目基本情况'],
        ['项目名称', name],
        ['购买方', '甲街道办事处'],
        ['项目经费', '240万元'],
        ['合同约定人员', '20人'],
      ],
      { name: '概况' },
    );
    const [one] = evaluate(workbookOf(sheet), defaultSettings);
    expect(one?.project.station?.value).toBe(station);
  });

  it('is asked of by pairs right over a roster, where those who are there are none asked for', () => {
    const [one] = evaluate(
      workbookOf(rosterUnder(['应配社工', '2人', '实有社工', '2人', '持证社工', '1人'])),
      defaultSettings,
    );
    expect([one?.project.requiredWorkers?.value, one?.project.requiredLicensed]).toEqual([
      rational(2n),
      null,
    ]);
  });

  it('is asked of by the title of a roster', () => {
    const [one] = evaluate(workbookOf(rosterUnder(['（合同要求配置社工2名）'])), defaultSettings);
    expect(one?.project.requiredWorkers?.value).toEqual(rational(2n));
  });
});

function rosterUnder(line: readonly string[]) {
  return sheetOf(
    [
      ['甲街社工站人员情况表'],
      line,
      ['序号', '姓名', '岗位', '证书', '7月', '8月', '9月'],
      [1, '社工01', '站长', '社工师', '√', '√', '√'],
      [2, '社工02', '社工', '', '√', '√', '√'],
    ],
    { name: '人员' },
  );
}
