import { Button, Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { VetoState } from '../../core/scores/scores.ts';
import { stationAnswer } from '../../core/settings/station-settings.ts';
import { describeVeto, vetoName } from '../../messages/describe-veto.ts';
import { useTextStyles } from '../parts/use-text-styles.ts';
import { usePane } from '../state/use-pane.ts';
import { useDecide } from './use-decide.ts';

const useStyles = makeStyles({
  veto: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) max-content',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
  },
  whole: { gridColumn: '1 / -1' },
  reason: { minWidth: 0, width: '100%' },
});

/** Vetoes that the workbook cannot decide: one by one, or all denied at once. */
export function AskVetoes({ vetoes }: { readonly vetoes: readonly VetoState[] }) {
  const texts = useTextStyles();
  const { evaluation, words, isBusy, options } = usePane();
  const decide = useDecide();
  const say = words.paneOverview.questions;
  const clearAll = () => {
    const answer = { answer: 'clear', date: options().now.slice(0, 10) } as const;
    const station = evaluation.station?.key;
    decide(vetoes.map(({ id }) => ({ kind: 'veto', id: stationAnswer(station, id), answer })));
  };
  return (
    <>
      <span className={texts.strong}>{say.vetoes}</span>
      <ul className={texts.list}>
        {vetoes.map((veto) => (
          <AskVeto key={veto.id} veto={veto} />
        ))}
      </ul>
      {vetoes.length > 1 && (
        <Button size="small" disabledFocusable={isBusy} onClick={clearAll}>
          {say.noneOfThese}
        </Button>
      )}
    </>
  );
}

function AskVeto({ veto }: { readonly veto: VetoState }) {
  const styles = useStyles();
  const texts = useTextStyles();
  const { evaluation, words, lang, isBusy, options } = usePane();
  const decide = useDecide();
  const say = words.paneOverview.questions;
  const [isTriggered, setTriggered] = useState(false);
  const [reason, setReason] = useState('');
  const name = vetoName(veto.id, lang);
  const answer = (given: 'clear' | 'triggered') => {
    const why = reason.trim() === '' ? {} : { reason: reason.trim() };
    const date = options().now.slice(0, 10);
    const id = stationAnswer(evaluation.station?.key, veto.id);
    decide([{ kind: 'veto', id, answer: { answer: given, date, ...why } }]);
  };
  return (
    <li className={styles.veto}>
      <span>
        {name}
        {isOwn(veto) && <span className={texts.quiet}> {describeVeto(veto, lang)}</span>}
      </span>
      <span className={texts.actions}>
        <Button
          size="small"
          aria-label={say.vetoNoName(name)}
          disabledFocusable={isBusy}
          onClick={() => answer('clear')}
        >
          {say.vetoNo}
        </Button>
        <Button
          size="small"
          aria-label={say.vetoYesName(name)}
          aria-expanded={isTriggered}
          disabledFocusable={isBusy}
          onClick={() => setTriggered(!isTriggered)}
        >
          {say.vetoYes}
        </Button>
      </span>
      {isTriggered && (
        <span className={mergeClasses(texts.actions, styles.whole)}>
          <Input
            className={styles.reason}
            size="small"
            aria-label={say.reason}
            placeholder={say.reason}
            value={reason}
            onChange={(_, { value }) => setReason(value)}
          />
          <Button
            size="small"
            appearance="primary"
            disabledFocusable={isBusy}
            onClick={() => answer('triggered')}
          >
            {say.save}
          </Button>
        </span>
      )}
    </li>
  );
}

/** What lacks for deciding it is told, but not that a person must: all here are asked. */
function isOwn({ evidence }: VetoState): boolean {
  return evidence.kind === 'lacking' && evidence.what !== 'answer';
}
