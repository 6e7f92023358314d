import type { ScoreTable } from '../../../src/core/tables/facts/table.ts';
import { cell, stated } from '../attendance/draw-roster.ts';

const sheet = '评分';
const columns = { full: 1, score: 2, weight: 3, converted: 4 } as const;

/**
 * The facts of a score table from rows as they are printed: name (with its area in brackets), full
 * marks, score, weight, converted score; an empty text is a blank cell. The last rows may be 总分 and
 * 等级. `converted` given as `^` is the merged cell of the row above.
 */
export function drawScores(
  rows: readonly (readonly string[])[],
  key = 'scores/评分/1',
): ScoreTable {
  const at = (row: number, name: keyof typeof columns) => {
    const text = rows[row]?.[columns[name]] ?? '';
    if (text === '' || text === '^') return null;
    return stated(text, cell(row, columns[name], sheet));
  };
  const totalRow = rows.findIndex(([name]) => name === '总分');
  const gradeRow = rows.findIndex(([name]) => name === '等级');
  const grade = rows[gradeRow]?.[1];
  const scored = rows.flatMap(([label = ''], row) =>
    row === totalRow || row === gradeRow ? [] : [{ label, row }],
  );
  return {
    kind: 'scores',
    key,
    place: { sheet, top: 0, left: 0, bottom: rows.length, right: 4 },
    confidence: 1,
    isSure: true,
    why: [],
    title: null,
    titlePeriod: null,
    station: null,
    unknownColumns: [],
    rows: scored.map(({ label, row }) => {
      const [, name = label, area = null] = /^(.*)\((片区.*|平均)\)$/.exec(label) ?? [];
      return {
        label,
        name,
        area,
        labelCell: cell(row, 0, sheet),
        full: at(row, 'full'),
        score: at(row, 'score'),
        weight: at(row, 'weight'),
        converted: at(row, 'converted'),
      };
    }),
    total:
      totalRow < 0
        ? null
        : {
            full: at(totalRow, 'full'),
            score: at(totalRow, 'score'),
            converted: at(totalRow, 'converted'),
          },
    grade: grade === undefined ? null : { text: grade, cell: cell(gradeRow, 1, sheet) },
  };
}

/** 评估结果 of 文冲, mid-term 2023. */
export const wenchongScores = [
  ['购买方评估', '20', '19.80'],
  ['监督方评估', '10', '9.00'],
  ['督导中心评估', '15', '13.75'],
  ['第三方评估', '55', '49.15'],
  ['总分', '100', '91.70'],
  ['等级', '优秀'],
] as const;

/** 评分表 of 石壁, mid-term 2023. */
export const shibiScores = [
  ['服务监测', '10', '8.6', '', '8.6'],
  ['服务成效', '15', '10.6', '', '10.6'],
  ['运营管理', '10', '9.4', '', '9.4'],
  ['服务质量(片区一)', '20', '16.3', '', '16.9'],
  ['服务质量(片区二)', '20', '16.8', '', '^'],
  ['服务质量(片区三)', '20', '17.6', '', '^'],
  ['购买方', '20', '19.8', '', '19.8'],
  ['督导中心', '15', '13', '', '13'],
  ['监督方', '10', '9.3', '', '9.3'],
  ['总分', '', '', '', '87.6'],
  ['等级', '良好'],
] as const;
