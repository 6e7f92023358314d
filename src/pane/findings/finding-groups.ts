import type { Finding, Severity } from '../../core/checks/finding.ts';

export type FindingFilter = 'all' | Severity | 'handled';
export const findingFilters: readonly FindingFilter[] = [
  'all',
  'error',
  'warning',
  'note',
  'handled',
];

export interface FindingGroup {
  /** Null for what is about no sheet. */
  readonly sheet: string | null;
  readonly findings: readonly Finding[];
}

/** The findings that a filter lets through: open ones by severity, or those ignored and corrected. */
export function filterFindings(
  findings: readonly Finding[],
  filter: FindingFilter,
): readonly Finding[] {
  return findings.filter(({ state, severity }) => {
    if (filter === 'handled') return state !== 'open';
    return state === 'open' && (filter === 'all' || severity === filter);
  });
}

/** By sheet, in the order of the workbook's tabs; within a sheet the order that they have. */
export function groupFindings(
  findings: readonly Finding[],
  sheets: readonly string[],
): readonly FindingGroup[] {
  const order = [null, ...sheets];
  const groups = new Map<string | null, Finding[]>();
  for (const finding of findings) {
    const sheet = finding.cell?.sheet ?? null;
    groups.set(sheet, [...(groups.get(sheet) ?? []), finding]);
  }
  const place = (sheet: string | null) => {
    const at = order.indexOf(sheet);
    return at < 0 ? order.length : at;
  };
  return [...groups]
    .sort(([a], [b]) => place(a) - place(b))
    .map(([sheet, members]) => ({ sheet, findings: members }));
}
