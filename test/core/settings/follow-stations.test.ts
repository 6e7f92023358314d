import { describe, expect, it } from 'vitest';
import { plainValue } from '../../../src/core/checks/finish-findings.ts';
import { evaluate } from '../../../src/core/evaluate.ts';
import { decideAll } from '../../../src/core/settings/decide-all.ts';
import { defaultSettings } from '../../../src/core/settings/default-settings.ts';
import type { Settings } from '../../../src/core/settings/settings.ts';
import { stationAnswer } from '../../../src/core/settings/station-settings.ts';
import { workbookOf } from '../checks/find-in.ts';
import { bySheets, stationsOf } from '../stations/draw-stations.ts';
import { sheetOf } from '../tables/sheet-of.ts';

/** The first so many stations by sheets, each with a wrong rate and an item of words. */
function bookOf(count: number) {
  const [first] = stationsOf(1);
  const sheets = stationsOf(count).flatMap(({ name }) => [
    sheetOf(
      [
        [`${name}指标完成情况`],
        ['服务内容', '协议量', '完成量', '完成率'],
        ['电访', 100, 60, '70%'],
        ['入户探访', 50, 30, '60%'],
      ],
      { name: `${name}核对` },
    ),
    sheetOf(
      [
        [`${name}项目支出绩效自评表`],
        ['一级指标', '二级指标', '三级指标', '年度指标值', '全年完成值', '分值'],
        ['产出指标', '数量指标', '个案', '60个', '66个', 50],
        ['效益指标', '可持续影响', '长效机制', '建立健全', '较健全', 40],
      ],
      { name: `${name}自评` },
    ),
  ]);
  const others = bySheets(stationsOf(count)).filter((sheet) => !sheet.name.endsWith('指标'));
  expect(first).toBeDefined();
  return workbookOf(...others, ...sheets);
}

/** By station, what is decided: states of findings, the veto that was asked, the judged item. */
function decidedIn(count: number, settings: Settings) {
  return evaluate(bookOf(count), settings).map(({ findings, vetoes, performance }) => [
    findings.filter(({ rule }) => rule === 'rate/differs').map(({ state }) => state),
    vetoes.find(({ id }) => id === 'rectification')?.state,
    performance?.lines.flatMap(({ items }) => items.flatMap(({ judged }) => judged ?? [])).length,
  ]);
}

/** Of the station at a place, its wrong rate is set aside, its veto answered, its item judged; or all taken back. */
function decide(count: number, at: number, settings: Settings, isBack = false): Settings {
  const evaluations = evaluate(bookOf(count), settings);
  const one = evaluations[at];
  const finding = one?.findings.find(({ rule }) => rule === 'rate/differs');
  const item = one?.performance?.lines
    .flatMap(({ items }) => items)
    .find(({ name }) => name === '长效机制');
  if (!one || !finding || !item) throw new Error('the workbook has nothing to decide');
  const nameOf = (id: string) => stationAnswer(one.station?.key, id);
  const decision = {
    state: 'ignored',
    reason: '按协议',
    date: '2023-12-01',
    stated: plainValue(finding.stated),
    expected: plainValue(finding.expected),
  } as const;
  return decideAll(
    settings,
    [
      {
        kind: 'finding',
        fingerprint: finding.fingerprint,
        decision: isBack ? null : decision,
      },
      { kind: 'veto', id: nameOf('rectification'), answer: isBack ? null : { answer: 'clear' } },
      { kind: 'judgement', key: nameOf(item.key), judgement: isBack ? null : { achieved: 'met' } },
    ],
    evaluations,
  );
}

const taken = [['ignored'], 'clear', 1];
const open = [['open'], 'unanswered', 0];

describe('what was decided about a station', () => {
  const forOne = decide(1, 0, defaultSettings);

  it('holds for it once the workbook has others, and for none of them', () => {
    expect(decidedIn(1, forOne)).toEqual([taken]);
    expect(decidedIn(3, forOne)).toEqual([taken, open, open]);
  });

  it('holds when the others are gone again, whatever was decided about them', () => {
    const forTwo = decide(3, 1, forOne);
    expect(decidedIn(3, forTwo)).toEqual([taken, taken, open]);
    expect(decidedIn(1, forTwo)).toEqual([taken]);
    expect(decidedIn(2, forTwo)).toEqual([taken, taken]);
  });

  it('does not hold for another that is left alone', () => {
    const forSecond = decide(2, 1, defaultSettings);
    expect(decidedIn(1, forSecond)).toEqual([open]);
    expect(decidedIn(2, forSecond)).toEqual([open, taken]);
  });

  it('is taken back wherever it was decided', () => {
    expect(decidedIn(2, decide(2, 0, forOne, true))).toEqual([open, open]);
    expect(decidedIn(1, decide(2, 0, forOne, true))).toEqual([open]);
  });

  it('that was kept without its station holds for it under its name', () => {
    const vetoes = { [stationAnswer('文冲', 'rectification')]: { answer: 'clear' } as const };
    expect(decidedIn(1, { ...defaultSettings, vetoes })).toEqual([[['open'], 'clear', 0]]);
  });
});
