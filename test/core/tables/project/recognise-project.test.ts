import { describe, expect, it } from 'vitest';
import { kindsOf, projectFacts, recogniseDrawn, tablesOf } from '../facts.ts';

describe('a project sheet', () => {
  it('is read from two columns of pairs', () => {
    expect(
      projectFacts(
        recogniseDrawn(
          [
            ['甲街社工站基本情况表'],
            ['社工站名称', '甲街社工服务站', '承接机构', '某社工中心'],
            ['购买方', '甲街道办事处', '监督方', '乙区民政局'],
            ['服务周期', '2023.07.01-2024.06.30', '评估期', '2023年7月1日—2023年12月31日'],
            ['配备社工人数', '20人', '其中持证社工', '不少于14人'],
            ['年度项目经费', '240万元', '评估阶段', '中期'],
          ],
          { name: '基本情况', merges: ['A1:D1'] },
        ),
      ),
    ).toEqual({
      station: '甲街社工服务站',
      contractor: '某社工中心',
      buyer: '甲街道办事处',
      supervisor: '乙区民政局',
      agreementPeriod: '2023-7-1 2024-6-30',
      evaluationPeriod: '2023-7-1 2023-12-31',
      requiredWorkers: 'B5 20',
      requiredLicensed: 'D5 14',
      annualFunds: 'B6 2400000',
      stage: '中期',
    });
  });

  it('is sure by two pairs where one names a station', () => {
    const rows = [
      ['项目名称', '甲街社工服务站'],
      ['合同金额', '200万元'],
    ];
    const of = (name: string) =>
      recogniseDrawn([['项目名称', name], ...rows.slice(1)], { name: '信息' }).tables.map(
        ({ kind, isSure }) => [kind, isSure],
      );
    expect([of('甲街社工服务站'), of('甲街综合服务项目')]).toEqual([[['project', true]], []]);
  });

  it('tells the period looked at in brackets behind a longer one', () => {
    expect(
      projectFacts(
        recogniseDrawn([
          ['一、项目概况'],
          ['（一）项目名称：石井街社工服务站项目'],
          ['（二）采购单位：石井街道办事处'],
          [
            '（三）项目周期：2023年7月1日-2026年6月30日（一年一签，本次评估周期为2024年7月1日至2025年6月30日）',
          ],
        ]),
      ),
    ).toMatchObject({
      agreementPeriod: '2023-7-1 2026-6-30',
      evaluationPeriod: '2024-7-1 2025-6-30',
    });
  });

  it('is read from labels over values', () => {
    expect(
      projectFacts(
        recogniseDrawn(
          [
            ['社工站名称', '购买方', '评估类型', '协议人数', '项目经费(万元)'],
            ['甲街社工服务站', '甲街道办', '末期评估', 20, 240],
          ],
          { name: '项目信息' },
        ),
      ),
    ).toEqual({
      station: '甲街社工服务站',
      buyer: '甲街道办',
      stage: '末期评估',
      requiredWorkers: 'D2 20',
      annualFunds: 'E2 2400000',
    });
  });

  it('is read from running text', () => {
    expect(
      projectFacts(
        recogniseDrawn(
          [
            ['甲街社工站2023年度中期评估'],
            ['项目购买方：甲街道办事处；项目承办方：某社会工作服务中心'],
            ['评估期：2023年7月1日至2023年12月31日'],
            ['协议人数：20人；持证社工人数：14人'],
          ],
          { name: '说明' },
        ),
      ),
    ).toEqual({
      buyer: '甲街道办事处',
      contractor: '某社会工作服务中心',
      evaluationPeriod: '2023-7-1 2023-12-31',
      requiredWorkers: 'A4 20',
      requiredLicensed: 'A4 14',
    });
  });

  it('joins its sections', () => {
    const recognition = recogniseDrawn(
      [
        ['项目信息'],
        ['一、基本信息'],
        ['项目名称：', '甲街社工服务站项目'],
        ['项目购买方：', '甲街道办事处'],
        [],
        ['二、人员'],
        ['协议配备社工（人）', 20],
        ['其中：持证社工（人）', 10],
        ['项目起止时间', '2023年7月1日至2024年6月30日'],
      ],
      { name: '项目概况', merges: ['A1:B1', 'A2:B2', 'A6:B6'] },
    );
    expect(kindsOf(recognition)).toEqual(['project']);
    expect(projectFacts(recognition)).toEqual({
      station: '甲街社工服务站项目',
      buyer: '甲街道办事处',
      requiredWorkers: 'B7 20',
      requiredLicensed: 'B8 10',
      agreementPeriod: '2023-7-1 2024-6-30',
    });
  });

  it('passes over numbers and the head of its list, and keeps other pairs', () => {
    const recognition = recogniseDrawn(
      [
        ['序号', '项目', '内容'],
        [1, '社工站', '甲街社工服务站'],
        [2, '购买方', '甲街道办事处'],
        [3, '合同期限', '2023年7月1日至2024年6月30日'],
        [4, '协议要求在岗社工数', '20名'],
        [5, '办公面积', '800平方米'],
      ],
      { name: '信息' },
    );
    expect(projectFacts(recognition)).toEqual({
      station: '甲街社工服务站',
      buyer: '甲街道办事处',
      agreementPeriod: '2023-7-1 2024-6-30',
      requiredWorkers: 'C5 20',
    });
    const [table] = tablesOf(recognition, 'project');
    expect(table?.others.map(({ label, text }) => [label, text])).toEqual([
      ['办公面积', '800平方米'],
    ]);
  });

  it.each([
    ['项目名称', '双百工程社会工作服务项目', '社工站名称', '甲街社工服务站'],
    ['社工站名称', '甲街社工服务站', '项目名称', '甲街社工服务站项目'],
    ['评估项目', '社会工作服务项目', '站点', '甲街社工服务站'],
    ['项目名称', '甲街社工服务站', '站点', '乙社区服务点'],
  ])('calls the station what says so most plainly: %s, %s, %s, %s', (...texts) => {
    const [first, name, second, other] = texts;
    const facts = projectFacts(
      recogniseDrawn(
        [
          ['项目信息'],
          [first, name],
          [second, other],
          ['项目购买方', '甲街道办事处'],
          ['评估阶段', '末期评估'],
        ],
        { name: '项目信息' },
      ),
    );
    expect(facts.station).toMatch(/^甲街社工服务站$/u);
  });

  it('takes the licensed workers from the words about all of them', () => {
    expect(
      projectFacts(
        recogniseDrawn(
          [
            ['社工站', '甲街社工服务站'],
            ['购买方', '甲街道办事处'],
            ['人员配备', '配备工作人员20人，其中专业人员不少于14人'],
            ['评估期', '2023年7月1日至2023年12月31日'],
          ],
          { name: '项目信息' },
        ),
      ),
    ).toMatchObject({ requiredWorkers: 'B3 20', requiredLicensed: 'B3 14' });
  });
});

