import { describe, expect, it } from 'vitest';
import { crashDetail } from '../../../src/pane/shell/crash-detail.ts';

function errorWith(message: string, stack: string, name = 'TypeError'): Error {
  const error = new Error(message);
  error.name = name;
  error.stack = stack;
  return error;
}

describe('the detail of a crash', () => {
  it('says where in the program it was and nothing of what the error says', () => {
    const message = '社工张三 has no row 12\n    at 社工张三 (cell.js:1:1)';
    const stack = [
      `TypeError: ${message}`,
      '    at IndicatorLine (https://example.org/x/assets/overview-1a2b.js?v=3:10:5)',
      '    at async load (https://example.org/assets/page.js:2:7)',
      '    at https://example.org/assets/page.js:9:9',
    ].join('\n');
    const detail = crashDetail(errorWith(message, stack), 'overview', 'Agent/1');
    expect(detail).toBe(
      [
        'TypeError (overview)',
        'IndicatorLine overview-1a2b.js:10:5',
        'load page.js:2:7',
        'page.js:9:9',
        'Agent/1',
      ].join('\n'),
    );
    expect(detail).not.toContain('张三');
  });

  it('reads the frames of other engines', () => {
    const stack = 'Bars@https://example.org/assets/bars.js:3:4\n@https://example.org/a.js:1:2';
    expect(crashDetail(errorWith('m', stack), 'pane', 'A')).toBe(
      ['TypeError (pane)', 'Bars bars.js:3:4', 'a.js:1:2', 'A'].join('\n'),
    );
  });

  it('has no name that is more than a word, and does without a stack', () => {
    const error = errorWith('m', '', '工作表 A1: 张三');
    expect(crashDetail(error, 'pane', 'A')).toBe('Error (pane)\nA');
    delete error.stack;
    expect(crashDetail(error, 'pane', 'A')).toBe('Error (pane)\nA');
  });
});
