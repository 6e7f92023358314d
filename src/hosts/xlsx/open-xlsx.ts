import type { Plan } from '../../plan/plan.ts';
import type { Applied, Result, Workbook } from '../workbook.ts';
import { type OpenPackage, openPackage } from './package/open-package.ts';
import { readSnapshot } from './read/read-snapshot.ts';

/** A workbook in memory: what `apply` makes stands in `bytes()`, for the face to store. */
export interface XlsxWorkbook extends Workbook {
  /** The file as it is now. */
  bytes(): Uint8Array;
}

type Listener = (sheets: readonly string[]) => void;

/** Opens a file's bytes; what it is, is told from them and not from its name. */
export async function openXlsx(bytes: Uint8Array, name: string): Promise<Result<XlsxWorkbook>> {
  const opened = await openPackage(bytes, name);
  if (!opened.ok) return opened;
  let current = opened.value;
  const listeners = new Set<Listener>();

  const become = (next: OpenPackage, sheets: readonly string[]): void => {
    current = next;
    for (const listener of listeners) listener(sheets);
  };

  const apply = async (plan: Plan): Promise<Result<Applied>> => {
    const before = current;
    // Fetched when something is written: whoever only looks needs none of it.
    const { applyPlan } = await import('./write/apply-plan.ts');
    const applied = await applyPlan(before, plan);
    if (!applied.ok) return applied;
    const after = await openPackage(applied.value.bytes, name);
    if (!after.ok) return after;
    const { sheets } = applied.value;
    const changed = changedSheets(plan, sheets);
    become(after.value, changed);
    const undo = (): Promise<Result<null>> => {
      become(before, changed);
      return Promise.resolve({ ok: true, value: null });
    };
    return { ok: true, value: { sheets, undo } };
  };

  const workbook: XlsxWorkbook = {
    read: (options = {}) => readSnapshot(current, options),
    apply,
    reveal: () => Promise.resolve({ ok: true, value: null }),
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    bytes: () => current.container.bytes,
  };
  return { ok: true, value: workbook };
}

/** Nobody else works on a file in memory: what changes is what a plan changes. */
function changedSheets(plan: Plan, ours: Readonly<Record<string, string>>): readonly string[] {
  const edited = (plan.edits ?? []).map(({ cell }) => cell.sheet);
  return [...new Set([...edited, ...Object.values(ours)])];
}
