import { useEffect, useMemo, useReducer, useRef } from 'react';
import type { PaneHost } from '../pane-host.ts';
import { type DeskQueue, deskQueue } from './desk-queue.ts';
import { initialState, type PaneEvent, type PaneState, reducePane } from './pane-state.ts';

/** The pane's state and the queue to its desk. Reads the workbook at first and follows its changes. */
export function useDesk(host: PaneHost): {
  readonly state: PaneState;
  readonly queue: DeskQueue;
  readonly tell: (event: PaneEvent) => void;
} {
  const [state, tell] = useReducer(reducePane, initialState);
  const current = useRef(host);
  const { desk } = host;
  const queue = useMemo(
    () => deskQueue({ desk, cancel: () => current.current.cancel(), tell }),
    [desk],
  );
  useEffect(() => {
    current.current = host;
  }, [host]);
  useEffect(() => {
    const close = queue.open();
    const { startsWith } = current.current;
    tell({ kind: 'opened', ...(startsWith && { startsWith }) });
    queue.follow();
    desk.onChange(queue.follow).catch(() => null);
    return close;
  }, [desk, queue]);
  return { state, queue, tell };
}
