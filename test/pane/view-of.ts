import type { Evaluation } from '../../src/core/evaluation.ts';
import type { Project } from '../../src/core/project/project.ts';
import { defaultSettings } from '../../src/core/settings/default-settings.ts';
import type { DeskView } from '../../src/desk/desk.ts';

/** A view of so many stations, with these names and nothing else known. */
export function viewOf(names: readonly (string | null)[], more: Partial<DeskView> = {}): DeskView {
  return {
    name: '工作簿.xlsx',
    isStructureProtected: false,
    sheets: [],
    evaluations: names.map(evaluationNamed),
    settingsAre: 'none',
    corrected: [],
    hasMarks: false,
    changes: [],
    unfinished: [],
    awaitingRecalculation: 0,
    ...more,
  };
}

/** An evaluation that knows nothing but what the test is about. */
export function evaluationWith(more: Partial<Evaluation> = {}): Evaluation {
  return {
    source: { name: '工作簿.xlsx', sheets: [] },
    settings: defaultSettings,
    project: noProject,
    recognition: { tables: [], unplaced: [] },
    indicators: [],
    attendance: null,
    headcounts: null,
    scores: null,
    vetoes: [],
    funding: null,
    payments: null,
    performance: null,
    surveys: [],
    finalGrade: null,
    isProvisional: false,
    findings: [],
    claims: null,
    ...more,
  };
}

export const noProject: Project = {
  station: null,
  buyer: null,
  supervisor: null,
  contractor: null,
  stage: null,
  agreementPeriod: null,
  evaluationPeriod: null,
  requiredWorkers: null,
  requiredLicensed: null,
  scheme: null,
  annualFunds: null,
};

function evaluationNamed(name: string | null): Evaluation {
  const one = evaluationWith();
  const station = name === null ? null : ({ value: name, from: 'title', cell: null } as const);
  return { ...one, project: { ...one.project, station } };
}
