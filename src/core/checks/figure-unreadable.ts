import type { Stated } from '../quantities/reading.ts';
import type { FundingTable } from '../tables/facts/funding-table.ts';
import type { PaymentsTable } from '../tables/facts/payments-table.ts';
import type {
  AttendanceTable,
  IndicatorTable,
  ProjectTable,
  ScoreTable,
  Table,
} from '../tables/facts/table.ts';
import type { CheckContext } from './check-context.ts';
import type { FindingDatum, FindingDraft } from './finding.ts';
import { aboutEntry, namesOf } from './indicator-groups.ts';

/**
 * `figure/unreadable`: a cell of one of our tables is meant as a figure or a mark and cannot be
 * read, so it was not counted. The same mark in one roster is one finding, on its first cell.
 * Data: what names the place: `name`, `measure`, `area`, `worker`, `part`, `label`; of a mark `count`,
 * its cells, and `means`, what the roster's legend says of it.
 */
export function checkFigureUnreadable({ recognition }: CheckContext): readonly FindingDraft[] {
  return recognition.tables.filter(({ isSure }) => isSure).flatMap(checkTable);
}

function checkTable(table: Table): readonly FindingDraft[] {
  switch (table.kind) {
    case 'indicators':
      return checkIndicators(table);
    case 'scores':
      return checkScores(table);
    case 'attendance':
      return [...checkRosterFigures(table), ...checkMarks(table)];
    case 'project':
      return checkProject(table);
    case 'funding':
      return checkFunding(table);
    case 'payments':
      return checkPayments(table);
    default:
      return [];
  }
}

type Data = Readonly<Record<string, FindingDatum>>;

function checkStated(
  stated: Stated | null,
  data: Data,
  about: readonly string[],
): readonly FindingDraft[] {
  if (stated?.reading.kind !== 'unreadable') return [];
  const { text } = stated.reading;
  return [
    { rule: 'figure/unreadable', cell: stated.cell, stated: { kind: 'text', text }, data, about },
  ];
}

function checkIndicators({ key, entries, workers }: IndicatorTable): readonly FindingDraft[] {
  const figures = entries.flatMap((entry) =>
    (['target', 'completed', 'rate'] as const).flatMap((role) =>
      checkStated(entry[role], namesOf(entry), aboutEntry(key, entry, role)),
    ),
  );
  const heads = workers.flatMap(({ area, stated }) =>
    checkStated(stated, { area }, [key, area ?? '', 'workers']),
  );
  return [...figures, ...heads];
}

function checkScores({ key, rows, total }: ScoreTable): readonly FindingDraft[] {
  const parts = rows.flatMap((row) =>
    (['full', 'score', 'weight', 'converted'] as const).flatMap((role) =>
      checkStated(row[role], { part: row.label }, [key, row.label, role]),
    ),
  );
  const totals = (['full', 'score', 'converted'] as const).flatMap((role) =>
    checkStated(total?.[role] ?? null, {}, [key, 'total', role]),
  );
  return [...parts, ...totals];
}

const moneyRoles = ['budget', 'initial', 'spent', 'rate', 'balance'] as const;

function checkFunding({ key, lines, sums }: FundingTable): readonly FindingDraft[] {
  return [...lines, ...sums].flatMap((line) =>
    moneyRoles.flatMap((role) =>
      checkStated(line[role], { name: line.label }, [key, line.label, role]),
    ),
  );
}

function checkPayments({ key, rows, total }: PaymentsTable): readonly FindingDraft[] {
  const batches = rows.flatMap((row) =>
    (['due', 'amount', 'share'] as const).flatMap((role) =>
      checkStated(row[role], { name: row.name }, [key, row.name, role]),
    ),
  );
  const totals = (['due', 'amount'] as const).flatMap((role) =>
    checkStated(total?.[role] ?? null, {}, [key, 'total', role]),
  );
  return [...batches, ...totals];
}

function checkProject({ key, fields }: ProjectTable): readonly FindingDraft[] {
  return fields
    .filter(
      ({ field }) =>
        field === 'requiredWorkers' || field === 'requiredLicensed' || field === 'annualFunds',
    )
    .flatMap(({ field, label, stated }) => checkStated(stated, { name: label }, [key, field]));
}

function checkRosterFigures(table: AttendanceTable): readonly FindingDraft[] {
  const { key, workers, sums } = table;
  const perWorker = workers.flatMap(({ name, subtotal, experiencedSubtotal, row }) => {
    const worker = name?.text ?? null;
    const about = [key, worker ?? String(row)];
    return [
      ...checkStated(subtotal, { worker }, [...about, 'subtotal']),
      ...checkStated(experiencedSubtotal, { worker }, [...about, 'experienced']),
    ];
  });
  const printed = sums.flatMap(({ label, of, month, stated }) =>
    checkStated(stated, { label }, [key, label, of, String(month ?? '')]),
  );
  return [...perWorker, ...printed, ...checkStated(table.stableRate, {}, [key, 'stable-rate'])];
}

interface UnreadMark {
  readonly worker: string | null;
  readonly cell: Stated['cell'];
  readonly means: string | null;
}

function checkMarks({ key, workers }: AttendanceTable): readonly FindingDraft[] {
  const byText = new Map<string, UnreadMark[]>();
  for (const { name, months } of workers) {
    for (const { cell, presence } of months.flat()) {
      if (presence.kind !== 'unreadable') continue;
      const { text, means = null } = presence;
      const places = byText.get(text) ?? [];
      byText.set(text, [...places, { worker: name?.text ?? null, cell, means }]);
    }
  }
  return [...byText].flatMap(([text, [first, ...others]]) =>
    first
      ? [
          {
            rule: 'figure/unreadable' as const,
            cell: first.cell,
            stated: { kind: 'text' as const, text },
            data: { worker: first.worker, count: others.length + 1, means: first.means },
            related: others.map(({ cell }) => cell),
            about: [key, 'marks', text],
          },
        ]
      : [],
  );
}
