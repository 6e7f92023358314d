import { calculateAttendance } from '../../../src/core/attendance/calculate-attendance.ts';
import { formatPosition } from '../../../src/core/cells/a1.ts';
import type { Snapshot } from '../../../src/core/cells/snapshot.ts';
import type { CheckContext } from '../../../src/core/checks/check-context.ts';
import type { FindingDraft } from '../../../src/core/checks/finding.ts';
import { plainValue } from '../../../src/core/checks/finish-findings.ts';
import { countMonths } from '../../../src/core/quantities/count-months.ts';
import type { Period } from '../../../src/core/quantities/period.ts';
import { rational } from '../../../src/core/quantities/rational.ts';
import { calculateScores } from '../../../src/core/scores/calculate-scores.ts';
import { chooseScheme } from '../../../src/core/scores/choose-scheme.ts';
import { decideVetoes } from '../../../src/core/scores/decide-vetoes.ts';
import { defaultSettings } from '../../../src/core/settings/default-settings.ts';
import type { Settings, Stage } from '../../../src/core/settings/settings.ts';
import type { AttendanceTable, ScoreTable } from '../../../src/core/tables/facts/table.ts';
import { period } from '../attendance/draw-roster.ts';

export interface DrawnStation {
  readonly rosters?: readonly AttendanceTable[];
  readonly scores?: readonly ScoreTable[];
  readonly workers?: number | null;
  readonly licensed?: number;
  readonly evaluation?: Period;
  readonly stage?: Stage;
  readonly vetoes?: Settings['vetoes'];
}

/** What a check sees of a station with these rosters and score tables; by itself that of 文冲. */
export function drawContext(drawn: DrawnStation): CheckContext {
  const { rosters = [], scores: scoreTables = [], licensed = 10, stage = 'mid' } = drawn;
  const evaluation = drawn.evaluation ?? period('2023-07-01', '2023-11-30');
  const workers = drawn.workers === null ? null : rational(drawn.workers ?? 20);
  const settings: Settings = { ...defaultSettings, vetoes: drawn.vetoes ?? {} };
  const attendance = calculateAttendance(rosters, {
    evaluation,
    workers,
    licensed: rational(licensed),
    experiencedYears: settings.thresholds.experiencedYears,
  });
  const chosen = chooseScheme({ id: null, own: [], text: null, tables: scoreTables });
  const scheme = chosen?.scheme ?? null;
  const sourced = <T>(value: T) => ({ value, from: 'project' as const, cell: null });
  return {
    snapshot: noSheets,
    settings,
    recognition: { tables: [...rosters, ...scoreTables], unplaced: [] },
    formulas: [],
    project: {
      station: null,
      buyer: null,
      supervisor: null,
      contractor: null,
      stage: sourced(stage),
      agreementPeriod: null,
      evaluationPeriod: sourced({ ...evaluation, months: countMonths(evaluation) }),
      requiredWorkers: workers && sourced(workers),
      requiredLicensed: sourced(rational(licensed)),
      scheme: null,
      annualFunds: null,
    },
    indicators: [],
    attendance,
    scores: calculateScores(scoreTables, scheme),
    vetoes: decideVetoes(scheme, stage, attendance, settings.vetoes),
    performance: null,
    surveys: [],
    funding: null,
    payments: null,
  };
}

const noSheets: Snapshot = {
  name: 'test.xlsx',
  usesDate1904: false,
  isStructureProtected: false,
  sheets: [],
  settings: null,
};

/** Findings in short: rule, cell, stated → expected, and `!` with the value that would mend it. */
export function inShort(findings: readonly FindingDraft[]): readonly string[] {
  return findings.map(({ rule, cell, stated, expected, fix, related }) => {
    const values = [plainValue(stated ?? null), plainValue(expected ?? null)];
    const parts = [
      rule,
      cell ? formatPosition(cell) : '-',
      ...(stated || expected ? [values.map((value) => value ?? '').join(' → ')] : []),
      ...(fix ? [`! ${plainValue(fix)}`] : []),
      ...(related?.length ? [`+ ${related.map(formatPosition).join(' ')}`] : []),
    ];
    return parts.join(' ');
  });
}
