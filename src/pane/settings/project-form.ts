import type { Project } from '../../core/project/project.ts';
import type { Day, Period } from '../../core/quantities/period.ts';
import type { Decision } from '../../core/settings/decide.ts';
import { dateText, formatCount } from '../../messages/numbers.ts';

/** What the form holds: all text, as typed; dates as yyyy-mm-dd. */
export interface ProjectForm {
  readonly station: string;
  readonly stage: '' | 'mid' | 'final';
  readonly agreementFrom: string;
  readonly agreementTo: string;
  readonly evaluationFrom: string;
  readonly evaluationTo: string;
  readonly requiredWorkers: string;
  readonly requiredLicensed: string;
}

export type ProjectFormField = 'agreement' | 'evaluation' | 'requiredWorkers' | 'requiredLicensed';

/** The values that count now, wherever they come from. */
export function projectForm(project: Project): ProjectForm {
  const agreement = project.agreementPeriod?.value;
  const evaluation = project.evaluationPeriod?.value;
  return {
    station: project.station?.value ?? '',
    stage: project.stage?.from === 'settings' ? project.stage.value : '',
    agreementFrom: agreement ? dateText(agreement.from) : '',
    agreementTo: agreement ? dateText(agreement.to) : '',
    evaluationFrom: evaluation ? dateText(evaluation.from) : '',
    evaluationTo: evaluation ? dateText(evaluation.to) : '',
    requiredWorkers: project.requiredWorkers ? formatCount(project.requiredWorkers.value) : '',
    requiredLicensed: project.requiredLicensed ? formatCount(project.requiredLicensed.value) : '',
  };
}

/** What is wrong with the form, by field; empty where it can be saved. */
export function formTroubles(form: ProjectForm): readonly ProjectFormField[] {
  const troubles: ProjectFormField[] = [];
  if (periodIn(form.agreementFrom, form.agreementTo) === undefined) troubles.push('agreement');
  if (periodIn(form.evaluationFrom, form.evaluationTo) === undefined) troubles.push('evaluation');
  if (countIn(form.requiredWorkers) === undefined) troubles.push('requiredWorkers');
  if (countIn(form.requiredLicensed) === undefined) troubles.push('requiredLicensed');
  return troubles;
}

/**
 * The decision that makes the form's values count: only what differs from before, and null (the
 * workbook's own value counts again) for what was emptied. Null where nothing differs.
 */
export function projectDecision(
  before: ProjectForm,
  form: ProjectForm,
  station?: string,
): Decision | null {
  const changed = (...fields: readonly (keyof ProjectForm)[]) =>
    fields.some((field) => before[field] !== form[field]);
  const values = {
    ...(changed('station') && { station: form.station.trim() === '' ? null : form.station.trim() }),
    ...(changed('stage') && { stage: form.stage === '' ? null : form.stage }),
    ...(changed('agreementFrom', 'agreementTo') && {
      agreementPeriod: periodIn(form.agreementFrom, form.agreementTo) ?? null,
    }),
    ...(changed('evaluationFrom', 'evaluationTo') && {
      evaluationPeriod: periodIn(form.evaluationFrom, form.evaluationTo) ?? null,
    }),
    ...(changed('requiredWorkers') && { requiredWorkers: countIn(form.requiredWorkers) ?? null }),
    ...(changed('requiredLicensed') && {
      requiredLicensed: countIn(form.requiredLicensed) ?? null,
    }),
  };
  const of = station === undefined ? {} : { station };
  return Object.keys(values).length === 0 ? null : { kind: 'project', values, ...of };
}

/** Null for an empty field; undefined for what is no period. */
function periodIn(from: string, to: string): Period | null | undefined {
  if (from === '' && to === '') return null;
  const [first, last] = [dayIn(from), dayIn(to)];
  return first && last && from <= to ? { from: first, to: last } : undefined;
}

function dayIn(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return null;
  const [year = 0, month = 0, day = 0] = match.slice(1).map(Number);
  return { year, month, day };
}

/** Null for an empty field; undefined for what is no whole number of people. */
function countIn(text: string): number | null | undefined {
  const trimmed = text.normalize('NFKC').trim();
  if (trimmed === '') return null;
  return /^\d{1,6}$/.test(trimmed) ? Number(trimmed) : undefined;
}
