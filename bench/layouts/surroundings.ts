import type { Period } from '../../src/core/quantities/period.ts';
import {
  type Drawing,
  heightOf,
  insertColumn,
  insertRow,
  merge,
  moveDrawing,
  put,
  widthOf,
} from './drawing.ts';
import type { SheetKind } from './expected.ts';
import { type Station, writePeriod } from './project/project-sheets.ts';
import type { Random } from './random.ts';

export interface Surrounded {
  readonly features: readonly string[];
  /** What the title says; undefined where that is open to the reader. */
  readonly period: Period | null | undefined;
  readonly station: string | undefined;
}

/** What a table's surroundings are drawn from. */
interface Around {
  readonly station: Station;
  readonly period: Period;
  readonly needsTitle: boolean;
  /** What the title may call the table; those of its kind where none are given. */
  readonly names?: readonly string[] | undefined;
}

const titles: Readonly<Record<SheetKind, readonly string[]>> = {
  indicators: [
    '指标完成情况统计表',
    '服务指标完成情况表',
    '服务量完成进度表',
    '协议指标完成情况',
    '“双百工程”社工站指标完成情况统计表',
  ],
  attendance: ['人员到岗情况统计表', '社工到岗情况表', '人员配备及到岗情况', '社工到岗情况统计表'],
  scores: ['评估评分表', '评估得分汇总表', '中期评估评分表', '评估结果'],
  project: ['项目信息', '项目基本情况', '基本信息', '社工站基本信息表'],
  funding: ['项目预算及项目使用情况', '经费使用情况表', '项目经费预算执行情况表', '经费收支情况表'],
  payments: ['经费拨付情况表', '项目经费拨付情况', '拨付明细'],
  performance: [
    '项目绩效指标完成情况',
    '项目支出绩效自评表',
    '绩效目标完成情况表',
    '绩效目标自评表',
  ],
  survey: ['服务对象满意度调查', '居民满意度调查统计表', '社工服务满意度调查结果'],
  noise: [''],
};

const forms = [
  'none',
  'bare',
  'station',
  'station',
  'station+period',
  'station+period',
  'station/period',
  'station/other-periods',
] as const;
type Form = (typeof forms)[number];

/** Puts title, lines and notes around a table, and blanks and hidden lines into it. */
export function surround(
  random: Random,
  drawing: Drawing,
  kind: SheetKind,
  { station, period, needsTitle, names = titles[kind] }: Around,
): Surrounded {
  const isTable = kind !== 'project';
  const inside = isTable ? [...blankInside(random, drawing), ...hide(random, drawing)] : [];
  const width = Math.max(2, widthOf(drawing));
  const chosen = random.pick(forms);
  const isBare = chosen === 'none' ? needsTitle : !isTable;
  const form = isBare ? 'bare' : chosen;
  const above = linesAbove(random, form, names, station, period);
  if (isTable && random.chance(0.12)) above.push(random.pick(formLines(station)));
  const gap = above.length > 0 && random.chance(0.15) ? 1 : 0;
  moveDrawing(drawing, above.length + gap, 0);
  const joins = random.chance(0.75);
  above.forEach((text, row) => {
    put(drawing, row, 0, text);
    if (joins) merge(drawing, row, 0, row, width - 1);
  });
  const under = isTable || random.chance(0.3) ? below(random, drawing, width) : [];
  const isOpen = form === 'station/other-periods' || !isTable;
  return {
    features: [...inside, `title/${form}`, ...under],
    period: form.endsWith('period') ? period : isOpen ? undefined : null,
    station: form.startsWith('station') ? station.street : undefined,
  };
}

function linesAbove(
  random: Random,
  form: Form,
  names: readonly string[],
  station: Station,
  period: Period,
): string[] {
  const name = random.pick(names);
  const isNamed = name.startsWith('“') || name.startsWith('社工站');
  const city = random.chance(0.5) ? station.city : '';
  const suffix = isNamed ? '' : random.pick(['社工服务站', '社工站']);
  const title = `${city}${station.street}${suffix}${name}`;
  const days = writePeriod(random, period);
  const { year } = station.agreement.from;
  switch (form) {
    case 'none':
      return [];
    case 'bare':
      return [name];
    case 'station+period':
      return [`${title}（${days}）`];
    case 'station/period':
      return [title, random.pick([`（${days}）`, `评估考核期：${days}`, `评估期：${days}`])];
    case 'station/other-periods':
      return [title, `项目服务采购周期：${year}年1月1日至${year + 2}年12月31日`];
    default:
      return [title];
  }
}

function formLines({ street }: Station): readonly string[] {
  return [`填表单位：${street}社工服务站`, '填表日期：2023年12月5日', '编制单位：（盖章）'];
}

function below(random: Random, drawing: Drawing, width: number): string[] {
  const features: string[] = [];
  if (random.chance(0.2)) {
    const row = heightOf(drawing) + random.integer(0, 1);
    put(
      drawing,
      row,
      0,
      random.pick([
        '注：以上数据由社工站提供。',
        '备注：数据统计截至2023年11月30日。',
        '说明：1.数据来源于服务档案；2.“/”表示不适用。',
        '注：本表一式两份，街道办、社工站各执一份。',
      ]),
    );
    if (random.chance(0.6)) merge(drawing, row, 0, row, width - 1);
    features.push('note');
  }
  if (random.chance(0.2)) {
    const row = heightOf(drawing) + random.integer(0, 1);
    if (random.chance(0.5))
      put(drawing, row, 0, '制表人：社工01          审核人：社工02          日期：2023年12月5日');
    else {
      put(drawing, row, 0, '制表人：社工01');
      put(drawing, row, Math.max(1, Math.floor(width / 2)), '审核人：');
      put(drawing, row, Math.max(2, width - 1), '日期：');
    }
    features.push('signature');
  }
  return features;
}

/** Blank rows between rows and blank columns between columns, merges growing over them. */
function blankInside(random: Random, drawing: Drawing): string[] {
  const features: string[] = [];
  if (random.chance(0.1) && heightOf(drawing) > 3) {
    insertRow(drawing, random.integer(1, heightOf(drawing) - 1));
    features.push('blank-row');
  }
  if (random.chance(0.08) && widthOf(drawing) > 3) {
    insertColumn(drawing, random.integer(1, widthOf(drawing) - 1));
    features.push('blank-column');
  }
  return features;
}

function hide(random: Random, drawing: Drawing): string[] {
  const features: string[] = [];
  if (random.chance(0.1)) {
    drawing.hiddenRows.push(random.integer(1, Math.max(1, heightOf(drawing) - 1)));
    features.push('hidden-row');
  }
  if (random.chance(0.1)) {
    drawing.hiddenColumns.push(random.integer(0, Math.max(0, widthOf(drawing) - 1)));
    features.push('hidden-column');
  }
  return features;
}
