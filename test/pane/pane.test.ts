// @vitest-environment happy-dom
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Desk, DeskView } from '../../src/desk/desk.ts';
import {
  openPane,
  type PaneUnderTest,
  readDesk,
  sampleDesk,
  sampleView,
} from './pane-under-test.ts';

let pane: PaneUnderTest | null = null;

async function open(...given: Parameters<typeof openPane>): Promise<PaneUnderTest> {
  pane = await openPane(...given);
  return pane;
}

// The tabs are loaded when they are first shown.
beforeAll(async () => {
  await import('../../src/pane/overview/overview-tab.tsx');
  await import('../../src/pane/summaries/summaries-tab.tsx');
  await import('../../src/pane/overview/question-list.tsx');
});

afterEach(async () => {
  await pane?.end();
  pane = null;
});

describe('the pane over a workbook', () => {
  it('gives the answer first, and what only a person can tell', async () => {
    const { text, says } = await open(await readDesk());
    await says('优秀暂定91.70 / 100');
    expect(text()).toContain('还需要你确认 5 项');
    expect(text()).toContain('专业个案 结案数14 / 9015.56%');
  });

  it('speaks English all over', async () => {
    const { text, says } = await open(await readDesk(), { lang: 'en-US' });
    await says('5 questions for you');
    expect(text()).toContain('behind 76 owed, about 10.86 a month');
  });

  it('opens a figure to its cells, and shows a cell where it stands', async () => {
    const { press, text, shown, says } = await open(await readDesk());
    await says('报告用语');
    await press('专业个案 结案数');
    expect(text()).toContain('14 ÷ 90 = 15.56%');
    await press('定位到 指标完成情况!V7');
    expect(shown).toEqual(['指标完成情况 6 21']);
  });

  it('takes an answer where it asks, keeps it, and asks on', async () => {
    const decided: unknown[] = [];
    const desk = await sampleDesk((real) => ({
      decide: (decisions, options) => {
        decided.push(...decisions);
        return real.decide(decisions, options);
      },
    }));
    const { press, text, says } = await open(desk);
    await says('报告用语');
    await press('一票否决事项');
    await press('没有：财务评估不合格');
    await says('还需要你确认 4 项');
    expect(decided).toEqual([
      {
        kind: 'veto',
        id: 'financial-failed',
        answer: { answer: 'clear', date: '2026-11-22' },
      },
    ]);
    expect(text()).toContain('已由你确认 1 项一票否决');
    expect(document.activeElement).not.toBe(document.body);
  });

  it('says which sheets it will write, writes them, shows the first, and takes them back', async () => {
    const { press, text, shown, says } = await open(await sampleDesk());
    await says('报告用语');
    await press('写入汇总表');
    await says('评估汇总将新建');
    await press('写入 5 张工作表');
    await says('写入汇总表：评估汇总');
    expect(shown).toEqual(['评估汇总']);
    await press('撤销本工具的改动');
    expect(text()).toContain('撤销以上 1 项？');
    await press('撤销');
    await says('没有改动过任何单元格');
  });

  it('follows edits and leaves the focus and what is open alone', async () => {
    let edited = (): void => undefined;
    const desk = await readDesk((view) => view, {
      onChange: (listener) => {
        edited = listener;
        return Promise.resolve();
      },
    });
    const { press, find, settle, text, says } = await open(desk);
    await says('报告用语');
    await press('专业个案 结案数');
    const before = document.activeElement;
    edited();
    await settle();
    expect(document.activeElement).toBe(before);
    expect(find('专业个案 结案数').getAttribute('aria-expanded')).toBe('true');
    expect(text()).toContain('14 ÷ 90 = 15.56%');
  });
});

describe('the pane in trouble', () => {
  it('names readings in the workbook that cannot be used, with the reason', async () => {
    const fault = { code: 'kind', at: null, said: '课表' } as const;
    const desk = await readDesk((view) => ({ ...view, damaged: [{ name: '坏的', fault }] }));
    const { says, press } = await open(desk);
    await says('报告用语');
    await press('设置');
    await says('这些用不上，已略过：“坏的”（没有“课表”这个种类）');
  });

  it('says how far a long reading is and can give it up', async () => {
    const look: Desk['look'] = (progress) => {
      progress?.({ done: 12, of: 40, sheet: null });
      return new Promise(() => undefined);
    };
    const { press, text, shown, says } = await open(await readDesk((view) => view, { look }));
    await says('读取 12/40 张表');
    await press('取消');
    expect(shown).toEqual(['cancel']);
    expect(text()).toContain('读取已取消，工作簿没有任何改动');
  });

  it('says that the connection is lost and connects again', async () => {
    const lost: Desk['look'] = () => Promise.reject(new Error('the worker is gone'));
    const { press, says } = await open(await readDesk((view) => view, { look: lost }));
    await says('与工作簿的连接断开了');
    await press('重新连接');
    await says('优秀');
  });

  it('says why a workbook cannot be read', async () => {
    const look: Desk['look'] = () => Promise.resolve({ ok: false, trouble: { kind: 'encrypted' } });
    const { says } = await open(await readDesk((view) => view, { look }));
    await says('工作簿设有打开密码，请去掉密码另存一份后再打开');
  });

  it('says what it looks for where it recognises nothing, and offers a table to fill in', async () => {
    const inserted: string[] = [];
    const nothing = (view: DeskView): DeskView => ({
      ...view,
      evaluations: view.evaluations.map((one) => ({
        ...one,
        recognition: { tables: [], unplaced: [] },
      })),
    });
    const desk = await readDesk(nothing, {
      insertTemplate: async (kind) => {
        inserted.push(kind);
        const view = nothing(await sampleView());
        return { ok: true, value: { ...view, changes: [{ kind: 'template', sheet: '评分' }] } };
      },
    });
    const { press, shown, says } = await open(desk);
    await says('没有认出要评估的表');
    await press('插入评分表');
    expect(inserted).toEqual(['scores']);
    expect(shown).toEqual(['评分']);
  });

  it('keeps a part that fails from taking the others with it, and quotes no cell', async () => {
    const quiet = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const broken = {
      get indicators(): never {
        throw new Error('社工张三 12.5');
      },
    };
    const desk = await readDesk((view) => ({
      ...view,
      evaluations: view.evaluations.map((one) =>
        Object.defineProperties({ ...one }, Object.getOwnPropertyDescriptors(broken)),
      ),
    }));
    const { press, text, says } = await open(desk);
    await says('这一部分出错了');
    expect(text()).not.toContain('张三');
    await press('汇总');
    expect(text()).toContain('本工具的改动');
    quiet.mockRestore();
  });
});
