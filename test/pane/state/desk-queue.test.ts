import { describe, expect, it } from 'vitest';
import type { Desk, DeskView } from '../../../src/desk/desk.ts';
import type { Result } from '../../../src/hosts/workbook.ts';
import { type DeskQueue, deskQueue } from '../../../src/pane/state/desk-queue.ts';
import type { PaneEvent } from '../../../src/pane/state/pane-state.ts';
import { viewOf } from '../view-of.ts';

/** A call that the test ends itself. */
interface Pending {
  readonly name: string;
  readonly end: (result: Result<DeskView>) => void;
  readonly fail: (error: Error) => void;
}

/** A queue over a desk whose calls wait to be ended, with all that it told. */
function queueUnderTest(): {
  readonly queue: DeskQueue;
  readonly calls: Pending[];
  readonly events: PaneEvent[];
  readonly cancelled: () => number;
  readonly close: () => void;
} {
  const calls: Pending[] = [];
  const events: PaneEvent[] = [];
  let cancels = 0;
  const waiting = (name: string) => () =>
    new Promise<Result<DeskView>>((resolve, reject) => {
      calls.push({ name, end: resolve, fail: reject });
    });
  const desk = { look: waiting('look'), lookAgain: waiting('look-again'), undo: waiting('undo') };
  const queue = deskQueue({
    desk: desk as unknown as Desk,
    cancel: () => {
      cancels += 1;
    },
    tell: (event) => events.push(event),
  });
  return { queue, calls, events, cancelled: () => cancels, close: queue.open() };
}

const view = viewOf(['甲站']);
const found: Result<DeskView> = { ok: true, value: view };

/** Lets everything that is ready happen. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 10; turn++) await Promise.resolve();
}

describe('the way to the desk', () => {
  it('lets one call in at a time, in the order asked', async () => {
    const { queue, calls } = queueUnderTest();
    const looked = queue.run('look', (desk) => desk.look());
    const undone = queue.run('undo', (desk) => desk.undo());
    await settle();
    expect(calls.map(({ name }) => name)).toEqual(['look']);
    calls[0]?.end(found);
    expect(await looked).toBe(found);
    await settle();
    expect(calls.map(({ name }) => name)).toEqual(['look', 'undo']);
    calls[1]?.end(found);
    expect(await undone).toBe(found);
  });

  it('tells the beginning and the end of a task', async () => {
    const { queue, calls, events } = queueUnderTest();
    const looked = queue.run('look', (desk) => desk.look());
    await settle();
    calls[0]?.end(found);
    await looked;
    expect(events).toEqual([
      { kind: 'started', id: 1, name: 'look' },
      { kind: 'ended', id: 1, view },
    ]);
  });

  it('takes the view out of a result that holds more', async () => {
    const { queue, events } = queueUnderTest();
    const result = { ok: true, value: { view, sheets: { overview: '评估汇总' } } } as const;
    expect(await queue.run('write', () => Promise.resolve(result))).toBe(result);
    expect(events.at(-1)).toEqual({ kind: 'ended', id: 1, view });
  });

  it('goes on after a desk that does not answer', async () => {
    const { queue, calls, events } = queueUnderTest();
    const looked = queue.run('look', (desk) => desk.look());
    await settle();
    calls[0]?.fail(new Error('the worker is gone'));
    expect(await looked).toBeNull();
    expect(events.at(-1)).toEqual({ kind: 'lost', id: 1 });
    expect(await queue.ask(() => Promise.resolve(3))).toBe(3);
    expect(await queue.ask(() => Promise.reject(new Error('gone')))).toBeNull();
  });

  it('ends a cancelled task at once, though the desk never comes back', async () => {
    const { queue, calls, events, cancelled } = queueUnderTest();
    const looked = queue.run('look', (desk) => desk.look());
    await settle();
    queue.cancel();
    expect(await looked).toEqual({ ok: false, trouble: { kind: 'cancelled' } });
    expect(cancelled()).toBe(1);
    calls[0]?.end(found);
    await settle();
    expect(events.map(({ kind }) => kind)).toEqual(['started', 'stopped']);
  });

  it('has nothing to cancel between tasks', () => {
    const { queue, cancelled } = queueUnderTest();
    queue.cancel();
    expect(cancelled()).toBe(0);
  });

  it('looks once for many edits that come while it is busy', async () => {
    const { queue, calls } = queueUnderTest();
    const undone = queue.run('undo', (desk) => desk.undo());
    queue.follow();
    queue.follow();
    queue.follow();
    await settle();
    calls[0]?.end(found);
    await undone;
    await settle();
    expect(calls.map(({ name }) => name)).toEqual(['undo', 'look']);
    queue.follow();
    calls[1]?.end(found);
    await settle();
    expect(calls.map(({ name }) => name)).toEqual(['undo', 'look', 'look']);
  });

  it('tells nothing any more once the pane is gone', async () => {
    const { queue, calls, events, close } = queueUnderTest();
    const looked = queue.run('look', (desk) => desk.look());
    await settle();
    close();
    calls[0]?.end(found);
    await looked;
    expect(events).toEqual([{ kind: 'started', id: 1, name: 'look' }]);
  });
});
