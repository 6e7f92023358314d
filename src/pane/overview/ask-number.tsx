import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { usePane } from '../state/use-pane.ts';
import { Asked } from './asked.tsx';
import { countOf } from './typed-answers.ts';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalS,
  },
  input: { width: '96px' },
});

/** A number of people and a button. */
export function AskNumber(props: {
  readonly title: string;
  readonly why: string;
  readonly onAnswer: (count: number) => void;
}) {
  const styles = useStyles();
  const { words, isBusy } = usePane();
  const say = words.paneOverview.questions;
  const [text, setText] = useState('');
  const [isBad, setBad] = useState(false);
  const save = () => {
    const count = countOf(text);
    setBad(count === null);
    if (count !== null) props.onAnswer(count);
  };
  return (
    <Asked title={props.title} why={props.why}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <Field
          size="small"
          validationState={isBad ? 'error' : 'none'}
          validationMessage={isBad ? say.badNumber : null}
        >
          <Input
            className={styles.input}
            size="small"
            inputMode="numeric"
            aria-label={props.title}
            contentAfter={say.people}
            value={text}
            onChange={(_, { value }) => setText(value)}
          />
        </Field>
        <Button type="submit" size="small" disabledFocusable={isBusy}>
          {say.save}
        </Button>
      </form>
    </Asked>
  );
}
