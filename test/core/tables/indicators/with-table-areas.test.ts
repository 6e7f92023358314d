import { describe, expect, it } from 'vitest';
import { formatAddress } from '../../../../src/core/cells/a1.ts';
import { evaluate } from '../../../../src/core/evaluate.ts';
import { formatDecimal, type Rational } from '../../../../src/core/quantities/rational.ts';
import { defaultSettings } from '../../../../src/core/settings/default-settings.ts';
import { recogniseTables } from '../../../../src/core/tables/recognise-tables.ts';
import { areaOfLine } from '../../../../src/core/tables/words/area-of-line.ts';
import { bookOf, indicatorFacts } from '../facts.ts';
import { sheetOf } from '../sheet-of.ts';

const list = (cases: number, groups: number) => [
  ['服务内容', '协议指标', '完成数'],
  ['个案', 10, cases],
  ['小组', 6, groups],
];

const shown = (value: Rational | null) => value && formatDecimal(value);

function indicatorsOf(...sheets: readonly ReturnType<typeof sheetOf>[]) {
  const evaluations = evaluate(bookOf(...sheets), defaultSettings);
  return evaluations.flatMap(({ indicators }) =>
    indicators.map(({ entry, target, completed }) => [
      entry.name,
      entry.area,
      shown(target),
      shown(completed),
    ]),
  );
}

describe('the line over a table names an area', () => {
  it.each([
    ['一、东片区服务指标完成情况', '东片区'],
    ['（一）文冲社区', '文冲社区'],
    ['片区一：', '片区一'],
    ['文冲社区2023年度指标完成表', '文冲社区'],
    ['长者服务指标完成情况', '长者'],
    ['二、青少年领域', '青少年领域'],
    ['文冲街社区服务指标完成情况', null],
    ['社区服务指标', null],
    ['文冲街社工站指标完成情况', null],
    ['片区', null],
    ['个案服务', null],
    ['合计', null],
  ])('%s: %s', (line, area) => {
    expect(areaOfLine(line)).toBe(area);
  });
});

describe('lists of one area each', () => {
  it('under one another have the areas of the lines over them', () => {
    const facts = indicatorFacts(
      recogniseTables(
        bookOf(
          sheetOf(
            [
              ['一、东片区服务指标完成情况'],
              ...list(9, 6),
              [],
              ['二、西片区服务指标完成情况'],
              ...list(10, 5),
              [],
              ['三、合计'],
              ...list(19, 11),
            ],
            { name: '社工站片区' },
          ),
        ),
      ),
    );
    expect(facts.map(([name, , , area, , completed]) => [name, area, completed])).toEqual([
      ['个案', '东片区', 'C3 9'],
      ['小组', '东片区', 'C4 6'],
      ['个案', '西片区', 'C8 10'],
      ['小组', '西片区', 'C9 5'],
      ['个案', null, 'C13 19'],
      ['小组', null, 'C14 11'],
    ]);
  });

  it('in sheets of their own are added up where no list of the whole is there', () => {
    expect(
      indicatorsOf(
        sheetOf([['某街社工站'], ...list(9, 6)], { name: '东区' }),
        sheetOf(list(10, 5), { name: '西区' }),
      ),
    ).toEqual([
      ['个案', '东区', '10', '9'],
      ['小组', '东区', '6', '6'],
      ['个案', '西区', '10', '10'],
      ['个案', null, '20', '19'],
      ['小组', '西区', '6', '5'],
      ['小组', null, '12', '11'],
    ]);
  });

  it('are parts of a list of the whole: nothing is said twice', () => {
    const sheets = [
      sheetOf([['某街社工站'], ...list(19, 11)], { name: '汇总' }),
      sheetOf(list(9, 6), { name: '东区' }),
      sheetOf(list(10, 5), { name: '西区' }),
    ];
    expect(indicatorsOf(...sheets).filter(([, area]) => area === null)).toEqual([
      ['个案', null, '10', '19'],
      ['小组', null, '6', '11'],
    ]);
    const rules = evaluate(bookOf(...sheets), defaultSettings).flatMap(({ findings }) =>
      findings.map(({ rule }) => rule),
    );
    expect(rules).not.toContain('cross/quantity-differs');
  });

  it('may be of one field of service each, and the list of the whole their sum', () => {
    const evaluations = evaluate(
      bookOf(
        sheetOf([['长者服务指标完成情况'], ...list(9, 6)], { name: '表1' }),
        sheetOf(list(11, 4), { name: '青少年领域' }),
        sheetOf(
          [
            ['某街社工站服务指标汇总'],
            ['服务', '指标', '完成'],
            ['个案', 20, 21],
            ['小组', 12, 10],
          ],
          {
            name: '汇总',
          },
        ),
      ),
      defaultSettings,
    );
    expect(
      evaluations.flatMap(({ findings }) =>
        findings.map(({ rule, cell, expected }) => [rule, cell && formatAddress(cell), expected]),
      ),
    ).toEqual([
      ['total/differs', '汇总!C3', { kind: 'number', value: { n: 20n, d: 1n }, decimals: 0 }],
    ]);
  });

  it('are no parts of a list most of whose figures are not their sums', () => {
    const rules = evaluate(
      bookOf(
        sheetOf([['某街社工站'], ...list(9, 6)], { name: '东区' }),
        sheetOf(list(10, 5), { name: '西区' }),
        sheetOf(
          [
            ['服务', '指标', '完成'],
            ['个案', 50, 40],
            ['小组', 40, 30],
          ],
          { name: '三年规划' },
        ),
      ),
      defaultSettings,
    ).flatMap(({ findings }) => findings.map(({ rule }) => rule));
    expect(rules).not.toContain('total/differs');
  });

  it('a list alone has no area by its sheet', () => {
    expect(
      indicatorsOf(sheetOf([['某街社工站'], ...list(9, 6)], { name: '东区' })).map(
        ([, area]) => area,
      ),
    ).toEqual([null, null]);
  });
});
