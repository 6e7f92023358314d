import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { type SyntheticEvent, useState } from 'react';
import { usePane } from '../state/use-pane.ts';

const useStyles = makeStyles({
  form: { marginTop: tokens.spacingVerticalS },
  buttons: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
});

/** Why a finding is put aside: without a reason it is not. */
export function IgnoreForm(props: { readonly fingerprint: string; readonly onDone: () => void }) {
  const styles = useStyles();
  const { words, run, options, isBusy } = usePane();
  const [reason, setReason] = useState('');
  const say = words.paneFindings.ignoreForm;
  const given = reason.trim();
  const ignore = (event: SyntheticEvent) => {
    event.preventDefault();
    if (given === '' || isBusy) return;
    void run('ignore', (desk) => desk.ignore(props.fingerprint, given, options())).then(
      (result) => {
        if (result?.ok) props.onDone();
      },
    );
  };
  return (
    <form
      className={styles.form}
      onSubmit={ignore}
      onKeyDown={({ key, nativeEvent }) => {
        // While words are being composed, Escape drops the composition alone.
        if (key === 'Escape' && !nativeEvent.isComposing) props.onDone();
      }}
    >
      <Field label={say.label} hint={say.hint} size="small">
        <Input
          size="small"
          value={reason}
          maxLength={200}
          autoFocus
          onChange={(_, { value }) => setReason(value)}
        />
      </Field>
      <div className={styles.buttons}>
        <Button
          type="submit"
          size="small"
          appearance="primary"
          disabledFocusable={given === '' || isBusy}
        >
          {say.save}
        </Button>
        <Button size="small" onClick={props.onDone}>
          {say.cancel}
        </Button>
      </div>
    </form>
  );
}
