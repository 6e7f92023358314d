import { describe, expect, it } from 'vitest';
import { rational } from '../../../src/core/quantities/rational.ts';
import { sheetOf } from '../tables/sheet-of.ts';
import { areaTable } from './area-table.ts';
import { findingsIn, formula, told } from './find-in.ts';

const error = (text: string) => ({ error: text });
const rate = (text: string, value: number | { readonly error: string }) => ({
  ...formula(text, value),
  format: '0.00%',
});

/** A list of days that is no table of ours; its sum stands in B6. */
const dayBook = (second: string | number, sum: string, value: number) =>
  sheetOf(
    [
      ['日期', '人次'],
      ['7-1', 20],
      ['7-2', second],
      ['7-3', 10],
      ['7-4', 10],
      ['合计', formula(sum, value)],
    ],
    { name: '台账' },
  );

it('a table whose formulas are right has no finding', () => {
  expect(findingsIn([areaTable()])).toEqual([]);
});

describe('sheet/formula-error', () => {
  it('is one finding where the error begins, the cells that it spread to being related', () => {
    const ref = error('#REF!');
    const sheet = areaTable({
      C5: ref,
      D5: rate('C5/B5', ref),
      C7: formula('SUM(C4:C6)', ref),
      D7: rate('C7/B7', ref),
    });
    expect(findingsIn([sheet])).toEqual([
      {
        rule: 'sheet/formula-error',
        severity: 'warning',
        cell: { sheet: '指标完成情况', row: 4, column: 2 },
        stated: { kind: 'text', text: '#REF!' },
        expected: null,
        data: { name: '片区2', label: '电访 完成量', error: '#REF!', count: 1, spread: 3 },
        fix: null,
        related: [
          { sheet: '指标完成情况', row: 4, column: 3 },
          { sheet: '指标完成情况', row: 6, column: 2 },
          { sheet: '指标完成情况', row: 6, column: 3 },
        ],
        fingerprint: 'sheet/formula-error|indicators:指标完成情况:1|片区2|电访 完成量|#REF!|1',
        state: 'open',
        decision: null,
      },
    ]);
  });

  it('of one formula filled over several cells is one finding', () => {
    const sheet = areaTable({
      B4: 0,
      D4: rate('C4/B4', error('#DIV/0!')),
      B5: 0,
      D5: rate('C5/B5', error('#DIV/0!')),
      B7: formula('SUM(B4:B6)', 100),
      D7: rate('C7/B7', 2.1),
    });
    const found = findingsIn([sheet]).filter(({ rule }) => rule === 'sheet/formula-error');
    expect(told(found)).toEqual([
      'sheet/formula-error 指标完成情况!D4 #DIV/0! →  + 指标完成情况!D5',
    ]);
    expect(found[0]?.data.count).toBe(2);
  });

  it('begins in another sheet where that feeds the table', () => {
    const log = sheetOf([['数', formula('1/0', error('#DIV/0!'))]], { name: '来源' });
    const sheet = areaTable({ C5: formula('来源!B1', error('#DIV/0!')) });
    expect(told(findingsIn([log, sheet]))).toContain(
      'sheet/formula-error 来源!B1 #DIV/0! →  + 指标完成情况!C5',
    );
  });

  it('that follows from a figure that cannot be read is that finding alone', () => {
    const sheet = areaTable({
      C5: '12.5.3',
      D5: rate('C5/B5', error('#VALUE!')),
      C7: formula('C4+C5+C6', error('#VALUE!')),
      D7: rate('C7/B7', error('#VALUE!')),
    });
    expect(told(findingsIn([sheet]))).toEqual(['figure/unreadable 指标完成情况!C5 12.5.3 → ']);
  });

  it('in a circle of formulas is one finding', () => {
    const sheet = areaTable({
      C4: formula('C5', error('#REF!')),
      C5: formula('C4', error('#REF!')),
      D4: rate('C4/B4', error('#REF!')),
      D5: rate('C5/B5', error('#REF!')),
      C7: formula('SUM(C4:C6)', error('#REF!')),
      D7: rate('C7/B7', error('#REF!')),
    });
    expect(told(findingsIn([sheet]))).toHaveLength(1);
  });

  it('in a sheet that feeds nothing is none', () => {
    const foreign = sheetOf(
      [
        ['单价', '数量'],
        [1, formula('A2/0', error('#DIV/0!'))],
      ],
      {
        name: '进销存',
      },
    );
    expect(findingsIn([areaTable(), foreign])).toEqual([]);
  });
});

