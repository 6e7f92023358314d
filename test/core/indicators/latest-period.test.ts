import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../src/core/evaluate.ts';
import { toNumber } from '../../../src/core/quantities/rational.ts';
import { defaultSettings } from '../../../src/core/settings/default-settings.ts';
import { bookOf } from '../tables/facts.ts';
import { sheetOf } from '../tables/sheet-of.ts';

/** A sheet of 个案 and 小组 with the head of what is done and the quantities. */
function sheet(name: string, done: string, [cases, groups]: readonly (number | '')[], target = 20) {
  return sheetOf(
    [
      ['社工站服务指标完成情况'],
      ['服务项目', '年度目标', done],
      ['个案（个）', target, cases ?? ''],
      ['小组（个）', 12, groups ?? ''],
    ],
    { name },
  );
}

/** The quantities that count, each with its sheet. */
function counted(...sheets: readonly ReturnType<typeof sheetOf>[]): readonly string[] {
  const [evaluation] = evaluate(bookOf(...sheets), defaultSettings);
  return (evaluation?.indicators ?? []).map(
    ({ entry, completed }) => `${entry.label.sheet} ${completed && toNumber(completed)}`,
  );
}

describe('one form, a sheet a period', () => {
  it('counts the latest of what is cumulated', () => {
    expect(
      counted(sheet('一季度', '累 计 完 成', [5, 2]), sheet('二季度', '累计完成', [11, 2])),
    ).toEqual(['二季度 11', '二季度 2']);
  });

  it('finds the latest where the sheets run backwards, and passes over what is not filled yet', () => {
    expect(
      counted(
        sheet('10月', '累计完成', ['', '']),
        sheet('9月', '累计完成', [0, 0]),
        sheet('8月', '累计完成', [11, 4]),
        sheet('7月', '累计完成', [5, 2]),
      ),
    ).toEqual(['8月 11', '8月 4']);
  });

  it('counts the final, which goes on from the mid-term', () => {
    expect(counted(sheet('中期', '完成数', [9, 6]), sheet('末期', '完成数', [20, 12]))).toEqual([
      '末期 20',
      '末期 12',
    ]);
  });

  it.each([
    ['nothing says that quantities are cumulated', '完成数', [5, 2], [11, 4], 20],
    ['a quantity shrinks', '累计完成', [11, 4], [5, 6], 20],
    ['targets differ', '累计完成', [5, 2], [11, 4], 24],
  ])('counts all where %s', (_, done, first, second, target) => {
    expect(
      counted(sheet('一季度', done, first), sheet('二季度', done, second, target)),
    ).toHaveLength(4);
  });

  it('says which sheet counts instead', () => {
    const [evaluation] = evaluate(
      bookOf(sheet('一季度', '累计完成', [5, 2]), sheet('二季度', '累计完成', [11, 4])),
      defaultSettings,
    );
    expect(evaluation?.recognition.tables.map(({ why }) => why.at(-1))).toEqual([
      { code: 'against/earlier', words: ['二季度'] },
      { code: 'book/station', words: [] },
    ]);
  });
});
