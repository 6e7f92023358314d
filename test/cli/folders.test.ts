import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { samplePath, shibiPath } from '../evaluation/document-of.ts';
import { evaluate } from './evaluate-here.ts';
import { sheetNames } from './sheet-names.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'folders-'));
});
afterEach(() => rm(folder, { recursive: true }));

const inFolder = (name: string) => join(folder, name);

describe('a folder of workbooks', () => {
  it('does each on threads, names the bad one, and ranks the stations', async () => {
    await mkdir(inFolder('in'));
    await cp(samplePath, inFolder('in/文冲.xlsx'));
    await cp(shibiPath, inFolder('in/石壁.xlsx'));
    await writeFile(inFolder('in/坏.xlsx'), 'no workbook');
    await writeFile(inFolder('in/~$文冲.xlsx'), 'lock');
    const main = new URL('../../src/cli/main.ts', import.meta.url).pathname;
    const child = promisify(execFile)(process.execPath, [
      '--import',
      'tsx',
      main,
      inFolder('in'),
      '--out',
      inFolder('out'),
    ]);
    const failure = (await child.catch((error: unknown) => error)) as {
      readonly code: number;
      readonly stdout: string;
      readonly stderr: string;
    };
    expect(failure.code).toBe(2);
    expect(failure.stderr).toMatch(/^.*坏\.xlsx: \S.*\n$/);
    expect(failure.stdout).toContain('文冲街社工服务站');
    expect(failure.stdout).toContain('石壁街社工服务站');
    expect(failure.stdout).toMatch(/\n\n共 3 本，完成 2 本，没有完成 1 本：\n$/);
    expect((await readdir(inFolder('out'))).sort()).toEqual(
      ['各站汇总.xlsx', '文冲-评估.xlsx', '石壁-评估.xlsx'].sort(),
    );
    expect(await sheetNames(inFolder('out/各站汇总.xlsx'))).toEqual(['各站汇总']);
  });
});

it('counts workbooks that are all done, and passes over a folder named like one', async () => {
  await mkdir(inFolder('子文件夹.xlsx'));
  await cp(samplePath, inFolder('甲.xlsx'));
  await cp(samplePath, inFolder('乙 😀.xlsx'));
  const { status, out, err } = await evaluate(folder);
  expect([status, err]).toEqual([0, '']);
  expect(out).toMatch(/\n\n共 2 本，全部完成\n$/);
});

describe('workbooks of other formats in a folder', () => {
  const sentence =
    '不是 .xlsx 文件，没有评估，也不在各站汇总里；请用 Excel 或 WPS 打开，另存为 .xlsx。';

  it('are named, so that no station is missed in 各站汇总', async () => {
    await mkdir(inFolder('in'));
    await cp(samplePath, inFolder('in/文冲.xlsx'));
    for (const name of ['甲.xls', '乙.et', '丙.XLSB', '丁.ods', '戊.numbers']) {
      await writeFile(inFolder(`in/${name}`), '');
    }
    const { status, out, err } = await evaluate(inFolder('in'), '--out', inFolder('out'));
    expect(status).toBe(2);
    expect(out).toContain('各站汇总已写入');
    expect(err.trim().split('\n').sort()).toEqual(
      ['甲.xls', '乙.et', '丙.XLSB', '丁.ods', '戊.numbers']
        .map((name) => `${inFolder(`in/${name}`)}: ${sentence}`)
        .sort(),
    );
  });

  it('are passed over where they were saved as .xlsx beside, and so are other files', async () => {
    await cp(samplePath, inFolder('文冲.xlsx'));
    for (const name of [
      '文冲.xls',
      '~$甲.xls',
      '.乙.xls',
      '丙-评估.xls',
      '说明.docx',
      '名单.csv',
    ]) {
      await writeFile(inFolder(name), '');
    }
    expect(await evaluate(folder, '--json')).toMatchObject({ status: 0, err: '' });
  });

  it('are named alone where there is nothing else', async () => {
    await writeFile(inFolder('甲.xls'), '');
    expect(await evaluate(folder)).toEqual({
      status: 2,
      out: '',
      err: `${inFolder('甲.xls')}: ${sentence}\n`,
    });
  });
});
