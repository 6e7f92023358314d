import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { FileButton } from '../parts/file-button.tsx';
import { Section } from '../parts/section.tsx';
import { usePane } from '../state/use-pane.ts';
import { useSettingsStyles } from './use-settings-styles.ts';

/** Forms that a person taught: kept in the workbook, exported for other workbooks of the same form. */
export function ReadingsSection() {
  const styles = useSettingsStyles();
  const { evaluation, view, words, run, ask, tell, options, host } = usePane();
  const [told, setTold] = useState<string | null>(null);
  const { layouts, words: own = [] } = evaluation.settings;
  const say = words.paneSettings.readings;
  const save = async () => {
    const read = await ask((desk) => desk.layouts());
    const file = { layouts: read ?? layouts, words: own };
    host.save('layouts.json', 'application/json', `${JSON.stringify(file, null, 2)}\n`);
  };
  const teach = (text: string) =>
    void run('decide', (desk) => desk.teach(text, options())).then((result) => {
      if (!result?.ok) return;
      const { taught, damaged } = result.value;
      const left = damaged.length > 0 ? say.damaged(words.layouts.damaged(damaged)) : '';
      setTold(taught === 0 && left === '' ? say.notOurs : say.imported(taught) + left);
    });
  const forget = (id: string) =>
    void run('decide', (desk) => desk.decide([{ kind: 'forget-layout', id }], options()));
  return (
    <Section title={say.title}>
      <p className={styles.hint}>{say.hint}</p>
      {layouts.length === 0 ? (
        <p className={styles.hint}>{say.none}</p>
      ) : (
        <ul className={styles.list}>
          {layouts.map(({ id, name }) => (
            <li key={id} className={styles.item}>
              <span className={styles.name}>{name}</span>
              <Button
                size="small"
                appearance="subtle"
                aria-label={say.forgetLabel(name)}
                onClick={() => forget(id)}
              >
                {say.forget}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {view.damaged && (
        <p className={styles.hint}>{say.damaged(words.layouts.damaged(view.damaged))}</p>
      )}
      <div className={styles.row}>
        <Button
          size="small"
          onClick={() => tell({ kind: 'reading-opened', target: { kind: 'new' } })}
        >
          {say.teach}
        </Button>
        <Button size="small" onClick={() => void save()}>
          {say.export}
        </Button>
        <FileButton label={say.import} accept=".json,application/json" onText={teach} />
      </div>
      <p className={styles.hint} aria-live="polite">
        {told}
      </p>
    </Section>
  );
}
