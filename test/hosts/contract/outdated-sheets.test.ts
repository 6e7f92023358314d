import { describe, expect, it } from 'vitest';
import { valueAt } from '../../../src/core/cells/grid.ts';
import type { Snapshot } from '../../../src/core/cells/snapshot.ts';
import { evaluate } from '../../../src/core/evaluate.ts';
import { readSettings } from '../../../src/core/settings/read-settings.ts';
import type { Result, Workbook } from '../../../src/hosts/workbook.ts';
import { newXlsx } from '../../../src/hosts/xlsx/package/new-xlsx.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import { planWorkbook } from '../../../src/plan/plan-workbook.ts';
import { hosts } from './hosts.ts';
import { withoutResults } from './without-results.ts';

async function done<T>(result: Promise<Result<T>>): Promise<T> {
  const settled = await result;
  if (!settled.ok) throw new Error(JSON.stringify(settled.trouble));
  return settled.value;
}

/** A sheet that a person puts in: the services of a station, one rate of them wrong. */
const usersSheet = (place: string): NonNullable<Plan['sheets']>[number] => ({
  key: 'scores',
  isUsers: true,
  name: `${place}指标`,
  tabColor: '000000',
  columnWidths: [],
  rows: [
    [`${place}街社工站指标完成情况`],
    ['服务内容', '协议量', '完成量', '完成率'],
    ['电访', 100, 60, '70%'],
    ['入户探访', 50, 30, '60%'],
  ].map((cells) => ({ cells: cells.map((value) => ({ value })) })),
  merges: [],
  print: { orientation: 'portrait', pagesTall: 0 },
});

/** Evaluates and writes; gives what was written over. */
async function summarise(workbook: Workbook) {
  const read = await done(workbook.read());
  const evaluations = evaluate(read, readSettings(read.settings).settings);
  const options = { lang: 'zh-CN', madeAt: '2024-01-05 10:00' } as const;
  return done(workbook.apply(planWorkbook(evaluations, read, options)));
}

/** By sheet of ours, its first line. */
function firstLines({ sheets }: Snapshot) {
  return Object.fromEntries(
    sheets.flatMap(({ ours, name, grid }) => (ours ? [[name, valueAt(grid, 0, 0)]] : [])),
  );
}

describe.each(hosts)('a workbook of one station that becomes one of two, in $name', ({ open }) => {
  const grown = async () => {
    const { workbook } = await open(newXlsx());
    await done(workbook.apply({ sheets: [usersSheet('文冲')] }));
    await summarise(workbook);
    const first = await done(workbook.read());
    await done(workbook.apply({ sheets: [usersSheet('石壁')] }));
    return { workbook, first };
  };

  it('has sheets of before that say so and lead on, and nothing else of theirs', async () => {
    const { workbook, first } = await grown();
    expect(firstLines(first)).toMatchObject({ 核对结果: '核对结果' });
    await summarise(workbook);
    const second = await done(workbook.read());
    expect(firstLines(second)).toMatchObject({
      评估汇总: '评估汇总（已停用）',
      指标汇总: '指标汇总（已停用）',
      核对结果: '核对结果（已停用）',
      '核对结果-文冲': '核对结果',
    });
    const findings = second.sheets.find(({ name }) => name === '核对结果');
    const texts = [...(findings?.grid.texts ?? [])];
    expect(texts.some((text) => text.includes('电访'))).toBe(false);
    await summarise(workbook);
    expect(withoutResults(await done(workbook.read()))).toEqual(withoutResults(second));
  });

  it('has them back as they were when that is undone', async () => {
    const { workbook } = await grown();
    const before = await done(workbook.read());
    const { undo } = await summarise(workbook);
    await done(undo());
    expect(withoutResults(await done(workbook.read()))).toEqual(withoutResults(before));
  });
});

it('both hosts write the same', async () => {
  const [file, excel] = await Promise.all(
    hosts.map(async ({ open }) => {
      const { workbook } = await open(newXlsx());
      await done(workbook.apply({ sheets: [usersSheet('文冲')] }));
      await summarise(workbook);
      await done(workbook.apply({ sheets: [usersSheet('石壁')] }));
      await summarise(workbook);
      return withoutResults(await done(workbook.read()));
    }),
  );
  expect(excel).toEqual(file);
});
