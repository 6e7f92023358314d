import { unzipSync } from 'fflate';
import type { Snapshot } from '../../../src/core/cells/snapshot.ts';
import type { HostTrouble } from '../../../src/hosts/workbook.ts';
import { openPackage } from '../../../src/hosts/xlsx/package/open-package.ts';
import { type AppliedPlan, applyPlan } from '../../../src/hosts/xlsx/write/apply-plan.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import { readBytes } from './tiny-workbook.ts';

/** The file that a plan makes of a workbook that takes it. */
export async function applyTo(bytes: Uint8Array, plan: Plan): Promise<AppliedPlan> {
  const opened = await openPackage(bytes, '站点.xlsx');
  if (!opened.ok) throw new Error(JSON.stringify(opened.trouble));
  const applied = await applyPlan(opened.value, plan);
  if (!applied.ok) throw new Error(JSON.stringify(applied.trouble));
  return applied.value;
}

/** Why a workbook does not take a plan. */
export async function troubleOf(bytes: Uint8Array, plan: Plan): Promise<HostTrouble | null> {
  const opened = await openPackage(bytes, '站点.xlsx');
  if (!opened.ok) return opened.trouble;
  const applied = await applyPlan(opened.value, plan);
  return applied.ok ? null : applied.trouble;
}

export async function snapshotOf(bytes: Uint8Array): Promise<Snapshot> {
  const snapshot = await readBytes(bytes);
  if (!snapshot.ok) throw new Error(JSON.stringify(snapshot.trouble));
  return snapshot.value;
}

export function partsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  const files = Object.entries(unzipSync(bytes));
  return Object.fromEntries(files.map(([name, part]) => [name, new TextDecoder().decode(part)]));
}
