import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import type { EvaluationDocument } from '../../src/document/document.ts';
import { tinyWorkbook, worksheet } from '../hosts/xlsx/tiny-workbook.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'layouts-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function evaluate(...args: readonly string[]) {
  const said = { out: '', err: '' };
  const status = await run(args, {
    out: (text) => {
      said.out += text;
    },
    err: (text) => {
      said.err += text;
    },
    showsProgress: false,
  });
  return { status, ...said };
}

type Drawn = string | number;

/** A file with one sheet, drawn as rows of cells. */
async function workbook(name: string, sheet: string, rows: readonly (readonly Drawn[])[]) {
  const cell = (value: Drawn) =>
    typeof value === 'number'
      ? `<c><v>${value}</v></c>`
      : `<c t="inlineStr"><is><t>${value}</t></is></c>`;
  const drawn = rows.map((row) => `<row>${row.map(cell).join('')}</row>`).join('');
  const path = join(folder, name);
  const content = worksheet(`<sheetData>${drawn}</sheetData>`);
  await writeFile(path, tinyWorkbook({ sheets: { [sheet]: content } }));
  return path;
}

async function layoutsFile(json: unknown) {
  const path = join(folder, 'layouts.json');
  await writeFile(path, typeof json === 'string' ? json : JSON.stringify(json));
  return path;
}

function documentsIn(out: string): readonly EvaluationDocument[] {
  return out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as EvaluationDocument);
}

function indicatorsIn(out: string) {
  return documentsIn(out)
    .flatMap(({ indicators }) => indicators)
    .map(({ name, target, completed, rate }) => [name, target, completed, rate]);
}

const form = {
  name: '街道月报',
  kind: 'indicators',
  sheet: '月报',
  columns: [
    { header: ['甲'], role: 'service' },
    { header: ['乙'], role: 'target' },
    { header: ['丙'], role: 'completed' },
  ],
};

