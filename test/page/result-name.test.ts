import { describe, expect, it } from 'vitest';
import { outputNames } from '../../src/cli/output-file.ts';
import { resultName } from '../../src/page/result-name.ts';

describe('the name of the result', () => {
  it.each(['站.xlsx', '站-评估.xlsx', '站-评估-2.xlsx', '站.v2.xlsm', '-评估.xlsx', '站'])(
    '%s: the one that the command line gives it',
    (name) => {
      const [inFolder = ''] = outputNames(`/in/${name}`, '/out');
      const expected = name.includes('.') ? inFolder : `${inFolder}.xlsx`;
      expect(`/out/${resultName(name)}`).toBe(expected);
    },
  );
});
