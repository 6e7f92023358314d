import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/core/checks/finding.ts';
import {
  filterFindings,
  findingFilters,
  groupFindings,
} from '../../../src/pane/findings/finding-groups.ts';

function finding(
  fingerprint: string,
  severity: Finding['severity'],
  sheet: string | null,
  state: Finding['state'] = 'open',
): Finding {
  return {
    rule: 'total/differs',
    severity,
    cell: sheet === null ? null : { sheet, row: 0, column: 0 },
    stated: null,
    expected: null,
    data: {},
    fix: null,
    related: [],
    fingerprint,
    state,
    decision: null,
  };
}

const findings = [
  finding('a', 'error', '评分'),
  finding('b', 'warning', '指标'),
  finding('c', 'note', null),
  finding('d', 'error', '指标', 'ignored'),
  finding('e', 'error', '指标', 'corrected'),
  finding('f', 'note', '指标'),
];
const names = (list: readonly Finding[]) => list.map(({ fingerprint }) => fingerprint).join('');

describe('filterFindings', () => {
  it.each([
    ['all', 'abcf'],
    ['error', 'a'],
    ['warning', 'b'],
    ['note', 'cf'],
    ['handled', 'de'],
  ] as const)('%s lets through %s', (filter, through) => {
    expect(names(filterFindings(findings, filter))).toBe(through);
  });

  it('every finding is under all or under handled, and under one filter more at most', () => {
    for (const each of findings) {
      const filters = findingFilters.filter((filter) => filterFindings([each], filter).length > 0);
      expect(filters).toHaveLength(each.state === 'open' ? 2 : 1);
    }
  });
});

describe('groupFindings', () => {
  it('puts what is about no sheet first and sheets in the order of their tabs', () => {
    const groups = groupFindings(filterFindings(findings, 'all'), ['指标', '评分']);
    expect(groups.map(({ sheet, findings: own }) => [sheet, names(own)])).toEqual([
      [null, 'c'],
      ['指标', 'bf'],
      ['评分', 'a'],
    ]);
  });
});
