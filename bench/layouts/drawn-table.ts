import type { Period } from '../../src/core/quantities/period.ts';
import type { Drawing, Spot } from './drawing.ts';
import type { ExpectedSheet } from './expected.ts';

/** A table of one kind as it was drawn, with what must come back of it. */
export interface DrawnTable {
  readonly drawing: Drawing;
  readonly features: readonly string[];
  readonly facts: Partial<ExpectedSheet>;
  /** A cell of its figures: it tells which table the title's facts are held against. */
  readonly spot: Spot | undefined;
  /** Without a title it could be anybody's. */
  readonly needsTitle?: boolean;
  /** Names that its title may have, where those of its kind do not tell all. */
  readonly names?: readonly string[];
  /** The period that its title gives; the station's without one. */
  readonly period?: Period;
  /** Years that the title's period gives to its months. */
  /** Its own title says a year: what period that makes is left to the reader. */
  readonly saysYear?: boolean;
  readonly months?: readonly { readonly year: number; readonly month: number }[];
}
