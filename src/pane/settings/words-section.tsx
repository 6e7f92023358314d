import { Button, Field, Input, Select } from '@fluentui/react-components';
import { type SyntheticEvent, useState } from 'react';
import { Section } from '../parts/section.tsx';
import { usePane } from '../state/use-pane.ts';
import { useSettingsStyles } from './use-settings-styles.ts';

/** Words that only this person's sheets use, and what they mean in ours. */
export function WordsSection() {
  const styles = useSettingsStyles();
  const { evaluation, words, run, options, isBusy } = usePane();
  const say = words.paneSettings.words;
  const own = evaluation.settings.words ?? [];
  const [word, setWord] = useState('');
  const [means, setMeans] = useState('completed');
  const meanings = Object.entries(say.meanings);
  const given = word.trim();
  const add = (event: SyntheticEvent) => {
    event.preventDefault();
    if (given.length < 2 || isBusy) return;
    void run('decide', (desk) =>
      desk.decide([{ kind: 'word', word: { word: given, means } }], options()),
    ).then((result) => {
      // What could not be saved stands there again, unless another word was begun.
      if (!result?.ok) setWord((now) => (now === '' ? word : now));
    });
    setWord('');
  };
  const meaning = (key: string) => meanings.find(([name]) => name === key)?.[1] ?? key;
  return (
    <Section title={say.title}>
      <p className={styles.hint}>{say.hint}</p>
      {own.length > 0 && (
        <ul className={styles.list}>
          {own.map((each) => (
            <li key={each.word} className={styles.item}>
              <span className={styles.name}>{say.pair(each.word, meaning(each.means))}</span>
              <Button
                size="small"
                appearance="subtle"
                aria-label={say.forgetLabel(each.word)}
                disabledFocusable={isBusy}
                onClick={() =>
                  void run('decide', (desk) =>
                    desk.decide([{ kind: 'forget-word', word: each.word }], options()),
                  )
                }
              >
                {words.paneSettings.readings.forget}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <form className={styles.row} onSubmit={add}>
        <Field label={say.word} size="small" className={styles.grow}>
          <Input value={word} maxLength={40} onChange={(_, { value }) => setWord(value)} />
        </Field>
        <Field label={say.means} size="small" className={styles.grow}>
          <Select
            className={styles.select}
            value={means}
            onChange={(_, { value }) => setMeans(value)}
          >
            {meanings.map(([key, name]) => (
              <option key={key} value={key}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
        <Button type="submit" size="small" disabledFocusable={given.length < 2 || isBusy}>
          {say.add}
        </Button>
      </form>
    </Section>
  );
}
