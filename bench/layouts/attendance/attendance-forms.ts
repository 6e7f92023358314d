import type { DrawnTable } from '../drawn-table.ts';
import type { Random } from '../random.ts';
import { drawHeadcounts } from './headcount-tables.ts';
import { drawPlainRoster } from './plain-rosters.ts';

/** Heads on post without names, and rosters whose title has the year, with a row a mark or two pages. */
export function drawAttendanceForm(random: Random): DrawnTable {
  return random.pick([drawHeadcounts, drawPlainRoster])(random);
}