describe('the lines over a project’s pairs', () => {
  const cover = (...lines: readonly string[]) => {
    const [table] = tablesOf(
      recogniseDrawn(
        [
          ...lines.map((line) => [line]),
          ['服务协议期：', '2023年8月1日—2024年7月31日'],
          ['应配社工：', '15人（持证社工10人）'],
          ['项目资金：', '180万元'],
        ],
        { name: '封面', merges: lines.map((_, at) => `A${at + 1}:B${at + 1}`) },
      ),
      'project',
    );
    return [table?.station ?? null, table?.titleStage ?? null];
  };

  it.each([
    [
      ['京溪街社工服务站', '2023-2024年度中期评估资料汇编'],
      ['京溪街社工服务站', '中期评估'],
    ],
    [
      ['京溪街社工服务站', '中期评估、末期评估资料'],
      ['京溪街社工服务站', null],
    ],
    [['2023年度社工站末期评估资料'], [null, '末期评估']],
    [['某某区各社工站中期评估资料'], [null, '中期评估']],
  ])('%s', (lines, expected) => {
    expect(cover(...lines)).toEqual(expected);
  });
});

describe('licensed workers beside the workers required', () => {
  it.each([
    ['12名社工（含6名持证）', ['B2 12', 'B2 6']],
    ['20人，其中持证14人', ['B2 20', 'B2 14']],
    ['20人，其中14人为持证社工', ['B2 20', 'B2 14']],
  ])('%s', (text, expected) => {
    const { requiredWorkers, requiredLicensed } = projectFacts(
      recogniseDrawn(
        [
          ['社工站', '甲街社工服务站'],
          ['合同要求配备人数', text],
          ['评估类别', '末期评估'],
        ],
        { name: '基本资料' },
      ),
    );
    expect([requiredWorkers, requiredLicensed]).toEqual(expected);
  });

  it('keeps the last line of a form that stands near enough to a table to be its title', () => {
    const lines = [
      '社工站：甲街社工服务站',
      '购买单位：甲街道办事处',
      '评估阶段：末期评估',
      '服务经费：240万元',
      '站点电话：020-00000000',
      '项目负责人：社工01',
      '服务地址：和平路1号',
    ].map((line) => [line]);
    const rows = [
      ['项目信息'],
      ...lines,
      [],
      ['甲街社工服务站评估评分表'],
      ['评价内容', '标准分', '评估得分'],
      ['第三方', 70, 68.45],
      ['街道办事处', 30, 25.46],
    ];
    expect(projectFacts(recogniseDrawn(rows, { name: '表' }))).toEqual({
      station: '甲街社工服务站',
      buyer: '甲街道办事处',
      stage: '末期评估',
      annualFunds: 'A5 2400000',
    });
  });
});

