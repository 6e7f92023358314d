import type { Evaluation } from '../core/evaluation.ts';
import type { Mark } from './plan.ts';

const weight = { error: 0, warning: 1, note: 2 } as const;

/** The cells of all open findings, each once with the gravest severity. */
export function planMarks(evaluations: readonly Evaluation[]): readonly Mark[] {
  const marks = new Map<string, Mark>();
  for (const { cell, severity, state } of evaluations.flatMap(({ findings }) => findings)) {
    if (!cell || state !== 'open') continue;
    const place = `${cell.row},${cell.column},${cell.sheet}`;
    const earlier = marks.get(place);
    if (!earlier || weight[severity] < weight[earlier.severity])
      marks.set(place, { cell, severity });
  }
  return [...marks.values()];
}
