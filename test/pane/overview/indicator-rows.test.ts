import { describe, expect, it } from 'vitest';
import type { Indicator } from '../../../src/core/indicators/indicator.ts';
import { rational } from '../../../src/core/quantities/rational.ts';
import {
  indicatorCounts,
  indicatorRows,
  isReached,
} from '../../../src/pane/overview/indicator-rows.ts';

interface Drawn {
  readonly group: string;
  readonly area?: string;
  readonly rate?: readonly [number, number];
  readonly isBehind?: boolean;
  readonly table?: string;
  readonly partOf?: string;
}

function indicatorOf({ group, area, rate, isBehind, table, partOf }: Drawn): Indicator {
  return {
    table: table ?? 't',
    entry: {
      name: group,
      measure: null,
      unit: null,
      area: area ?? null,
      isTotal: false,
      target: null,
      completed: null,
      rate: null,
      path: [],
      group,
      label: { sheet: '表', row: 0, column: 0 },
      ...(partOf === undefined ? {} : { partOf: { name: partOf, group: partOf } }),
    },
    target: null,
    completed: null,
    rate: rate ? rational(rate[0], rate[1]) : null,
    statedRate: null,
    impliedTarget: null,
    impliedRange: null,
    elapsedShare: null,
    isBehind: isBehind ?? null,
    owed: null,
    monthlyPace: null,
    isRolledUp: false,
    sources: [],
  };
}

/** Rows as `group/area: areas`, in their order. */
function drawn(list: readonly Drawn[]): readonly string[] {
  return indicatorRows(list.map(indicatorOf)).map(({ indicator, areas }) => {
    const { group, area } = indicator.entry;
    const under = areas.map(({ entry }) => entry.area ?? entry.name).join(' ');
    return `${group}${area === null ? '' : `/${area}`}: ${under}`.trim();
  });
}

describe('the bars of the overview', () => {
  it('are the totals, each with its areas under it', () => {
    expect(
      drawn([
        { group: '电访', area: '片区1' },
        { group: '探访', area: '片区1' },
        { group: '电访', area: '片区2' },
        { group: '电访' },
        { group: '探访' },
      ]),
    ).toEqual(['电访: 片区1 片区2', '探访: 片区1']);
  });

  it('show an area for itself where its service has no total', () => {
    expect(drawn([{ group: '电访', area: '片区1' }, { group: '探访' }])).toEqual([
      '电访/片区1:',
      '探访:',
    ]);
  });

  it('hold parts under their whole, and a part of what is not there for itself', () => {
    expect(
      drawn([
        { group: '探访' },
        { group: '其中：长者', partOf: '探访' },
        { group: '其中：残障', partOf: '探访' },
        { group: '其中：儿童', partOf: '个案' },
      ]),
    ).toEqual(['探访: 其中：长者 其中：残障', '其中：儿童:']);
  });

  it('begin with those that are behind and keep the order of the tables otherwise', () => {
    expect(
      drawn([
        { group: '甲', isBehind: false },
        { group: '乙', isBehind: true },
        { group: '丙' },
        { group: '丁', isBehind: true },
      ]),
    ).toEqual(['乙:', '丁:', '甲:', '丙:']);
  });

  it('keep tables apart whose groups have one name, and have keys of their own', () => {
    const rows = indicatorRows(
      [
        { group: '甲', table: 'a' },
        { group: '甲', table: 'b', area: '片区1' },
        { group: '甲', table: 'b' },
        { group: '甲', table: 'b' },
      ].map(indicatorOf),
    );
    expect(rows.map(({ areas }) => areas.length)).toEqual([0, 1, 1]);
    expect(new Set(rows.map(({ key }) => key)).size).toBe(3);
  });

  it('count as reached from 100 % on', () => {
    const rates = [
      [99, 100],
      [1, 1],
      [9, 1],
    ] as const;
    const rows = indicatorRows(rates.map((rate, at) => indicatorOf({ group: String(at), rate })));
    expect(indicatorCounts(rows)).toEqual({ behind: null, reached: 2 });
    expect(isReached(indicatorOf({ group: '没有率' }))).toBe(false);
  });
});
