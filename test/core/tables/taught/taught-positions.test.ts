import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recogniseTables } from '../../../../src/core/tables/recognise-tables.ts';
import { type Drawn, sheetOf } from '../sheet-of.ts';
import { bookOf, figureOf, layoutOfKind, onlyTable, type Rows, readTaught } from './read-taught.ts';

const columns = [
  { at: 1, role: 'line' },
  { at: 2, role: 'budget' },
  { at: 3, role: 'spent' },
] as const;

/** Known by its title and width. */
const titled = layoutOfKind('funding', { title: '经费一览', width: 3, columns });
/** Known by its sheet and width. */
const sheeted = layoutOfKind('funding', { sheet: '表', width: 3, columns });

function linesIn(rows: Rows, layout = titled) {
  const read = readTaught(rows, layout);
  return onlyTable(read, 'funding').lines.map(({ name, budget, spent }) => [
    name,
    figureOf(budget),
    figureOf(spent),
  ]);
}

describe('a form without headings', () => {
  it('is found under its title, whatever station and year stand beside its words', () => {
    const rows = (title: string): Rows => [
      [title],
      ['单位：万元'],
      ['人员', 10, 9],
      ['活动', 5, 6],
      ['培训', 1, 1],
    ];
    for (const title of ['某街站2023年经费一览', '某镇 经费一览（2024年）']) {
      expect(linesIn(rows(title))).toEqual([
        ['人员', 100_000, 90_000],
        ['活动', 50_000, 60_000],
        ['培训', 10_000, 10_000],
      ]);
    }
  });

  it('is found by its sheet where that holds one table as wide, lines over it left out', () => {
    const rows: Rows = [
      ['某站'],
      [],
      ['', '', '', '', '人员', 10, 9],
      ['', '', '', '', '活动', 5, 6],
      [],
      ['两栏的', 7],
      ['别的', 8],
    ];
    expect(linesIn(rows, sheeted)).toEqual([
      ['人员', 10, 9],
      ['活动', 5, 6],
    ]);
  });

  it('is read as often as its title stands', () => {
    const { tables } = readTaught(
      [
        ['经费一览（上半年）'],
        ['人员', 10, 9],
        ['活动', 5, 6],
        ['经费一览（下半年）'],
        ['人员', 20, 19],
        ['活动', 15, 16],
        ['培训', 1, 1],
      ],
      titled,
      { merges: ['A1:C1', 'A4:C4'] },
    );
    expect(tables.map(({ place: { top, bottom } }) => [top, bottom])).toEqual([
      [1, 2],
      [4, 6],
    ]);
  });

  it('passes over rows that were taught to be headings without use', () => {
    const rows: Rows = [['经费一览'], ['①', '②', '③'], ['人员', 10, 9], ['活动', 5, 6]];
    expect(linesIn(rows, { ...titled, headerRows: 1 })).toEqual([
      ['人员', 10, 9],
      ['活动', 5, 6],
    ]);
  });

  it('may have a blank row inside, a blank column among its own, and signatures under it', () => {
    const layout = layoutOfKind('funding', {
      title: '经费一览',
      width: 4,
      columns: [
        { at: 1, role: 'line' },
        { at: 2, role: 'initial' },
        { at: 4, role: 'spent' },
      ],
    });
    const table = onlyTable(
      readTaught(
        [
          ['经费一览'],
          ['人员', '', '', 9],
          ['活动', '', '', 6],
          [],
          ['培训', 3, '', 1],
          ['制表人：社工01', '审核人：'],
        ],
        layout,
      ),
      'funding',
    );
    expect(table.lines.map(({ name, spent }) => [name, figureOf(spent)])).toEqual([
      ['人员', 9],
      ['活动', 6],
      ['培训', 1],
    ]);
  });

  it('of any kind is read: a roster’s marks by their months', () => {
    const layout = layoutOfKind('attendance', {
      title: '出勤',
      width: 3,
      columns: [
        { at: 1, role: 'name' },
        { at: 2, mark: 'post', month: '2023-07' },
        { at: 3, mark: 'post', month: '2023-08' },
      ],
    });
    const table = onlyTable(
      readTaught([['出勤'], ['社工01', '√', '√'], ['社工02', '√', '']], layout),
      'attendance',
    );
    expect(table.workers.map(({ name }) => name?.text)).toEqual(['社工01', '社工02']);
    expect(table.months.map(({ month }) => month)).toEqual([7, 8]);
  });
});

