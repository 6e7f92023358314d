import { rational, zero } from '../quantities/rational.ts';
import type { Scheme } from './scheme.ts';

/** 项目支出绩效自评: budget execution 10, output 50, benefit 30, satisfaction 10. */
export const mof2020: Scheme = {
  id: 'mof-2020',
  name: '项目支出绩效自评',
  aliases: ['绩效自评', '支出绩效', '财预〔2020〕10号'],
  parts: [
    {
      id: 'execution',
      name: '预算执行率',
      aliases: ['预算执行', '预算执行情况', '资金执行率', '年度资金总额', '执行率'],
      full: rational(10),
      parts: [],
    },
    {
      id: 'output',
      name: '产出指标',
      aliases: ['产出', '绩效产出', '项目产出'],
      full: rational(50),
      parts: [],
    },
    {
      id: 'benefit',
      name: '效益指标',
      aliases: ['效益', '绩效效益', '项目效益', '项目效果'],
      full: rational(30),
      parts: [],
    },
    {
      id: 'satisfaction',
      name: '满意度指标',
      aliases: ['满意度', '服务对象满意度', '满意度评价'],
      full: rational(10),
      parts: [],
    },
  ],
  grades: [
    { id: 'excellent', name: '优', from: rational(90) },
    { id: 'good', name: '良', from: rational(80) },
    { id: 'fair', name: '中', from: rational(60) },
    { id: 'poor', name: '差', from: zero },
  ],
  isSelfEvaluation: true,
  vetoes: [],
  source: '财预〔2020〕10号',
  status: 'published',
  scales: [100],
};
