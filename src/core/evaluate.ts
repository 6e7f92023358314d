import { calculateAttendance } from './attendance/calculate-attendance.ts';
import { calculateHeadcounts } from './attendance/calculate-headcounts.ts';
import { joinMonthRosters } from './attendance/join-month-rosters.ts';
import { countStaff } from './attendance/staff-list.ts';
import type { Snapshot } from './cells/snapshot.ts';
import { isSummarySheet } from './cells/summary-sheet.ts';
import type { CheckContext } from './checks/check-context.ts';
import { checks } from './checks/checks.ts';
import { finishFindings } from './checks/finish-findings.ts';
import { ofStation } from './checks/of-station.ts';
import { withoutFollowers } from './checks/without-followers.ts';
import type { Evaluation, StationOf } from './evaluation.ts';
import { usedFormulas } from './formulas/used-formulas.ts';
import { calculateFunding } from './funding/calculate-funding.ts';
import { doubtOtherFunds } from './funding/doubt-other-funds.ts';
import { withToldUnit } from './funding/told-unit.ts';
import { calculateIndicators } from './indicators/calculate-indicators.ts';

import { joinPlans } from './indicators/join-plans.ts';
import { withLatestPeriod } from './indicators/latest-period.ts';
import { withPartsOfYear } from './indicators/parts-of-year.ts';
import { calculatePayments } from './payments/calculate-payments.ts';
import { asScoreTable } from './performance/as-score-table.ts';
import { calculatePerformance } from './performance/calculate-performance.ts';
import { hasMarks } from './performance/computed-scores.ts';
import { scoreAll } from './performance/score-all.ts';
import type { Project } from './project/project.ts';
import { resolveProject } from './project/resolve-project.ts';
import { mof2020 } from './schemes/mof-2020.ts';
import { chooseScheme } from './scores/choose-scheme.ts';
import { decideVetoes } from './scores/decide-vetoes.ts';
import { finalGrade } from './scores/final-grade.ts';
import { followStations } from './settings/follow-stations.ts';
import type { Settings } from './settings/settings.ts';
import { stationSettings } from './settings/station-settings.ts';
import { splitStations } from './stations/split-stations.ts';
import { isSameStation, stationPlaceOf } from './stations/station-name.ts';
import { withoutListed } from './stations/without-listed.ts';
import { calculateSurveys } from './survey/calculate-survey.ts';
import { doubtCopies } from './tables/doubt-copies.ts';
import type { Recognition, Table, TableKind } from './tables/facts/table.ts';
import { joinContinued } from './tables/pieces/join-continued.ts';
import { recogniseTables } from './tables/recognise-tables.ts';

/**
 * The door of the core: a workbook as it is and what people decided about it → one evaluation for
 * each station in it. Tables that are not surely ours are reported and not counted; our own sheets
 * and copies of them are left out.
 */
export function evaluate(workbook: Snapshot, settings: Settings): readonly Evaluation[] {
  const users = workbook.sheets.filter((sheet) => !isSummarySheet(sheet));
  const snapshot = { ...workbook, sheets: users };
  const recognition = doubtCopies(snapshot, recogniseTables(snapshot, settings));
  const stations = splitStations(snapshot, recognition, settings);
  if (!stations)
    return [evaluateStation(snapshot, withoutListed(snapshot, recognition), settings, null)];
  const decided = followStations(settings, { several: stations.map(({ key }) => key) });
  return stations.map(({ key, name, ...part }) =>
    evaluateStation(part.snapshot, part.recognition, decided, { key, name }),
  );
}

