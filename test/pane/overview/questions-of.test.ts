import { describe, expect, it } from 'vitest';
import type { Attendance } from '../../../src/core/attendance/attendance.ts';
import type { Evaluation } from '../../../src/core/evaluation.ts';
import type { VetoState } from '../../../src/core/scores/scores.ts';
import type { Table } from '../../../src/core/tables/facts/table.ts';
import { answeredVetoes, questionsOf } from '../../../src/pane/overview/questions-of.ts';
import { evaluationWith, noProject } from '../view-of.ts';

type Lacking = Extract<VetoState['evidence'], { kind: 'lacking' }>['what'];

const open = (id: string, what: Lacking): VetoState => ({
  id,
  state: 'unanswered',
  evidence: { kind: 'lacking', what },
});

const period = {
  value: {
    from: { year: 2023, month: 7, day: 1 },
    to: { year: 2023, month: 11, day: 30 },
    months: { n: 5n, d: 1n },
  },
  from: 'title',
  cell: null,
} as const;

const known: Evaluation['project'] = {
  ...noProject,
  stage: { value: 'mid', from: 'title', cell: null },
  evaluationPeriod: period,
  agreementPeriod: period,
  requiredWorkers: { value: { n: 20n, d: 1n }, from: 'project', cell: null },
  requiredLicensed: { value: { n: 10n, d: 1n }, from: 'project', cell: null },
};

const roster = { saysLicences: true } as Attendance;

function asked(more: Partial<Evaluation>): readonly string[] {
  return questionsOf(evaluationWith(more)).map((question) =>
    question.kind === 'veto' ? `veto ${question.veto.id}` : question.kind,
  );
}

describe('the questions to a person', () => {
  it('are none where the workbook says all', () => {
    expect(asked({ project: known, attendance: roster })).toEqual([]);
  });

  it('are of the period only where something is reckoned by it', () => {
    expect(asked({})).toEqual(['stage']);
  });

  it('are of the stage and the period first', () => {
    const { requiredWorkers } = known;
    const attendance = { saysLicences: false } as Attendance;
    expect(asked({ project: { ...noProject, requiredWorkers }, attendance })).toEqual([
      'stage',
      'evaluation-period',
    ]);
  });

  it('are of the workers only where there is a roster, of the licensed only where it tells them', () => {
    const project = { ...known, requiredWorkers: null, requiredLicensed: null };
    expect(asked({ project })).toEqual([]);
    expect(asked({ project, attendance: roster })).toEqual([
      'required-workers',
      'required-licensed',
    ]);
    const attendance = { ...roster, saysLicences: false };
    expect(asked({ project, attendance })).toEqual(['required-workers']);
  });

  it('are of the vetoes that a person answers, and not of those that another answer decides', () => {
    const vetoes = [open('staff-short', 'stage'), open('rectification', 'answer')];
    expect(asked({ project: { ...known, stage: null }, vetoes })).toEqual([
      'stage',
      'veto rectification',
    ]);
    expect(asked({ project: known, vetoes: [open('staff-short', 'attendance')] })).toEqual([
      'veto staff-short',
    ]);
  });

  it('wait for the number of workers where a shortfall lacks it', () => {
    const vetoes = [open('staff-short', 'requirement')];
    const project = { ...known, requiredWorkers: null };
    expect(asked({ project, attendance: roster, vetoes })).toEqual(['required-workers']);
    expect(asked({ project: known, attendance: roster, vetoes })).toEqual(['veto staff-short']);
  });

  it('leave out a veto that was answered, and name it as answered', () => {
    const veto: VetoState = {
      id: 'rectification',
      state: 'clear',
      evidence: { kind: 'answer', reason: null },
    };
    const evaluation = evaluationWith({ project: known, vetoes: [veto] });
    expect(questionsOf(evaluation)).toEqual([]);
    expect(answeredVetoes(evaluation)).toEqual([veto]);
  });
});

it('asks about tables that may be ours, and about no copies', () => {
  const unsure = (code: string) =>
    ({ kind: 'funding', isSure: false, why: [{ code, words: [] }] }) as unknown as Table;
  const recognition = {
    tables: [unsure('against/other-funds'), unsure('against/copy')],
    unplaced: [],
  };
  expect(asked({ project: known, recognition })).toEqual(['table']);
});
