import type { Table } from '../tables/facts/table.ts';
import { countsTowards } from './counts-towards.ts';
import { licences } from './licences.ts';
import { workerLicence } from './worker-licence.ts';

/** What lists of staff without months tell: heads, and no person-months. */
export interface StaffList {
  readonly tables: readonly string[];
  /** Rows listed, and those of them that tell a day, or that, the worker left. */
  readonly listed: number;
  readonly left: number;
  /** Of those who have not left. */
  readonly licensed: number;
  readonly byLicence: readonly { readonly licence: string; readonly workers: number }[];
}

/**
 * Heads of the lists of staff that have no months: how many are listed, how many of them have left, and
 * the licences of the others. Workers hired by the street and rows that are no social worker's are left
 * out, as in a roster. Null without such a list. Months on post are not made of the days on which
 * workers came and left: no rule of the field says so.
 *
 * @example 4 rows, one with 离职时间; 社会工作师, 助理社会工作师 and 无 among the rest: 4, 1 left, 2 licensed
 */
export function countStaff(tables: readonly Table[]): StaffList | null {
  const lists = tables.flatMap((table) =>
    table.kind === 'attendance' && table.staff ? [{ key: table.key, staff: table.staff }] : [],
  );
  const workers = lists.flatMap(({ staff }) => staff.filter(countsTowards));
  if (workers.length === 0) return null;
  const present = workers
    .filter(({ left }) => left === null)
    .map((worker) => workerLicence(worker));
  const byLicence = licences.flatMap(({ name }) => {
    const held = present.filter((one) => one?.name === name).length;
    return held > 0 ? [{ licence: name, workers: held }] : [];
  });
  return {
    tables: lists.map(({ key }) => key),
    listed: workers.length,
    left: workers.length - present.length,
    licensed: present.filter((one) => one?.isLicensed).length,
    byLicence,
  };
}