describe('a period in two cells', () => {
  const day = (value: number) => ({ value, format: 'yyyy-mm-dd' });
  const periods = (rows: Parameters<typeof recogniseDrawn>[0]) => {
    const { agreementPeriod, evaluationPeriod } = projectFacts(
      recogniseDrawn([['社工站基本信息'], ['社工站名称', '甲街社工服务站'], ...rows], {
        name: '信息',
      }),
    );
    return [agreementPeriod, evaluationPeriod];
  };
  const expected = ['2023-4-16 2024-4-15', '2023-4-16 2023-10-31'];

  it('is read from its first and its last day beside it', () => {
    expect(
      periods([
        ['服务协议期', day(45032), '至', day(45397)],
        ['评估考核期', day(45032), day(45230)],
      ]),
    ).toEqual(expected);
  });

  it('is read from a label of its own for each day', () => {
    expect(
      periods([
        ['协议开始日期', day(45032)],
        ['协议结束日期', '2024年4月15日'],
        ['评估期起始时间', '2023.4.16'],
        ['评估期截止时间', '2023.10.31'],
      ]),
    ).toEqual(expected);
  });

  it('is not put together from one day alone', () => {
    expect(periods([['评估开始日期', day(45032)]])).toEqual([undefined, undefined]);
  });
});

describe('期次 beside 拨付时间', () => {
  it('heads payments and is no stage, whatever the lines under it tell', () => {
    const found = recogniseDrawn([
      ['青榕街社工服务站拨付明细'],
      ['期次', '拨付时间', '拨付金额（元）', '拨付条件'],
      ['第一批', '2023-02-13', 750000, '已到账'],
      ['第二批', '2023-05-13', 750000, '按协议'],
      [],
      ['社工站：青榕街社工服务站'],
      ['监督方：海珠区民政局'],
      ['评估类型：末期'],
    ]);
    expect(kindsOf(found)).toEqual(['project', 'payments']);
    expect(projectFacts(found)).toEqual({
      station: '青榕街社工服务站',
      supervisor: '海珠区民政局',
      stage: '末期',
    });
  });
});

describe('the last line of a numbered form', () => {
  it('is told though its figure looks unlike those above it', () => {
    const found = recogniseDrawn([
      ['项目信息'],
      [1, '服务站名称', '长湖街社工服务站'],
      [2, '承接机构', '启明社会工作服务中心'],
      [3, '评估期', '2025/07/01—2025/11/30'],
      [4, '持证社工人数要求', 8],
      [5, '服务经费（万元）', 280],
    ]);
    expect(projectFacts(found)).toMatchObject({
      requiredLicensed: 'C5 8',
      annualFunds: 'C6 2800000',
    });
  });
});

describe('paragraphs under one another', () => {
  it('are about the project where together they tell enough', () => {
    const found = recogniseDrawn([
      ['项目概况'],
      [
        '北京街社工服务站由北京街道办事处购买，服务协议期为2023年7月1日至2024年6月30日，本次中期评估考核期为2023年7月1日至2023年11月30日，项目年度经费240万元。',
      ],
      ['协议要求配备工作人员20名，其中持证社工不少于10名。'],
    ]);
    expect(projectFacts(found)).toMatchObject({
      evaluationPeriod: '2023-7-1 2023-11-30',
      annualFunds: 'A2 2400000',
      requiredWorkers: 'A3 20',
      requiredLicensed: 'A3 10',
    });
  });
});

describe('an amount in words and in digits', () => {
  const funds = (text: string) =>
    projectFacts(
      recogniseDrawn(
        [
          ['项目名称', '石桥镇社工服务站项目'],
          ['采购人', '石桥镇人民政府'],
          ['中标供应商', '晨光社会工作服务中心'],
          ['合同金额', text],
        ],
        { name: '项目信息' },
      ),
    ).annualFunds;

  it.each([
    ['人民币壹佰捌拾万元整（￥1,800,000.00）', 'B4 1800000'],
    ['人民币180万元整', 'B4 1800000'],
    ['（小写）￥180万元', 'B4 1800000'],
  ])('%s', (text, expected) => {
    expect(funds(text)).toBe(expected);
  });

  it('of two amounts neither is taken', () => {
    expect(funds('第一年人民币180万元整，第二年人民币185万元整')).toBe(
      '第一年人民币180万元整，第二年人民币185万元整',
    );
  });
});

describe('a contract of three years beside the year agreed', () => {
  it('the year and its funds are meant', () => {
    expect(
      projectFacts(
        recogniseDrawn(
          [
            ['项目名称', '甲街社工服务站项目', '受托方', '某社工中心'],
            ['合同期限', '2022年7月1日至2025年6月30日', '合同总价（元）', 2700000],
            ['本年度服务期', '2023年7月1日至2024年6月30日', '本年度经费（元）', 900000],
          ],
          { name: '项目信息' },
        ),
      ),
    ).toEqual({
      station: '甲街社工服务站项目',
      contractor: '某社工中心',
      agreementPeriod: '2023-7-1 2024-6-30',
      annualFunds: 'D3 900000',
    });
  });
});

it('is told under other labels that forms use', () => {
  const project = projectFacts(
    recogniseDrawn([
      ['项目基本信息'],
      ['被评站点', '云桥街社工服务站'],
      ['委托期限', '2023年7月1日至2024年6月30日'],
      ['数据统计期', '2023年7月1日至2023年12月31日'],
      ['评估时点', '中期评估'],
      ['合同价款', '240万元'],
    ]),
  );
  expect(Object.keys(project)).toEqual([
    'station',
    'agreementPeriod',
    'evaluationPeriod',
    'stage',
    'annualFunds',
  ]);
});
