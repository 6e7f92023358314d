import { Button } from '@fluentui/react-components';
import { Section } from '../parts/section.tsx';
import { usePane } from '../state/use-pane.ts';
import { useSettingsStyles } from './use-settings-styles.ts';

/** The evaluation as a file, a fresh reading of the workbook, and where the data stays. */
export function DataSection() {
  const styles = useSettingsStyles();
  const { words, run, ask, lang, host, view, isBusy } = usePane();
  const say = words.paneSettings.data;
  const save = async () => {
    const documents = await ask((desk) => desk.documents(lang));
    if (!documents) return;
    const name = view.name.replace(/\.[^.]*$/, '');
    const lines = documents.map((each) => `${each}\n`).join('');
    // One document a line is JSON only where there is one.
    if (documents.length === 1) host.save(`${name}.json`, 'application/json', lines);
    else host.save(`${name}.ndjson`, 'application/x-ndjson', lines);
  };
  return (
    <Section title={say.title}>
      <div className={styles.row}>
        <Button size="small" onClick={() => void save()}>
          {say.json}
        </Button>
        <Button
          size="small"
          disabledFocusable={isBusy}
          onClick={() => void run('look-again', (desk, progress) => desk.lookAgain(progress))}
        >
          {say.readAgain}
        </Button>
      </div>
      <p className={styles.hint}>{say.privacy}</p>
    </Section>
  );
}
