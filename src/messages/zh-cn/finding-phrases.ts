import type { Facts } from '../facts.ts';
import { vetoes } from './vetoes.ts';

/** Sentences without their empty parts, each with its full stop. */
export function sentencesOf(...parts: readonly string[]): string {
  return parts
    .filter((part) => part !== '')
    .map((part) => `${part.replace(/ {2,}/g, ' ').replace(/ (?=[，。：；（）]|$)/g, '')}。`)
    .join('');
}

/** Nothing where the datum is lacking. */
export function clause(before: string, text: string | null, after = ''): string {
  return text === null ? '' : `${before}${text}${after}`;
}

/** A figure between words, set off by blanks. */
export function opt(text: string | null): string {
  return text === null ? '' : ` ${text} `;
}

/** 专业个案 结案数 片区1： */
export function subject(f: Facts): string {
  const names = [f.text('name') ?? f.text('part'), f.text('measure'), f.text('area')];
  const place = [...names, f.text('worker'), f.text('label')].filter((name) => name !== null);
  return place.length === 0 ? '' : `${place.join(' ')}：`;
}

export function who(f: Facts): string {
  return clause('', f.text('worker'), ' ') || '该社工';
}

export function quotient(f: Facts): string {
  const [completed, target] = [f.text('completed'), f.text('target')];
  if (completed === null || target === null) return '计算应为 ';
  return `按 ${completed} ÷ ${target} 计算应为 `;
}

export function stableQuotient(f: Facts): string {
  const [stable, required] = [f.text('stableWorkers'), f.text('requiredWorkers')];
  if (stable === null || required === null) return '计算应为 ';
  return `持续在岗 ${stable} 人 ÷ 协议要求 ${required} 人应为 `;
}

export function stableHeads(f: Facts): string {
  const [stable, required] = [f.text('stableWorkers'), f.text('requiredWorkers')];
  if (stable === null || required === null) return '';
  return `（持续在岗 ${stable} 人，协议要求 ${required} 人）`;
}

const numerals = ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十'];

/** 三个片区 */
export function areas(f: Facts): string {
  const count = f.list('parts').length;
  return count === 0 ? '各片区' : `${numerals[count] ?? count}个片区`;
}

export function addends(f: Facts): string {
  const parts = f.list('parts');
  return parts.length < 2 ? '' : `（${parts.join(' + ')}）`;
}

export function listed(f: Facts): string {
  const parts = f.list('parts');
  return parts.length < 2 ? '' : `（${parts.join('、')}）`;
}

/** A sum of months or rows, none of areas. */
export function isListSum(f: Facts): boolean {
  return f.text('over') !== null;
}

/** 入户走访：累计完成 610，各期相加是 620（150 + 140 + 160 + 170）：累计少了 10，或其中有多报 */
export function listSum(f: Facts): string {
  if (f.text('over') === 'part') return partSum(f);
  const size = f.text('difference')?.replace('-', '') ?? '';
  if (f.text('over') === 'stations') {
    const off =
      f.sign('difference') === -1 ? `合计少了 ${size}，或有站多报` : `合计多了 ${size}，或有站少报`;
    return `${subject(f)}所列合计 ${f.stated ?? ''}，各站相加是 ${f.expected ?? ''}${addends(f)}：${off}`;
  }
  const isOfSpans = f.text('over') === 'spans';
  const quantity = f.text('quantity') === 'target' ? '协议量' : '完成量';
  const off =
    f.sign('difference') === -1 ? `少了 ${size}，或其中有多报` : `多了 ${size}，或其中有漏报`;
  const what = isOfSpans ? '累计' : '所列';
  return `${subject(f)}${what}${quantity} ${f.stated ?? ''}，${isOfSpans ? '各期' : '各行'}相加是 ${f.expected ?? ''}${addends(f)}：${off}`;
}

/** 其中：低保对象：完成量 61，超过它所属的“个案”的 52：其中项不会大于总项 */
function partSum(f: Facts): string {
  const quantity = f.text('quantity') === 'target' ? '协议量' : '完成量';
  return `${subject(f)}${quantity} ${f.stated ?? ''}，超过所属“${f.text('whole') ?? ''}”的 ${f.expected ?? ''}：其中一项不应大于总数，请核对两者`;
}

