import { describe, expect, it } from 'vitest';
import type { SheetSnapshot, Snapshot } from '../../../../src/core/cells/snapshot.ts';
import { toNumber } from '../../../../src/core/quantities/rational.ts';
import type { Stated } from '../../../../src/core/quantities/reading.ts';
import type { Table } from '../../../../src/core/tables/facts/table.ts';
import { layoutsOf } from '../../../../src/core/tables/layout-of.ts';
import { recogniseTables } from '../../../../src/core/tables/recognise-tables.ts';
import { type OwnWord, ownSpeech } from '../../../../src/core/tables/words/own-words.ts';
import { type Drawn, sheetOf } from '../sheet-of.ts';

const book = (...sheets: readonly SheetSnapshot[]): Snapshot => ({
  name: '站点.xlsx',
  usesDate1904: false,
  isStructureProtected: false,
  sheets,
  settings: null,
});

const figureOf = (stated: Stated | null) =>
  stated?.reading.kind === 'figure' ? toNumber(stated.reading.figure.value) : null;

function read(rows: readonly (readonly Drawn[])[], words: readonly OwnWord[]): readonly Table[] {
  return recogniseTables(book(sheetOf(rows)), { layouts: [], words }).tables.filter(
    ({ isSure }) => isSure,
  );
}

/** Name, measure, target, completed of each entry. */
function entriesIn(tables: readonly Table[]) {
  return tables.flatMap((table) =>
    table.kind === 'indicators'
      ? table.entries.map(({ name, measure, target, completed }) => [
          name,
          measure,
          figureOf(target),
          figureOf(completed),
        ])
      : [],
  );
}

describe('a word of the person’s own', () => {
  const list = [
    ['服务内容', '约好数', '做成数'],
    ['电访', 10, 8],
    ['探访', 20, 5],
  ];
  const words = [
    { word: '约好数', means: 'target' },
    { word: '做成数', means: 'completed' },
  ];

  it('is understood by the key of a role', () => {
    expect(read(list, [])).toEqual([]);
    expect(entriesIn(read(list, words))).toEqual([
      ['电访', null, 10, 8],
      ['探访', null, 20, 5],
    ]);
  });

  it('is understood by a word of ours, in a longer heading, with blanks and brackets', () => {
    const rows = [
      ['片区', '电访约 好 数（个）', '电访做成数（个）', '小组约好数', '小组做成数'],
      ['东片区', 10, 8, 3, 2],
      ['西片区', 20, 5, 4, 4],
    ];
    const own = [
      { word: '约好数', means: '任务量' },
      { word: '做成数', means: '实际完成' },
    ];
    const [table] = read(rows, own);
    expect(
      table?.kind === 'indicators' &&
        table.entries.map(({ name, area, target, completed }) => [
          name,
          area,
          figureOf(target),
          figureOf(completed),
        ]),
    ).toEqual([
      ['电访', '东片区', 10, 8],
      ['小组', '东片区', 3, 2],
      ['电访', '西片区', 20, 5],
      ['小组', '西片区', 4, 4],
    ]);
  });

  it('for a service makes its rows ours under their own names', () => {
    const rows = [
      ['名目', '目标', '实际'],
      ['暖阳行动', 10, 8],
      ['暖阳课堂', 20, 5],
    ];
    expect(read(rows, [])).toEqual([]);
    expect(entriesIn(read(rows, [{ word: '暖阳', means: 'service' }]))).toEqual([
      ['暖阳行动', null, 10, 8],
      ['暖阳课堂', null, 20, 5],
    ]);
  });

  it('for a measure tells what is counted', () => {
    const rows = [
      ['服务内容', '计量', '协议量', '完成量'],
      ['小组', '开办组', 10, 8],
      ['小组', '到场人头', 80, 75],
    ];
    const own = [
      { word: '开办组', means: '个数' },
      { word: '到场人头', means: '人次' },
    ];
    expect(entriesIn(read(rows, own))).toEqual([
      ['小组', '个数', 10, 8],
      ['小组', '人次', 80, 75],
    ]);
  });

  it('heads a roster', () => {
    const rows = [
      ['某街社工站到岗表'],
      ['同工', '持有的本本', '7月', '8月', '9月'],
      ['社工01', '助理社会工作师', '√', '√', '√'],
      ['社工02', '社会工作师', '√', '√', ''],
    ];
    const own = [
      { word: '同工', means: 'name' },
      { word: '持有的本本', means: 'licence' },
    ];
    const [table] = read(rows, own);
    expect(
      table?.kind === 'attendance' &&
        table.workers.map(({ name, licence, months }) => [
          name?.text,
          licence?.text,
          months.length,
        ]),
    ).toEqual([
      ['社工01', '助理社会工作师', 3],
      ['社工02', '社会工作师', 3],
    ]);
  });

  it('stands before a field of the project', () => {
    const rows = [
      ['社工站名称', '某街社工站'],
      ['出资一方', '某街道办事处'],
      ['评估考核期', '2023年7月1日至2023年11月30日'],
    ];
    const [table] = read(rows, [{ word: '出资一方', means: 'buyer' }]);
    expect(
      table?.kind === 'project' && table.fields.map(({ field, text }) => [field, text]),
    ).toContainEqual(['buyer', '某街道办事处']);
  });

  it('that means nothing known, or is blank, changes nothing', () => {
    const sheet = sheetOf(list);
    const speech = ownSpeech([
      { word: '做成数', means: '课表' },
      { word: '（ ）', means: 'target' },
    ]);
    expect(speech.sheet(sheet)).toBe(sheet);
    expect(speech.services).toEqual([]);
  });

  it('counts as the first of two entries says', () => {
    const first = [
      { word: '做成数', means: 'target' },
      ...words,
      { word: '约好数', means: 'rate' },
    ];
    const texts = ownSpeech(first).sheet(sheetOf(list)).grid.texts;
    expect(texts).toEqual(['服务内容', '协议量', '协议量', '电访', '探访']);
  });

  it('is left alone inside longer texts', () => {
    const rows = [
      [
        '请把做成数填好',
        '按月统计做成数并于次月五日前报送街道办事处和区民政局备案，同时抄送第三方做成数',
      ],
    ];
    const sheet = sheetOf(rows);
    expect(ownSpeech(words).sheet(sheet)).toBe(sheet);
  });

  it('stands in a taught form as it does in the sheet', () => {
    const [layout] = layoutsOf(book(sheetOf(list)), [], words);
    const heads = layout?.columns.map(({ header, role }) => [header, role]);
    expect(heads).toEqual([
      [['服务内容'], 'service'],
      [['协议量'], 'target'],
      [['完成量'], 'completed'],
    ]);
    const columns = [
      { header: ['服务内容'], role: 'service' as const },
      { header: ['约好数'], role: 'completed' as const },
      { header: ['做成数'], role: 'target' as const },
    ];
    const taught = {
      id: 'form',
      name: '反过来',
      kind: 'indicators' as const,
      columns,
      labels: [],
      areas: [],
    };
    const { tables } = recogniseTables(book(sheetOf(list)), { layouts: [taught], words });
    expect(entriesIn(tables)).toEqual([
      ['电访', null, 8, 10],
      ['探访', null, 5, 20],
    ]);
  });
});
