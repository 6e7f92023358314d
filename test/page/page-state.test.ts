import { describe, expect, it } from 'vitest';
import type { DeskChange, DeskView } from '../../src/desk/desk.ts';
import type { OpenWorkbook } from '../../src/page/open-workbook.ts';
import {
  initialPage,
  type PageEvent,
  type PageState,
  reducePage,
  shownWorkbook,
} from '../../src/page/page-state.ts';

const workbook = (id: number) => ({ id, name: `${id}.xlsx` }) as OpenWorkbook;
const change: DeskChange = { kind: 'marks', count: 1 };
const view = (changes: readonly DeskChange[]) => ({ changes }) as DeskView;

function stateAfter(...events: readonly PageEvent[]): PageState {
  return events.reduce(reducePage, initialPage);
}

const added: PageEvent = { kind: 'added', workbooks: [workbook(1), workbook(2), workbook(3)] };

describe('the list of workbooks', () => {
  it('shows the first of those that were added', () => {
    const state = stateAfter(added, { kind: 'added', workbooks: [workbook(4)] });
    expect([state.workbooks.map(({ id }) => id), state.shown]).toEqual([[1, 2, 3, 4], 4]);
    expect(state.workbooks.every(({ status }) => status === 'waiting')).toBe(true);
  });

  it('begins with the sample, unless a file was chosen before it came', () => {
    const began: PageEvent = { kind: 'began', sample: workbook(9) };
    expect(stateAfter(began).shown).toBe(9);
    expect(stateAfter(added, began)).toEqual(stateAfter(added));
  });

  it('shows the neighbour of one that is closed, and keeps what is shown when another goes', () => {
    expect(stateAfter(added, { kind: 'closed', id: 1 }).shown).toBe(2);
    expect(stateAfter(added, { kind: 'chosen', id: 3 }, { kind: 'closed', id: 3 }).shown).toBe(2);
    expect(stateAfter(added, { kind: 'closed', id: 3 }).shown).toBe(1);
    const all = [1, 2, 3].map((id) => ({ kind: 'closed', id }) as const);
    expect(stateAfter(added, ...all)).toEqual({ workbooks: [], shown: null });
  });

  it('opens one later that was left while it was opened', () => {
    const state = stateAfter(
      added,
      { kind: 'opening', id: 1 },
      { kind: 'stopped', id: 1, trouble: { kind: 'cancelled' } },
    );
    expect(shownWorkbook(state)).toMatchObject({ status: 'waiting', trouble: null });
  });

  it('keeps why one could not be opened', () => {
    const state = stateAfter(added, { kind: 'stopped', id: 1, trouble: { kind: 'encrypted' } });
    expect(shownWorkbook(state)).toMatchObject({
      status: 'stopped',
      trouble: { kind: 'encrypted' },
    });
  });
});

describe('what is not downloaded yet', () => {
  const looked: PageEvent = { kind: 'seen', id: 1, view: view([]), effect: 'none' };
  const wrote: PageEvent = { kind: 'seen', id: 1, view: view([change]), effect: 'step' };
  const undone: PageEvent = { kind: 'seen', id: 1, view: view([]), effect: 'step' };
  const decided: PageEvent = { kind: 'seen', id: 1, view: view([]), effect: 'decision' };
  const downloaded: PageEvent = { kind: 'downloaded', id: 1 };

  it.each([
    ['a look changes nothing', [looked], false],
    ['a written sheet does', [looked, wrote], true],
    ['one that was taken back does not', [wrote, undone], false],
    ['a decision does, and stays when the steps are taken back', [wrote, decided, undone], true],
    ['a download ends it', [wrote, downloaded], false],
    ['a look after the download leaves it so', [wrote, downloaded, looked], false],
    ['a change after the download begins it again', [wrote, downloaded, wrote], true],
  ] as const)('%s', (_, events, isChanged) => {
    expect(shownWorkbook(stateAfter(added, ...events))?.isChanged).toBe(isChanged);
  });
});

describe('a cell that is shown', () => {
  it('brings its sheet, and is lit anew when it is shown again', () => {
    const cell = { sheet: '评分', row: 6, column: 2 };
    const shown: PageEvent = { kind: 'cell-shown', id: 1, cell };
    const state = stateAfter(
      added,
      shown,
      { kind: 'sheet-chosen', id: 1, sheet: '到岗情况' },
      shown,
    );
    expect(shownWorkbook(state)).toMatchObject({ sheet: '评分', lit: { cell, count: 2 } });
  });
});
