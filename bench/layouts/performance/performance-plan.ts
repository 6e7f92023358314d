import type { Random } from '../random.ts';
import { chooseStyle, type Style } from '../style.ts';
import {
  boundHeads,
  completedHeads,
  fullHeads,
  rateHeads,
  reasonHeads,
  scoreHeads,
  targetHeads,
  thirdHeads,
  unitHeads,
} from './performance-words.ts';

type Labels = 'merged' | 'left-empty' | 'repeated';
export type Column =
  | 'outer'
  | 'serial'
  | 'level1'
  | 'level2'
  | 'level3'
  | 'bound'
  | 'target'
  | 'unit'
  | 'half1'
  | 'half2'
  | 'completed'
  | 'rate'
  | 'full'
  | 'score'
  | 'reason';

/** How one table of levels is drawn. */
export interface Plan {
  readonly random: Random;
  readonly style: Style;
  readonly labels: Labels;
  readonly hasThree: boolean;
  /** From left to right. */
  readonly columns: readonly Column[];
  readonly weight: (name: string, marks: number) => string;
  /** What only the later forms have. */
  readonly more: MorePlan | null;
}

interface MorePlan {
  /** Before the labels of each level: 一、, （一）, 1. */
  readonly numbering: (level: number, at: number) => string;
  /** 90%以上, 15%以内 and other words than those before a figure. */
  readonly boundWords: { readonly least: string; readonly most: string };
  /** The heads once more where another first level begins, as on the next page. */
  readonly repeatsHeads: boolean;
  /** Its grade under the total. */
  readonly hasGrade: boolean;
}

export function choosePlan(random: Random, isForm: boolean, forms: 'first' | 'more'): Plan {
  const hasMarks = isForm || random.chance(0.45);
  const hasThree = isForm || random.chance(0.8);
  const hasUnit = !isForm && random.chance(0.15);
  const hasHalves = !isForm && random.chance(0.08);
  const isMarkedFirst = hasMarks && !isForm && random.chance(0.15);
  const maybe = (share: number, column: Column): Column[] => (random.chance(share) ? [column] : []);
  return {
    random,
    style: chooseStyle(random),
    labels: random.pick<Labels>(['merged', 'merged', 'left-empty', 'repeated']),
    hasThree,
    columns: [
      ...(isForm ? (['outer'] as const) : maybe(0.12, 'serial')),
      'level1',
      'level2',
      ...(hasThree ? (['level3'] as const) : []),
      ...(isMarkedFirst ? (['full'] as const) : []),
      ...(hasUnit ? (['bound'] as const) : []),
      'target',
      ...(hasUnit ? (['unit'] as const) : []),
      ...(hasHalves ? (['half1', 'half2'] as const) : []),
      'completed',
      ...(isForm ? [] : maybe(0.15, 'rate')),
      ...(hasMarks && !isMarkedFirst ? (['full'] as const) : []),
      ...(hasMarks ? (['score'] as const) : []),
      ...maybe(isForm ? 0.9 : 0.4, 'reason'),
    ],
    weight: chooseWeight(random),
    more: forms === 'more' ? chooseMore(random, isForm) : null,
  };
}

const han = ['一', '二', '三', '四', '五', '六'];

function chooseMore(random: Random, isForm: boolean): MorePlan {
  return {
    numbering: random.pick<MorePlan['numbering']>([
      () => '',
      () => '',
      (level, at) => (level === 0 ? `${han[at]}、` : ''),
      (level, at) => [`${han[at]}、`, `（${han[at]}）`, `${at + 1}.`][level] ?? '',
      (level, at) => (level === 2 ? `${at + 1}、` : ''),
    ]),
    boundWords: random.pick([
      { least: '以上', most: '以内' },
      { least: '不低于', most: '不高于' },
      { least: '≥', most: '≤' },
      { least: '至少', most: '以内' },
      { least: '及以上', most: '以下' },
    ]),
    repeatsHeads: !isForm && random.chance(0.15),
    hasGrade: random.chance(0.25),
  };
}

function chooseWeight(random: Random): Plan['weight'] {
  return random.pick<Plan['weight']>([
    (name) => name,
    (name) => name,
    (name, marks) => `${name}（${marks}%）`,
    (name, marks) => `${name}(${marks}分)`,
    (name, marks) => `${name}\n（${marks}分）`,
  ]);
}

export function headsOf({ random, columns }: Plan): string[][] {
  const words: Readonly<Record<Column, readonly string[]>> = {
    outer: ['绩效指标'],
    serial: ['序号'],
    level1: ['一级指标'],
    level2: ['二级指标'],
    level3: thirdHeads,
    bound: boundHeads,
    target: targetHeads,
    unit: unitHeads,
    half1: ['上半年完成值', '1-6月完成值', '上半年完成情况'],
    half2: ['下半年完成值', '7-12月完成值', '下半年完成情况'],
    completed: columns.includes('half1') ? ['全年完成值', '全年实际完成值'] : completedHeads,
    rate: rateHeads,
    full: fullHeads,
    score: scoreHeads,
    reason: reasonHeads,
  };
  return columns.map((column) => [random.pick(words[column])]);
}
