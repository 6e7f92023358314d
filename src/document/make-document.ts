import type { Attendance, Balance } from '../core/attendance/attendance.ts';
import type { StaffList } from '../core/attendance/staff-list.ts';
import { formatAddress, formatRange } from '../core/cells/a1.ts';
import type { CellAddress } from '../core/cells/address.ts';
import type { Finding, FindingDatum } from '../core/checks/finding.ts';
import { plainValue } from '../core/checks/finish-findings.ts';
import type { Evaluation } from '../core/evaluation.ts';
import type { Indicator } from '../core/indicators/indicator.ts';
import type { Project } from '../core/project/project.ts';
import { hundred, multiply, type Rational, toNumber } from '../core/quantities/rational.ts';
import type { Stated } from '../core/quantities/reading.ts';
import { statesPercent } from '../core/quantities/states-percent.ts';
import type { Scores } from '../core/scores/scores.ts';
import { describeFinding } from '../messages/describe-finding.ts';
import { describeReason } from '../messages/describe-reason.ts';
import { describeSentences } from '../messages/describe-sentences.ts';
import { describeVeto } from '../messages/describe-veto.ts';
import type { Lang } from '../messages/messages.ts';
import { writtenFor } from '../messages/written.ts';
import type {
  AttendanceDocument,
  EvaluationDocument,
  FindingDocument,
  IndicatorDocument,
  ProjectDocument,
  ScoresDocument,
} from './document.ts';
import { fundingDocument, paymentsDocument } from './funding-document.ts';
import { headcountsDocument } from './headcounts-document.ts';
import { numberOf, percentOf, periodOf } from './numbers.ts';
import { performanceDocument } from './performance-document.ts';
import { surveyDocument } from './survey-document.ts';

/** The JSON document of one evaluation; `lang` is the language of its sentences. */
export function makeDocument(evaluation: Evaluation, lang: Lang): EvaluationDocument {
  const { source, project, recognition, attendance, scores, staffList } = evaluation;
  return {
    schema: 'station-evaluation/1',
    source: { name: source.name, station: project.station?.value ?? null, sheets: source.sheets },
    project: projectDocument(project),
    tables: recognition.tables.map(({ kind, place, confidence, isSure, why, unknownColumns }) => ({
      kind,
      sheet: place.sheet,
      range: formatRange(place),
      confidence,
      sure: isSure,
      why: why.map((reason) => describeReason(reason, lang)),
      unknownColumns: unknownColumns.map(({ header, cell }) => ({
        header,
        cell: formatAddress(cell),
      })),
    })),
    unplaced: recognition.unplaced.map(({ place, why }) => ({
      sheet: place.sheet,
      range: formatRange(place),
      why: why.map((reason) => describeReason(reason, lang)),
    })),
    layoutMismatches: (recognition.mismatches ?? []).map((mismatch) => ({
      layout: mismatch.layout,
      sheet: mismatch.sheet,
      message: writtenFor(lang).layouts.mismatch(mismatch),
    })),
    indicators: evaluation.indicators.map(indicatorDocument),
    attendance: attendance && attendanceDocument(attendance),
    ...(staffList
      ? {
          staffList: {
            listed: staffList.listed,
            left: staffList.left,
            licensed: staffList.licensed,
            byLicence: byLicence(staffList),
          },
        }
      : {}),
    ...(evaluation.headcounts ? { headcounts: headcountsDocument(evaluation.headcounts) } : {}),
    scores: scores && scoresDocument(scores),
    ...(evaluation.otherScores
      ? {
          otherScores: evaluation.otherScores.map((one) => ({
            name: one.name ?? null,
            sheet: recognition.tables.find(({ key }) => key === one.table)?.place.sheet ?? null,
            ...scoresDocument(one),
          })),
        }
      : {}),
    vetoes: evaluation.vetoes.map((veto) => ({
      id: veto.id,
      state: veto.state,
      evidence: describeVeto(veto, lang),
    })),
    finalGrade: evaluation.finalGrade?.name ?? null,
    provisional: evaluation.isProvisional,
    funding: evaluation.funding && fundingDocument(evaluation.funding),
    payments: evaluation.payments && paymentsDocument(evaluation.payments),
    performance: performanceDocument(evaluation.performance),
    survey: evaluation.surveys[0] ? surveyDocument(evaluation.surveys[0]) : null,
    ...(evaluation.surveys.length > 1 ? { surveys: evaluation.surveys.map(surveyDocument) } : {}),
    findings: evaluation.findings.map((finding) => findingDocument(finding, lang)),
    claims: (evaluation.claims ?? []).map(({ sentence, figure, result, cell, expected }) => ({
      sentence,
      figure,
      result,
      cell: addressOf(cell),
      expected: plainValue(expected),
    })),
    sentences: describeSentences(evaluation, lang),
  };
}

