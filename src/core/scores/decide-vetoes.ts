import type { Attendance } from '../attendance/attendance.ts';
import { missingMonths } from '../attendance/missing-months.ts';
import type { Funding } from '../funding/funding.ts';
import { compare, one, type Rational, rational, subtract, zero } from '../quantities/rational.ts';
import type { Scheme, Veto } from '../schemes/scheme.ts';
import type { Stage, VetoAnswer } from '../settings/settings.ts';
import type { VetoState } from './scores.ts';

/**
 * The state of each veto of the scheme. Shortfalls are decided from the roster where the stage and
 * the agreement are known, staff costs from the year's spending; the others, and what cannot be decided, by a person's answer; without one
 * they are unanswered, never clear. A veto of the final alone is clear at mid-term.
 *
 * Short is net of surplus months, as the published tables reckon it (待核). Where rosters lack a whole
 * month of the period it stays unanswered. Near: short by 1 or more
 * and under the threshold, or the short months alone reach it while the net does not.
 */
export function decideVetoes(
  scheme: Scheme | null,
  stage: Stage | null,
  attendance: Attendance | null,
  answers: Readonly<Record<string, VetoAnswer>>,
  funding: Funding | null = null,
): readonly VetoState[] {
  return (scheme?.vetoes ?? []).map((veto) => {
    const decided = decide(veto, stage, attendance, funding);
    const answer = Object.hasOwn(answers, veto.id) ? answers[veto.id] : undefined;
    return decided.state === 'unanswered' && answer ? answered(veto.id, answer) : decided;
  });
}

function decide(
  veto: Veto,
  stage: Stage | null,
  attendance: Attendance | null,
  funding: Funding | null,
): VetoState {
  if (veto.shortfall) return decideShortfall(veto, veto.shortfall, stage, attendance);
  if (!veto.stage) return unanswered(veto, 'answer');
  if (stage === null) return unanswered(veto, 'stage');
  if (veto.stage === stage) {
    return veto.staffShare
      ? decideStaffShare(veto, veto.staffShare, funding)
      : unanswered(veto, 'answer');
  }
  return { id: veto.id, state: 'clear', evidence: { kind: 'not-this-stage' } };
}

function decideShortfall(
  veto: Veto,
  shortfall: NonNullable<Veto['shortfall']>,
  stage: Stage | null,
  attendance: Attendance | null,
): VetoState {
  if (stage === null) return unanswered(veto, 'stage');
  if (attendance === null) return unanswered(veto, 'attendance');
  const isLicensed = veto.workers === 'licensed';
  if (isLicensed && !attendance.saysLicences) return unanswered(veto, 'attendance');
  const { present, required } = isLicensed ? attendance.licensed : attendance.all;
  const monthlyShort = isLicensed ? attendance.monthlyShort.licensed : attendance.monthlyShort.all;
  if (required === null || monthlyShort === null) return unanswered(veto, 'requirement');
  const short = compare(present, required) < 0 ? subtract(required, present) : zero;
  const threshold = shortfall[stage];
  const state = shortfallState(short, monthlyShort, rational(Math.round(threshold * 100), 100));
  if (state !== 'clear') {
    if (attendance.untoldMarks > 0) return unanswered(veto, 'attendance');
    if (missingMonths(attendance)) return unanswered(veto, 'months');
  }
  return { id: veto.id, state, evidence: { kind: 'shortfall', short, threshold, monthlyShort } };
}

/** By the exact share; a share that the funding tables do not tell is a person's to answer. */
function decideStaffShare(veto: Veto, least: Rational, funding: Funding | null): VetoState {
  const share = funding?.shares.ofSpending.staff ?? null;
  if (share === null) return unanswered(veto, 'funding');
  const state = compare(share, least) < 0 ? 'triggered' : 'clear';
  return { id: veto.id, state, evidence: { kind: 'staff-share', share, least } };
}

function shortfallState(
  short: Rational,
  monthlyShort: Rational,
  threshold: Rational,
): 'clear' | 'near' | 'triggered' {
  if (compare(short, threshold) >= 0) return 'triggered';
  const isNear = compare(short, one) >= 0 || compare(monthlyShort, threshold) >= 0;
  return isNear ? 'near' : 'clear';
}

function answered(id: string, { answer, reason }: VetoAnswer): VetoState {
  return { id, state: answer, evidence: { kind: 'answer', reason: reason ?? null } };
}

type Lacking = Extract<VetoState['evidence'], { kind: 'lacking' }>['what'];

function unanswered({ id }: Veto, what: Lacking): VetoState {
  return { id, state: 'unanswered', evidence: { kind: 'lacking', what } };
}
