import { describe, expect, it } from 'vitest';
import { calculateAttendance } from '../../../src/core/attendance/calculate-attendance.ts';
import { rational } from '../../../src/core/quantities/rational.ts';
import { guangzhou2018 } from '../../../src/core/schemes/guangzhou-2018.ts';
import { guangzhou2023 } from '../../../src/core/schemes/guangzhou-2023.ts';
import { calculateScores } from '../../../src/core/scores/calculate-scores.ts';
import { decideVetoes } from '../../../src/core/scores/decide-vetoes.ts';
import { finalGrade } from '../../../src/core/scores/final-grade.ts';
import type { VetoState } from '../../../src/core/scores/scores.ts';
import { drawRoster, period } from '../attendance/draw-roster.ts';
import { wenchongRoster } from '../attendance/published-rosters.ts';
import { drawScores, wenchongScores } from './draw-scores.ts';

/** A roster by its months, each written as the workers present: `4 4 3` of 4 required. */
function staffed(present: string, required = 20, licensed = 1) {
  const heads = present.split(' ').map(Number);
  const workers = Array.from({ length: Math.max(...heads) }, (_, at) => ({
    marks: heads.map((count) => (at < count ? '√' : '—')).join(''),
    licence: '社会工作师',
  }));
  const months = heads.map((_, at) => `${at + 1}月`).join(' ');
  return calculateAttendance([drawRoster({ months, workers })], {
    evaluation: period('2023-01-01', `2023-0${heads.length}-28`),
    workers: rational(required),
    licensed: rational(licensed),
    experiencedYears: 2,
  });
}

const states = (vetoes: readonly VetoState[]) =>
  Object.fromEntries(vetoes.map(({ id, state }) => [id, state]));
const staffShort = (present: string, stage: 'mid' | 'final', required?: number) =>
  states(decideVetoes(guangzhou2023, stage, staffed(present, required), {}))['staff-short'];

describe('shortfalls', () => {
  it.each([
    ['20 20 20', 'mid', 'clear'],
    ['20 20 19', 'mid', 'near'],
    ['20 18 18', 'mid', 'near'],
    ['20 18 17', 'mid', 'triggered'],
    ['20 18 17', 'final', 'near'],
    ['20 15 15', 'final', 'triggered'],
    ['25 15 20', 'mid', 'near'],
    ['24 16 20', 'mid', 'clear'],
    ['30 15 15', 'final', 'near'],
  ] as const)('%s at %s is %s', (present, stage, state) => {
    expect(staffShort(present, stage)).toBe(state);
  });

  it('licensed workers have their own thresholds', () => {
    const decide = (licensed: number, stage: 'mid' | 'final') =>
      states(decideVetoes(guangzhou2023, stage, staffed('20 20 20', 20, licensed), {}))[
        'licensed-short'
      ];
    expect([
      decide(20, 'mid'),
      decide(21, 'mid'),
      decide(21, 'final'),
      decide(22, 'final'),
    ]).toEqual(['clear', 'triggered', 'near', 'triggered']);
  });

  it('what a shortfall was decided by', () => {
    const [, staff] = decideVetoes(guangzhou2023, 'mid', staffed('20 18 21'), {});
    expect(staff).toEqual({
      id: 'staff-short',
      state: 'near',
      evidence: { kind: 'shortfall', short: rational(1), threshold: 5, monthlyShort: rational(2) },
    });
  });

  it('without stage, roster, agreement or a word on licences they are unanswered', () => {
    const lacking = (
      ...[stage, attendance]: [
        Parameters<typeof decideVetoes>[1],
        Parameters<typeof decideVetoes>[2],
      ]
    ) =>
      decideVetoes(guangzhou2023, stage, attendance, {})
        .slice(1, 3)
        .map(({ evidence }) => evidence);
    const what = (word: string) => ({ kind: 'lacking', what: word });
    const full = staffed('20 20 20');
    expect(lacking(null, full)).toEqual([what('stage'), what('stage')]);
    expect(lacking('mid', null)).toEqual([what('attendance'), what('attendance')]);
    const open = calculateAttendance([wenchongRoster()], {
      evaluation: null,
      workers: null,
      licensed: null,
      experiencedYears: 2,
    });
    expect(lacking('mid', open)).toEqual([what('requirement'), what('requirement')]);
    expect(lacking('mid', full && { ...full, saysLicences: false })[1]).toEqual(what('attendance'));
  });

  it('marks that cannot be told leave a shortfall unanswered, but not a clear balance', () => {
    const short = staffed('20 20 10');
    const full = staffed('20 20 20');
    expect(
      states(decideVetoes(guangzhou2023, 'mid', short && { ...short, untoldMarks: 1 }, {}))[
        'staff-short'
      ],
    ).toBe('unanswered');
    expect(
      states(decideVetoes(guangzhou2023, 'mid', full && { ...full, untoldMarks: 1 }, {}))[
        'staff-short'
      ],
    ).toBe('clear');
  });

  it('rosters that lack a whole month of the period leave a shortfall unanswered', () => {
    const state = (months: string, add: bigint) => {
      const read = staffed(months);
      const attendance = read && {
        ...read,
        periodMonths: rational(
          read.periodMonths.n + add * read.periodMonths.d,
          read.periodMonths.d,
        ),
      };
      return states(decideVetoes(guangzhou2023, 'mid', attendance, {}))['staff-short'];
    };
    expect([state('20 20 10', 0n), state('20 20 10', 1n)]).toEqual(['triggered', 'unanswered']);
    expect(state('20 20 20', 1n)).toBe('clear');
  });

  it('and say that months are lacking, be it half of one', () => {
    const read = staffed('20 20 10');
    const attendance = read && { ...read, periodMonths: rational(7, 2) };
    const [veto] = decideVetoes(guangzhou2023, 'mid', attendance, {}).filter(
      ({ id }) => id === 'staff-short',
    );
    expect(veto).toEqual({
      id: 'staff-short',
      state: 'unanswered',
      evidence: { kind: 'lacking', what: 'months' },
    });
  });
});