function projectDocument(project: Project): ProjectDocument {
  return {
    station: project.station?.value ?? null,
    stage: project.stage?.value ?? null,
    agreementPeriod: periodOf(project.agreementPeriod?.value ?? null),
    evaluationPeriod: periodOf(project.evaluationPeriod?.value ?? null),
    requiredWorkers: numberOf(project.requiredWorkers?.value ?? null),
    requiredLicensed: numberOf(project.requiredLicensed?.value ?? null),
    annualFunds: numberOf(project.annualFunds?.value ?? null),
  };
}

function indicatorDocument(indicator: Indicator): IndicatorDocument {
  const { entry, impliedRange } = indicator;
  return {
    name: entry.name,
    measure: entry.measure,
    unit: [entry.target, entry.completed].some(statesPercent) ? '%' : entry.unit,
    area: entry.area,
    target: quantityOf(indicator.target, entry.target),
    impliedTarget: numberOf(indicator.impliedTarget),
    impliedRange:
      impliedRange && impliedRange !== 'none'
        ? [toNumber(impliedRange.from), toNumber(impliedRange.to)]
        : null,
    completed: quantityOf(indicator.completed, entry.completed),
    rate: percentOf(indicator.rate),
    statedRate: percentOf(indicator.statedRate?.value ?? null),
    elapsedShare: percentOf(indicator.elapsedShare),
    behind: indicator.isBehind,
    ...(entry.partOf ? { partOf: entry.partOf.name } : {}),
    cells: indicator.isRolledUp
      ? { target: null, completed: null, rate: null }
      : {
          target: cellOf(entry.target),
          completed: cellOf(entry.completed),
          rate: cellOf(entry.rate),
        },
  };
}

/** A share is told as a percentage, as every rate is. */
function quantityOf(value: Rational | null, stated: Stated | null): number | null {
  return numberOf(value && statesPercent(stated) ? multiply(value, hundred) : value);
}

function cellOf(stated: Stated | null): string | null {
  return stated && formatAddress(stated.cell);
}

function balanceDocument({ present, required, surplus }: Balance) {
  return {
    present: toNumber(present),
    required: numberOf(required),
    surplus: numberOf(surplus),
  };
}

function attendanceDocument(attendance: Attendance): AttendanceDocument {
  const { experienced, lastMonth } = attendance;
  return {
    months: attendance.months.map(({ label, weight, present, licensed }) => ({
      label,
      weight: toNumber(weight),
      present: toNumber(present),
      licensed: toNumber(licensed),
    })),
    workers: attendance.workers.length,
    ...balanceDocument(attendance.all),
    licensed: balanceDocument(attendance.licensed),
    stableWorkers: attendance.stableWorkers,
    stableRate: percentOf(attendance.stableRate),
    experienced: experienced && {
      present: toNumber(experienced.present),
      share: percentOf(experienced.share),
      workers: experienced.workers,
      headShare: percentOf(experienced.headShare),
    },
    lastMonth: lastMonth && {
      workers: lastMonth.workers,
      licensed: lastMonth.licensed,
      byLicence: byLicence(lastMonth),
    },
  };
}

function byLicence(of: Pick<StaffList, 'byLicence'>): Readonly<Record<string, number>> {
  return Object.fromEntries(of.byLicence.map(({ licence, workers }) => [licence, workers]));
}

function scoresDocument(scores: Scores): ScoresDocument {
  return {
    scheme: scores.scheme.id,
    parts: scores.parts.map(({ name, full, score, cells }) => ({
      name,
      full: numberOf(full),
      score: numberOf(score),
      cells: cells.map(formatAddress),
    })),
    total: numberOf(scores.total),
    grade: scores.grade?.name ?? null,
    gradeId: scores.grade?.id ?? null,
    ...(scores.isComputed ? { computed: true } : {}),
    statedTotal: numberOf(scores.statedTotal),
    statedGrade: scores.statedGrade,
  };
}

function findingDocument(finding: Finding, lang: Lang): FindingDocument {
  return {
    rule: finding.rule,
    severity: finding.severity,
    cell: addressOf(finding.cell),
    stated: plainValue(finding.stated),
    expected: plainValue(finding.expected),
    data: plainData(finding.data) as Readonly<Record<string, unknown>>,
    fix: plainValue(finding.fix),
    message: describeFinding(finding, lang),
    fingerprint: finding.fingerprint,
    state: finding.state,
    decision: finding.decision,
    related: finding.related.map(formatAddress),
  };
}

function addressOf(cell: CellAddress | null): string | null {
  return cell && formatAddress(cell);
}

/** Exact fractions as the nearest numbers, everything else as it is. */
function plainData(datum: FindingDatum): unknown {
  if (typeof datum !== 'object' || datum === null) return datum;
  if (Array.isArray(datum)) return datum.map(plainData);
  if (isRational(datum)) return toNumber(datum);
  return Object.fromEntries(Object.entries(datum).map(([name, value]) => [name, plainData(value)]));
}

function isRational(datum: object): datum is Rational {
  return 'n' in datum && 'd' in datum && typeof datum.n === 'bigint';
}
