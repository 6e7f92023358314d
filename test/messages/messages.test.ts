import { describe, expect, it } from 'vitest';
import { rational } from '../../src/core/quantities/rational.ts';
import { guangzhou2023 } from '../../src/core/schemes/guangzhou-2023.ts';
import { describeReason } from '../../src/messages/describe-reason.ts';
import { describeTrouble, type Trouble } from '../../src/messages/describe-trouble.ts';
import { describeVeto, vetoName } from '../../src/messages/describe-veto.ts';
import { messagesFor } from '../../src/messages/messages.ts';
import {
  formatCount,
  formatPercent,
  formatScore,
  formatValue,
} from '../../src/messages/numbers.ts';

/** The paths of all words, with what kind of word each is. */
function shape(words: unknown, path = ''): readonly string[] {
  if (Array.isArray(words)) return [`${path}[${words.length}]`];
  if (typeof words !== 'object' || words === null) return [`${path}: ${typeof words}`];
  return Object.entries(words).flatMap(([key, value]) => shape(value, `${path}.${key}`));
}

describe('the two languages', () => {
  it('have the same words', () => {
    const { cli: zhCli, ...zh } = messagesFor('zh-CN');
    const { cli: enCli, ...en } = messagesFor('en-US');
    expect([...shape(en)].sort()).toEqual([...shape(zh)].sort());
    expect(Object.keys(enCli).sort()).toEqual(Object.keys(zhCli).sort());
  });

  it('never shout', () => {
    for (const lang of ['zh-CN', 'en-US'] as const) {
      expect(JSON.stringify(messagesFor(lang))).not.toMatch(/[!！]/);
    }
  });
});

describe('numbers in words', () => {
  it.each([
    [formatCount(rational(92)), '92'],
    [formatCount(rational(13, 2)), '6.5'],
    [formatCount(rational(52_310_671, 100)), '523106.71'],
    [formatCount(rational(1, 3)), '0.3333'],
    [formatCount(rational(-5, 2)), '-2.5'],
    [formatPercent(rational(918, 960)), '95.63%'],
    [formatPercent(rational(9)), '900.00%'],
    [formatScore(rational(917, 10)), '91.70'],
    [formatValue({ kind: 'percent', value: rational(119, 100), decimals: 0 }), '119%'],
    [formatValue({ kind: 'number', value: rational(169, 10), decimals: 2 }), '16.90'],
    [formatValue({ kind: 'text', text: '优秀' }), '优秀'],
  ])('%s', (written, wanted) => {
    expect(written).toBe(wanted);
  });
});

describe('vetoes', () => {
  it('all have a name in both languages', () => {
    for (const lang of ['zh-CN', 'en-US'] as const) {
      for (const { id } of guangzhou2023.vetoes) expect(vetoName(id, lang)).not.toBe(id);
    }
  });

  it('say what they were decided by', () => {
    const evidence = {
      kind: 'shortfall',
      short: rational(2),
      threshold: 5,
      monthlyShort: rational(3),
    } as const;
    expect(describeVeto({ id: 'staff-short', state: 'near', evidence }, 'zh-CN')).toBe(
      '缺少 2 人次，达到 5 人次即否决；逐月缺额合计 3 人次',
    );
    expect(
      describeVeto(
        { id: 'x', state: 'unanswered', evidence: { kind: 'lacking', what: 'stage' } },
        'en-US',
      ),
    ).toBe('mid-term or final is not known, so it cannot be judged');
  });

  it('of the user’s own without a name are called by their id', () => {
    expect(vetoName('own-veto', 'zh-CN')).toBe('own-veto');
  });
});

describe('reasons of recognition', () => {
  it.each([
    [{ code: 'header/roles', words: ['target', 'completed'] }, '表头中有“协议量”“完成量”'],
    [{ code: 'rows/areas', words: ['片区1', '片区2'] }, '行名是片区：片区1、片区2'],
    [{ code: 'some/new-code', words: ['甲'] }, 'some/new-code：甲'],
    [{ code: 'toString', words: [] }, 'toString'],
  ])('%j', (reason, wanted) => {
    expect(describeReason(reason, 'zh-CN')).toBe(wanted);
  });
});

describe('what stopped a host', () => {
  it.each<[Trouble, string]>([
    [
      { kind: 'not-xlsx', found: 'xls' },
      '这是旧版 .xls 文件，请在 Excel 或 WPS 中另存为 .xlsx 后再打开',
    ],
    [{ kind: 'encrypted' }, '工作簿设有打开密码，请去掉密码另存一份后再打开'],
    [
      { kind: 'sheet-protected', sheet: '评分' },
      '工作表“评分”受保护，不能写入；请先撤销工作表保护',
    ],
    [
      { kind: 'changed', cell: { sheet: '表 1', row: 0, column: 1 } },
      "'表 1'!B1 在此期间已被改动，没有写入；请重新检查后再试",
    ],
  ])('%j', (trouble, wanted) => {
    expect(describeTrouble(trouble, 'zh-CN')).toBe(wanted);
  });
});
