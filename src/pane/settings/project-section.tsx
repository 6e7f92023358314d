import { Button, Field, Input, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { formatAddress } from '../../core/cells/a1.ts';
import type { Sourced } from '../../core/project/project.ts';
import { Section } from '../parts/section.tsx';
import { usePane } from '../state/use-pane.ts';
import { formTroubles, type ProjectForm, projectDecision, projectForm } from './project-form.ts';
import { stillTyped } from './still-typed.ts';
import { useSettingsStyles } from './use-settings-styles.ts';

/** The project's values: what counts now and where it comes from; emptied, the workbook's counts. */
export function ProjectSection() {
  const styles = useSettingsStyles();
  const { evaluation, words, run, options, isBusy } = usePane();
  const { project } = evaluation;
  const before = projectForm(project);
  const [typed, setTyped] = useState<Partial<ProjectForm>>({});
  const form = { ...before, ...typed };
  const say = words.paneSettings.project;
  const troubles = formTroubles(form);
  const decision = projectDecision(before, form, evaluation.station?.key);
  const set = (field: keyof ProjectForm) => (value: string) =>
    setTyped({ ...typed, [field]: value });
  const save = () => {
    if (!decision || troubles.length > 0 || isBusy) return;
    void run('decide', (desk) => desk.decide([decision], options())).then((result) => {
      if (result?.ok) setTyped((now) => stillTyped(now, typed));
    });
  };
  const origin = (sourced: Sourced<unknown> | null) => {
    const told = say.origins[sourced?.from ?? 'none'];
    return sourced?.cell ? `${told} ${formatAddress(sourced.cell)}` : told;
  };
  const wrong = (field: (typeof troubles)[number], message: string) =>
    troubles.includes(field) ? { validationMessage: message } : {};
  return (
    <Section title={say.title}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <Field label={say.fields.station} hint={origin(project.station)} size="small">
          <Input value={form.station} onChange={(_, { value }) => set('station')(value)} />
        </Field>
        <Field label={say.fields.stage} hint={origin(project.stage)} size="small">
          <Select value={form.stage} onChange={(_, { value }) => set('stage')(value)}>
            {(['', 'mid', 'final'] as const).map((stage) => (
              <option key={stage} value={stage}>
                {say.stages[stage]}
              </option>
            ))}
          </Select>
        </Field>
        {(['agreement', 'evaluation'] as const).map((period) => (
          <Field
            key={period}
            label={say.fields[`${period}Period`]}
            hint={origin(project[`${period}Period`])}
            size="small"
            {...wrong(period, say.badPeriod)}
          >
            <div className={styles.row}>
              {(['From', 'To'] as const).map((end) => (
                <Input
                  key={end}
                  type="date"
                  className={styles.grow}
                  aria-label={`${say.fields[`${period}Period`]} ${end === 'From' ? say.from : say.to}`}
                  value={form[`${period}${end}`]}
                  onChange={(_, { value }) => set(`${period}${end}`)(value)}
                />
              ))}
            </div>
          </Field>
        ))}
        {(['requiredWorkers', 'requiredLicensed'] as const).map((field) => (
          <Field
            key={field}
            label={say.fields[field]}
            hint={origin(project[field])}
            size="small"
            {...wrong(field, say.badNumber)}
          >
            <Input
              inputMode="numeric"
              value={form[field]}
              onChange={(_, { value }) => set(field)(value)}
            />
          </Field>
        ))}
        <Button
          type="submit"
          className={styles.start}
          disabledFocusable={!decision || troubles.length > 0 || isBusy}
        >
          {words.paneSettings.save}
        </Button>
      </form>
    </Section>
  );
}
