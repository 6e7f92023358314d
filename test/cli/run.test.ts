import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { EvaluationDocument } from '../../src/document/document.ts';
import { openXlsx } from '../../src/hosts/xlsx/open-xlsx.ts';
import { samplePath } from '../evaluation/document-of.ts';
import { evaluate, evaluateWithout } from './evaluate-here.ts';
import { sheetNames } from './sheet-names.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'evaluate-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** The command line in this process: what it says on both outputs, and its status. */
const inFolder = (name: string) => join(folder, name);

const userSheets = ['项目信息', '指标完成情况', '协议内容', '到岗情况', '评分', '工作备忘'];
const ourSheets = ['评估汇总', '指标汇总', '到岗汇总', '评分汇总', '核对结果'];

describe('evaluating a workbook from the command line', () => {
  it('prints the summary and writes a copy with our sheets beside the input', async () => {
    await cp(samplePath, inFolder('文冲.xlsx'));
    const before = await readFile(inFolder('文冲.xlsx'));
    const { status, out, err } = await evaluate(inFolder('文冲.xlsx'));
    expect([status, err]).toEqual([0, '']);
    expect(out).toContain('等级：优秀（暂定：5 项一票否决条件待人工确认）');
    expect(out).toContain('核对结果：错误 2，提醒 1，备注 2');
    expect(out).toContain('文冲-评估.xlsx');
    expect(await readdir(folder)).toEqual(['文冲-评估.xlsx', '文冲.xlsx']);
    expect(await readFile(inFolder('文冲.xlsx'))).toEqual(before);
    expect(await sheetNames(inFolder('文冲-评估.xlsx'))).toEqual([...userSheets, ...ourSheets]);
  });

  it('says the same in English', async () => {
    const { out } = await evaluate(samplePath, '--out', folder, '--lang', 'en-US');
    expect(out).toContain('Findings: errors 2, warnings 1, notes 2');
    expect(out).toContain('Grade: 优秀 (provisional: 5 vetoes are still to be answered)');
  });

  it('writes over its own output, and beside it once somebody worked in it', async () => {
    await evaluate(samplePath, '--out', folder);
    await evaluate(samplePath, '--out', folder);
    const output = inFolder('wenchong-2023-mid-评估.xlsx');
    expect(await readdir(folder)).toEqual(['wenchong-2023-mid-评估.xlsx']);
    const opened = await openXlsx(await readFile(output), output);
    if (!opened.ok) throw new Error(opened.trouble.kind);
    const cell = { sheet: '指标完成情况', row: 12, column: 18 };
    const applied = await opened.value.apply({ edits: [{ cell, before: 65, value: 39 }] });
    expect(applied.ok).toBe(true);
    await writeFile(output, opened.value.bytes());
    await evaluate(samplePath, '--out', folder);
    expect(await readdir(folder)).toEqual([
      'wenchong-2023-mid-评估-2.xlsx',
      'wenchong-2023-mid-评估.xlsx',
    ]);
    expect(await readFile(output)).toEqual(Buffer.from(opened.value.bytes()));
  });

  it('never writes over a file that is not its output', async () => {
    await writeFile(inFolder('wenchong-2023-mid-评估.xlsx'), 'mine');
    await evaluate(samplePath, '--out', folder);
    expect(await readFile(inFolder('wenchong-2023-mid-评估.xlsx'), 'utf8')).toBe('mine');
    expect(await readdir(folder)).toContain('wenchong-2023-mid-评估-2.xlsx');
  });

  it('refreshes our sheets when it is given its own output, and writes no second set', async () => {
    await evaluate(samplePath, '--out', folder);
    await evaluate(inFolder('wenchong-2023-mid-评估.xlsx'));
    expect(await sheetNames(inFolder('wenchong-2023-mid-评估-2.xlsx'))).toEqual([
      ...userSheets,
      ...ourSheets,
    ]);
  });

  it('writes over nothing when it is given its own output: replies may stand in both', async () => {
    await evaluate(samplePath, '--out', folder);
    await evaluate(inFolder('wenchong-2023-mid-评估.xlsx'));
    const second = await readFile(inFolder('wenchong-2023-mid-评估-2.xlsx'));
    await evaluate(inFolder('wenchong-2023-mid-评估.xlsx'));
    expect(await readFile(inFolder('wenchong-2023-mid-评估-2.xlsx'))).toEqual(second);
    expect(await readdir(folder)).toHaveLength(3);
  });

  it('prints documents alone, one line each, and writes nothing', async () => {
    const { status, out } = await evaluate(samplePath, '--json');
    const lines = out.split('\n');
    expect([status, lines.length, lines[1]]).toEqual([0, 2, '']);
    const document = JSON.parse(lines[0] ?? '') as EvaluationDocument;
    expect(document.source).toEqual({
      name: 'wenchong-2023-mid.xlsx',
      station: '广州市文冲街社工服务站',
      sheets: userSheets,
    });
    expect(await readdir(folder)).toEqual([]);
  });

  it('lets options beat the workbook', async () => {
    const options =
      '--json --stage final --workers 25 --licensed 19 --period 2023-07-01..2023-09-30 --scheme guangzhou-2023';
    const { out } = await evaluate(samplePath, ...options.split(' '));
    const document = JSON.parse(out) as EvaluationDocument;
    expect(document.project).toMatchObject({
      stage: 'final',
      evaluationPeriod: { from: '2023-07-01', to: '2023-09-30', months: 3 },
      requiredWorkers: 25,
      requiredLicensed: 19,
    });
    expect(document.attendance).toMatchObject({ present: 60, required: 75, surplus: -15 });
    expect(document.vetoes.find(({ id }) => id === 'staff-short')?.state).toBe('triggered');
    expect(document.finalGrade).toBe('不合格');
  });

  it('writes the findings as CSV', async () => {
    await evaluate(samplePath, '--json', '--csv', inFolder('findings.csv'));
    const lines = (await readFile(inFolder('findings.csv'), 'utf8')).trim().split('\r\n');
    expect(lines).toHaveLength(6);
    expect(lines[1]).toContain('error,total/differs,指标完成情况!S13,65,39');
  });

  it('checks a report and counts its figures', async () => {
    await writeFile(inFolder('report.txt'), '完成电访2189个、探访523个。\n打出热线超过3382条。');
    const report = ['--report', inFolder('report.txt')];
    const { out, status } = await evaluate(samplePath, '--json', ...report);
    const document = JSON.parse(out) as EvaluationDocument;
    expect(document.claims.map((claim) => [claim.figure, claim.result, claim.cell])).toEqual([
      ['2189个', 'holds', '指标完成情况!G7'],
      ['523个', 'differs', '指标完成情况!J7'],
      ['3382条', 'differs', '指标完成情况!G7'],
    ]);
    expect(document.findings.filter(({ rule }) => rule === 'text/differs')).toHaveLength(2);
    const summary = await evaluate(samplePath, '--out', folder, ...report);
    expect([status, summary.out.includes('1 个数与表格相符，2 个不符')]).toEqual([0, true]);
  });

  it('says why a report cannot be read, and writes nothing', async () => {
    await writeFile(inFolder('report.docx'), Buffer.from('504b0506', 'hex'));
    const missing = await evaluate(samplePath, '--out', folder, '--report', inFolder('none.txt'));
    const broken = await evaluate(samplePath, '--out', folder, '--report', inFolder('report.docx'));
    expect([missing.status, missing.err]).toEqual([
      2,
      `${inFolder('none.txt')}: 找不到这个文件或文件夹；请检查路径。\n`,
    ]);
    expect([broken.status, broken.err.startsWith(`${inFolder('report.docx')}: `)]).toEqual([
      2,
      true,
    ]);
    expect(await readdir(folder)).toEqual(['report.docx']);
  });

  it.each([
    ['never', 0],
    ['error', 1],
    ['warning', 1],
  ])('exits for --fail-on %s with %i', async (level, status) => {
    expect((await evaluate(samplePath, '--json', '--fail-on', level)).status).toBe(status);
  });

  it('lets 2 win over 1', async () => {
    const { status } = await evaluate(
      samplePath,
      inFolder('none.xlsx'),
      '--json',
      '--fail-on',
      'error',
    );
    expect(status).toBe(2);
  });

  it('explains itself', async () => {
    const { status, out } = await evaluate('--help');
    expect([status, out.includes('--fail-on')]).toEqual([0, true]);
    expect((await evaluate('--version')).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe('bad input', () => {
  const oleHeader = Buffer.from('d0cf11e0a1b11ae1', 'hex');
  const utf16 = (text: string) => Buffer.from(text, 'utf16le');

  it.each([
    ['a text', Buffer.from('hello')],
    ['nothing', Buffer.alloc(0)],
    [
      'an encrypted workbook',
      Buffer.concat([oleHeader, Buffer.alloc(2048), utf16('EncryptedPackage')]),
    ],
    [
      'an .xls under another name',
      Buffer.concat([oleHeader, Buffer.alloc(2048), utf16('Workbook')]),
    ],
    ['a page of HTML', Buffer.from('<html><table></table></html>')],
  ])('%s is one sentence, status 2, and nothing is written', async (_, content) => {
    await writeFile(inFolder('a.xlsx'), content);
    const { status, out, err } = await evaluate(inFolder('a.xlsx'));
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(/^.+a\.xlsx: \S.*\n$/);
    expect(await readdir(folder)).toEqual(['a.xlsx']);
  });

  it('says that a truncated workbook is damaged', async () => {
    const whole = await readFile(samplePath);
    await writeFile(inFolder('a.xlsx'), whole.subarray(0, whole.length / 2));
    const { status, err } = await evaluate(inFolder('a.xlsx'));
    expect([status, err.split('\n').length]).toEqual([2, 2]);
    expect(await readdir(folder)).toEqual(['a.xlsx']);
  });

  it.each([
    ['a path that is not there', 'none.xlsx', '找不到这个文件或文件夹；请检查路径。'],
    [
      'a folder without workbooks',
      '',
      '文件夹里没有 .xlsx 或 .xlsm 工作簿；请检查路径，.xls、.et 文件请先另存为 .xlsx。',
    ],
  ])('names %s', async (_, name, sentence) => {
    const path = name === '' ? folder : inFolder(name);
    expect(await evaluate(path)).toEqual({ status: 2, out: '', err: `${path}: ${sentence}\n` });
  });

  it('says when nothing is recognised, and what it looks for', async () => {
    const { newXlsx } = await import('../../src/hosts/xlsx/package/new-xlsx.ts');
    await writeFile(inFolder('a.xlsx'), newXlsx());
    const { status, err } = await evaluate(inFolder('a.xlsx'));
    expect(status).toBe(2);
    expect(err).toContain('没有认出社工站评估的表格');
    expect(await readdir(folder)).toEqual(['a.xlsx']);
  });

  it('says that the output folder cannot be written to before it reads anything', async () => {
    await writeFile(inFolder('file'), '');
    const out = inFolder('file/out');
    expect(await evaluate(samplePath, '--out', out)).toEqual({
      status: 2,
      out: '',
      err: `不能写入文件夹“${out}”；请检查权限，或用 --out 换一个文件夹。\n`,
    });
  });

  it.each([
    [['--frobnicate'], '没有“--frobnicate”这个选项；可用的选项见 --help。\n'],
    [['--csv'], '选项 --csv 后面缺少值；写法见 --help。值以“-”开头时写成 --csv=值。\n'],
    [['--workers', '-3'], '选项 --workers 的值“-3”无法使用；写法见 --help。\n'],
    [['--csv', '--json'], '选项 --csv 后面缺少值；写法见 --help。值以“-”开头时写成 --csv=值。\n'],
    [['--json=x'], '选项 --json 后面不带值；写法见 --help。\n'],
    [['--workers=-3'], '选项 --workers 的值“-3”无法使用；写法见 --help。\n'],
    [['--stage', 'x'], '选项 --stage 的值“x”无法使用；写法见 --help。\n'],
    [
      ['--scheme', 'x'],
      '没有评分方案“x”；可用：guangzhou-2023、guangzhou-2018、mof-2020，或一个方案的 JSON 文件。\n',
    ],
  ])('refuses %j', async (args, err) => {
    expect(await evaluate(...args)).toEqual({ status: 2, out: '', err });
  });
});

it('reckons nothing without the options that npm kept for itself', async () => {
  expect(await evaluateWithout(['--stage', '--workers'], samplePath, 'mid')).toEqual({
    status: 2,
    out: '',
    err: '选项 --stage、--workers 被 npm 截去，没有评估；请在选项前面加一个单独的“--”：npm run evaluate -- 工作簿.xlsx --stage …\n',
  });
});

it.each(['{bad', '{"id":"x","name":"x"}', ''])(
  'says that a file is no scheme: %s',
  async (text) => {
    await writeFile(inFolder('方案.json'), text);
    const { status, out, err } = await evaluate(samplePath, '--scheme', inFolder('方案.json'));
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain(`“${inFolder('方案.json')}”不是可用的评分方案：`);
  },
);
