import type { Scheme } from '../core/schemes/scheme.ts';
import type { ProjectSettings } from '../core/settings/settings.ts';
import type { OwnWord } from '../core/tables/words/own-words.ts';
import type { RememberedLayout } from '../core/tables/words/remembered-layout.ts';
import type { EvaluationDocument } from '../document/document.ts';
import type { Lang } from '../messages/messages.ts';
import type { StationFacts } from '../plan/plan-stations.ts';

/** One workbook to evaluate: plain data, sent to a worker thread. */
export interface Job {
  readonly path: string;
  /** Where the output goes; null: no workbook is written. */
  readonly out: string | null;
  /** The ordinal that its output's name starts from: two inputs of one name do not meet. */
  readonly ordinal: number;
  readonly scheme: string | null;
  /** A scheme of the user's own, beside ours. */
  readonly ownScheme: Scheme | null;
  readonly project: ProjectSettings;
  /** Remembered layouts; they come before those that the workbook keeps. */
  readonly layouts: readonly RememberedLayout[];
  /** Words of the user's own; they come before those that the workbook keeps. */
  readonly words: readonly OwnWord[];
  /** Whether the layouts of the workbook's tables are wanted. */
  readonly exportsLayouts: boolean;
  /** The text of a report to check against the workbook. */
  readonly report: string | null;
  readonly lang: Lang;
  /** When the summaries say they were made: yyyy-mm-dd hh:mm. */
  readonly madeAt: string;
}

/** What came of a job; troubles are sentences in the job's language. */
export interface JobResult {
  readonly path: string;
  readonly documents: readonly EvaluationDocument[];
  /** For the overview of a folder. */
  readonly stations: readonly StationFacts[];
  /** How the workbook's tables were read; empty where that was not wanted. */
  readonly layouts: readonly RememberedLayout[];
  /** The readable summary. */
  readonly summary: string;
  readonly written: string | null;
  /** Why the workbook was not read or written. */
  readonly trouble: string | null;
  /** What to know although it was done. */
  readonly notices: readonly string[];
}