describe('a form without headings that does not fit is said, and nothing is read by it', () => {
  const misfit = (rows: Rows, layout = titled) => {
    const { tables, mismatches } = readTaught(rows, layout);
    expect(tables).toEqual([]);
    return mismatches;
  };
  const said = (more: object) => [{ layout: '街道表样', sheet: '表', missing: [], ...more }];

  it.each<[string, Rows, number]>([
    ['wider', [['经费一览'], ['人员', 1, 2, 3], ['活动', 1, 2, 3]], 4],
    ['narrower', [['经费一览'], ['人员', 1], ['活动', 2]], 2],
  ])('the table under its title is %s', (_, rows, width) => {
    expect(misfit(rows)).toEqual(said({ misfit: { code: 'width', wanted: 3, found: [width] } }));
  });

  it('a column of figures holds words, or one of names figures', () => {
    const words: Rows = [['经费一览'], ['人员', '见附件', 2], ['活动', '见附件', 2]];
    expect(misfit(words)).toEqual(said({ misfit: { code: 'column', at: 2 } }));
    const moved: Rows = [['经费一览'], [1, 5, 2], [2, 6, 2]];
    expect(misfit(moved)).toEqual(said({ misfit: { code: 'column', at: 1 } }));
  });

  it('its sheet holds two tables as wide', () => {
    const rows: Rows = [['人员', 1, 2], ['活动', 1, 2], [], ['甲', 3, 4], ['乙', 3, 4]];
    expect(misfit(rows, sheeted)).toEqual(said({ misfit: { code: 'several', count: 2 } }));
  });

  it('its title is not in its sheet; where neither is there nothing is said', () => {
    const rows: Rows = [['人员', 1, 2]];
    expect(misfit(rows, { ...titled, sheet: '表' })).toEqual([
      { layout: '街道表样', sheet: '表', missing: ['经费一览'] },
    ]);
    expect(misfit(rows)).toBeUndefined();
    expect(misfit(rows, { ...sheeted, sheet: '别处' })).toBeUndefined();
  });
});

describe('a column without a heading beside some with one', () => {
  const layout = layoutOfKind('funding', {
    columns: [
      { at: 1, role: 'line' },
      { header: ['乙'], at: 2, role: 'budget' },
      { at: 3, role: 'spent' },
    ],
  });
  const lines = (rows: Rows) => linesIn(rows, layout);

  it('is counted from the nearest that has one, wherever the table stands', () => {
    expect(
      lines([[], ['', '', '', '乙', ''], ['', '', '人员', 10, 9], ['', '', '活动', 5, 6]]),
    ).toEqual([
      ['人员', 10, 9],
      ['活动', 5, 6],
    ]);
  });

  it.each<[string, Rows, number]>([
    [
      'has a heading here',
      [
        ['', '乙', '丙'],
        ['人员', 10, 9],
      ],
      3,
    ],
    [
      'lies beyond the sheet',
      [
        ['乙', ''],
        [10, 9],
      ],
      1,
    ],
    [
      'holds words for figures',
      [
        ['', '乙', ''],
        ['人员', 10, '见附件'],
      ],
      3,
    ],
  ])('that %s is a misfit', (_, rows, at) => {
    const { tables, mismatches } = readTaught(rows, layout);
    expect(tables).toEqual([]);
    expect(mismatches).toEqual([
      { layout: '街道表样', sheet: '表', missing: [], misfit: { code: 'column', at } },
    ]);
  });
});

describe('any sheet', () => {
  const cell = fc.oneof(
    fc.constantFrom<Drawn>('', '经费一览', '人员', '合计', '单位：万元', '√', '甲', '85%以上'),
    fc.integer({ min: -3, max: 99 }),
  );
  const rows = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 9 });
  const kinds = ['funding', 'payments', 'performance', 'survey', 'indicators', 'scores'] as const;
  const roles = {
    funding: ['line', 'budget', 'spent'],
    payments: ['batch', 'paid', 'date'],
    performance: ['level1', 'target', 'completed'],
    survey: ['band', 'people', 'share'],
    indicators: ['service', 'target', 'completed'],
    scores: ['part', 'full', 'score'],
  } as const;

  it('read with any form, by its headings or by position, does not throw', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom(...kinds), fc.boolean(), (drawn, kind, isHeaded) => {
        const heads = ['甲', '人员', '合计'];
        const layout = layoutOfKind(kind, {
          ...(isHeaded ? {} : { title: '经费一览', width: 3 }),
          columns: roles[kind].map((role, at) =>
            isHeaded ? { header: [heads[at] ?? ''], role } : { at: at + 1, role },
          ),
        });
        const { tables } = recogniseTables(bookOf(sheetOf(drawn)), { layouts: [layout] });
        expect(tables.filter(({ place }) => place.bottom < place.top)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});
