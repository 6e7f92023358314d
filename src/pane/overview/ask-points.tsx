import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { compare, fromNumber, type Rational } from '../../core/quantities/rational.ts';
import { type Achievement, achievementBand } from '../../core/schemes/achievement-band.ts';
import { formatCount } from '../../messages/numbers.ts';
import { usePane } from '../state/use-pane.ts';
import { pointsOf } from './typed-answers.ts';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalS,
  },
  input: { width: '96px' },
});

/** The points of a judged item, within the band that the judgement allows; none is a fine answer too. */
export function AskPoints(props: {
  readonly achieved: Achievement;
  readonly full: Rational;
  readonly onAnswer: (points: number | undefined) => void;
}) {
  const styles = useStyles();
  const { words, isBusy } = usePane();
  const say = words.paneOverview.questions;
  const [text, setText] = useState('');
  const [isBad, setBad] = useState(false);
  const { from, to } = achievementBand(props.achieved, props.full);
  const save = () => {
    const points = pointsOf(text);
    const exact = points === null ? null : fromNumber(points);
    const isInBand = exact !== null && compare(exact, from) >= 0 && compare(exact, to) <= 0;
    const isEmpty = text.trim() === '';
    setBad(!isInBand && !isEmpty);
    if (isEmpty) props.onAnswer(undefined);
    else if (isInBand && points !== null) props.onAnswer(points);
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy) save();
      }}
    >
      <Field
        size="small"
        label={say.points(formatCount(props.full))}
        hint={say.pointsBand(formatCount(from), formatCount(to))}
        validationState={isBad ? 'error' : 'none'}
        validationMessage={isBad ? say.badPoints : null}
      >
        <Input
          className={styles.input}
          size="small"
          inputMode="decimal"
          autoFocus
          value={text}
          onChange={(_, { value }) => setText(value)}
        />
      </Field>
      <Button type="submit" size="small" disabledFocusable={isBusy}>
        {say.save}
      </Button>
    </form>
  );
}
