import type { CellAddress } from '../cells/address.ts';
import type { Rational } from '../quantities/rational.ts';
import type { Figure } from '../quantities/reading.ts';
import type { IndicatorEntry } from '../tables/facts/table.ts';

/** An indicator with what was reckoned from it. Rates and shares are fractions (0.6473). */
export interface Indicator {
  /** Key of its table, and the entry as it stands there. */
  readonly table: string;
  readonly entry: IndicatorEntry;
  readonly target: Rational | null;
  readonly completed: Rational | null;
  /** completed / target, exact; by the implied target where only one fits, then it is the stated rate. */
  readonly rate: Rational | null;
  /** The rate as it is printed. */
  readonly statedRate: Figure | null;
  /** The only whole target whose rate rounds to the stated one, where no target is printed. */
  readonly impliedTarget: Rational | null;
  /** Whole targets that fit, where several do; `none`: no whole number fits. */
  readonly impliedRange: { readonly from: Rational; readonly to: Rational } | 'none' | null;
  /** Share of the agreement period that has passed; null where the periods are not known. */
  readonly elapsedShare: Rational | null;
  /** Null where it cannot be told, and on area rows beside a total. */
  readonly isBehind: boolean | null;
  /** Where behind: what is owed to the target, and how much a month to reach it in time. */
  readonly owed: Rational | null;
  readonly monthlyPace: Rational | null;
  /** Made by adding up areas, as the table prints no total: no cell of its own. */
  readonly isRolledUp: boolean;
  /** The cells of the figures added up, where it was rolled up. */
  readonly sources: readonly CellAddress[];
}
