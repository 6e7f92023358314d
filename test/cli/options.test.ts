import { describe, expect, it } from 'vitest';
import { optionsThatNpmTook } from '../../src/cli/npm-options.ts';
import { readOptions } from '../../src/cli/options.ts';

describe('command line options', () => {
  it('asks for the sample when nothing is named', () => {
    expect(readOptions([])).toEqual({
      ok: true,
      options: {
        paths: [],
        out: null,
        json: false,
        csv: null,
        scheme: null,
        layouts: null,
        exportLayouts: null,
        report: null,
        project: {},
        lang: 'zh-CN',
        failOn: 'never',
        help: false,
        version: false,
      },
    });
  });

  it('reads every option', () => {
    const args =
      'a.xlsx b --out o --json --csv f.csv --scheme guangzhou-2018 --layouts l.json --export-layouts e.json --report r.docx --stage final --period 2023-07-01..2023-11-30 --workers 20 --licensed 10 --lang en-US --fail-on warning';
    expect(readOptions(args.split(' '))).toEqual({
      ok: true,
      options: {
        paths: ['a.xlsx', 'b'],
        out: 'o',
        json: true,
        csv: 'f.csv',
        scheme: 'guangzhou-2018',
        layouts: 'l.json',
        exportLayouts: 'e.json',
        report: 'r.docx',
        project: {
          stage: 'final',
          evaluationPeriod: {
            from: { year: 2023, month: 7, day: 1 },
            to: { year: 2023, month: 11, day: 30 },
          },
          requiredWorkers: 20,
          requiredLicensed: 10,
        },
        lang: 'en-US',
        failOn: 'warning',
        help: false,
        version: false,
      },
    });
  });

  it.each([
    [['--stage', 'middle'], '--stage', 'middle'],
    [['--period', '2023'], '--period', '2023'],
    [['--period', '2023-11-30..2023-07-01'], '--period', '2023-11-30..2023-07-01'],
    [['--workers', '-3'], '--workers', '-3'],
    [['--workers', 'x'], '--workers', 'x'],
    [['--lang', 'fr'], '--lang', 'fr'],
    [['--fail-on', 'all'], '--fail-on', 'all'],
  ])('refuses %j', (args, option, value) => {
    expect(readOptions(args)).toEqual({
      ok: false,
      trouble: { kind: 'bad-value', option, value },
      lang: 'zh-CN',
    });
  });

  it('names the option that there is not', () => {
    expect(readOptions(['--lang', 'en-US', '--frobnicate'])).toEqual({
      ok: false,
      trouble: { kind: 'unknown', option: '--frobnicate' },
      lang: 'en-US',
    });
  });
});

describe('options before the lone --', () => {
  it.each([
    [{ npm_config_stage: 'true', npm_config_fail_on: 'error' }, ['--stage', '--fail-on']],
    [{ npm_config_workers: '20' }, ['--workers']],
    [{ npm_config_json: 'true', npm_config_loglevel: 'silent' }, []],
  ])('of %j npm kept %j', (env, kept) => {
    expect(optionsThatNpmTook({ npm_lifecycle_event: 'evaluate', ...env })).toEqual(kept);
    expect(optionsThatNpmTook({ npm_lifecycle_event: 'test', ...env })).toEqual([]);
  });
});
