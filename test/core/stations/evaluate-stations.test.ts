import { describe, expect, it } from 'vitest';
import type { SheetSnapshot } from '../../../src/core/cells/snapshot.ts';
import { evaluate } from '../../../src/core/evaluate.ts';
import type { Evaluation } from '../../../src/core/evaluation.ts';
import { rational, toNumber } from '../../../src/core/quantities/rational.ts';
import { defaultSettings } from '../../../src/core/settings/default-settings.ts';
import { stationAnswer } from '../../../src/core/settings/station-settings.ts';
import { makeDocument } from '../../../src/document/make-document.ts';
import { told, workbookOf } from '../checks/find-in.ts';
import { sheetOf } from '../tables/sheet-of.ts';
import {
  byColumn,
  bySheets,
  type DrawnStation,
  figuresOf,
  stationsOf,
  totalOf,
} from './draw-stations.ts';

const evaluationsOf = (...sheets: readonly SheetSnapshot[]) =>
  evaluate(workbookOf(...sheets), defaultSettings);

/** What is known of a station, in figures. */
function inShort(evaluation: Evaluation) {
  const { attendance, indicators, scores, station } = evaluation;
  return {
    key: station?.key,
    indicators: indicators.map(({ entry, target, completed }) => [
      entry.name,
      entry.area,
      target && toNumber(target),
      completed && toNumber(completed),
    ]),
    present: attendance && toNumber(attendance.all.present),
    total: scores?.total && toNumber(scores.total),
    grade: scores?.grade?.name ?? null,
    findings: told(evaluation.findings),
    unplaced: evaluation.recognition.unplaced,
  };
}

function expected(station: DrawnStation) {
  const { calls, visits, workers } = figuresOf(station);
  const total = totalOf(station);
  return {
    key: station.name.replace('街社工站', ''),
    indicators: [
      ['电访', null, ...calls],
      ['入户探访', null, ...visits],
    ],
    present: workers * 2,
    total,
    grade: total >= 90 ? '优秀' : '良好',
    findings: [],
    unplaced: [],
  };
}

describe.each([2, 3, 12])('%i stations in one workbook', (count) => {
  const stations = stationsOf(count);

  it('by sheets are an evaluation each', () => {
    expect(evaluationsOf(...bySheets(stations)).map(inShort)).toEqual(stations.map(expected));
  });

  it('by a column are an evaluation each, sums over all left out', () => {
    expect(evaluationsOf(...byColumn(stations)).map(inShort)).toEqual(stations.map(expected));
  });

  it('partly by sheets, partly by a column, are the same', () => {
    const [, indicators] = byColumn(stations);
    const others = bySheets(stations).filter(({ name }) => !name.endsWith('指标'));
    const sheets = [...(indicators ? [indicators] : []), ...others];
    expect(evaluationsOf(...sheets).map(inShort)).toEqual(stations.map(expected));
  });
});

it('one station is evaluated as it always was', () => {
  const [evaluation, ...others] = evaluationsOf(...bySheets(stationsOf(1)));
  expect(others).toEqual([]);
  expect(evaluation && 'station' in evaluation).toBe(false);
});

it('each station has the sheets that are its own or for all', () => {
  const [first, second] = stationsOf(2);
  if (!first || !second) throw new Error('Two stations are drawn');
  const note = sheetOf([['工作备忘']], { name: '备忘' });
  const found = evaluationsOf(...bySheets([first, second]), note);
  expect(found.map(({ source }) => source.sheets)).toEqual([
    ['文冲项目信息', '文冲指标', '文冲到岗', '文冲评分', '备忘'],
    ['石壁项目信息', '石壁指标', '石壁到岗', '石壁评分', '备忘'],
  ]);
});

it('names written otherwise are one station', () => {
  const [sheets] = [bySheets(stationsOf(1))];
  const named = (title: string, name: string) =>
    sheetOf([[title], ['服务内容', '协议量', '完成量'], ['电访', 100, 60]], { name });
  const found = evaluationsOf(
    ...sheets,
    named('广州市黄埔区文冲街“双百工程”社工站服务指标', '进度'),
    named('文冲街道社会工作服务站服务指标', '进度2'),
    named('黄埔文冲社工站服务指标', '进度3'),
    named('街道社工站服务指标', '进度4'),
  );
  expect(found.map(({ project }) => project.station?.value)).toEqual(['广州市文冲街社工服务站']);
});

it('areas of a station keep their names, and the station itself is no area', () => {
  const head = ['社工站', '片区', '协议量', '完成量'];
  const rows = ['文冲街社工站', '石壁街社工站'].flatMap((name, at) => [
    [name, '片区1', 50, 30 + at],
    [null, '片区2', 50, 40 + at],
    [null, '小计', 100, 70 + 2 * at],
  ]);
  const sheet = sheetOf([['各站电访完成情况'], head, ...rows, ['合计', null, 200, 142]], {
    name: '电访',
    merges: ['A3:A5', 'A6:A8'],
  });
  const other = ['文冲街社工站', '石壁街社工站'].map((name, at) =>
    sheetOf([[`${name}指标完成情况`], ['服务内容', '协议量', '完成量'], ['个案', 20, 10 + at]], {
      name: `指标${at}`,
    }),
  );
  expect(
    evaluationsOf(sheet, ...other).map(({ indicators }) =>
      indicators.map(({ entry, completed }) => [entry.area, completed]),
    ),
  ).toEqual([
    [
      [null, rational(10)],
      ['片区1', rational(30)],
      ['片区2', rational(40)],
      [null, rational(70)],
    ],
    [
      [null, rational(11)],
      ['片区1', rational(31)],
      ['片区2', rational(41)],
      [null, rational(72)],
    ],
  ]);
});

