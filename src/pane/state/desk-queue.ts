import type { Desk, DeskView } from '../../desk/desk.ts';
import type { HostTrouble, Progress, Result } from '../../hosts/workbook.ts';
import type { PaneEvent, TaskName } from './pane-state.ts';

/** What a call that changes the view gives: the view, alone or beside more. */
type WithView = DeskView | { readonly view: DeskView };

type TaskCall<T> = (desk: Desk, progress: (progress: Progress) => void) => Promise<Result<T>>;

/** The one way to the desk: its calls one after another, in the order in which they were asked for. */
export interface DeskQueue {
  /** A call whose view replaces the one shown. A trouble is shown too; null: the desk did not answer. */
  readonly run: <T extends WithView>(
    name: TaskName,
    call: TaskCall<T>,
  ) => Promise<Result<T> | null>;
  /** A call that changes nothing. Null where the desk did not answer. */
  readonly ask: <T>(call: (desk: Desk) => Promise<T>) => Promise<T | null>;
  /** Looks at the workbook once more, unless a look is waiting already. */
  readonly follow: () => void;
  /** Ends what is under way; calls that wait still come. */
  readonly cancel: () => void;
  /** Tells events from here on, until what it returns is called. */
  readonly open: () => () => void;
}

interface Dealings {
  readonly desk: Desk;
  /** Ends the work under way in the host. */
  readonly cancel: () => void;
  readonly tell: (event: PaneEvent) => void;
}

const cancelled: HostTrouble = { kind: 'cancelled' };

export function deskQueue({ desk, cancel, tell }: Dealings): DeskQueue {
  let last: Promise<unknown> = Promise.resolve();
  let count = 0;
  let isOpen = false;
  let isLookWaiting = false;
  let stop: (() => void) | null = null;

  const send = (event: PaneEvent) => {
    if (isOpen) tell(event);
  };

  function next<T>(work: () => Promise<T>): Promise<T> {
    const mine = last.then(work);
    last = mine.catch(() => null);
    return mine;
  }

  async function perform<T extends WithView>(name: TaskName, call: TaskCall<T>) {
    count += 1;
    const id = count;
    send({ kind: 'started', id, name });
    try {
      const ending = new Promise<Result<T>>((resolve) => {
        stop = () => resolve({ ok: false, trouble: cancelled });
      });
      const work = call(desk, (progress) => send({ kind: 'progressed', id, progress }));
      // A call that was cancelled may never come back, or fail: nobody waits for it any more.
      work.catch(() => null);
      const result = await Promise.race([work, ending]);
      send(
        result.ok
          ? { kind: 'ended', id, view: viewIn(result.value) }
          : { kind: 'stopped', id, trouble: result.trouble },
      );
      return result;
    } catch {
      send({ kind: 'lost', id });
      return null;
    } finally {
      stop = null;
    }
  }

  const run: DeskQueue['run'] = (name, call) => next(() => perform(name, call));

  return {
    run,
    ask: (call) =>
      next(async () => {
        try {
          return await call(desk);
        } catch {
          return null;
        }
      }),
    follow: () => {
      if (isLookWaiting || !isOpen) return;
      isLookWaiting = true;
      void run('look', (asked, progress) => {
        isLookWaiting = false;
        return asked.look(progress);
      });
    },
    cancel: () => {
      if (stop === null) return;
      cancel();
      stop();
    },
    open: () => {
      isOpen = true;
      return () => {
        isOpen = false;
      };
    },
  };
}

function viewIn(value: WithView): DeskView {
  return 'view' in value ? value.view : value;
}
