import { describe, expect, it } from 'vitest';
import type { DeskView } from '../../../src/desk/desk.ts';
import {
  initialState,
  type PaneEvent,
  type PaneState,
  reducePane,
} from '../../../src/pane/state/pane-state.ts';
import { viewOf } from '../view-of.ts';

/** The state after events, from the first. */
function stateAfter(...events: readonly PaneEvent[]): PaneState {
  return events.reduce(reducePane, initialState);
}

const started = (id: number, name: 'look' | 'write' | 'decide' = 'look'): PaneEvent => ({
  kind: 'started',
  id,
  name,
});
const ended = (id: number, view: DeskView): PaneEvent => ({ kind: 'ended', id, view });

describe('the pane', () => {
  it('shows what a look found', () => {
    const view = viewOf(['甲站']);
    expect(stateAfter(started(1), ended(1, view))).toEqual({
      ...initialState,
      view,
      done: { task: 'look', count: 1 },
    });
  });

  it('tells how far its own task is, and nothing of a task that is over', () => {
    const progress = { done: 12, of: 40, sheet: null };
    const state = stateAfter(started(1), { kind: 'progressed', id: 1, progress });
    expect(state.task).toEqual({ id: 1, name: 'look', progress });
    expect(reducePane(state, { kind: 'progressed', id: 7, progress })).toBe(state);
  });

  it('takes no result of a task that was given up', () => {
    const late = ended(1, viewOf(['旧']));
    const state = stateAfter(
      started(1),
      { kind: 'stopped', id: 1, trouble: { kind: 'cancelled' } },
      started(2),
    );
    expect(reducePane(state, late)).toBe(state);
  });

  it('keeps what it showed when a task fails', () => {
    const view = viewOf(['甲站']);
    const trouble = { kind: 'structure-protected' } as const;
    const state = stateAfter(started(1), ended(1, view), started(2, 'write'), {
      kind: 'stopped',
      id: 2,
      trouble,
    });
    expect(state.view).toBe(view);
    expect(state.trouble).toEqual({ kind: 'host', task: 'write', trouble });
    expect(state.task).toBeNull();
  });

  it('does not take a trouble away by following an edit, but by the next thing that a person does', () => {
    const failed = stateAfter(started(1, 'write'), { kind: 'lost', id: 1 });
    expect(failed.trouble).toEqual({ kind: 'lost', task: 'write' });
    expect(reducePane(failed, started(2, 'look')).trouble).toEqual(failed.trouble);
    expect(reducePane(failed, started(2, 'decide')).trouble).toBeNull();
    expect(reducePane(failed, { kind: 'trouble-dismissed' }).trouble).toBeNull();
  });

  it('forgets a trouble of looking with the next look', () => {
    const failed = stateAfter(started(1), { kind: 'lost', id: 1 });
    expect(reducePane(failed, started(2)).trouble).toBeNull();
  });

  it('stays with its station by name when others come or go', () => {
    const chosen = stateAfter(started(1), ended(1, viewOf(['甲站', '乙站'])), {
      kind: 'station-chosen',
      station: 1,
    });
    const next = (names: readonly (string | null)[]) =>
      [started(2), ended(2, viewOf(names))].reduce(reducePane, chosen).station;
    expect(next(['新站', '甲站', '乙站'])).toBe(2);
    expect(next(['乙站'])).toBe(0);
    expect(next(['甲站'])).toBe(0);
    expect(next([])).toBe(0);
  });

  it('stays with its place among stations that have one name or none', () => {
    const chosen = (names: readonly (string | null)[]) =>
      stateAfter(started(1), ended(1, viewOf(names)), { kind: 'station-chosen', station: 1 });
    const again = (names: readonly (string | null)[]) =>
      [started(2), ended(2, viewOf(names))].reduce(reducePane, chosen(names)).station;
    expect(again(['甲站', '甲站'])).toBe(1);
    expect(again([null, null])).toBe(1);
  });

  it('puts the reading editor away when a tab or a finding is chosen', () => {
    const editing = stateAfter({ kind: 'reading-opened', target: { kind: 'new' } });
    expect(editing.reading).toEqual({ kind: 'new' });
    expect(reducePane(editing, { kind: 'tab-chosen', tab: 'settings' }).reading).toBeNull();
    const pointed = reducePane(editing, { kind: 'finding-shown', fingerprint: 'f' });
    expect(pointed).toMatchObject({ tab: 'findings', finding: 'f', reading: null });
  });

  it('starts afresh with another workbook, on the same tab', () => {
    const state = stateAfter(started(1), ended(1, viewOf(['甲站'])), {
      kind: 'tab-chosen',
      tab: 'findings',
    });
    expect(reducePane(state, { kind: 'opened' })).toEqual({ ...initialState, tab: 'findings' });
  });
});
