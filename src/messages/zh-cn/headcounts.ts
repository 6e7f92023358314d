import type { Facts } from '../facts.ts';
import { clause } from './finding-phrases.ts';

/** Attendance that counts heads and names nobody: card, sheet, terminal, sentence. */
export const headcounts = {
  title: '人员到岗（只有人数）',
  sheetTitle: '人员到岗人数汇总',
  month: '月份',
  place: '名称',
  required: '应到',
  present: '实到',
  licensed: '其中持证',
  rate: '到岗率',
  statedRate: '表列到岗率',
  source: '来源单元格',
  total: '合计',
  mean: '各月平均',
  meanOfPlaces: '各处平均',
  inAll: (present: string, required: string, rate: string) =>
    `实到 ${present} / 应到 ${required} 人次，到岗率 ${rate}`,
  meanIs: (rate: string) => `平均到岗率 ${rate}`,
  noStableRate:
    '稳岗率不能计算：表中只有人数，没有写明每个人每个月是否在岗。请补充人员到岗表（每名社工一行，每月一列，填√）。',
  notes: [
    '到岗率 = 实到 ÷ 应到；合计的到岗率按合计人次计算，平均到岗率是各行到岗率的平均。',
    '评估期以外的月份和没有填写人数的行不计。底色浅黄的斜体数字是从文字中读出的“读数”。',
  ],
  staffList: {
    title: '人员名单（不计到岗）',
    listed: (listed: number, left: number) =>
      left > 0 ? `名单上 ${listed} 人，其中写明离职的 ${left} 人` : `名单上 ${listed} 人`,
    licensed: (workers: number, parts: readonly string[]) =>
      `未写离职的持证 ${workers} 人${parts.length > 0 ? `（${parts.join('、')}）` : ''}`,
    part: (licence: string, workers: number) => `${licence} ${workers} 人`,
    notCounted:
      '这份名单没有各月的到岗记号，不计到岗人次，也不能算稳岗率。各人哪几个月在岗？请补一张人员到岗表（每名社工一行，每月一列，填√）。',
  },
  sentence: (required: string, present: string, rate: string) =>
    `各月应到岗合计${required}人次，实到岗${present}人次，到岗率${rate}。`,
};

const roles: Readonly<Record<string, string>> = {
  required: '应到',
  present: '实到',
  requiredLicensed: '应到持证',
  licensed: '实到持证',
  lacking: '缺岗',
  rate: '到岗率',
  licensedRate: '持证到岗率',
};

export function isOfHeadcounts(f: Facts): boolean {
  return f.text('table') === 'headcounts';
}

/** 2022年8月：所列到岗率 90%，按实到 19 ÷ 应到 20 计算应为 95% */
export function headcountRate(f: Facts): string {
  const [part, whole] = [f.text('part'), f.text('whole')];
  const way = part === null || whole === null ? '按各行计算' : `按 ${part} ÷ ${whole} 计算`;
  return `${clause('', f.text('name'), '：')}所列${roleOf(f)} ${f.stated ?? ''}，${way}应为 ${f.expected ?? ''}`;
}

/** 合计：所列实到 118，各行相加是 119（20 + 19 + …） */
export function headcountSum(f: Facts): string {
  const parts = f.list('parts');
  const how = f.text('how');
  const sign = how === 'lacking' ? ' - ' : ' + ';
  const ways: Readonly<Record<string, string>> = { sum: '各行相加', mean: '各行平均' };
  const way = ways[how ?? ''] ?? '应到减实到';
  return `${clause('', f.text('name'), '：')}所列${roleOf(f)} ${f.stated ?? ''}，${way}是 ${f.expected ?? ''}（${parts.join(sign)}）`;
}

function roleOf(f: Facts): string {
  return roles[f.text('of') ?? ''] ?? '人数';
}
