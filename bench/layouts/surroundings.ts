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
import { type Station, writePeriod } from './project-sheets.ts';
import type { Random } from './random.ts';

export interface Surrounded {
  readonly features: readonly string[];
  /** What the title says; undefined where that is open to the reader. */
  readonly period: Period | null | undefined;
  readonly station: string | undefined;
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
  noise: [''],
};

/** Puts title, lines and notes around a table, and blanks and hidden lines into it. */
export function surround(
  random: Random,
  drawing: Drawing,
  kind: SheetKind,
  station: Station,
  period: Period,
): Surrounded {
  const features: string[] = [];
  if (kind !== 'project') features.push(...blankInside(random, drawing), ...hide(random, drawing));
  const width = Math.max(2, widthOf(drawing));
  const above: string[] = [];
  const form = random.pick([
    'none',
    'bare',
    'station',
    'station',
    'station+period',
    'station+period',
    'station/period',
    'station/other-periods',
  ] as const);
  const chosen = kind === 'project' && form !== 'none' ? 'bare' : form;
  const name = random.pick(titles[kind]);
  const owner = `${random.chance(0.5) ? station.city : ''}${station.street}${name.startsWith('“') || name.startsWith('社工站') ? '' : random.pick(['社工服务站', '社工站'])}`;
  const hasStation = chosen.startsWith('station');
  if (chosen === 'bare') above.push(name);
  if (chosen === 'station' || chosen === 'station/period' || chosen === 'station/other-periods')
    above.push(`${owner}${name}`);
  if (chosen === 'station+period') above.push(`${owner}${name}（${writePeriod(random, period)}）`);
  if (chosen === 'station/period')
    above.push(
      random.pick([
        `（${writePeriod(random, period)}）`,
        `评估考核期：${writePeriod(random, period)}`,
        `评估期：${writePeriod(random, period)}`,
      ]),
    );
  if (chosen === 'station/other-periods')
    above.push(
      `项目服务采购周期：${station.agreement.from.year}年1月1日至${station.agreement.from.year + 2}年12月31日`,
    );
  if (kind !== 'project' && random.chance(0.12))
    above.push(
      random.pick([
        `填表单位：${station.street}社工服务站`,
        '填表日期：2023年12月5日',
        '编制单位：（盖章）',
      ]),
    );
  features.push(`title/${chosen}`);
  const gap = above.length > 0 && random.chance(0.15) ? 1 : 0;
  moveDrawing(drawing, above.length + gap, 0);
  const joins = random.chance(0.75);
  above.forEach((text, row) => {
    put(drawing, row, 0, text);
    if (joins) merge(drawing, row, 0, row, width - 1);
  });
  if (kind !== 'project' || random.chance(0.3)) features.push(...below(random, drawing, width));
  const hasPeriod = chosen === 'station+period' || chosen === 'station/period';
  return {
    features,
    period: hasPeriod
      ? period
      : chosen === 'station/other-periods' || kind === 'project'
        ? undefined
        : null,
    station: hasStation ? station.street : undefined,
  };
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
