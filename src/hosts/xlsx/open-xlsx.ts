import type { Plan } from '../../plan/plan.ts';
import type { Applied, Result, Workbook } from '../workbook.ts';
import { applyPlan } from './apply-plan.ts';
import { openPackage } from './open-package.ts';
import { readSnapshot } from './read-snapshot.ts';

/** A workbook in memory: what `apply` makes stands in `bytes()`, for the face to store. */
export interface XlsxWorkbook extends Workbook {
  /** The file as it is now. */
  bytes(): Uint8Array;
}

/** Opens a file's bytes; what it is, is told from them and not from its name. */
export async function openXlsx(bytes: Uint8Array, name: string): Promise<Result<XlsxWorkbook>> {
  const opened = await openPackage(bytes, name);
  if (!opened.ok) return opened;
  let current = opened.value;

  const apply = async (plan: Plan): Promise<Result<Applied>> => {
    const before = current;
    const applied = await applyPlan(before, plan);
    if (!applied.ok) return applied;
    const after = await openPackage(applied.value.bytes, name);
    if (!after.ok) return after;
    current = after.value;
    const undo = (): Promise<Result<null>> => {
      current = before;
      return Promise.resolve({ ok: true, value: null });
    };
    return { ok: true, value: { sheets: applied.value.sheets, undo } };
  };

  return {
    ok: true,
    value: {
      read: (options = {}) => readSnapshot(current, options),
      apply,
      reveal: () => Promise.resolve({ ok: true, value: null }),
      onChange: () => () => undefined,
      bytes: () => current.container.bytes,
    },
  };
}
