import { describe, expect, it } from 'vitest';
import type { FindingDraft } from '../../../src/core/checks/finding.ts';
import { finishFindings, plainValue } from '../../../src/core/checks/finish-findings.ts';
import { rational } from '../../../src/core/quantities/rational.ts';

const number = (value: number) =>
  ({ kind: 'number', value: rational(value), decimals: 0 }) as const;

function draft(over: Partial<FindingDraft>): FindingDraft {
  return {
    rule: 'total/differs',
    cell: { sheet: '指标', row: 3, column: 2 },
    stated: number(65),
    expected: number(39),
    about: ['indicators:指标:1', '合计', '活动'],
    ...over,
  };
}

const decided = {
  state: 'ignored',
  reason: '含线上活动',
  date: '2023-12-01',
  stated: '65',
  expected: '39',
} as const;

const key = 'total/differs|indicators:指标:1|合计|活动|1';

describe('finishing findings', () => {
  it('orders by severity, then as the sheets stand, then by row, column and rule', () => {
    const at = (sheet: string, row: number, column: number) => ({ cell: { sheet, row, column } });
    const findings = finishFindings(
      [
        draft({ rule: 'target/too-easy', ...at('甲', 0, 0) }),
        draft({ rule: 'total/differs', ...at('乙', 0, 0) }),
        draft({ rule: 'total/differs', ...at('甲', 5, 1) }),
        draft({ rule: 'rate/differs', ...at('甲', 5, 1) }),
        draft({ rule: 'progress/behind', ...at('甲', 1, 0) }),
      ],
      ['甲', '乙'],
      {},
    );
    expect(findings.map(({ rule, cell }) => `${rule} ${cell?.sheet}${cell?.row}`)).toEqual([
      'rate/differs 甲5',
      'total/differs 甲5',
      'total/differs 乙0',
      'progress/behind 甲1',
      'target/too-easy 甲0',
    ]);
  });

  it('gives the same fingerprint when rows are inserted above', () => {
    const [before] = finishFindings([draft({})], ['指标'], {});
    const moved = draft({ cell: { sheet: '指标', row: 30, column: 7 } });
    const [after] = finishFindings([moved], ['指标'], {});
    expect(before?.fingerprint).toBe(key);
    expect(after?.fingerprint).toBe(key);
  });

  it('numbers findings that are about the same', () => {
    const findings = finishFindings([draft({}), draft({})], ['指标'], {});
    expect(findings.map(({ fingerprint }) => fingerprint.at(-1))).toEqual(['1', '2']);
  });

  it('keeps parts apart whatever bars stand in them', () => {
    const one = draft({ about: ['a|b', 'c'] });
    const other = draft({ about: ['a', 'b|c'] });
    const prints = finishFindings([one, other], ['指标'], {}).map(({ fingerprint }) => fingerprint);
    expect(new Set(prints).size).toBe(2);
  });

  it('stays ignored while its figures are what they were', () => {
    const [finding] = finishFindings([draft({})], ['指标'], { [key]: decided });
    expect(finding).toMatchObject({
      state: 'ignored',
      decision: { reason: '含线上活动', date: '2023-12-01' },
    });
  });

  it('opens again with the old reason when its figures change', () => {
    const [finding] = finishFindings([draft({ stated: number(66) })], ['指标'], { [key]: decided });
    expect(finding).toMatchObject({ state: 'open', decision: { reason: '含线上活动' } });
  });

  it('takes no decision from the names that every object has', () => {
    const about = ['constructor'];
    const [finding] = finishFindings([draft({ about })], ['指标'], {});
    expect(finding?.state).toBe('open');
  });

  it('writes percentages with the decimals that they are stated with', () => {
    expect(plainValue({ kind: 'percent', value: rational(6473, 10_000), decimals: 2 })).toBe(
      '64.73%',
    );
    expect(plainValue({ kind: 'number', value: rational(917, 10), decimals: 2 })).toBe('91.70');
    expect(plainValue({ kind: 'text', text: '优秀' })).toBe('优秀');
    expect(plainValue(null)).toBeNull();
  });
});
