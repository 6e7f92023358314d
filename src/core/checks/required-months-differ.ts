import { multiply, rational, sum } from '../quantities/rational.ts';
import { attendanceTables } from './attendance-tables.ts';
import type { CheckContext } from './check-context.ts';
import { compareStated, figureIn, numberValue, statedValue } from './compare-stated.ts';
import type { FindingDraft } from './finding.ts';

/**
 * `subtotal/differs`: the person-months that a roster prints as required (应到人次) are not the workers
 * agreed on times the months; `rate/rounding` where only another rounding explains it. They may be of
 * all workers or the licensed, as the project or the roster itself says; of the period, of the months
 * that the roster has, or of one month. Nothing is said where the agreement is not known or several
 * rosters share it. Data: `of`: `required`, `workers`, `months`.
 */
export function checkRequiredMonthsDiffer(context: CheckContext): readonly FindingDraft[] {
  const { attendance, project } = context;
  const tables = attendanceTables(context);
  const [table] = tables;
  const stated = figureIn(table?.requiredMonths ?? null);
  const { value: workers = null } = project.requiredWorkers ?? {};
  if (!table || tables.length > 1 || !stated || stated.isPercent) return [];
  if (!attendance || !workers) return [];
  const own = [table.requiredWorkers, table.requiredLicensed].flatMap((one) =>
    one === null ? [] : rational(one),
  );
  const licensed = project.requiredLicensed ? [project.requiredLicensed.value] : [];
  const months = [
    attendance.periodMonths,
    sum(attendance.months.map(({ weight }) => weight)),
    rational(table.months.length),
    rational(1),
  ];
  const ways = [workers, ...licensed, ...own].flatMap((heads) =>
    months.map((each) => compareStated(stated, multiply(heads, each))),
  );
  if (ways.includes('agrees')) return [];
  return [
    {
      rule: ways.includes('rounding') ? 'rate/rounding' : 'subtotal/differs',
      cell: table.requiredMonths?.cell ?? null,
      stated: statedValue(stated),
      expected: numberValue(multiply(workers, attendance.periodMonths)),
      data: { of: 'required', workers, months: attendance.periodMonths },
      about: [table.key, 'required'],
    },
  ];
}
