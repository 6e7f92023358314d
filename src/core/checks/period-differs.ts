import type { CellAddress } from '../cells/address.ts';
import { cellKind, forEachCellIn } from '../cells/grid.ts';
import { readStage } from '../project/stage-words.ts';
import { countMonths } from '../quantities/count-months.ts';
import type { Day, Period } from '../quantities/period.ts';
import { compare, one } from '../quantities/rational.ts';
import { compareDays } from '../quantities/read-day.ts';
import { readPeriod } from '../quantities/read-period.ts';
import type { Table } from '../tables/facts/table.ts';
import { holdsWord } from '../tables/words/match-words.ts';
import { foldText } from '../tables/words/normalise-label.ts';
import { evaluationTitleWords, partPeriodWords } from '../tables/words/vocabulary-cross.ts';
import type { CheckContext } from './check-context.ts';
import type { FindingDraft } from './finding.ts';
import { otherCells } from './many-cells.ts';
import { sheetOf } from './sheet-lookup.ts';
import { periodText } from './table-scope.ts';

/**
 * `cross/period-differs`: the evaluation period is stated differently in two places: in project
 * sheets, or in titles of indicators, rosters and scores. It points to the later one. A title
 * says it only where its period can be meant so: not the agreement's or the procurement's, not a
 * month or one part of a series, not a roster that goes on beyond it, not another stage.
 * Data: `other`: the sheet of the earlier place.
 */
export function checkPeriodDiffers(context: CheckContext): readonly FindingDraft[] {
  const stated = [...projectPeriods(context), ...titlePeriods(context)];
  const [base] = stated;
  if (!base) return [];
  const differing = stated.filter(
    (other) => periodText(other.period) !== periodText(base.period) && !isPart(other, base),
  );
  const groups = new Map<string, Statement[]>();
  for (const other of differing) {
    const key = periodText(other.period);
    groups.set(key, [...(groups.get(key) ?? []), other]);
  }
  if (isSeries([...groups.values()].flatMap(([first]) => first ?? []))) return [];
  return [...groups.values()].flatMap((group) => describe(base, group));
}

function describe(
  base: Statement,
  [first, ...others]: readonly Statement[],
): readonly FindingDraft[] {
  if (!first) return [];
  const [cell, earlier] = [first.place(), base.place()];
  return [
    {
      rule: 'cross/period-differs',
      cell,
      stated: { kind: 'text', text: periodText(first.period) },
      expected: { kind: 'text', text: periodText(base.period) },
      data: { other: earlier.sheet === cell.sheet ? null : earlier.sheet },
      related: otherCells([earlier, ...others.map(({ place }) => place())]),
      about: [first.table, 'evaluation-period'],
    },
  ];
}

interface Statement {
  readonly table: string;
  readonly kind: Table['kind'];
  readonly period: Period;
  readonly place: () => CellAddress;
}

function projectPeriods({ recognition }: CheckContext): readonly Statement[] {
  return recognition.tables.flatMap((table) =>
    table.kind === 'project' && table.isSure
      ? table.fields.flatMap(({ field, period, stated: { cell } }) =>
          field === 'evaluationPeriod' && period
            ? [{ table: table.key, kind: table.kind, period, place: () => cell }]
            : [],
        )
      : [],
  );
}

const titledKinds: readonly Table['kind'][] = ['indicators', 'attendance', 'scores'];

function titlePeriods(context: CheckContext): readonly Statement[] {
  const { recognition, project } = context;
  const hasProject = projectPeriods(context).length > 0;
  const others = otherPeriods(context);
  return recognition.tables.flatMap((table) => {
    const { titlePeriod: period, title, isSure, kind, key } = table;
    if (!isSure || !period || !titledKinds.includes(kind)) return [];
    const text = foldText(`${title ?? ''}${table.place.sheet}`);
    const stage = readStage(text);
    const isElse =
      others.has(periodText(period)) ||
      holdsWord(text, partPeriodWords) ||
      compare(countMonths(period), one) <= 0 ||
      (stage !== null && project.stage !== null && stage !== project.stage.value);
    if (isElse || !(hasProject || holdsWord(text, evaluationTitleWords))) return [];
    return [{ table: key, kind, period, place: () => titleCell(context, table, period) }];
  });
}

/** Periods that are known to be something else. */
function otherPeriods({ recognition, project }: CheckContext): ReadonlySet<string> {
  const stated = recognition.tables.flatMap((table) =>
    table.kind === 'project'
      ? table.fields.flatMap(({ field, period }) =>
          period && (field === 'agreementPeriod' || field === 'procurementPeriod') ? [period] : [],
        )
      : [],
  );
  const agreement = project.agreementPeriod?.value;
  return new Set([...stated, ...(agreement ? [agreement] : [])].map(periodText));
}

/** A roster may be kept for longer than what is evaluated. */
function isPart({ kind, period }: Statement, base: Statement): boolean {
  return (
    kind === 'attendance' &&
    isNotAfter(period.from, base.period.from) &&
    isNotAfter(base.period.to, period.to)
  );
}

function isNotAfter(a: Day, b: Day): boolean {
  return compareDays(a, b) <= 0;
}

/** Quarters of a year, a sheet each: they differ from one another and do not meet. */
function isSeries(stated: readonly Statement[]): boolean {
  const sorted = [...stated].sort((a, b) => compareDays(a.period.from, b.period.from));
  return (
    sorted.length > 1 &&
    sorted.every(({ kind }) => kind !== 'project') &&
    sorted.slice(1).every(({ period }, at) => {
      const before = sorted[at];
      return before !== undefined && compareDays(before.period.to, period.from) < 0;
    })
  );
}

/** The line that says the period, over the table or beside it; else where the table begins. */
function titleCell({ snapshot }: CheckContext, { place }: Table, period: Period): CellAddress {
  const grid = sheetOf(snapshot, place.sheet)?.grid;
  const wanted = periodText(period);
  const found: CellAddress[] = [];
  if (grid) {
    const over = { top: 0, left: 0, bottom: place.bottom, right: grid.columnCount };
    forEachCellIn(grid, over, (row, column, index) => {
      if (found.length > 0 || grid.kinds[index] !== cellKind.text) return;
      const text = grid.texts[grid.numbers[index] as number] ?? '';
      const own = text.length < 400 ? readPeriod(text) : null;
      if (own && periodText(own) === wanted) found.push({ sheet: place.sheet, row, column });
    });
  }
  return found[0] ?? { sheet: place.sheet, row: place.top, column: place.left };
}
