import type { ItemFact, LevelFact } from './performance-words.ts';

const item = (name: string, unit: string, bound = ''): ItemFact => ({ name, unit, bound });

/** Levels as forms of 绩效自评 of districts list them: a figure each, or several of a kind. */
export const moreLevels: readonly LevelFact[] = [
  {
    name: '产出指标',
    marks: 50,
    seconds: [
      {
        name: '数量指标',
        thirds: [
          { name: '个案服务数量', items: [item('个案服务', '个', '≥')] },
          {
            name: '小组及社区活动',
            items: [item('专业小组', '个', '≥'), item('社区活动', '场', '≥')],
          },
          { name: '走访困难群众人次', items: [item('入户走访', '人次', '不少于')] },
          {
            name: '志愿服务',
            items: [
              item('新增志愿者', '人'),
              item('志愿服务活动', '场'),
              item('志愿服务时长', '小时'),
            ],
          },
        ],
      },
      {
        name: '质量指标',
        thirds: [
          { name: '个案结案率', items: [item('结案率', '%', '≥')] },
          { name: '社工持证率', items: [item('持证率', '%', '≥')] },
          { name: '服务档案管理', items: [] },
        ],
      },
      {
        name: '时效指标',
        thirds: [
          { name: '按时完成率', items: [item('按时完成率', '%', '≥')] },
          { name: '项目完成时间', items: [] },
        ],
      },
      {
        name: '成本指标',
        thirds: [
          { name: '运营成本占比', items: [item('运营成本占比', '%', '≤')] },
          { name: '社工站年度经费', items: [item('年度经费', '万元', '≤')] },
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
          { name: '困难群众服务覆盖率', items: [item('服务覆盖率', '%', '≥')] },
          { name: '链接社会资源', items: [item('链接资源', '万元', '≥')] },
        ],
      },
      {
        name: '可持续影响指标',
        thirds: [
          { name: '社区社会组织培育', items: [item('社区社会组织', '个', '≥')] },
          { name: '服务机制建设', items: [] },
        ],
      },
    ],
  },
  {
    name: '满意度指标',
    marks: 10,
    seconds: [
      {
        name: '服务对象满意度指标',
        thirds: [
          { name: '服务对象满意度', items: [item('服务对象满意度', '%', '≥')] },
          { name: '投诉率', items: [item('投诉率', '%', '≤')] },
        ],
      },
    ],
  },
];
