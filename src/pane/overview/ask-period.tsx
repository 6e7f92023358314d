import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Period } from '../../core/quantities/period.ts';
import { usePane } from '../state/use-pane.ts';
import { Asked } from './asked.tsx';
import { periodOf } from './typed-answers.ts';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    gap: tokens.spacingHorizontalS,
  },
});

/** Two days and a button; nothing is saved that is no period. */
export function AskPeriod(props: {
  readonly title: string;
  readonly why: string;
  readonly onAnswer: (period: Period) => void;
}) {
  const styles = useStyles();
  const { words, isBusy } = usePane();
  const say = words.paneOverview.questions;
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [isBad, setBad] = useState(false);
  const save = () => {
    const period = periodOf(from, to);
    setBad(period === null);
    if (period) props.onAnswer(period);
  };
  return (
    <Asked title={props.title} why={props.why}>
      <form
        className={styles.form}
        aria-label={props.title}
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <Field label={say.from} size="small">
          <Input
            type="date"
            size="small"
            value={from}
            onChange={(_, { value }) => setFrom(value)}
          />
        </Field>
        <Field
          label={say.to}
          size="small"
          validationState={isBad ? 'error' : 'none'}
          validationMessage={isBad ? say.badPeriod : null}
        >
          <Input type="date" size="small" value={to} onChange={(_, { value }) => setTo(value)} />
        </Field>
        <Button type="submit" size="small" disabledFocusable={isBusy}>
          {say.save}
        </Button>
      </form>
    </Asked>
  );
}
