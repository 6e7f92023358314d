import { describe, expect, it } from 'vitest';
import type { Drawn } from '../tables/sheet-of.ts';
import { sheetOf } from '../tables/sheet-of.ts';
import { findingsIn, told } from './find-in.ts';

type Rows = readonly (readonly Drawn[])[];

function ownSheet(station: string, [a, b]: readonly [number, number], total = a + b) {
  const rows: Rows = [
    [`${station}社工站年度评估评分表`],
    ['评估指标', '分值', '得分', '备注'],
    ['专业服务', 60, a, null],
    ['运营管理', 40, b, null],
    ['合计', 100, total, null],
  ];
  return sheetOf(rows, { name: station });
}

function listOf(rows: Rows, title = 'XX区2024年社工站评估得分一览表') {
  const heads = ['序号', '社工站', '评估得分', '等级'];
  return sheetOf([[title], heads, ...rows], { name: '汇总' });
}

const sheets = [
  ownSheet('东湖街', [55, 37]),
  ownSheet('西河街', [50, 35.5]),
  ownSheet('北岭镇', [51, 35]),
];
const line = (at: number, station: string, total: Drawn, grade: Drawn = null) => [
  at,
  `${station}社工站`,
  total,
  grade,
];

function found(...list: readonly Drawn[]) {
  const rows = ['东湖街', '西河街', '北岭镇'].map((station, at) =>
    line(at + 1, station, list[at] ?? null),
  );
  return told(findingsIn([listOf(rows), ...sheets]));
}

describe('the totals of a list of stations', () => {
  it("are those of the stations' own score sheets", () => {
    expect(found(92, 85.5, 86)).toEqual([]);
    expect(found(92, 85.5, 87)).toEqual(['score/total-differs 汇总!C5 87 → 86 + 北岭镇!C5']);
  });

  it('are of something else where most of them differ', () => {
    expect(found(55, 50, 86)).toEqual([]);
  });

  it('are of another stage than the sheets where the titles say so', () => {
    const rows = [line(1, '东湖街', 92), line(2, '西河街', 88)];
    const [one, other] = ['东湖街', '西河街'].map((station, at) => {
      const [title = [], ...more]: Rows = [
        [`${station}社工站中期评估评分表`],
        ['评估指标', '分值', '得分', '备注'],
        ['专业服务', 60, at === 0 ? 55 : 50, null],
        ['运营管理', 40, 37, null],
        ['合计', 100, at === 0 ? 92 : 87, null],
      ];
      return sheetOf([title, ...more], { name: station });
    });
    const book = [listOf(rows, 'XX区社工站末期评估得分一览表'), one, other].flatMap(
      (sheet) => sheet ?? [],
    );
    expect(told(findingsIn(book))).toEqual([]);
  });

  it('may have the sum of the parts that the sheet itself has wrong', () => {
    const wrong = ownSheet('北岭镇', [51, 35], 87);
    const rows = [line(1, '东湖街', 92), line(2, '西河街', 85.5), line(3, '北岭镇', 86)];
    expect(told(findingsIn([listOf(rows), ...sheets.slice(0, 2), wrong]))).toEqual([
      'score/total-differs 北岭镇!C5 87 → 86 ! 86 + 北岭镇!C3 北岭镇!C4',
    ]);
  });

  it('have grades of their own', () => {
    const names = ['甲街', '乙街', '丙街', '丁街', '戊街'];
    const rows = names.map((name, at) => line(at + 1, name, 85, at === 4 ? '优秀' : '良好'));
    const own = names.map((name) => ownSheet(name, [50, 35]));
    expect(told(findingsIn([listOf(rows), ...own]))).toEqual([
      'score/grade-differs 汇总!D7 优秀 → 良好',
    ]);
  });
});
