import type { StaffList } from '../core/attendance/staff-list.ts';
import type { Lang } from './messages.ts';
import { writtenFor } from './written.ts';

/** What a list of staff without months tells, and why nothing of it is counted. */
export function describeStaffList(
  { listed, left, licensed, byLicence }: StaffList,
  lang: Lang,
): readonly string[] {
  const say = writtenFor(lang).headcounts.staffList;
  const parts = byLicence.map(({ licence, workers }) => say.part(licence, workers));
  return [say.listed(listed, left), say.licensed(licensed, parts), say.notCounted];
}
