import type { Period } from '../core/quantities/period.ts';
import type { Claim } from './claim.ts';
import { knownUnits } from './find-figures.ts';
import { blotOrders, plainReport } from './plain-report.ts';
import { readClause, type SaidSoFar } from './read-clause.ts';
import { splitReport } from './split-report.ts';

/** What the workbook tells that helps to read its report. */
export interface ReportContext {
  /** Names of areas that its tables have. */
  readonly areas?: readonly string[];
  /** Units that its tables have. */
  readonly units?: readonly string[];
  readonly evaluationPeriod?: Period | null;
}

/**
 * The figures of a report's text and what each is of, in their order by clauses. Dates, months,
 * numbers of items, ranges and full marks are none; a percentage is one only as a completion rate or
 * the stable-staff rate. Never throws.
 *
 * 完成电访2189个、探访532个，分别完成协议指标量的64.73%、56.12% → 电访 2189 at 64.73 %, 探访 532 at 56.12 %.
 */
export function readClaims(text: string, known: ReportContext = {}): readonly Claim[] {
  const plain = plainReport(text);
  const blotted = blotOrders(plain);
  const areas = known.areas ?? [];
  const context = {
    areas,
    units: knownUnits(known.units ?? []),
    period: known.evaluationPeriod ?? null,
  };
  const claims: Claim[] = [];
  let said = nothingSaid(null, '');
  for (const { start, end, goesOn, area, topic } of splitReport(plain, areas)) {
    const clause = {
      text: text.slice(start, end),
      plain: plain.slice(start, end),
      blotted: blotted.slice(start, end),
      start,
    };
    const read = readClause(clause, goesOn ? said : nothingSaid(area, topic), context);
    claims.push(...read.claims);
    said = read.said;
  }
  return claims;
}

function nothingSaid(area: string | null, topic: string): SaidSoFar {
  return { subject: null, who: null, area, isAreaCarried: area !== null, doubt: null, topic };
}
