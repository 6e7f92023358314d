import { Button, Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { Scheme } from '../../core/schemes/scheme.ts';
import { schemes } from '../../core/schemes/schemes.ts';
import { formatCount } from '../../messages/numbers.ts';
import { FileButton } from '../parts/file-button.tsx';
import { Section } from '../parts/section.tsx';
import { usePane } from '../state/use-pane.ts';
import { schemeFile } from './scheme-file.ts';
import { useSettingsStyles } from './use-settings-styles.ts';

/** Which scheme scores the station: told from the workbook, one of ours, or the person's own. */
export function SchemeSection() {
  const styles = useSettingsStyles();
  const { evaluation, words, run, options, isBusy, host } = usePane();
  const [isRefused, setRefused] = useState(false);
  const { settings, scores } = evaluation;
  const say = words.paneSettings.scheme;
  const offered = [
    ...settings.schemes,
    ...schemes.filter(({ id }) => settings.schemes.every((own) => own.id !== id)),
  ];
  const chosen = offered.find(({ id }) => id === settings.scheme) ?? scores?.scheme ?? null;
  const isOwn = chosen !== null && settings.schemes.some(({ id }) => id === chosen.id);
  const choose = (id: string) => {
    setRefused(false);
    void run('decide', (desk) =>
      desk.decide([{ kind: 'scheme', id: id === '' ? null : id }], options()),
    );
  };
  const adopt = (text: string) =>
    void run('decide', (desk) => desk.adoptScheme(text, options())).then((result) =>
      setRefused(result?.ok === true && !result.value.isScheme),
    );
  return (
    <Section title={say.title}>
      <Field
        label={say.label}
        size="small"
        {...(isRefused && { validationMessage: say.notAScheme })}
      >
        <Select
          value={settings.scheme ?? ''}
          disabled={isBusy}
          onChange={(_, { value }) => choose(value)}
        >
          <option value="">{say.automatic}</option>
          {offered.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      {chosen && <SchemeFacts scheme={chosen} />}
      <div className={styles.row}>
        <FileButton label={say.adopt} accept=".json,application/json" onText={adopt} />
        {chosen && (
          <Button
            size="small"
            onClick={() => host.save(`${chosen.id}.json`, 'application/json', schemeFile(chosen))}
          >
            {say.save}
          </Button>
        )}
        {isOwn && (
          <Button
            size="small"
            appearance="subtle"
            disabledFocusable={isBusy}
            onClick={() =>
              void run('decide', (desk) =>
                desk.decide([{ kind: 'forget-scheme', id: chosen.id }], options()),
              )
            }
          >
            {say.forget}
          </Button>
        )}
      </div>
    </Section>
  );
}

function SchemeFacts({ scheme }: { readonly scheme: Scheme }) {
  const styles = useSettingsStyles();
  const say = usePane().words.paneSettings.scheme;
  const parts = scheme.parts.map(({ name, full }) => say.part(name, formatCount(full)));
  const grades = scheme.grades.map(({ name, from }) => say.grade(name, formatCount(from)));
  return (
    <>
      <p className={styles.hint}>{parts.join(' · ')}</p>
      <p className={styles.hint}>{grades.join(' · ')}</p>
      <p className={styles.hint}>{say.source(scheme.source, say.statuses[scheme.status])}</p>
    </>
  );
}
