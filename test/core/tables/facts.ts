import { formatPosition } from '../../../src/core/cells/a1.ts';
import type { SheetSnapshot, Snapshot } from '../../../src/core/cells/snapshot.ts';
import { formatDecimal, multiply, rational } from '../../../src/core/quantities/rational.ts';
import type { Presence, Stated } from '../../../src/core/quantities/reading.ts';
import type { Recognition, Table, TableKind } from '../../../src/core/tables/facts/table.ts';
import { recogniseTables } from '../../../src/core/tables/recognise-tables.ts';
import { type Drawn, type SheetOptions, sheetOf } from './sheet-of.ts';

export function bookOf(...sheets: readonly SheetSnapshot[]): Snapshot {
  return {
    name: 'book.xlsx',
    usesDate1904: false,
    isStructureProtected: false,
    sheets,
    settings: null,
  };
}

export function recogniseDrawn(
  rows: readonly (readonly Drawn[])[],
  options: SheetOptions = {},
): Recognition {
  return recogniseTables(bookOf(sheetOf(rows, options)));
}

export function tablesOf<Kind extends Table['kind']>(
  { tables }: Recognition,
  kind: Kind,
): readonly Extract<Table, { kind: Kind }>[] {
  return tables.filter((table): table is Extract<Table, { kind: Kind }> => table.kind === kind);
}

/** `O7 90`, `Q7 60%`, `C7 none`; '' where nothing is stated. */
export function printed(stated: Stated | null): string {
  if (stated === null) return '';
  const { reading } = stated;
  return `${formatPosition(stated.cell)} ${reading.kind === 'figure' ? figure(reading.figure) : reading.kind}`;
}

function figure({
  value,
  isPercent,
}: Extract<Stated['reading'], { kind: 'figure' }>['figure']): string {
  return isPercent ? `${formatDecimal(multiply(value, rational(100)))}%` : formatDecimal(value);
}

/** An entry a line: name, measure, unit, area (`*` for a total), target, completed, rate. */
export function indicatorFacts(recognition: Recognition): readonly (readonly (string | null)[])[] {
  return tablesOf(recognition, 'indicators').flatMap(({ entries }) =>
    entries.map(({ name, measure, unit, area, isTotal, target, completed, rate }) => [
      name,
      measure,
      unit,
      isTotal ? '*' : area,
      printed(target),
      printed(completed),
      printed(rate),
    ]),
  );
}

function mark(presence: Presence): string {
  if (presence.kind === 'present') return formatDecimal(presence.share);
  return { absent: '-', blank: '_', unknown: '?', unreadable: '!' }[presence.kind];
}

/** A worker a line: serial, name, licence, type, marks by month. */
export function workerFacts(recognition: Recognition): readonly (readonly (string | null)[])[] {
  return tablesOf(recognition, 'attendance').flatMap(({ workers }) =>
    workers.map(({ serial, name, licence, type, months }) => [
      printed(serial),
      name?.text ?? null,
      licence?.text ?? null,
      type,
      months.map((marks) => marks.map(({ presence }) => mark(presence)).join('')).join(' '),
    ]),
  );
}

/** `2023-11` or `?-7`, `h` behind a month that says half, and the columns of its marks. */
export function monthFacts(recognition: Recognition): readonly string[] {
  return tablesOf(recognition, 'attendance').flatMap(({ months }) =>
    months.map(
      ({ year, month, saysHalf, marks }) =>
        `${year ?? '?'}-${month}${saysHalf ? 'h' : ''} ${marks.map(({ kind, column }) => `${kind}:${column}`).join(' ')}`,
    ),
  );
}

/** A sum a line: scope, type, how many workers, what of, month, mark, figure. */
export function sumFacts(
  recognition: Recognition,
): readonly (readonly (string | number | null)[])[] {
  return tablesOf(recognition, 'attendance').flatMap(({ sums }) =>
    sums.map(({ scope, type, workerRows, of, month, mark: kind, stated }) => [
      scope,
      type,
      workerRows.length,
      of,
      month,
      kind,
      printed(stated),
    ]),
  );
}

/** A part a line: name, area, full marks, score, weight, converted score. */
export function scoreFacts(recognition: Recognition): readonly (readonly (string | null)[])[] {
  return tablesOf(recognition, 'scores').flatMap(({ rows, total, grade }) => [
    ...rows.map(({ name, area, full, score, weight, converted }) => [
      name,
      area,
      printed(full),
      printed(score),
      printed(weight),
      printed(converted),
    ]),
    [
      'total',
      null,
      printed(total?.full ?? null),
      printed(total?.score ?? null),
      '',
      printed(total?.converted ?? null),
    ],
    ['grade', grade?.text ?? null],
  ]);
}

/** A field a line: its name, and the period, the figure or the text that it states. */
export function projectFacts(recognition: Recognition): Readonly<Record<string, string>> {
  return Object.fromEntries(
    tablesOf(recognition, 'project').flatMap(({ fields }) =>
      fields.map(({ field, text, stated, period }) => {
        const days =
          period &&
          [period.from, period.to].map(({ year, month, day }) => `${year}-${month}-${day}`);
        const isFigure = stated.reading.kind === 'figure';
        return [field, days ? days.join(' ') : isFigure ? printed(stated) : text];
      }),
    ),
  );
}

/** `indicators A2:W7`, with `?` where it is unsure. */
export function kindsOf({ tables }: Recognition): readonly string[] {
  return tables.map(
    ({ kind, isSure }): string => `${kind satisfies TableKind}${isSure ? '' : '?'}`,
  );
}
