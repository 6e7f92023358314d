import type { Decision } from '../../core/settings/decide.ts';
import { usePane } from '../state/use-pane.ts';

/** Keeps decisions in the workbook and evaluates anew. */
export function useDecide(): (decisions: readonly Decision[]) => void {
  const { run, options } = usePane();
  return (decisions) => void run('decide', (desk) => desk.decide(decisions, options()));
}