/** Both ways out of a total that its areas contradict. */
export function waysOut(f: Facts): string {
  const size = f.text('difference')?.replace('-', '') ?? null;
  if (size === null) return '';
  return f.sign('difference') === -1
    ? `：合计少了 ${size}，或片区多报了 ${size}`
    : `：合计多了 ${size}，或片区少报了 ${size}`;
}

export function reckonedWith(f: Facts): string {
  const rate = f.percent('rate');
  return rate === null ? '' : `；完成率 ${rate} 是按 ${f.stated ?? ''} 算的`;
}

export function nearest(f: Facts): string {
  const near = f.records('nearest').flatMap((one) => {
    const [target, rate] = [one.text('target'), one.percent('rate')];
    return target === null || rate === null ? [] : [`协议量 ${target} 得 ${rate}`];
  });
  return near.length === 0 ? '' : `（${near.join('，')}）`;
}

/** What a printed sum of the roster is called. */
export function subtotalName(f: Facts): string {
  const label = f.text('label');
  if (label !== null) return label;
  return f.text('of') === 'experienced' ? '从业2年以上小计' : '小计';
}

export function vetoName(f: Facts): string {
  const id = f.text('veto');
  return (id === null ? undefined : vetoes.names[id]) ?? '一票否决';
}

/** By how much, or what a person answered. */
export function shortfall(f: Facts): string {
  const [short, threshold, monthly] = [
    f.text('short'),
    f.text('threshold'),
    f.text('monthlyShort'),
  ];
  const share = f.percent('share');
  if (share !== null) return `：占全年支出${opt(share)}（低于${opt(f.percent('least'))}即否决）`;
  if (short === null) return clause('（', f.text('reason'), '）');
  const net = `：缺少 ${short} 人次${clause('（达到 ', threshold, ' 人次即否决）')}`;
  return monthly === null || monthly === short ? net : `${net}，逐月缺额合计 ${monthly} 人次`;
}

export function lacking(f: Facts): string {
  const kinds = f.list('lacking').map((kind) => (kind === 'wages' ? '工资发放' : '社保购买'));
  return kinds.length === 0 ? '社保购买或工资发放' : kinds.join('和');
}

/** 报告写“打出热线超过3382条” */
export function reportSays(f: Facts): string {
  const quote = f.text('quote');
  return quote === null ? `报告写 ${f.stated ?? ''}` : `报告写“${quote}”`;
}

const staffItems: Readonly<Record<string, string>> = {
  required: '应到岗人次',
  present: '实到岗人次',
  surplus: '超配人次',
  shortfall: '缺少人次',
  'stable-workers': '持续稳定在岗的社工',
};

const staffGroups: Readonly<Record<string, string>> = {
  all: '社工',
  licensed: '持证社工',
  unlicensed: '非持证社工',
};

/** What the workbook calls that which a report's figure is of: 表中电访的完成量. */
export function claimOf(f: Facts): string {
  const of = f.text('of') ?? '';
  const name = [f.text('name'), f.text('measure'), f.text('area')].filter(Boolean).join(' ');
  const item = staffItems[of];
  if (item !== undefined) return `按到岗表，${staffGroups[f.text('who') ?? ''] ?? ''}${item}`;
  if (of === 'total') return '评分表的总分';
  if (of === 'part') return `评分表中${name}的得分`;
  if (of === 'grade') return '按评分得出的等级';
  if (of === 'joint') return `表中${name}相加`;
  if (of === 'target') return `表中${name}的协议量`;
  return of === 'completed' ? `表中${name}的完成量` : name;
}

/** Two figures of which one cannot be: a part over its whole, two figures of one thing. */
export function partOrWhole(f: Facts): string {
  const other = f.text('other') ?? '';
  switch (f.text('of')) {
    case 'clash':
      return `${reportSays(f)}，另一处写“${other}”，两处不一致`;
    case 'part':
      return `${reportSays(f)}，大于它所属的“${other}”`;
    default:
      return `${reportSays(f)}，大于表中${clause('', f.text('area'), ' ')}${f.text('name') ?? ''}相加的 ${f.expected ?? ''}${addends(f)}`;
  }
}

