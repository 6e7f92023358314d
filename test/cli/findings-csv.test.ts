import { describe, expect, it } from 'vitest';
import { type Evaluated, findingsCsv } from '../../src/cli/findings-csv.ts';

function evaluated(message: string, stated: string): readonly Evaluated[] {
  const finding = {
    rule: 'total/differs',
    severity: 'error',
    cell: '指标!S13',
    stated,
    expected: '39',
    message,
    state: 'open',
    fingerprint: 'f',
  };
  const document = { source: { station: '文冲' }, findings: [finding] };
  return [{ path: 'a.xlsx', documents: [document] }] as unknown as readonly Evaluated[];
}

describe('findings as CSV', () => {
  it('is a line each, quoted where it must be, with a byte-order mark', () => {
    expect(findingsCsv(evaluated('合计 65，"和" 39', '65'), ['文件', '社工站'])).toBe(
      '\uFEFF文件,社工站\r\na.xlsx,文冲,error,total/differs,指标!S13,65,39,"合计 65，""和"" 39",open,f\r\n',
    );
  });

  it.each([
    ['=HYPERLINK("x")', `"'=HYPERLINK(""x"")"`],
    ['+1+2', "'+1+2"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['-2+3', "'-2+3"],
    ['-12.50', '-12.50'],
    ['-5%', '-5%'],
  ])('gives no formula away: %s', (stated, written) => {
    const line = findingsCsv(evaluated('m', stated), []).split('\r\n')[1];
    expect(line).toBe(`a.xlsx,文冲,error,total/differs,指标!S13,${written},39,m,open,f`);
  });
});
