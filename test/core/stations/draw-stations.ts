import type { SheetSnapshot } from '../../../src/core/cells/snapshot.ts';
import { type Drawn, sheetOf } from '../tables/sheet-of.ts';

/** A station of a drawn workbook; figures follow from its place, so that none has another's. */
export interface DrawnStation {
  readonly at: number;
  /** As titles write it: 文冲街社工站. */
  readonly name: string;
}

const places = [
  '文冲',
  '石壁',
  '永平',
  '元岗',
  '中南',
  '市桥',
  '大石',
  '东涌',
  '南村',
  '新造',
  '化龙',
  '石楼',
];

export function stationsOf(count: number): readonly DrawnStation[] {
  return places.slice(0, count).map((place, at) => ({ at, name: `${place}街社工站` }));
}

type Row = readonly Drawn[];

const percent = (completed: number, target: number): Drawn => ({
  value: Math.round((completed / target) * 10_000) / 10_000,
  format: '0.00%',
});

/** 电访: target 100, completed 60 and so many more as the station's place; 探访: 50 and 30. */
export function figuresOf({ at }: DrawnStation) {
  return { calls: [100, 60 + at], visits: [50, 30 + at], workers: 2 + (at % 2) } as const;
}

function indicatorRows(station: DrawnStation): readonly Row[] {
  const { calls, visits } = figuresOf(station);
  return [
    ['电访', calls[0], calls[1], percent(calls[1], calls[0])],
    ['入户探访', visits[0], visits[1], percent(visits[1], visits[0])],
  ];
}

function workerRows(station: DrawnStation): readonly Row[] {
  return Array.from(
    { length: figuresOf(station).workers },
    (_, at): Row => [at + 1, `社工${station.at}${at}`, '社会工作师', '√', '√', 2],
  );
}

const indicatorHead: Row = ['服务内容', '协议量', '完成量', '完成率'];
const rosterHead: Row = ['序号', '姓名', '证书', '7月', '8月', '到岗小计'];
const scoreLines = (at: number): readonly (readonly [string, number, number])[] => [
  ['第三方评估', 55, 50 - at],
  ['购买方评估', 20, 19],
  ['督导中心评估', 15, 14],
  ['监督方评估', 10, 9],
];
export const totalOf = ({ at }: DrawnStation) => 92 - at;
const gradeOf = (total: number) => (total >= 90 ? '优秀' : '良好');

const projectRows = (station: DrawnStation): readonly Row[] => [
  ['项目信息'],
  ['社工站', `广州市${station.name.replace('社工站', '社工服务站')}`],
  ['评估阶段', '中期评估'],
  ['年度服务协议期', '2023年7月1日至2024年6月30日'],
  ['评估考核期', '2023年7月1日至2023年8月31日'],
  ['协议要求在岗社工数', figuresOf(station).workers],
  ['其中持证社工数', 1],
];

const general: readonly Row[] = [
  ['项目信息'],
  ['评估阶段', '中期评估'],
  ['年度服务协议期', '2023年7月1日至2024年6月30日'],
  ['评估考核期', '2023年7月1日至2023年8月31日'],
  ['协议要求在岗社工数', 2],
];

/** Four sheets a station: project, indicators, roster, scores, called after it. */
export function bySheets(stations: readonly DrawnStation[]): readonly SheetSnapshot[] {
  return stations.flatMap((station) => {
    const short = station.name.replace('街社工站', '');
    const total = totalOf(station);
    return [
      sheetOf(projectRows(station), { name: `${short}项目信息` }),
      sheetOf([[`${station.name}指标完成情况`], indicatorHead, ...indicatorRows(station)], {
        name: `${short}指标`,
      }),
      sheetOf([[`${station.name}到岗情况`], rosterHead, ...workerRows(station)], {
        name: `${short}到岗`,
      }),
      sheetOf(
        [
          ['评估结果'],
          ['评估主体', '标准分', '得分'],
          ...scoreLines(station.at),
          ['总得分', 100, total],
          ['等级', gradeOf(total)],
        ],
        { name: `${short}评分` },
      ),
    ];
  });
}

/** One sheet a subject, with a column of stations, and a project sheet for all. */
export function byColumn(stations: readonly DrawnStation[]): readonly SheetSnapshot[] {
  const withName = (rows: (station: DrawnStation) => readonly Row[]) =>
    stations.flatMap((station) => rows(station).map((row): Row => [station.name, ...row]));
  const all = (at: 0 | 1) =>
    stations.reduce((sum, station) => sum + figuresOf(station).calls[at], 0);
  return [
    sheetOf(general, { name: '项目信息' }),
    sheetOf(
      [
        ['各社工站指标完成情况'],
        ['社工站', ...indicatorHead],
        ...withName(indicatorRows),
        ['合计', '电访', all(0), all(1), percent(all(1), all(0))],
      ],
      { name: '指标完成情况' },
    ),
    sheetOf([['各社工站到岗情况'], ['社工站', ...rosterHead], ...withName(workerRows)], {
      name: '到岗情况',
    }),
    sheetOf(
      [
        ['各社工站评估得分'],
        [
          '社工站',
          '第三方评估(55分)',
          '购买方评估(20分)',
          '督导中心评估(15分)',
          '监督方评估(10分)',
          '总得分',
          '等级',
        ],
        ...stations.map((station): Row => {
          const total = totalOf(station);
          return [
            station.name,
            ...scoreLines(station.at).map(([, , score]) => score),
            total,
            gradeOf(total),
          ];
        }),
      ],
      { name: '评分' },
    ),
  ];
}
