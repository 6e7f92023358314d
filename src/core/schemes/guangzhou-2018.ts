import { rational } from '../quantities/rational.ts';
import { guangzhouGrades } from './guangzhou-grades.ts';
import { buyerAliases, supervisorAliases } from './guangzhou-parties.ts';
import type { Scheme } from './scheme.ts';

/**
 * 三方评估: third party 70, buyer 20, supervisor 10. The trial form of 2019 counts the same parts in
 * thousandths (700 / 200 / 100). It has no vetoes by person-months.
 */
export const guangzhou2018: Scheme = {
  id: 'guangzhou-2018',
  name: '三方评估（2018）',
  aliases: ['三方评估', '三方考核', '三方', '穗府办规〔2018〕13号'],
  parts: [
    {
      id: 'third-party',
      name: '第三方',
      aliases: ['第三方评估', '第三方评估机构', '第三方机构', '评估机构', '专业评估', '第三方评价'],
      full: rational(70),
      parts: [],
    },
    {
      id: 'buyer',
      name: '购买方',
      aliases: buyerAliases,
      full: rational(20),
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
  vetoes: [],
  source: '穗府办规〔2018〕13号',
  status: 'published',
  scales: [100, 1000],
};
