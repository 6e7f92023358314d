import { countsTowards } from '../attendance/counts-towards.ts';
import { untrainedWords } from '../attendance/licences.ts';
import { workerLicence } from '../attendance/worker-licence.ts';
import type { RosterWorker } from '../tables/facts/table.ts';
import { attendanceTables, workerName } from './attendance-tables.ts';
import type { CheckContext } from './check-context.ts';
import type { FindingDraft } from './finding.ts';

/**
 * `attendance/untrained`: an unlicensed worker for whom the licence column says a bare 无; such a
 * worker must have had training. A remark that tells of training speaks for the worker; workers
 * hired by the street do not count. Data: `worker`.
 */
export function checkUntrained(context: CheckContext): readonly FindingDraft[] {
  return attendanceTables(context).flatMap(({ key, workers }) =>
    workers.filter(isUntrained).map((row): FindingDraft => {
      const worker = workerName(row);
      return {
        rule: 'attendance/untrained',
        cell: row.licence?.cell ?? null,
        stated: { kind: 'text', text: row.licence?.text ?? '' },
        data: { worker },
        about: [key, worker],
      };
    }),
  );
}

function isUntrained(row: RosterWorker): boolean {
  const { licence, remark } = row;
  const text = licence?.text.normalize('NFKC').replace(/\s+/gu, '') ?? '';
  if (!countsTowards(row) || !untrainedWords.includes(text)) return false;
  const isTrained = /培训/u.test(remark ?? '') && !/[未没无]/u.test(remark ?? '');
  return !isTrained && workerLicence(row)?.isLicensed !== true;
}
