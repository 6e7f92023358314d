/** A day of the calendar; month counts from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** From the first to the last day, both included. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}
