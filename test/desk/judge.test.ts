import { describe, expect, it } from 'vitest';
import type { Desk, DeskView } from '../../src/desk/desk.ts';
import { makeDesk } from '../../src/desk/make-desk.ts';
import { makeDocument } from '../../src/document/make-document.ts';
import type { Result } from '../../src/hosts/workbook.ts';
import { openXlsx } from '../../src/hosts/xlsx/open-xlsx.ts';
import { newXlsx } from '../../src/hosts/xlsx/package/new-xlsx.ts';
import { questionsOf } from '../../src/pane/overview/questions-of.ts';

const options = { lang: 'zh-CN', now: '2023-12-01 09:30' } as const;

/** A form with marks and no scores; one item is words. */
const rows: readonly (readonly (string | number)[])[] = [
  ['甲街社工服务站项目支出绩效自评表'],
  ['项目资金（万元）', '', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
  ['', '年度资金总额', 240, 240, 228, 10, '95%', ''],
  ['一级指标', '二级指标', '三级指标', '年度指标值', '全年完成值', '分值'],
  ['产出指标', '数量指标', '个案', '60个', '66个', 50],
  ['效益指标', '可持续影响指标', '长效机制', '建立健全', '较健全', 30],
  ['满意度指标', '满意度', '服务对象满意度', '≥90%', '95%', 10],
];

async function done<T>(result: Promise<Result<T>>): Promise<T> {
  const settled = await result;
  if (!settled.ok) throw new Error(settled.trouble.kind);
  return settled.value;
}

async function openBook() {
  const workbook = await done(openXlsx(newXlsx(), 'station.xlsx'));
  await done(
    workbook.apply({
      sheets: [
        {
          key: 'scores',
          isUsers: true,
          name: '自评表',
          tabColor: '000000',
          columnWidths: [],
          rows: rows.map((cells) => ({ cells: cells.map((value) => ({ value })) })),
          merges: [],
          print: { orientation: 'portrait', pagesTall: 0 },
        },
      ],
    }),
  );
  return workbook;
}

/** The items that the pane asks about, by their keys. */
const asked = ({ evaluations: [evaluation] }: DeskView) =>
  evaluation
    ? questionsOf(evaluation).flatMap((one) => (one.kind === 'judgement' ? [one.item.key] : []))
    : [];

/** Of the judged item in the document: met, judged, points; then the total. */
function inDocument({ evaluations: [evaluation] }: DeskView) {
  const document = evaluation && makeDocument(evaluation, 'zh-CN');
  const item = document?.performance.find(({ level3 }) => level3 === '长效机制');
  return [item?.met, item?.judged, item?.points, document?.scores?.total];
}

/** The row of 评分汇总 that begins with a name, as shown. */
async function summaryRow(desk: Desk, name: string): Promise<readonly string[]> {
  const range = { top: 0, left: 0, bottom: 60, right: 5 };
  const texts = (await desk.window('评分汇总', range))?.texts ?? [];
  return texts.findLast(([first]) => first === name) ?? [];
}

describe('an item of words', () => {
  it('is asked for, judged, kept in the workbook, told in the document and in the summary', async () => {
    const workbook = await openBook();
    const desk = makeDesk(workbook, { recalculates: false });
    const before = await done(desk.look());
    const [key = ''] = asked(before);
    expect(inDocument(before)).toEqual([null, null, null, null]);

    const judgement = { achieved: 'partly', points: 21, reason: '制度已建，未考核' } as const;
    const after = await done(desk.decide([{ kind: 'judgement', key, judgement }], options));
    expect(asked(after)).toEqual([]);
    expect(inDocument(after)).toEqual([false, 'partly', 21, 90.5]);

    const again = makeDesk(await done(openXlsx(workbook.bytes(), 'station.xlsx')), {
      recalculates: false,
    });
    expect(inDocument(await done(again.look()))).toEqual([false, 'partly', 21, 90.5]);
    await done(again.write(0, options));
    expect(await summaryRow(again, '长效机制')).toEqual([
      '长效机制',
      '—',
      '—',
      '—',
      '部分达成',
      '21.00',
    ]);
    expect((await summaryRow(again, '总得分'))[4]).toBe('90.50');

    const open = await done(again.decide([{ kind: 'judgement', key, judgement: null }], options));
    expect(asked(open)).toEqual([key]);
    await done(again.write(0, options));
    expect(await summaryRow(again, '长效机制')).toEqual(['长效机制', '—', '—', '—', '待判断', '—']);
    expect((await summaryRow(again, '总得分'))[4]).toBe('—');
  });

  it('with points outside of the band of its judgement is a finding and scores nothing', async () => {
    const desk = makeDesk(await openBook(), { recalculates: false });
    const [key = ''] = asked(await done(desk.look()));
    const judgement = { achieved: 'partly', points: 29 } as const;
    const view = await done(desk.decide([{ kind: 'judgement', key, judgement }], options));
    expect(inDocument(view)).toEqual([false, 'partly', null, null]);
    expect(view.evaluations[0]?.findings.map(({ rule }) => rule)).toContain('score/out-of-range');
  });
});