const bounds: Readonly<Record<string, string>> = {
  'at-least': '不少于',
  'at-most': '不超过',
  'more-than': '超过',
  'less-than': '少于',
};

/** 目标不少于 50 万元 */
export function targetOf(f: Facts): string {
  return `目标${bounds[f.text('bound') ?? ''] ?? ''}${opt(f.expected)}${unitOf(f)}`.trimEnd();
}

/** Behind a figure that is no percentage, which is printed with its sign. */
function unitOf(f: Facts): string {
  const unit = f.text('unit');
  return f.expected && unit !== null && unit !== '%' ? ` ${unit}` : '';
}

/** What the workbook shows against an item's text. */
export function contradiction(f: Facts): string {
  const lines = f
    .records('lines')
    .map((line) => `${line.text('name')} ${line.percent('deviation')}`);
  if (f.text('kind') === 'deviation')
    return `所写差距控制在 ${f.percent('limit')} 以内，但经费表中这些明细的偏差超出：${lines.join('、')}`;
  const source =
    f.text('kind') === 'execution'
      ? '经费表的执行率'
      : f.text('measure') === 'rate'
        ? '满意度调查的结果'
        : '满意度调查的平均满意度';
  const [from, to] = [f.percent('from'), f.percent('to')];
  return `所写 ${f.stated ?? ''}，而${source}是 ${from === to ? (from ?? '') : `${from} 至 ${to}`}`;
}

/** 合计 中小型活动 完成量： */
export function cellName(f: Facts): string {
  const names = [f.text('name'), f.text('label')].filter((name) => name !== null);
  return names.length === 0 ? '' : `${names.join(' ')}：`;
}

/** （共 3 处）, where there is more than one. */
export function places(f: Facts, count: string): string {
  return f.sign(count) === null || f.text(count) === '1' ? '' : `（共 ${f.text(count)} 处）`;
}

/** A count of further things, where there are any. */
export function others(f: Facts, count: string, before: string, after: string): string {
  const text = f.text(count);
  return text === null || text === '0' ? '' : `${before}${text}${after}`;
}

/** The same from 2 on. */
export function moreThanOne(f: Facts, count: string, before: string, after: string): string {
  return f.text(count) === '1' ? '' : others(f, count, before, after);
}

/** （10、12） */
export function leftOut(f: Facts): string {
  const parts = f.list('parts');
  return parts.length === 0 ? '' : `（${parts.join('、')}）`;
}

/** “项目信息”表 */
export function elsewhere(f: Facts): string {
  return clause('“', f.text('other'), '”表') || '另一处';
}

/** 2023-07-01..2023-11-30 → 2023-07-01 至 2023-11-30 */
export function period(text: string | null): string {
  return (text ?? '').replace('..', ' 至 ');
}

export function workersDiffer(f: Facts): string {
  const area = clause('', f.text('area'), ' ');
  switch (f.text('of')) {
    case 'required':
      return `协议要求的社工人数这里是 ${f.stated ?? ''}，${elsewhere(f)}是 ${f.expected ?? ''}`;
    case 'licensed':
      return `协议要求的持证社工人数这里是 ${f.stated ?? ''}，${elsewhere(f)}是 ${f.expected ?? ''}`;
    case 'heads':
    case 'licensedHeads': {
      const held = f.text('of') === 'heads' ? '' : '持证';
      return `${monthName(f)}${held}实到写的是 ${f.stated ?? ''} 人，名册各人的记号算出${held}在岗 ${f.expected ?? ''} 人`;
    }
    default:
      return `${area}投入社工 ${f.stated ?? ''} 人，到岗表${monthName(f)}在岗 ${f.expected ?? ''} 人`;
  }
}

/** A roster may head its months by bare numbers. */
function monthName(f: Facts): string {
  return clause('', f.text('month')).replace(/^\d{1,2}$/, '$&月');
}
