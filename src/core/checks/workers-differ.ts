import type { CellAddress } from '../cells/address.ts';
import { equals, fromNumber, type Rational, rational, sum } from '../quantities/rational.ts';
import type { AttendanceTable, IndicatorTable } from '../tables/facts/table.ts';
import { normaliseLabel } from '../tables/words/normalise-label.ts';
import { attendanceTables } from './attendance-tables.ts';
import type { CheckContext } from './check-context.ts';
import { figureIn, numberValue } from './compare-stated.ts';
import type { FindingDraft } from './finding.ts';
import { indicatorTables } from './indicator-groups.ts';
import { cellKey, otherCells } from './many-cells.ts';

/**
 * `cross/workers-differ`: 投入社工人数 is neither how many the roster has on post in the last month of
 * the period nor how many it lists; or two places say different numbers of workers that the
 * agreement requires, where no person has set one. Nothing is said beside marks that cannot be told.
 * Data: `of` (present, required, licensed), `area`, `month`, `other`: the other one's sheet.
 */
export function checkWorkersDiffer(context: CheckContext): readonly FindingDraft[] {
  return [
    ...checkPresent(context),
    ...checkRequired(context, 'requiredWorkers'),
    ...checkRequired(context, 'requiredLicensed'),
  ];
}

interface Heads {
  readonly table: string;
  readonly value: Rational;
  readonly cell: CellAddress;
}

function checkPresent(context: CheckContext): readonly FindingDraft[] {
  const { attendance } = context;
  const rosters = attendanceTables(context);
  if (!attendance?.lastMonth || attendance.untoldMarks > 0) return [];
  const month = attendance.months.at(-1);
  const listed = rosters.reduce((count, { workers }) => count + workers.length, 0);
  const right = [attendance.lastMonth.workers, attendance.workers.length, listed].map((count) =>
    rational(count),
  );
  const expected = rational(attendance.lastMonth.workers);
  const wrong = indicatorTables(context)
    .flatMap(headsIn)
    .filter(({ value }) => right.every((one) => !equals(one, value)));
  const place = rosterCell(rosters, month?.places ?? []);
  return byValue(wrong).flatMap(([first, ...others]) =>
    first
      ? [
          {
            rule: 'cross/workers-differ' as const,
            cell: first.cell,
            stated: numberValue(first.value),
            expected: numberValue(expected),
            data: { of: 'present', area: null, month: month?.label ?? null, other: null },
            related: otherCells([...others.map(({ cell }) => cell), ...place]),
            about: [first.table, 'workers'],
          },
        ]
      : [],
  );
}

/** The printed total, or the areas added up, pointing to the last; each block of a table has its own. */
function headsIn({ key, workers }: IndicatorTable): readonly Heads[] {
  const stated = workers.flatMap(({ area, isTotal, stated: { cell, reading } }) => {
    const figure = reading.kind === 'figure' && !reading.figure.isPercent ? reading.figure : null;
    return figure ? [{ isWhole: isTotal || area === null, value: figure.value, cell }] : [];
  });
  const wholes = stated.filter(({ isWhole }) => isWhole);
  if (wholes.length > 0) return wholes.map(({ value, cell }) => ({ table: key, value, cell }));
  const last = stated.at(-1);
  if (!last || stated.length < workers.length) return [];
  return [{ table: key, value: sum(stated.map(({ value }) => value)), cell: last.cell }];
}

function byValue(heads: readonly Heads[]): readonly (readonly Heads[])[] {
  const groups = new Map<string, Map<string, Heads>>();
  for (const one of heads) {
    const key = `${String(one.value.n)}/${String(one.value.d)}`;
    groups.set(key, (groups.get(key) ?? new Map<string, Heads>()).set(cellKey(one.cell), one));
  }
  return [...groups.values()].map((group) => [...group.values()]);
}

/** What the roster prints for the month and all its workers, else where it begins. */
function rosterCell(
  rosters: readonly AttendanceTable[],
  places: readonly { readonly table: string; readonly index: number }[],
): readonly CellAddress[] {
  return rosters.map(({ key, sums, place }) => {
    const index = places.find(({ table }) => table === key)?.index;
    const printed = sums.findLast(({ scope, month }) => scope === 'all' && month === index);
    return printed && index !== undefined
      ? printed.stated.cell
      : { sheet: place.sheet, row: place.top, column: place.left };
  });
}

interface Required extends Heads {
  /** A roster's own words, or the label of a project sheet's pair. */
  readonly label: string | null;
}

function checkRequired(
  context: CheckContext,
  field: 'requiredWorkers' | 'requiredLicensed',
): readonly FindingDraft[] {
  if (context.settings.project[field] !== undefined) return [];
  const [base, ...later] = requiredIn(context, field);
  if (!base) return [];
  const isOther = (one: Required) =>
    one.table !== base.table &&
    (one.label === null || base.label === null || one.label === base.label) &&
    !equals(one.value, base.value);
  return byValue(later.filter(isOther)).flatMap(([first, ...others]) =>
    first
      ? [
          {
            rule: 'cross/workers-differ' as const,
            cell: first.cell,
            stated: numberValue(first.value),
            expected: numberValue(base.value),
            data: {
              of: field === 'requiredWorkers' ? 'required' : 'licensed',
              area: null,
              month: null,
              other: base.cell.sheet === first.cell.sheet ? null : base.cell.sheet,
            },
            related: otherCells([base.cell, ...others.map(({ cell }) => cell)]),
            about: [first.table, field],
          },
        ]
      : [],
  );
}

/**
 * In the order of the workbook: what project sheets say, and the words of a roster that is the only
 * one (of several each may tell its area's share). How many are to be licensed a roster tells only
 * beside how many are required; else it may speak of those who are there.
 */
function requiredIn(
  { recognition }: CheckContext,
  field: 'requiredWorkers' | 'requiredLicensed',
): readonly Required[] {
  const sure = recognition.tables.filter(({ isSure }) => isSure);
  const isOnly = sure.filter(({ kind }) => kind === 'attendance').length === 1;
  return sure.flatMap((table): readonly Required[] => {
    if (table.kind === 'project') {
      return table.fields.flatMap((pair) => {
        const value = pair.field === field ? figureIn(pair.stated)?.value : undefined;
        const { core } = normaliseLabel(pair.label);
        return value ? [{ table: table.key, value, cell: pair.stated.cell, label: core }] : [];
      });
    }
    return table.kind === 'attendance' && isOnly ? requiredByRoster(table, field) : [];
  });
}

function requiredByRoster(
  table: AttendanceTable,
  field: 'requiredWorkers' | 'requiredLicensed',
): readonly Required[] {
  const value = table.requiredWorkers === null ? null : table[field];
  const exact = value === null ? null : fromNumber(value);
  if (!exact) return [];
  const { sheet, top, left } = table.place;
  const cell = table.requiredMonths?.cell ?? { sheet, row: top, column: left };
  return [{ table: table.key, value: exact, cell, label: null }];
}
