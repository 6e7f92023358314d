import { describe, expect, it } from 'vitest';
import { indicatorFacts, kindsOf, recogniseDrawn } from '../facts.ts';

describe('a first row without a figure', () => {
  it('is no row of heads', () => {
    expect(
      indicatorFacts(
        recogniseDrawn(
          [
            ['所属片区', '服务内容', '目前完成量'],
            ['竹林片区', '电话随访', ''],
            ['', '志愿者培育', 11],
            ['', '督导服务', 4],
            ['长堤片区', '电话随访', ''],
            ['', '志愿者培育', 18],
            ['', '督导服务', 15],
          ],
          { name: '社工站指标完成情况' },
        ),
      ).map(([name, , , area, , completed]) => [name, area, completed]),
    ).toEqual([
      ['志愿者培育', '竹林片区', 'C3 11'],
      ['督导服务', '竹林片区', 'C4 4'],
      ['志愿者培育', '长堤片区', 'C6 18'],
      ['督导服务', '长堤片区', 'C7 15'],
    ]);
  });
});

describe('heads 累计完成量 and 达成率 over 督导服务', () => {
  it('are no scores of the supervisor', () => {
    expect(
      kindsOf(
        recogniseDrawn(
          [
            ['服务量完成进度表'],
            ['片区名称', '投入社工数', '累计完成量', '', '达成率', ''],
            ['', '', '参与街道党组织活动', '督导服务次数', '参与街道党组织活动', '督导服务次数'],
            ['桂花社区', 4, 29, 3, '', '100%'],
            ['松涛社区', 5, 13, 2, '', '200%'],
            ['全站合计', 9, 42, 5, '130.53%', '90%'],
          ],
          { name: '指标完成情况', merges: ['A2:A3', 'B2:B3', 'C2:D2', 'E2:F2'] },
        ),
      ),
    ).not.toContain('scores');
  });
});

describe('a second block whose heads stand behind a blank column', () => {
  it('keeps the names merged over its roles', () => {
    const facts = indicatorFacts(
      recogniseDrawn(
        [
          ['服务区域', '', '发展志愿者', '', '', '志愿者技能培训', '', ''],
          ['', '', '人数', '', '', '场次', '', ''],
          ['', '', '年度任务', '完成数量', '完成率', '年度任务', '完成数量', '完成率'],
          ['总计', '', 17, 17, '100%', 8, 9, '112.5%'],
          ['片区一', '', 9, 9, '100%', '', 5, ''],
          ['片区二', '', 8, 8, '100%', '', 4, ''],
          ['服务区域', '', '党建共建服务', '', '', '', '', ''],
          ['', '', '小时数', '', '', '', '', ''],
          ['', '', '年度任务', '完成数量', '完成率', '', '', ''],
          ['总计', '', 29, 39, '134.48%', '', '', ''],
          ['片区一', '', 8, 22, '275%', '', '', ''],
          ['片区二', '', 21, 17, '80.95%', '', '', ''],
        ],
        {
          name: '社工站指标完成情况',
          merges: ['A1:A3', 'C1:E1', 'C2:E2', 'F1:H1', 'F2:H2', 'A7:A9', 'C7:E7', 'C8:E8'],
        },
      ),
    );
    expect(facts.filter(([name]) => name === '党建共建服务')).toEqual([
      ['党建共建服务', '小时', '小时', '*', 'C10 29', 'D10 39', 'E10 134.48%'],
      ['党建共建服务', '小时', '小时', '片区一', 'C11 8', 'D11 22', 'E11 275%'],
      ['党建共建服务', '小时', '小时', '片区二', 'C12 21', 'D12 17', 'E12 80.95%'],
    ]);
  });
});

describe('rates of areas under a title that tells of rates', () => {
  it('are no quantities', () => {
    expect(
      indicatorFacts(
        recogniseDrawn(
          [
            ['社工站服务指标完成率一览'],
            ['片区', '个案', '小组', '活动'],
            ['东片', '105%', '100%', '98%'],
            ['西片', '90%', '100%', '100%'],
          ],
          { name: '完成率', merges: ['A1:D1'] },
        ),
      ),
    ).toEqual([]);
  });
});