describe('sheet/external-reference', () => {
  it('is one finding for a table, with the name of the other workbook where a formula tells it', () => {
    const sheet = areaTable({
      C5: formula("'C:\\2023\\[台账.xlsx]7月'!$C$3", 70),
      F5: formula('[1]Sheet1!$C$3', 35),
      F6: formula('[1]!总数', 40),
    });
    const found = findingsIn([sheet]);
    expect(told(found)).toEqual([
      'sheet/external-reference 指标完成情况!C5 + 指标完成情况!F5 指标完成情况!F6',
    ]);
    expect(found[0]?.data).toEqual({
      name: '片区2',
      label: '电访 完成量',
      book: '台账.xlsx',
      count: 3,
    });
  });

  it('says nothing of columns of a table of this workbook, nor of brackets in a text', () => {
    const sheet = areaTable({
      C5: formula('SUM(表1[完成量])', 70),
      F5: formula('IF(E5>0,35,"[1]x!A1")', 35),
    });
    expect(findingsIn([sheet])).toEqual([]);
  });
});

describe('sheet/text-in-sum', () => {
  it('is the cause, and the total that lacks the text no finding of its own', () => {
    const sheet = areaTable({
      C5: '70个',
      C7: formula('SUM(C4:C6)', 140),
      D7: rate('C7/B7', 140 / 300),
    });
    const found = findingsIn([sheet]);
    expect(told(found)).toEqual([
      'sheet/text-in-sum 指标完成情况!C5 70个 →  ! 70 + 指标完成情况!C7',
    ]);
    expect(found[0]?.data).toEqual({ name: '片区2', label: '电访 完成量', count: 1, sums: 1 });
  });

  it('of several texts in a column is one finding, without a correction', () => {
    const sheet = areaTable({
      C5: '70',
      C6: '８０',
      C7: formula('SUM(C4:C6)', 60),
      D7: rate('C7/B7', 0.2),
    });
    expect(told(findingsIn([sheet]))).toEqual([
      'sheet/text-in-sum 指标完成情况!C5 70 →  + 指标完成情况!C6 指标完成情况!C7',
    ]);
  });

  it('leaves the total a finding that is off by something else too', () => {
    const sheet = areaTable({ C5: '70', C7: formula('SUM(C4:C6)', 150), D7: rate('C7/B7', 0.5) });
    expect(findingsIn([sheet]).map(({ rule }) => rule)).toEqual([
      'total/differs',
      'sheet/text-in-sum',
    ]);
  });

  it.each(['/', '—', '待定', '第3季度'])('says nothing of %s, which is no figure', (text) => {
    const sheet = areaTable({ C5: text, C7: formula('SUM(C4:C6)', 140), D5: '/' });
    expect(findingsIn([sheet]).filter(({ rule }) => rule.startsWith('sheet/'))).toEqual([]);
  });

  it('is found in a sheet that feeds the table', () => {
    const sheet = areaTable({ C5: formula('台账!B6', 40), D5: rate('C5/B5', 0.4) });
    const found = findingsIn([sheet, dayBook('30次', 'SUM(B2:B5)', 40)]);
    expect(told(found)).toContain('sheet/text-in-sum 台账!B3 30次 →  ! 30 + 台账!B6');
  });
});

