export interface ItemFact {
  readonly name: string;
  readonly unit: string;
  readonly bound: string;
}

export interface LevelFact {
  readonly name: string;
  readonly marks: number;
  readonly seconds: readonly {
    readonly name: string;
    readonly thirds: readonly { readonly name: string; readonly items: readonly ItemFact[] }[];
  }[];
}

const item = (name: string, unit: string, bound = ''): ItemFact => ({ name, unit, bound });

/** What stations list; a third-level indicator without items says words alone. */
export const levelFacts: readonly LevelFact[] = [
  {
    name: '产出指标',
    marks: 50,
    seconds: [
      {
        name: '数量指标',
        thirds: [
          {
            name: '专业服务',
            items: [
              item('个案辅导', '个'),
              item('小组服务', '个'),
              item('社区活动', '场', '不少于'),
              item('入户探访', '次'),
              item('电访', '次'),
            ],
          },
          {
            name: '志愿者服务情况',
            items: [
              item('志愿者培育', '人'),
              item('志愿者骨干', '人'),
              item('志愿队伍', '支', '≥'),
              item('志愿者培训', '次'),
            ],
          },
          {
            name: '社工配备',
            items: [item('在岗社工', '人', '不少于'), item('持证社工', '名', '不少于')],
          },
        ],
      },
      {
        name: '质量指标',
        thirds: [
          { name: '服务达标率', items: [item('服务达标率', '%', '≥')] },
          { name: '档案规范', items: [] },
        ],
      },
      { name: '时效指标', thirds: [{ name: '完成及时性', items: [] }] },
      {
        name: '成本指标',
        thirds: [
          { name: '预算偏差', items: [item('预算偏差率', '%', '不超过')] },
          { name: '项目总成本', items: [item('项目总成本', '万元', '≤')] },
        ],
      },
    ],
  },
  {
    name: '效益指标',
    marks: 30,
    seconds: [
      {
        name: '社会效益指标',
        thirds: [
          { name: '社会组织合作', items: [] },
          { name: '链接资源', items: [item('资源链接', '次'), item('合作单位', '家')] },
        ],
      },
      { name: '可持续影响指标', thirds: [{ name: '长效机制', items: [] }] },
    ],
  },
  {
    name: '满意度指标',
    marks: 10,
    seconds: [
      {
        name: '服务对象满意度指标',
        thirds: [{ name: '服务对象满意度', items: [item('满意度', '%', '≥')] }],
      },
    ],
  },
];

export const textFacts: readonly (readonly [target: string, completed: string])[] = [
  ['按时完成', '已按时完成'],
  ['建立健全', '较健全'],
  ['社区各方对项目的认可情况', '与社区居委会、企业保持合作'],
  ['档案资料规范、完整', '档案规范'],
  ['评估结果优良，财务评估达标', '评估良好，财务评估合格'],
  ['2023年12月31日前', '2023年12月20日'],
  ['2023年7月至2024年6月', '按计划实施'],
  ['严格执行相关制度规定', '达成预期指标'],
  ['效果明显', '效果明显'],
  ['长期', '长期'],
];

export const thirdHeads = ['三级指标', '三级指标', '三级指标', '指标内容', '指标名称'];
export const targetHeads = [
  '年度指标值（A）',
  '年初目标值',
  '指标值（包含数字及文字描述）',
  '年度指标值',
  '指标值',
  '年度目标值',
  '目标值',
  '年初设定指标值',
  '预期指标值',
  '绩效目标值',
  '计划指标值',
];
export const completedHeads = [
  '实际完成值（B）',
  '全年完成情况',
  '自评完成值',
  '实际完成指标值',
  '实际完成值',
  '全年实际完成值',
  '实际完成情况',
  '完成值',
  '指标完成情况',
  '年末完成值',
  '全年完成值',
];
export const rateHeads = ['完成率', '指标完成率', '达成率'];
export const fullHeads = ['分值', '满分', '标准分', '指标分值', '权重'];
export const scoreHeads = ['得分', '自评得分', '评价得分', '自评分'];
export const reasonHeads = [
  '偏差原因分析及改进措施',
  '偏差原因',
  '未完成原因分析',
  '备注',
  '未完成原因及改进措施',
];
export const boundHeads = ['指标方向', '指标性质', '指标符号', '计算符号'];
export const unitHeads = ['计量单位', '单位', '度量单位'];
