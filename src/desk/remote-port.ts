import { proxy, type Remote } from 'comlink';
import type { CellAddress } from '../core/cells/address.ts';
import type { Snapshot } from '../core/cells/snapshot.ts';
import type { Applied, Progress, Result, Workbook } from '../hosts/workbook.ts';
import type { Plan } from '../plan/plan.ts';

/** A host's port as it crosses into the worker: plain data, and ways back by their number. */
export interface RemotePort {
  read(
    sheets: readonly string[] | null,
    progress: ((progress: Progress) => void) | null,
  ): Promise<Result<Snapshot>>;
  apply(plan: Plan): Promise<Result<{ readonly sheets: Applied['sheets']; readonly step: number }>>;
  undo(step: number): Promise<Result<null>>;
  reveal(cell: CellAddress): Promise<Result<null>>;
  onChange(listener: (sheets: readonly string[]) => void): void;
}

/** The side of the host: Office's client works where the pane is, the desk in its worker. */
export function sharePort(port: Workbook): RemotePort {
  const undos: Applied['undo'][] = [];
  return {
    read: (sheets, progress) =>
      port.read({ ...(sheets && { sheets }), ...(progress && { progress }) }),
    apply: async (plan) => {
      const applied = await port.apply(plan);
      if (!applied.ok) return applied;
      const step = undos.push(applied.value.undo) - 1;
      return { ok: true, value: { sheets: applied.value.sheets, step } };
    },
    undo: (step) => undos[step]?.() ?? Promise.resolve({ ok: true, value: null }),
    reveal: (cell) => port.reveal(cell),
    onChange: (listener) => {
      port.onChange(listener);
    },
  };
}

/** The side of the worker: the port again, as the desk knows it. */
export function portFrom(remote: Remote<RemotePort>): Workbook {
  return {
    read: ({ sheets, progress } = {}) =>
      remote.read(sheets ?? null, progress ? proxy(progress) : null),
    apply: async (plan) => {
      const applied = await remote.apply(plan);
      if (!applied.ok) return applied;
      const { sheets, step } = applied.value;
      return { ok: true, value: { sheets, undo: () => remote.undo(step) } };
    },
    reveal: (cell) => remote.reveal(cell),
    onChange: (listener) => {
      void remote.onChange(proxy(listener));
      return () => undefined;
    },
  };
}