/** `station`: null where the workbook has only one. */
function evaluateStation(
  snapshot: Snapshot,
  found: Recognition,
  said: Settings,
  station: StationOf | null,
): Evaluation {
  const read = { ...found, tables: joinMonthRosters(found.tables) };
  const project = projectOf(read, station ? stationSettings(said, station.key) : said, station);
  const one = stationPlaceOf(project.station?.value ?? null);
  const named = snapshot.sheets.map(({ name }) => name);
  const decided = station ? said : followStations(said, { one, sheets: named });
  const settings = station ? stationSettings(decided, station.key) : decided;
  const inUnits = withToldUnit(read.tables, project.annualFunds?.value ?? null);
  const joined = joinContinued(doubtOtherFunds(inUnits, project));
  const tables = withPartsOfYear(joinPlans(withLatestPeriod(joined, snapshot)));
  const recognition = { ...read, tables };
  const attendance = calculateAttendance(tablesOf(recognition.tables, 'attendance'), {
    evaluation: project.evaluationPeriod?.value ?? null,
    workers: project.requiredWorkers?.value ?? null,
    licensed: project.requiredLicensed?.value ?? null,
    experiencedYears: settings.thresholds.experiencedYears,
  });
  const scoreTables = tablesOf(recognition.tables, 'scores');
  const performanceTables = tablesOf(recognition.tables, 'performance');
  const isSelfScored = performanceTables.some(
    (table) => asScoreTable(table) !== null || hasMarks(table),
  );
  const scheme =
    chooseScheme({
      id: settings.scheme,
      own: settings.schemes,
      text: project.scheme?.value ?? null,
      tables: scoreTables,
    })?.scheme ?? (isSelfScored ? mof2020 : null);
  const funding = calculateFunding(tablesOf(recognition.tables, 'funding'));
  const payments = calculatePayments(
    tablesOf(recognition.tables, 'payments'),
    project.annualFunds?.value ?? funding?.budget ?? null,
  );
  const surveys = calculateSurveys(tablesOf(recognition.tables, 'survey'));
  const performance = calculatePerformance(performanceTables, {
    funding,
    surveys,
    judgements: settings.judgements,
  });
  const { scores, others } = scoreAll({
    scoreTables,
    performanceTables,
    scheme,
    performance,
    evaluationPeriod: project.evaluationPeriod?.value ?? null,
  });
  const stage = project.stage?.value ?? null;
  const vetoes = decideVetoes(scheme, stage, attendance, settings.vetoes, funding);
  const context: CheckContext = {
    snapshot,
    settings,
    project,
    recognition,
    formulas: usedFormulas(
      snapshot,
      recognition.tables.filter(({ isSure }) => isSure),
    ),
    indicators: calculateIndicators(tablesOf(recognition.tables, 'indicators'), periodsOf(project)),
    attendance,
    scores,
    ...(others.length > 0 ? { otherScores: others } : {}),
    vetoes,
    funding,
    payments,
    performance,
    surveys,
  };
  const sheets = snapshot.sheets.map(({ name }) => name);
  const drafts = withoutFollowers(checks.flatMap((check) => check(context)));
  const { snapshot: _, formulas: __, otherScores: ___, ...known } = context;
  const repeated = new Set(scoreTables.filter(({ ownTotal }) => ownTotal).map(({ key }) => key));
  const told = others.filter(({ table }) => !repeated.has(table));
  const staffList = countStaff(recognition.tables);
  return {
    ...known,
    ...(told.length > 0 ? { otherScores: told } : {}),
    headcounts: calculateHeadcounts(
      tablesOf(recognition.tables, 'attendance'),
      project.evaluationPeriod?.value ?? null,
    ),
    ...(staffList ? { staffList } : {}),
    settings: decided,
    ...(station ? { station } : {}),
    source: { name: snapshot.name, sheets },
    ...finalGrade(scores, vetoes),
    findings: finishFindings(ofStation(drafts, station), sheets, settings.decisions),
    claims: null,
  };
}

/** A station of several is called what told it apart, unless its own sheets say its name. */
function projectOf(
  { tables }: Recognition,
  settings: Settings,
  station: StationOf | null,
): Project {
  const project = resolveProject(tables, settings.project);
  const said = project.station?.value ?? null;
  if (!station || isSameStation(stationPlaceOf(said) ?? '', station.key)) return project;
  return { ...project, station: { value: station.name, from: 'title', cell: null } };
}

function tablesOf<K extends Table['kind']>(
  tables: readonly Table[],
  kind: K & TableKind,
): readonly Extract<Table, { kind: K }>[] {
  return tables.filter(
    (table): table is Extract<Table, { kind: K }> => table.kind === kind && table.isSure,
  );
}

function periodsOf({ agreementPeriod, runningYear, evaluationPeriod }: Project) {
  return {
    agreement: runningYear ?? agreementPeriod?.value ?? null,
    evaluation: evaluationPeriod?.value ?? null,
  };
}
