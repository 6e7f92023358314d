import { compare, rational } from '../quantities/rational.ts';
import { attendanceTables } from './attendance-tables.ts';
import type { CheckContext } from './check-context.ts';
import type { FindingDraft } from './finding.ts';

/**
 * `attendance/stable-rate-low`: the stable-staff rate is under the required one (80 %, a setting),
 * by the exact value. On the printed rate, else on the roster. Nothing is said where marks cannot be
 * told. Data: `rate`, `required` (fractions), `stableWorkers`, `requiredWorkers`.
 */
export function checkStableRateLow(context: CheckContext): readonly FindingDraft[] {
  const { attendance, settings, project } = context;
  if (!attendance?.stableRate || attendance.untoldMarks > 0) return [];
  const required = rational(Math.round(settings.thresholds.stableRatePercent * 100), 10_000);
  if (compare(attendance.stableRate, required) >= 0) return [];
  const tables = attendanceTables(context);
  const printed = tables.find(({ stableRate }) => stableRate !== null)?.stableRate?.cell;
  const place = tables.find(({ key }) => key === attendance.table)?.place;
  const corner = place ? { sheet: place.sheet, row: place.top, column: place.left } : null;
  return [
    {
      rule: 'attendance/stable-rate-low',
      cell: printed ?? corner,
      data: {
        rate: attendance.stableRate,
        required,
        stableWorkers: attendance.stableWorkers,
        requiredWorkers: project.requiredWorkers?.value ?? null,
      },
      about: [attendance.table, 'stable-rate'],
    },
  ];
}