it('a roster that names no station is counted for none and reported with each', () => {
  const roster = sheetOf(
    [
      ['社工到岗情况'],
      ['序号', '姓名', '证书', '7月', '8月', '到岗小计'],
      [1, '社工01', '社会工作师', '√', '√', 2],
      [2, '社工02', '社会工作师', '√', '√', 2],
    ],
    { name: '人员' },
  );
  const sheets = bySheets(stationsOf(2)).filter(({ name }) => !name.endsWith('到岗'));
  const found = evaluationsOf(...sheets, roster);
  expect(found.map(({ attendance }) => attendance)).toEqual([null, null]);
  expect(found.map((one) => makeDocument(one, 'zh-CN').unplaced)).toEqual(
    Array.from({ length: 2 }, () => [
      { sheet: '人员', range: 'A2:F4', why: ['没有写明属于哪个社工站，不计入任何一站'] },
    ]),
  );
});

it('a list of stations that is nothing of an evaluation makes no stations', () => {
  const contacts = sheetOf(
    [
      ['社工站', '联系人', '电话'],
      ['文冲街社工站', '社工01', '020-1'],
      ['石壁街社工站', '社工02', '020-2'],
    ],
    { name: '通讯录' },
  );
  expect(evaluationsOf(...bySheets(stationsOf(1)), contacts)).toHaveLength(1);
});

it('findings of stations have fingerprints of their own, and decisions hold for one', () => {
  const wrong = byColumn(stationsOf(3)).map((sheet) =>
    sheet.name === '指标完成情况'
      ? sheetOf(
          [
            ['各社工站指标完成情况'],
            ['社工站', '服务内容', '协议量', '完成量', '完成率'],
            ...stationsOf(3).map(({ name }) => [name, '电访', 100, 60, '70%']),
          ],
          { name: '指标完成情况' },
        )
      : sheet,
  );
  const before = evaluationsOf(...wrong).flatMap(({ findings }) => findings);
  const prints = before.map(({ fingerprint }) => fingerprint);
  expect(before.map(({ rule }) => rule)).toEqual(Array.from({ length: 3 }, () => 'rate/differs'));
  expect(new Set(prints).size).toBe(3);
  const decision = {
    state: 'ignored',
    reason: '按协议',
    date: '2023-12-01',
    stated: '70%',
    expected: '60%',
  } as const;
  const decisions = { [prints[1] ?? '']: decision };
  const after = evaluate(workbookOf(...wrong), { ...defaultSettings, decisions });
  expect(after.map(({ findings }) => findings.map(({ state }) => state))).toEqual([
    ['open'],
    ['ignored'],
    ['open'],
  ]);
});

it('an answer to a veto holds for the station that it was given for', () => {
  const answer = { answer: 'triggered', reason: '逾期未整改', date: '2023-12-01' } as const;
  const vetoes = { [stationAnswer('石壁', 'rectification')]: answer };
  const found = evaluate(workbookOf(...bySheets(stationsOf(2))), { ...defaultSettings, vetoes });
  expect(found.map(({ finalGrade }) => finalGrade?.name)).toEqual(['优秀', '不合格']);
});

it('workers of a roster that mixes the stations are each counted for their own', () => {
  const worker = (at: number, name: string) => [at, name, `社工0${at}`, '社会工作师', '√', '√', 2];
  const names = ['文冲街社工站', '石壁街社工站', '文冲街社工站', '石壁街社工站'];
  const sheet = sheetOf(
    [
      ['各站到岗情况'],
      ['序号', '社工站', '姓名', '证书', '7月', '8月', '小计'],
      ...names.map((name, at) => worker(at + 1, name)),
      ['合计', null, null, null, 4, 4, 8],
    ],
    { name: '到岗' },
  );
  const found = evaluationsOf(sheet);
  expect(
    found.map(({ attendance, findings }) => [
      attendance?.workers.map(({ name }) => name),
      attendance?.all.present,
      findings,
    ]),
  ).toEqual([
    [['社工01', '社工03'], rational(4), []],
    [['社工02', '社工04'], rational(4), []],
  ]);
});

it('scores of a line a station are read with the full marks over them and without their mean', () => {
  const sheet = sheetOf(
    [
      ['各站得分'],
      ['社工站', '第三方评估', '购买方评估', '督导中心评估', '监督方评估', '总分', '等级'],
      ['标准分', 55, 20, 15, 10, 100, null],
      ['文冲街社工站', 50, 19, 14, 9, 92, '优秀'],
      ['石壁街社工站', 40, 19, 14, 9, 82, '优秀'],
      ['平均', 45, 19, 14, 9, 87, null],
    ],
    { name: '得分' },
  );
  const found = evaluationsOf(sheet);
  expect(found.map(({ scores }) => [scores?.total, scores?.grade?.name])).toEqual([
    [rational(92), '优秀'],
    [rational(82), '良好'],
  ]);
  expect(found.map(({ findings }) => told(findings))).toEqual([
    [],
    ['score/grade-differs 得分!G5 优秀 → 良好'],
  ]);
});
