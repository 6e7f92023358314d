import type { Snapshot } from '../cells/snapshot.ts';
import type { Evaluation } from '../evaluation.ts';

/** What a check sees: the facts as recognised, what was calculated from them, and the sheets. */
export interface CheckContext
  extends Pick<
    Evaluation,
    'recognition' | 'project' | 'indicators' | 'attendance' | 'scores' | 'vetoes' | 'settings'
  > {
  readonly snapshot: Snapshot;
}
