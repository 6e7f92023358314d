import { describe, expect, it } from 'vitest';
import type { Project } from '../../../src/core/project/project.ts';
import { rational } from '../../../src/core/quantities/rational.ts';
import {
  formTroubles,
  projectDecision,
  projectForm,
} from '../../../src/pane/settings/project-form.ts';

const nothing: Project = {
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
const cell = { sheet: '项目信息', row: 1, column: 1 };
const wenchong: Project = {
  ...nothing,
  station: { value: '文冲街社工服务站', from: 'project', cell },
  stage: { value: 'mid', from: 'project', cell },
  evaluationPeriod: {
    value: {
      from: { year: 2023, month: 7, day: 1 },
      to: { year: 2023, month: 11, day: 30 },
      months: rational(5),
    },
    from: 'project',
    cell,
  },
  requiredWorkers: { value: rational(20), from: 'project', cell },
};

describe('the form of project values', () => {
  it('shows what counts now; the stage only where a person set it', () => {
    expect(projectForm(wenchong)).toEqual({
      station: '文冲街社工服务站',
      stage: '',
      agreementFrom: '',
      agreementTo: '',
      evaluationFrom: '2023-07-01',
      evaluationTo: '2023-11-30',
      requiredWorkers: '20',
      requiredLicensed: '',
    });
  });

  it('an untouched form decides nothing', () => {
    const form = projectForm(wenchong);
    expect(projectDecision(form, form)).toBeNull();
    expect(formTroubles(form)).toEqual([]);
  });

  it('takes full-width digits for digits', () => {
    const before = projectForm(wenchong);
    const form = { ...before, requiredWorkers: '２２' };
    expect(formTroubles(form)).toEqual([]);
    expect(projectDecision(before, form)).toEqual({
      kind: 'project',
      values: { requiredWorkers: 22 },
    });
  });

  it('decides only what was changed', () => {
    const form = projectForm(wenchong);
    expect(projectDecision(form, { ...form, stage: 'final' }, '文冲')).toEqual({
      kind: 'project',
      values: { stage: 'final' },
      station: '文冲',
    });
    expect(projectDecision(form, { ...form, requiredWorkers: '22', stage: 'final' })).toEqual({
      kind: 'project',
      values: { requiredWorkers: 22, stage: 'final' },
    });
  });

  it('an emptied field lets the workbook speak again', () => {
    const form = projectForm(wenchong);
    const emptied = { ...form, station: ' ', evaluationFrom: '', evaluationTo: '' };
    expect(projectDecision(form, emptied)).toEqual({
      kind: 'project',
      values: { station: null, evaluationPeriod: null },
    });
  });

  it.each([
    ['a period without its end', { evaluationTo: '' }, ['evaluation']],
    ['a period that ends before it begins', { evaluationTo: '2023-06-30' }, ['evaluation']],
    ['half a person', { requiredWorkers: '20.5' }, ['requiredWorkers']],
    ['a word for a number', { requiredLicensed: '十' }, ['requiredLicensed']],
  ])('%s cannot be saved', (_, typed, troubles) => {
    expect(formTroubles({ ...projectForm(wenchong), ...typed })).toEqual(troubles);
  });
});
