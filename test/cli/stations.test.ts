import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { valueAt } from '../../src/core/cells/grid.ts';
import type { SheetSnapshot } from '../../src/core/cells/snapshot.ts';
import type { EvaluationDocument } from '../../src/document/document.ts';
import { openXlsx } from '../../src/hosts/xlsx/open-xlsx.ts';
import { byColumn, bySheets, stationsOf } from '../core/stations/draw-stations.ts';
import { snapshotWorkbook } from '../interop/snapshot-workbook.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stations-'));
  const stations = stationsOf(6);
  await writeFile(join(folder, '1.xlsx'), snapshotWorkbook(bySheets(stations.slice(5))));
  await writeFile(join(folder, '2.xlsx'), snapshotWorkbook(bySheets(stations.slice(3, 5))));
  await writeFile(join(folder, '3.xlsx'), snapshotWorkbook(byColumn(stations.slice(0, 3))));
});
afterEach(() => rm(folder, { recursive: true }));

async function evaluate(...args: readonly string[]) {
  let out = '';
  const say = (text: string) => {
    out += text;
  };
  const status = await run(args, { out: say, err: say, showsProgress: false });
  return { status, out };
}

const inFolder = (name: string) => join(folder, name);

async function sheetsOf(path: string): Promise<readonly SheetSnapshot[]> {
  const opened = await openXlsx(await readFile(path), path);
  const read = opened.ok ? await opened.value.read() : null;
  return read?.ok ? read.value.sheets : [];
}

const ours = (sheets: readonly SheetSnapshot[]) =>
  sheets.filter((sheet) => sheet.ours).map(({ name, ours: mark }) => [name, mark?.key]);

/** Station, total and grade of each line of 各站汇总. */
function listed(sheets: readonly SheetSnapshot[]) {
  const sheet = sheets.find(({ ours: mark }) => mark?.key === 'stations');
  if (!sheet) return null;
  return Array.from({ length: sheet.grid.rowCount }, (_, row) =>
    [1, 3, 4].map((column) => valueAt(sheet.grid, row, column)),
  ).filter(([name]) => typeof name === 'string' && /.站$/.test(name) && name !== '社工站');
}

it('prints each station and writes a set of summary sheets for each, after one over them all', async () => {
  const { status, out } = await evaluate(inFolder('3.xlsx'));
  expect(status).toBe(0);
  expect(out).toContain('工作簿中有 3 个社工站：文冲街社工站、石壁街社工站、永平街社工站');
  expect(out.match(/^社工站评估 {2}.*$/gm)).toEqual([
    '社工站评估  文冲街社工站',
    '社工站评估  石壁街社工站',
    '社工站评估  永平街社工站',
  ]);
  const sheets = await sheetsOf(inFolder('3-评估.xlsx'));
  const names = {
    overview: '评估汇总',
    indicators: '指标汇总',
    attendance: '到岗汇总',
    scores: '评分汇总',
    findings: '核对结果',
  };
  expect(ours(sheets)).toEqual([
    ['各站汇总', 'stations'],
    ...['文冲', '石壁', '永平'].flatMap((station) =>
      Object.entries(names).map(([key, name]) => [`${name}-${station}`, `${key}@${station}`]),
    ),
  ]);
  expect(listed(sheets)).toEqual([
    ['文冲街社工站', 92, '优秀'],
    ['石壁街社工站', 91, '优秀'],
    ['永平街社工站', 90, '优秀'],
  ]);
});

it('keeps what was typed for a station when the sheets are made again', async () => {
  await evaluate(inFolder('2.xlsx'));
  const path = inFolder('2-评估.xlsx');
  const opened = await openXlsx(await readFile(path), path);
  if (!opened.ok) throw new Error(opened.trouble.kind);
  const cell = { sheet: '核对结果-元岗', row: 1, column: 12 };
  await opened.value.apply({ edits: [{ cell, before: null, value: '已约谈' }] });
  await writeFile(path, opened.value.bytes());
  await evaluate(inFolder('2.xlsx'));
  expect(await readdir(folder)).toContain('2-评估.xlsx');
  const texts = (await sheetsOf(path)).flatMap(({ name, grid }) =>
    grid.texts.includes('已约谈') ? [name] : [],
  );
  expect(texts).toEqual(['核对结果-元岗']);
});

it('prints a document a line for every station of a folder', async () => {
  const { out } = await evaluate(folder, '--json');
  const documents = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as EvaluationDocument);
  expect(
    documents.map(({ source, scores }) => [source.name, source.station, scores?.total]),
  ).toEqual([
    ['1.xlsx', '广州市市桥街社工服务站', 87],
    ['2.xlsx', '广州市元岗街社工服务站', 89],
    ['2.xlsx', '广州市中南街社工服务站', 88],
    ['3.xlsx', '文冲街社工站', 92],
    ['3.xlsx', '石壁街社工站', 91],
    ['3.xlsx', '永平街社工站', 90],
  ]);
});

it('lists every station of a folder in 各站汇总.xlsx', async () => {
  await evaluate(folder, '--out', inFolder('out'));
  expect(listed(await sheetsOf(inFolder('out/各站汇总.xlsx')))).toEqual([
    ['文冲街社工站', 92, '优秀'],
    ['石壁街社工站', 91, '优秀'],
    ['永平街社工站', 90, '优秀'],
    ['广州市元岗街社工服务站', 89, '良好'],
    ['广州市中南街社工服务站', 88, '良好'],
    ['广州市市桥街社工服务站', 87, '良好'],
  ]);
});

it('says of a station that stands in two workbooks of the folder where the other one is', async () => {
  await cp(inFolder('1.xlsx'), inFolder('副本.xlsx'));
  await evaluate(folder, '--out', inFolder('out'));
  const sheets = await sheetsOf(inFolder('out/各站汇总.xlsx'));
  const texts = sheets.flatMap(({ grid }) => grid.texts);
  expect(
    texts.filter((text) => /另有|^共/.test(text)).map((text) => text.split(/[　\n]/)[0]),
  ).toEqual(['共 6 个社工站', '同站同阶段另有：副本.xlsx', '同站同阶段另有：1.xlsx']);
});

it('holds a report against the station that it names', async () => {
  const report = inFolder('报告.txt');
  await writeFile(report, '石壁街社工站中期评估报告\n本年度完成电访65个，完成协议指标量的65.00%。');
  const { out } = await evaluate(inFolder('3.xlsx'), '--json', '--report', report);
  const documents = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as EvaluationDocument);
  expect(documents.map(({ claims }) => claims.length > 0)).toEqual([false, true, false]);
  const found = documents.flatMap(({ findings }) => findings);
  expect(found.map(({ rule, fingerprint }) => [rule, fingerprint.split('|')[1]])).toContainEqual([
    'text/differs',
    '石壁',
  ]);
});
