import { type Rational, rational } from '../../quantities/rational.ts';
import { type MoneyUnit, readMoneyUnit } from '../words/read-money-unit.ts';
import type { MoneyBand, MoneyColumn } from './money-band.ts';
import type { MoneyFace } from './money-face.ts';
import { frameOf } from './money-frame.ts';
import { numbers } from './worded-head.ts';

/** The units of a table's amounts. */
export interface MoneyUnits {
  /** Lines over the table name two units. */
  readonly isMixed: boolean;
  /** No heading, line or row names a unit: the amounts are taken as written, in yuan. */
  readonly isTold: boolean;
  /** The unit of a row's amount in a column: the row's own, its column's, the table's. */
  unitOf(row: number, column: UnitColumn): { readonly scale: Rational };
}

type UnitColumn = Pick<MoneyColumn<string>, 'path' | 'unit'>;

/** So many rows over the heads may name the unit. */
const linesAbove = 5;

/** Reads 单位：万元 over a table, 金额（万） in its heads, a unit beside each row. */
export function readMoneyUnits(face: MoneyFace, band: MoneyBand<string>): MoneyUnits {
  const over = unitsOver(face, band);
  const labels = band.columns
    .filter(({ role }) => role === null)
    .flatMap(({ path }) => path.flatMap((text) => readMoneyUnit(text) ?? []));
  const byRow = new Map(band.rows.map((row) => [row, rowUnit(face, band, row)]));
  const ofPath = (path: readonly string[]) =>
    path.toReversed().flatMap((text) => readMoneyUnit(text) ?? [])[0] ?? null;
  const heads = band.columns.flatMap(({ role, path }) =>
    role === null ? [] : (ofPath(path) ?? []),
  );
  const same = heads.every(({ name }) => name === heads[0]?.name) ? heads[0] : undefined;
  const { unit = null } = band.taught ?? {};
  const ofTable =
    (unit === null ? null : readMoneyUnit(unit)) ??
    over[0] ??
    labels[0] ??
    same ??
    unitBeside(face, band);
  return {
    isMixed: unit === null && new Set(over.map(({ name }) => name)).size > 1,
    isTold:
      ofTable !== null ||
      heads.length > 0 ||
      band.columns.some((column) => column.unit !== undefined) ||
      [...byRow.values()].some((unit) => unit !== null),
    unitOf: (row, { path, unit: told }) =>
      byRow.get(row) ??
      (told === undefined ? null : readMoneyUnit(told)) ??
      ofPath(path) ??
      ofTable ?? { scale: rational(1) },
  };
}

/** Units that the lines over the heads name, the nearest first; another table's end them. */
function unitsOver(face: MoneyFace, { head, rows }: MoneyBand<string>): readonly MoneyUnit[] {
  const { reader } = face;
  const { top, left, right } = face.inSheet({ ...head, bottom: rows.at(-1) ?? head.bottom });
  const frame = frameOf(face, head);
  const framed = frame && readMoneyUnit(face.text(frame.top, frame.left));
  const units: MoneyUnit[] = framed ? [framed] : [];
  for (let row = top - 1; row >= Math.max(0, top - linesAbove); row--) {
    const columns = numbers(Math.max(0, left - 1), right + 1);
    if (columns.some((column) => isAmount(reader.kindAt(row, column)))) break;
    for (const column of columns) {
      const area = reader.areaAt(row, column);
      if (area.left !== column && column !== columns[0]) continue;
      const unit = readMoneyUnit(reader.textAt(row, column));
      if (unit) units.push(unit);
    }
  }
  return units;
}

/** 项目资金（万元） left of the lines, once and not merged over them. */
function unitBeside(face: MoneyFace, { head, rows }: MoneyBand<string>): MoneyUnit | null {
  const { reader } = face;
  const [top = 0, bottom = 0] = [rows[0], rows.at(-1)];
  const body = face.inSheet({ ...head, top, bottom });
  const [text = '', more] = numbers(body.top, body.bottom)
    .map((row) => (body.left > 0 ? reader.textAt(row, body.left - 1) : ''))
    .filter((one) => one !== '');
  return more === undefined && text.length <= 16 ? readMoneyUnit(text) : null;
}

function isAmount(kind: string): boolean {
  return kind === 'figure' || kind === 'unknown';
}

/** 万元 in a column of units, or in brackets behind the row's label. */
function rowUnit(face: MoneyFace, band: MoneyBand<string>, row: number): MoneyUnit | null {
  for (const { index, role } of band.columns) {
    if (role !== null && role !== 'name') continue;
    const text = face.text(row, index);
    const unit = text.length <= 16 ? readMoneyUnit(text) : null;
    if (unit) return unit;
  }
  return null;
}
