import type { Attendance } from '../attendance/attendance.ts';
import type { Snapshot } from '../cells/snapshot.ts';
import type { UsedFormula } from '../formulas/used-formulas.ts';
import type { Funding } from '../funding/funding.ts';
import type { Indicator } from '../indicators/indicator.ts';
import type { Payments } from '../payments/payments.ts';
import type { Performance } from '../performance/performance.ts';
import type { Project } from '../project/project.ts';
import type { Scores, VetoState } from '../scores/scores.ts';
import type { Settings } from '../settings/settings.ts';
import type { Survey } from '../survey/survey.ts';
import type { Recognition } from '../tables/facts/table.ts';

/** What a check sees: the facts as recognised, what was calculated from them, and the sheets. */
export interface CheckContext {
  readonly snapshot: Snapshot;
  readonly settings: Settings;
  readonly project: Project;
  readonly recognition: Recognition;
  /** Formulas of the tables that count, and those that feed them. */
  readonly formulas: readonly UsedFormula[];
  readonly indicators: readonly Indicator[];
  readonly attendance: Attendance | null;
  readonly scores: Scores | null;
  readonly otherScores?: readonly Scores[];
  readonly vetoes: readonly VetoState[];
  readonly funding: Funding | null;
  readonly payments: Payments | null;
  readonly performance: Performance | null;
  readonly surveys: readonly Survey[];
}
