import type { Snapshot } from '../core/cells/snapshot.ts';
import type { Evaluation } from '../core/evaluation.ts';
import type { Lang } from '../messages/messages.ts';
import type { WrittenMessages } from '../messages/zh-cn/written.ts';
import type { SheetNames } from './sheet-names.ts';

/** What every summary sheet is planned from. */
export interface PlanContext {
  readonly evaluation: Evaluation;
  readonly snapshot: Snapshot;
  readonly lang: Lang;
  readonly words: WrittenMessages['sheets'];
  /** yyyy-mm-dd hh:mm, given by the caller. */
  readonly madeAt: string;
  readonly names: SheetNames;
}
