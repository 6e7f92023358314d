import { rational } from '../quantities/rational.ts';
import { guangzhouGrades } from './guangzhou-grades.ts';
import { buyerAliases, supervisorAliases } from './guangzhou-parties.ts';
import type { Scheme, Veto } from './scheme.ts';

const source = '穗民〔2023〕97号';

/**
 * 四方评估: third party 55, buyer 20, supervision centre 15, supervisor 10. Seen in the mid-term
 * reports of 文冲 and 石壁 (2023); the four parts of the third party in that of 石壁. The points of
 * third-level indicators were not published: the user's own score sheet brings them.
 */
export const guangzhou2023: Scheme = {
  id: 'guangzhou-2023',
  name: '四方评估（2023）',
  aliases: ['四方评估', '四方考核', '四方', source, '穗府办〔2023〕7号'],
  parts: [
    {
      id: 'third-party',
      name: '第三方',
      aliases: ['第三方评估', '第三方评估机构', '第三方机构', '评估机构', '专业评估', '第三方评价'],
      full: rational(55),
      parts: [
        {
          id: 'monitoring',
          name: '服务监测',
          aliases: ['日常监测', '服务过程监测', '过程监测', '监测'],
          full: rational(10),
          parts: [],
        },
        {
          id: 'effect',
          name: '服务成效',
          aliases: ['成效评估', '服务效果', '成效'],
          full: rational(15),
          parts: [],
        },
        {
          id: 'operation',
          name: '运营管理',
          aliases: ['运营', '项目管理', '机构运营管理', '项目运营管理'],
          full: rational(10),
          parts: [],
        },
        {
          id: 'quality',
          name: '服务质量',
          aliases: ['专业服务质量', '服务品质', '质量评估', '质量'],
          full: rational(20),
          parts: [],
        },
      ],
    },
    {
      id: 'buyer',
      name: '购买方',
      aliases: buyerAliases,
      full: rational(20),
      parts: [],
    },
    {
      id: 'supervision-centre',
      name: '督导中心',
      aliases: ['督导中心评估', '社工督导中心', '区社工督导中心', '督导方', '督导'],
      full: rational(15),
      parts: [],
    },
    {
      id: 'supervisor',
      name: '监督方',
      aliases: supervisorAliases,
      full: rational(10),
      parts: [],
    },
  ],
  grades: guangzhouGrades,
  vetoes: [
    asked('posts-misused'),
    {
      id: 'staff-short',
      shortfall: { mid: 5, final: 10 },
      workers: 'all',
      source,
      status: 'published',
    },
    {
      id: 'licensed-short',
      shortfall: { mid: 3, final: 6 },
      workers: 'licensed',
      source,
      status: 'published',
    },
    { ...asked('staff-cost-low'), stage: 'final', staffShare: rational(80, 100) },
    asked('rectification'),
    asked('professional-failed'),
    asked('financial-failed'),
    asked('serious-breach'),
  ],
  source,
  status: 'published',
  scales: [100],
};

/** A veto that the workbook cannot decide: a person answers it. */
function asked(id: string): Veto {
  return { id, source, status: 'published' };
}