describe('sheet/sum-too-short', () => {
  it('is one finding with what the total would be, and the total no finding of its own', () => {
    const sheet = areaTable({ C7: formula('SUM(C4:C5)', 130), D7: rate('C7/B7', 130 / 300) });
    expect(findingsIn([sheet])).toMatchObject([
      {
        rule: 'sheet/sum-too-short',
        severity: 'warning',
        cell: { row: 6, column: 2 },
        stated: { kind: 'number', value: rational(130), decimals: 0 },
        expected: { kind: 'number', value: rational(210), decimals: 0 },
        data: {
          name: '合计',
          label: '电访 完成量',
          left: '片区3',
          parts: [rational(80)],
          count: 1,
          formula: 'SUM(C4:C5)',
        },
        fix: null,
        related: [{ row: 5, column: 2 }],
      },
    ]);
  });

  it('of one formula filled along the totals is one finding', () => {
    const sheet = areaTable({
      B7: formula('SUM(B4:B5)', 200),
      C7: formula('SUM(C4:C5)', 130),
      D7: rate('C7/B7', 0.65),
      E7: formula('SUM(E4:E5)', 100),
      F7: formula('SUM(F4:F5)', 65),
      G7: rate('F7/E7', 0.65),
    });
    expect(told(findingsIn([sheet]))).toHaveLength(1);
  });

  it.each([
    ['plus signs', 'C4+C5'],
    ['cells named', 'SUM(C4,C5)'],
    ['rounding', 'ROUND(SUM(C4:C5),0)'],
    ['a named sheet', "SUM('指标完成情况'!C4:C5)"],
  ])('is found with %s', (_, text) => {
    const found = findingsIn([areaTable({ C7: formula(text) })]);
    expect(told(found)).toEqual(['sheet/sum-too-short 指标完成情况!C7 + 指标完成情况!C6']);
  });

  it.each([
    ['takes in all', 'C4+C5+C6'],
    ['takes in more', 'SUM(C$4:C6)'],
    ['sums sums', 'SUM(C4:C5)+SUM(C6)'],
    ['is of something else', 'MAX(C4:C5)'],
    ['is half of it', 'SUM(C4:C5)/2'],
    ['cannot be told', 'SUM(OFFSET(C4,0,0,2,1))'],
  ])('says nothing of a formula that %s', (_, text) => {
    expect(findingsIn([areaTable({ C7: formula(text) })])).toEqual([]);
  });

  it('says nothing where only areas that show / are left out', () => {
    const sheet = areaTable({
      C6: '/',
      D6: '/',
      C7: formula('SUM(C4:C5)', 130),
      D7: rate('C7/B7', 130 / 300),
    });
    expect(findingsIn([sheet])).toEqual([]);
  });

  it('in a sheet that feeds the table is found where numbers stand between range and total', () => {
    const sheet = areaTable({ C5: formula('台账!B6', 60), D5: rate('C5/B5', 0.6) });
    const found = findingsIn([sheet, dayBook(30, 'SUM(B2:B4)', 60)]);
    expect(told(found)).toContain('sheet/sum-too-short 台账!B6 + 台账!B5');
  });
});

describe('a sum of months in a row', () => {
  const sheet = (sums: readonly string[], months: readonly string[] = ['7月', '8月', '9月']) =>
    sheetOf(
      [
        [
          '社工站指标完成情况（评估期：2023年7月1日至2023年9月30日，协议期：2023年7月1日至2024年6月30日）',
        ],
        ['服务内容', '协议指标', ...months, '合计完成'],
        ...sums.map((text, at) => [
          `${['入户探访', '电话慰问', '小组'][at]}`,
          100,
          10,
          10,
          10,
          formula(text, text.includes('E') ? 30 : text.includes('D') ? 20 : 10),
        ]),
      ],
      { name: '指标' },
    );
  const short = (drawn: ReturnType<typeof sheet>) =>
    told(findingsIn([drawn])).filter((line) => !line.startsWith('rate'));

  it('that most others are wider than is short, and what is behind only for it no finding', () => {
    expect(short(sheet(['SUM(C3:E3)', 'SUM(C4:E4)', 'SUM(C5:D5)']))).toEqual([
      'sheet/sum-too-short 指标!F5 + 指标!E5',
    ]);
  });

  it('of one cell is short too where most others are wider', () => {
    expect(short(sheet(['SUM(C3:E3)', 'SUM(C4:E4)', 'SUM(C5)']))).toEqual([
      'sheet/sum-too-short 指标!F5 + 指标!D5 指标!E5',
    ]);
  });

  it('of one cell stands where others are of one cell too', () => {
    const others = ['备用一', '备用二', '备用三'];
    expect(
      short(sheet(['SUM(C3)', 'SUM(C4)', 'SUM(C5:E5)'], others)).filter((line) =>
        line.startsWith('sheet/sum'),
      ),
    ).toEqual([]);
  });

  it('is short where the months go on behind it in all rows, told once', () => {
    expect(short(sheet(['SUM(C3:D3)', 'SUM(C4:D4)', 'SUM(C5:D5)']))).toEqual([
      'sheet/sum-too-short 指标!F3 + 指标!E3 指标!F4 指标!F5',
    ]);
  });

  it('is right where what follows is no month', () => {
    const others = ['7月', '8月', '备用'];
    expect(
      short(sheet(['SUM(C3:D3)', 'SUM(C4:D4)', 'SUM(C5:D5)'], others)).filter((line) =>
        line.startsWith('sheet'),
      ),
    ).toEqual([]);
  });
});