describe('answers', () => {
  const all = {
    'posts-misused': 'unanswered',
    'staff-short': 'clear',
    'licensed-short': 'clear',
    'staff-cost-low': 'clear',
    rectification: 'unanswered',
    'professional-failed': 'unanswered',
    'financial-failed': 'unanswered',
    'serious-breach': 'unanswered',
  };

  it('at mid-term staff costs are not judged, the rest is asked', () => {
    expect(states(decideVetoes(guangzhou2023, 'mid', staffed('20 20'), {}))).toEqual(all);
  });

  it('at the final staff costs need the funding', () => {
    const vetoes = decideVetoes(guangzhou2023, 'final', staffed('20 20'), {});
    expect(vetoes.find(({ id }) => id === 'staff-cost-low')).toEqual({
      id: 'staff-cost-low',
      state: 'unanswered',
      evidence: { kind: 'lacking', what: 'funding' },
    });
  });

  it('a person answers what the workbook cannot decide, and nothing else', () => {
    const vetoes = decideVetoes(guangzhou2023, 'mid', staffed('20 20'), {
      rectification: { answer: 'triggered', reason: '逾期整改' },
      'serious-breach': { answer: 'clear' },
      'staff-short': { answer: 'triggered' },
    });
    expect(states(vetoes)).toEqual({
      ...all,
      rectification: 'triggered',
      'serious-breach': 'clear',
    });
    expect(vetoes[4]?.evidence).toEqual({ kind: 'answer', reason: '逾期整改' });
  });

  it('the older schemes have no vetoes, nor has no scheme', () => {
    expect(decideVetoes(guangzhou2018, 'mid', staffed('1'), {})).toEqual([]);
    expect(decideVetoes(null, 'mid', staffed('1'), {})).toEqual([]);
  });
});

describe('finalGrade', () => {
  const scores = calculateScores([drawScores(wenchongScores)], guangzhou2023);
  const veto = (state: VetoState['state']): VetoState => ({
    id: 'x',
    state,
    evidence: { kind: 'answer', reason: null },
  });
  const excellent = { id: 'excellent', name: '优秀' };
  const poor = { id: 'poor', name: '不合格' };

  it.each([
    [['clear', 'near'], excellent, false],
    [['clear', 'unanswered'], excellent, true],
    [['triggered', 'clear'], poor, false],
    [['triggered', 'unanswered'], poor, true],
  ] as const)('%s', (vetoes, grade, isProvisional) => {
    expect(finalGrade(scores, vetoes.map(veto))).toEqual({ finalGrade: grade, isProvisional });
  });

  it('while a score is missing there is none', () => {
    const open = calculateScores([drawScores([['第三方', '55', '50']])], guangzhou2023);
    expect(finalGrade(open, [veto('triggered')])).toEqual({
      finalGrade: null,
      isProvisional: false,
    });
    expect(finalGrade(null, [])).toEqual({ finalGrade: null, isProvisional: false });
  });
});
