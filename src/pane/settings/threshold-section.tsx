import { Button, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { Thresholds } from '../../core/settings/settings.ts';
import { Section } from '../parts/section.tsx';
import { usePane } from '../state/use-pane.ts';
import { stillTyped } from './still-typed.ts';
import { useSettingsStyles } from './use-settings-styles.ts';

const limits = [
  'tooEasyPercent',
  'stableRatePercent',
  'experiencedYears',
  'staffSharePercent',
  'qualitySharePercent',
  'operatingSharePercent',
  'fundingDeviationPercent',
] as const satisfies readonly (keyof Thresholds)[];
type Limit = (typeof limits)[number];

/** The limits of rules; each has the default of the field until a person sets another. */
export function ThresholdSection() {
  const styles = useSettingsStyles();
  const { evaluation, words, run, options, isBusy } = usePane();
  const { thresholds } = evaluation.settings;
  const [typed, setTyped] = useState<Partial<Record<Limit, string>>>({});
  const say = words.paneSettings.thresholds;
  const text = (limit: Limit) => (typed[limit] ?? String(thresholds[limit])).normalize('NFKC');
  const isGood = (limit: Limit) => /^\d{1,4}(\.\d{1,2})?$/.test(text(limit).trim());
  const changed = limits.filter((limit) => Number(text(limit)) !== thresholds[limit]);
  const canSave = changed.length > 0 && limits.every(isGood) && !isBusy;
  const save = () => {
    if (!canSave) return;
    const values = Object.fromEntries(changed.map((limit) => [limit, Number(text(limit))]));
    void run('decide', (desk) => desk.decide([{ kind: 'thresholds', values }], options())).then(
      (result) => {
        if (result?.ok) setTyped((now) => stillTyped(now, typed));
      },
    );
  };
  return (
    <Section title={say.title}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        {limits.map((limit) => (
          <Field
            key={limit}
            label={say[limit]}
            size="small"
            {...(!isGood(limit) && { validationMessage: say.bad })}
          >
            <Input
              className={styles.number}
              inputMode="decimal"
              value={typed[limit] ?? String(thresholds[limit])}
              onChange={(_, { value }) => setTyped({ ...typed, [limit]: value })}
            />
          </Field>
        ))}
        <Button type="submit" className={styles.start} disabledFocusable={!canSave}>
          {words.paneSettings.save}
        </Button>
      </form>
    </Section>
  );
}