describe('sheet/typed-over-formula', () => {
  it('is a number among formulas of one pattern, with the formula that it would have', () => {
    const found = findingsIn([areaTable({ D5: { value: 0.7, format: '0.00%' } })]);
    expect(found).toMatchObject([
      {
        rule: 'sheet/typed-over-formula',
        cell: { row: 4, column: 3 },
        stated: { kind: 'percent', value: rational(7, 10), decimals: 2 },
        expected: null,
        data: { name: '片区2', label: '电访 百分比', formula: 'C5/B5' },
        related: [{ row: 3, column: 3 }],
      },
    ]);
  });

  it('is a total among totals', () => {
    expect(told(findingsIn([areaTable({ C7: 210 })]))).toEqual([
      'sheet/typed-over-formula 指标完成情况!C7 210 →  + 指标完成情况!B7',
    ]);
  });

  it('says nothing of a row whose targets are typed and whose quantities are summed', () => {
    expect(findingsIn([areaTable({ B7: 300, E7: 150 })])).toEqual([]);
  });

  it('says nothing where as many are typed as are reckoned', () => {
    const typed = (value: number) => ({ value, format: '0.00%' });
    const sheet = areaTable({ D4: typed(0.6), D5: typed(0.7), G4: typed(0.6), G5: typed(0.7) });
    expect(findingsIn([sheet])).toEqual([]);
  });

  it('says nothing of typed rates beside sums: no sum makes a rate', () => {
    const rates = (value: number) => ({ value, format: '0.00%' });
    const typed = { D4: 0.6, D5: 0.7, D6: 0.8, D7: 0.7, G4: 0.6, G5: 0.7, G6: 0.8, G7: 0.7 };
    const drawn = Object.entries(typed).map(([name, value]) => [name, rates(value)] as const);
    expect(findingsIn([areaTable(Object.fromEntries(drawn))])).toEqual([]);
  });

  it('says nothing of a mark that stands for no rate', () => {
    expect(findingsIn([areaTable({ D5: '/' })])).toEqual([]);
  });
});

describe('sheet/hidden-in-total', () => {
  const second = { hiddenRows: [{ first: 4, last: 4 }] };

  it('is one finding for a hidden row, on the first total that counts it', () => {
    expect(findingsIn([areaTable({}, second)])).toMatchObject([
      {
        rule: 'sheet/hidden-in-total',
        cell: { row: 6, column: 1 },
        data: {
          name: '合计',
          label: '电访 协议量',
          of: 'rows',
          lines: 1,
          hidden: '片区2',
          count: 4,
        },
        related: [
          { row: 4, column: 1 },
          { row: 4, column: 2 },
          { row: 4, column: 4 },
          { row: 4, column: 5 },
        ],
      },
    ]);
  });

  it('is found under typed totals that are the sum of seen and unseen', () => {
    const typed = areaTable({ B7: 300, C7: 210, E7: 150, F7: 105 }, second);
    expect(told(findingsIn([typed]))).toHaveLength(1);
  });

  it.each([
    [
      'leaves out what is hidden',
      areaTable(
        { B5: '/', C5: '/', D5: '/', E5: '/', F5: '/', G5: '/', B7: 200, C7: 140, E7: 100, F7: 70 },
        second,
      ),
    ],
    ['is hidden too', areaTable({}, { hiddenRows: [{ first: 4, last: 6 }] })],
    ['has all its areas folded away', areaTable({}, { hiddenRows: [{ first: 3, last: 5 }] })],
    ['stands in a hidden sheet', areaTable({}, { ...second, visibility: 'hidden' })],
    [
      'counts by SUBTOTAL',
      areaTable(
        {
          B7: formula('SUBTOTAL(109,B4:B6)', 300),
          C7: formula('SUBTOTAL(109,C4:C6)', 210),
          E7: formula('SUBTOTAL(109,E4:E6)', 150),
          F7: formula('SUBTOTAL(109,F4:F6)', 105),
        },
        second,
      ),
    ],
  ])('says nothing of a total that %s', (_, sheet) => {
    expect(findingsIn([sheet]).filter(({ rule }) => rule === 'sheet/hidden-in-total')).toEqual([]);
  });
});