describe('a form taught on the command line', () => {
  it('is read in every workbook of the form', async () => {
    const one = await workbook('一站.xlsx', '月报', [
      ['甲', '乙', '丙'],
      ['电访', 10, 8],
    ]);
    const two = await workbook('二站.xlsx', 'Sheet1', [
      ['二站的情况'],
      ['编', '丙', '乙', '甲'],
      [1, 3, 4, '探访'],
      [2, 5, 5, '小组'],
    ]);
    const layouts = await layoutsFile(form);
    const { status, out, err } = await evaluate(one, two, '--json', '--layouts', layouts);
    expect([status, err]).toEqual([0, '']);
    expect(indicatorsIn(out)).toEqual([
      ['电访', 10, 8, 80],
      ['探访', 4, 3, 75],
      ['小组', 5, 5, 100],
    ]);
    expect(out).toContain('按记住的版式“街道月报”');
    expect((await evaluate(one, '--json')).status).toBe(2);
  });

  it('may come with words of its own', async () => {
    const path = await workbook('站.xlsx', '月报', [
      ['服务内容', '约好数', '做成数'],
      ['电访', 10, 8],
    ]);
    const words = [
      { word: '约好数', means: 'target' },
      { word: '做成数', means: 'completed' },
      { word: '某某数', means: '课表' },
    ];
    const file = await layoutsFile({ layouts: [form], words });
    const { status, out, err } = await evaluate(path, '--json', '--layouts', file);
    expect(indicatorsIn(out)).toEqual([['电访', 10, 8, 80]]);
    expect(documentsIn(out)[0]?.layoutMismatches).toEqual([
      { layout: '街道月报', sheet: '月报', message: '找不到：甲、乙、丙' },
    ]);
    expect(status).toBe(0);
    expect(err).toContain('已略过：“某某数”（意思不明，或不到两个字）；写法见 docs/layouts.md。');
  });

  it('that nearly fits is said, and the workbook read in the ordinary way', async () => {
    const path = await workbook('站.xlsx', '月报', [
      ['某街社工站指标完成情况'],
      ['服务', '协议量', '完成量'],
      ['电访', 10, 8],
    ]);
    const { status, out, err } = await evaluate(
      path,
      '--json',
      '--layouts',
      await layoutsFile(form),
    );
    expect(status).toBe(0);
    expect(err).toBe(
      `${path}: 版式“街道月报”与工作表“月报”不符，找不到：甲、乙、丙；该表按一般办法识别，请核对。\n`,
    );
    expect(indicatorsIn(out)).toEqual([['电访', 10, 8, 80]]);
  });

  it('is exported from one workbook and reads the next', async () => {
    const rows = (area: string, figure: number) => [
      ['某街社工站指标完成情况'],
      ['片区', '电访协议量', '电访完成量'],
      [`${area}片区`, 10, figure],
      ['合计', 10, figure],
    ];
    const first = await workbook('甲站.xlsx', '指标', rows('东', 8));
    const next = await workbook('乙站.xlsx', '表一', rows('西', 9));
    const exported = join(folder, 'forms.json');
    const both = await evaluate(first, next, '--json', '--export-layouts', exported);
    expect([both.status, both.err]).toEqual([0, '']);
    expect(JSON.parse(await readFile(exported, 'utf8'))).toHaveLength(1);
    const { out } = await evaluate(next, '--json', '--layouts', exported);
    expect(out).toContain('按记住的版式');
    expect(indicatorsIn(out)).toEqual([
      ['电访', 10, 9, 90],
      ['电访', 10, 9, 90],
    ]);
  });

  it('of money is read in workbooks with other rows, in its unit', async () => {
    const money = {
      name: '街道经费表',
      kind: 'funding',
      unit: '万元',
      columns: [
        { header: ['甲'], role: 'line' },
        { header: ['乙'], role: 'budget' },
        { header: ['丙'], role: 'spent' },
      ],
    };
    const one = await workbook('一站.xlsx', '表', [
      ['甲', '乙', '丙'],
      ['人员', 100, 90],
      ['活动', 20, 30],
    ]);
    const two = await workbook('二站.xlsx', '别的', [
      ['二站的经费'],
      ['丙', '甲', '乙'],
      [1, '人员', 2],
      [1, '培训', 2],
      [1, '活动', 2],
    ]);
    const layouts = await layoutsFile(money);
    const { status, out, err } = await evaluate(one, two, '--json', '--layouts', layouts);
    expect([status, err]).toEqual([0, '']);
    const funding = documentsIn(out).map(({ funding: read }) => [
      read?.budget,
      read?.spent,
      read?.lines.map(({ name }) => name),
    ]);
    expect(funding).toEqual([
      [1_200_000, 1_200_000, ['人员', '活动']],
      [60_000, 30_000, ['人员', '培训', '活动']],
    ]);
    expect(documentsIn(out).flatMap(({ tables }) => tables.map(({ kind }) => kind))).toEqual([
      'funding',
      'funding',
    ]);
  });

  it('without headings is found by its title and width, and said where it does not fit', async () => {
    const layouts = await layoutsFile({
      name: '拨付表',
      kind: 'payments',
      title: '拨款登记',
      width: 3,
      columns: [
        { at: 1, role: 'batch' },
        { at: 2, role: 'paid' },
        { at: 3, role: 'date' },
      ],
    });
    const fits = await workbook('一站.xlsx', '表', [
      ['一站拨款登记'],
      ['一', 100, '2023-07-01'],
      ['二', 50, '2023-12-01'],
    ]);
    const wider = await workbook('二站.xlsx', '表', [
      ['二站拨款登记'],
      ['一', 100, '2023-07-01', '转账'],
      ['二', 50, '2023-12-01', '转账'],
    ]);
    const { out, err } = await evaluate(fits, wider, '--json', '--layouts', layouts);
    expect(documentsIn(out)[0]?.payments).toMatchObject({ total: 150 });
    expect(err).toContain(
      '版式“拨付表”与工作表“表”不符，应有 3 栏，这里是 4 栏；该表按一般办法识别，请核对。',
    );
  });

  it.each<[string, object, string]>([
    [
      'a role of another kind',
      { columns: [{ header: ['甲'], role: 'name' }] },
      '“甲”：这种表没有“name”这个角色',
    ],
    ['a unit of no money', { unit: '个' }, 'unit 写法不对'],
    [
      'no amount',
      { columns: [{ header: ['甲'], role: 'line' }] },
      '至少要有一栏的角色是 budget、initial、spent',
    ],
    [
      'no width',
      { sheet: '表', columns: [{ at: 1, role: 'spent' }] },
      '表没有表头：要写共几栏 width，不少于最后一栏',
    ],
  ])('with %s is named with the reason', async (_, told, reason) => {
    const path = await workbook('站.xlsx', '月报', [
      ['服务', '协议量', '完成量'],
      ['电访', 10, 8],
    ]);
    const file = await layoutsFile({ name: '坏的', kind: 'funding', ...told });
    const { err } = await evaluate(path, '--json', '--layouts', file);
    expect(err).toContain(`已略过：“坏的”（${reason}）；写法见 docs/layouts.md。`);
  });

  it.each([
    ['is not there', null],
    ['is no JSON', '{'],
    ['holds no layout', '{"version":1}'],
  ])('in a file that %s ends it with one sentence', async (_, text) => {
    const path = text === null ? join(folder, '没有.json') : await layoutsFile(text);
    expect(await evaluate('--json', '--layouts', path)).toEqual({
      status: 2,
      out: '',
      err: `“${path}”不是可用的版式文件；请检查路径和 JSON 写法（见 docs/layouts.md）。\n`,
    });
  });

  it('that cannot be used is left out and named', async () => {
    const path = await workbook('站.xlsx', '月报', [
      ['甲', '乙', '丙'],
      ['电访', 10, 8],
    ]);
    const layouts = await layoutsFile([{ name: '坏的', kind: '课表' }, form]);
    const { status, err } = await evaluate(path, '--json', '--layouts', layouts);
    expect(status).toBe(0);
    expect(err).toBe(
      '这些版式或用语无法使用，已略过：“坏的”（没有“课表”这个种类）；写法见 docs/layouts.md。\n',
    );
  });
});
