import type { CellAddress } from '../cells/address.ts';
import { countMonths } from '../quantities/count-months.ts';
import type { Period } from '../quantities/period.ts';
import { fromNumber, type Rational } from '../quantities/rational.ts';
import type { Stated } from '../quantities/reading.ts';
import type { ProjectSettings } from '../settings/settings.ts';
import type { AttendanceTable, ProjectField, ProjectTable, Table } from '../tables/facts/table.ts';
import { stationField } from '../tables/project/station-field.ts';
import { stationIn } from '../tables/reading/read-titles.ts';
import { closeUp } from '../tables/words/normalise-label.ts';
import { asOfPeriod } from './as-of-period.ts';
import { periodOfMonths } from './period-of-months.ts';
import type { CountedPeriod, Project, Sourced } from './project.ts';
import { runningYear } from './running-year.ts';
import { readStage } from './stage-words.ts';

/**
 * What is known of the project, each value with where it was taken from. What a person set beats
 * the project sheet, which beats a table's title, which beats the roster's own words and month
 * headers. Where the sheet says nothing the value is null: nothing is guessed.
 */
export function resolveProject(tables: readonly Table[], settings: ProjectSettings): Project {
  const sure = tables.filter((table) => table.isSure);
  const sheets = sure.filter((table) => table.kind === 'project');
  const rosters = sure.filter((table) => table.kind === 'attendance');
  const agreementPeriod = firstOf(
    fromSettings(counted(settings.agreementPeriod)),
    periodField(sheets, 'agreementPeriod'),
    titleAgreement(sure),
  );
  const evaluationPeriod = firstOf(
    fromSettings(counted(settings.evaluationPeriod)),
    periodField(sheets, 'evaluationPeriod'),
    titlePeriod(sure),
    titleAsOf(sure, agreementPeriod?.value ?? null),
    monthsPeriod(rosters, agreementPeriod?.value ?? null),
  );
  const year = counted(
    runningYear(sure, agreementPeriod?.value ?? null, evaluationPeriod?.value ?? null),
  );
  return {
    station: firstOf(
      fromSettings(settings.station),
      stationText(sheets),
      // A list of the staff that does not count says whose it is.
      titleStation(sure.length > 0 ? sure : tables),
    ),
    buyer: textField(sheets, 'buyer'),
    supervisor: textField(sheets, 'supervisor'),
    contractor: textField(sheets, 'contractor'),
    stage: firstOf(
      fromSettings(settings.stage),
      stageField(sheets),
      coverStage(sheets),
      titleStage(sure),
      formStage(sure),
    ),
    agreementPeriod,
    ...(year ? { runningYear: year } : {}),
    evaluationPeriod,
    requiredWorkers: firstOf(
      fromSettings(exact(settings.requiredWorkers)),
      figureField(sheets, 'requiredWorkers'),
      rosterFigure(rosters, (roster) => roster.requiredWorkers),
    ),
    requiredLicensed: firstOf(
      fromSettings(exact(settings.requiredLicensed)),
      figureField(sheets, 'requiredLicensed'),
      rosterFigure(rosters, (roster) => roster.requiredLicensed),
    ),
    scheme: textField(sheets, 'scheme'),
    annualFunds: figureField(sheets, 'annualFunds'),
  };
}

type Field = ProjectTable['fields'][number];

function firstOf<T>(...sources: readonly (Sourced<T> | null)[]): Sourced<T> | null {
  return sources.find((source) => source !== null) ?? null;
}

function fromSettings<T>(value: T | null | undefined): Sourced<T> | null {
  return value === null || value === undefined ? null : { value, from: 'settings', cell: null };
}

function exact(value: number | undefined): Rational | null {
  return value === undefined ? null : fromNumber(value);
}

function counted(period: Period | null | undefined): CountedPeriod | null {
  return period ? { from: period.from, to: period.to, months: countMonths(period) } : null;
}

/** The first field of that name for which `read` finds a value. */
function field<T>(
  sheets: readonly ProjectTable[],
  name: ProjectField,
  read: (field: Field) => T | null,
): Sourced<T> | null {
  for (const found of sheets.flatMap((sheet) => sheet.fields)) {
    const value = found.field === name ? read(found) : null;
    if (value !== null) return { value, from: 'project', cell: found.stated.cell };
  }
  return null;
}

/** The field that says station most plainly, wherever it stands. */
function stationText(sheets: readonly ProjectTable[]): Sourced<string> | null {
  const named = stationField(
    sheets
      .flatMap(({ fields }) => fields)
      .filter(({ stated, text }) => stated.reading.kind !== 'none' && text !== ''),
  );
  return named && { value: withoutProject(named.text), from: 'project', cell: named.stated.cell };
}

/** 文冲街社工服务站项目, …运营项目 and 2024年度文冲… are the project of the station 文冲街社工服务站; line breaks in a name go. */
function withoutProject(text: string): string {
  const plain = closeUp(text);
  const station = stationIn(plain);
  const [before, after] = station === null ? [] : plain.split(station);
  const isOfStation =
    /^[\d年度第届期至.~～—–-]*$/u.test(before ?? plain) &&
    /^(?:购买|运营|服务|建设|承接|委托)*项目$/u.test(after ?? plain);
  return station !== null && isOfStation ? station : plain;
}

