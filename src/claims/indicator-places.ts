import type { CellAddress } from '../core/cells/address.ts';
import type { FindingDatum } from '../core/checks/finding.ts';
import type { KnownIndicator } from './known-indicators.ts';

/** The cell of one of an indicator's figures; null where it was added up from areas. */
export function cellOf(
  { indicator: { entry, isRolledUp } }: KnownIndicator,
  role: 'target' | 'completed' | 'rate',
): CellAddress | null {
  return isRolledUp ? null : (entry[role]?.cell ?? null);
}

/** The names that the wording calls it by. */
export function namesOf({ indicator: { entry } }: KnownIndicator): Record<string, FindingDatum> {
  return { name: entry.name, measure: entry.measure, area: entry.area };
}

/** What a finding is about, without addresses. */
export function aboutOf({ indicator: { table, entry } }: KnownIndicator, role: string) {
  return ['report', table, ...entry.path, entry.area ?? '', role];
}
