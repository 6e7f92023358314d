import { expect, it } from 'vitest';
import { formatAddress } from '../../../src/core/cells/a1.ts';
import { evaluate } from '../../../src/core/evaluate.ts';
import { type Rational, toNumber } from '../../../src/core/quantities/rational.ts';
import { defaultSettings } from '../../../src/core/settings/default-settings.ts';
import { workbookOf } from '../checks/find-in.ts';
import { type Drawn, type SheetOptions, sheetOf } from '../tables/sheet-of.ts';

const number = (value: Rational | null) => (value === null ? '-' : toNumber(value));

/** By station: area, service, target, completed and the cell of the completed quantity. */
function servicesOf(rows: readonly (readonly Drawn[])[], options: SheetOptions = {}) {
  const found = evaluate(workbookOf(sheetOf(rows, { name: '指标', ...options })), defaultSettings);
  return found.map(({ station, indicators }) => [
    station?.name,
    ...indicators.map(({ entry, target, completed }) => {
      const cell = entry.completed ? formatAddress(entry.completed.cell) : '-';
      return `${entry.area ?? ''}${entry.name} ${number(target)} ${number(completed)} ${cell}`;
    }),
  ]);
}

it('targets in the heads of a list of stations are those of each', () => {
  expect(
    servicesOf([
      ['XX区各社工站2023年服务指标完成情况'],
      ['序号', '社工站', '个案（20个）', '探访（目标1,200户次）', '备注'],
      [1, '甲街社工站', 22, 820, null],
      [2, '乙街社工站', 18, 1300, '补录'],
    ]),
  ).toEqual([
    ['甲街社工站', '个案 20 22 指标!C3', '探访 1200 820 指标!D3'],
    ['乙街社工站', '个案 20 18 指标!C4', '探访 1200 1300 指标!D4'],
  ]);
});

it('targets in the heads may have what was done and its rate under them', () => {
  expect(
    servicesOf([
      ['各社工站指标完成情况'],
      ['社工站', '个案（20个）', null, '小组（12个）', null],
      [null, '完成数', '完成率', '完成数', '完成率'],
      ['甲街社工站', 22, 1.1, 12, 1],
      ['乙街社工站', 18, 0.9, 11, 0.9167],
    ]),
  ).toEqual([
    ['甲街社工站', '个案 20 22 指标!B4', '小组 12 12 指标!D4'],
    ['乙街社工站', '个案 20 18 指标!B5', '小组 12 11 指标!D5'],
  ]);
});

it('who runs a station is no area of it', () => {
  expect(
    servicesOf(
      [
        ['XX区社工站服务指标完成情况'],
        ['承接机构', '社工站', '个案（个）', null, '小组（个）', null],
        [null, null, '协议量', '完成量', '协议量', '完成量'],
        ['机构A', '广州市XX区文冲街社工服务站', 20, 22, 12, 12],
        [null, '广州市XX区石壁街社工服务站', 20, 20, 12, 11],
        ['合计', null, 40, 42, 24, 23],
      ],
      { merges: ['A2:A3', 'B2:B3', 'C2:D2', 'E2:F2', 'A4:A5', 'A6:B6'] },
    ),
  ).toEqual([
    ['广州市XX区文冲街社工服务站', '个案 20 22 指标!D4', '小组 12 12 指标!F4'],
    ['广州市XX区石壁街社工服务站', '个案 20 20 指标!D5', '小组 12 11 指标!F5'],
  ]);
});

it('a station with a line of 目标 and one of 完成 is no service', () => {
  expect(
    servicesOf(
      [
        ['各社工站服务指标进度'],
        ['社工站', '项目', '个案（个）', '小组（个）', '活动（场）'],
        ['甲街社工站', '目标', 20, 12, 24],
        [null, '完成', 22, 12, 26],
        ['乙街社工站', '目标', 20, 12, 24],
        [null, '完成', 20, 11, 24],
      ],
      { merges: ['A3:A4', 'A5:A6'] },
    ),
  ).toEqual([
    ['甲街社工站', '个案 20 22 指标!C4', '小组 12 12 指标!D4', '活动 24 26 指标!E4'],
    ['乙街社工站', '个案 20 20 指标!C6', '小组 12 11 指标!D6', '活动 24 24 指标!E6'],
  ]);
});

it('workers whom a list of stations counts are none that are required, but where it says so', () => {
  const found = evaluate(
    workbookOf(
      sheetOf([
        ['XX区社工站人员配备情况'],
        ['社工站', '承接机构', '协议社工数', '在岗社工数', '持证社工数'],
        ['甲街社工站', '机构A', 20, 19, 14],
        ['乙街社工站', '机构B', 14, 14, 9],
      ]),
    ),
    defaultSettings,
  );
  expect(
    found.map(({ project }) => [
      project.contractor?.value,
      number(project.requiredWorkers?.value ?? null),
      number(project.requiredLicensed?.value ?? null),
    ]),
  ).toEqual([
    ['机构A', 20, '-'],
    ['机构B', 14, '-'],
  ]);
});