function textField(sheets: readonly ProjectTable[], name: ProjectField): Sourced<string> | null {
  return field(sheets, name, ({ stated, text }) =>
    stated.reading.kind === 'none' || text === '' ? null : text,
  );
}

function figureField(
  sheets: readonly ProjectTable[],
  name: ProjectField,
): Sourced<Rational> | null {
  return field(sheets, name, ({ stated }) => figureOf(stated));
}

function figureOf({ reading }: Stated): Rational | null {
  return reading.kind === 'figure' && !reading.figure.isPercent ? reading.figure.value : null;
}

function periodField(
  sheets: readonly ProjectTable[],
  name: ProjectField,
): Sourced<CountedPeriod> | null {
  return field(sheets, name, ({ period }) => counted(period));
}

function stageField(sheets: readonly ProjectTable[]): Sourced<'mid' | 'final'> | null {
  return field(sheets, 'stage', ({ text }) => readStage(text));
}

/** A cover names the stage in a line over its pairs. */
function coverStage(sheets: readonly ProjectTable[]): Sourced<'mid' | 'final'> | null {
  const stages = sheets.flatMap((sheet) => readStage(sheet.titleStage ?? '') ?? []);
  const [stage] = stages;
  const isOne = stages.every((other) => other === stage);
  return stage && isOne ? { value: stage, from: 'title', cell: null } : null;
}

function corner({ place }: Table): CellAddress {
  return { sheet: place.sheet, row: place.top, column: place.left };
}

function titleStation(tables: readonly Table[]): Sourced<string> | null {
  const table = tables.find(({ station }) => station !== null);
  return table?.station ? { value: table.station, from: 'title', cell: null } : null;
}

/** A title of an evaluation; else what all titles that name one (2023年度中期服务完成表) agree on. */
function titleStage(tables: readonly Table[]): Sourced<'mid' | 'final'> | null {
  const titles = tables.flatMap(({ title }) => title ?? []);
  for (const title of titles) {
    const stage = /评估|考核|评分/.test(title) ? readStage(title) : null;
    if (stage) return { value: stage, from: 'title', cell: null };
  }
  const named = titles.filter((title) => /[中末终]期/.test(title)).map(readStage);
  const [stage] = named;
  const isOne = named.every((other) => other === stage);
  return stage && isOne ? { value: stage, from: 'title', cell: null } : null;
}

/** A form of 绩效自评 is filled in when the year is done; forms of both stages decide nothing. */
function formStage(tables: readonly Table[]): Sourced<'mid' | 'final'> | null {
  const stages = tables.flatMap((table) => (table.kind === 'performance' && table.stage) || []);
  const [stage] = stages;
  const isOne = stages.every((other) => other === stage);
  return stage && isOne ? { value: stage, from: 'title', cell: null } : null;
}

/** Titles that differ from one another decide nothing. */
function titlePeriod(tables: readonly Table[]): Sourced<CountedPeriod> | null {
  const periods = tables.flatMap(({ titlePeriod }) => (titlePeriod ? [titlePeriod] : []));
  const [first] = periods;
  if (!first || periods.some((period) => !isSamePeriod(period, first))) return null;
  const value = counted(first);
  return value && { value, from: 'title', cell: null };
}

/** Up to the day that titles agree on, from the first of the year agreed. */
function titleAsOf(
  tables: readonly Table[],
  agreement: Period | null,
): Sourced<CountedPeriod> | null {
  const periods = tables.flatMap(
    (table) => (agreement && table.titleAsOf && asOfPeriod(table.titleAsOf, agreement)) || [],
  );
  const [first] = periods;
  if (!first || periods.some((period) => !isSamePeriod(period, first))) return null;
  const value = counted(first);
  return value && { value, from: 'title', cell: null };
}

function titleAgreement(tables: readonly Table[]): Sourced<CountedPeriod> | null {
  const periods = tables.flatMap((table) => table.titleAgreement ?? []);
  const [first] = periods;
  if (!first || periods.some((period) => !isSamePeriod(period, first))) return null;
  const value = counted(first);
  return value && { value, from: 'title', cell: null };
}

function isSamePeriod(a: Period, b: Period): boolean {
  return JSON.stringify([a.from, a.to]) === JSON.stringify([b.from, b.to]);
}

function rosterFigure(
  rosters: readonly AttendanceTable[],
  read: (roster: AttendanceTable) => number | null,
): Sourced<Rational> | null {
  for (const roster of rosters) {
    const value = exact(read(roster) ?? undefined);
    if (value) return { value, from: 'roster', cell: corner(roster) };
  }
  return null;
}

function monthsPeriod(
  rosters: readonly AttendanceTable[],
  agreement: Period | null,
): Sourced<CountedPeriod> | null {
  const roster = rosters.find(({ months }) => months.length > 0);
  const period = roster ? periodOfMonths(roster, agreement) : null;
  const value = counted(period);
  return value && roster ? { value, from: 'months', cell: corner(roster) } : null;
}
