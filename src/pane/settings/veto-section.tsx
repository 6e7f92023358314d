import { Input, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { VetoState } from '../../core/scores/scores.ts';
import { stationAnswer } from '../../core/settings/station-settings.ts';
import { describeVeto, vetoName } from '../../messages/describe-veto.ts';
import { Section } from '../parts/section.tsx';
import { usePane } from '../state/use-pane.ts';
import { useSettingsStyles } from './use-settings-styles.ts';

/** Every veto of the scheme with its state; those that the workbook cannot decide are answered here. */
export function VetoSection() {
  const styles = useSettingsStyles();
  const { evaluation, words } = usePane();
  const say = words.paneSettings.vetoes;
  return (
    <Section title={say.title}>
      {evaluation.vetoes.length === 0 ? (
        <p className={styles.hint}>{say.none}</p>
      ) : (
        <ul className={styles.list}>
          {evaluation.vetoes.map((veto) => (
            <VetoItem key={veto.id} veto={veto} />
          ))}
        </ul>
      )}
    </Section>
  );
}

function VetoItem({ veto }: { readonly veto: VetoState }) {
  const styles = useSettingsStyles();
  const { evaluation, lang, words, run, options, isBusy } = usePane();
  const id = stationAnswer(evaluation.station?.key, veto.id);
  const given = evaluation.settings.vetoes[id];
  const [reason, setReason] = useState(given?.reason ?? '');
  const say = words.paneSettings.vetoes;
  const name = vetoName(veto.id, lang);
  const isAsked = veto.state === 'unanswered' || veto.evidence.kind === 'answer';
  const answer = (value: string, why: string) =>
    void run('decide', (desk) => {
      const now = options();
      const told = value === 'clear' || value === 'triggered' ? value : null;
      const remark = why.trim();
      return desk.decide(
        [
          {
            kind: 'veto',
            id,
            answer: told && {
              answer: told,
              date: now.now.slice(0, 10),
              ...(remark !== '' && { reason: remark }),
            },
          },
        ],
        now,
      );
    });
  return (
    <li className={styles.item}>
      <span className={styles.name}>{name}</span>
      <strong>{say.states[veto.state]}</strong>
      {isAsked ? (
        <>
          <Select
            size="small"
            aria-label={`${name}: ${say.answer}`}
            value={given?.answer ?? ''}
            disabled={isBusy}
            onChange={(_, { value }) => answer(value, reason)}
          >
            {(['', 'clear', 'triggered'] as const).map((each) => (
              <option key={each} value={each}>
                {say.answers[each]}
              </option>
            ))}
          </Select>
          {given && (
            <Input
              size="small"
              className={styles.grow}
              aria-label={`${name}: ${say.reason}`}
              placeholder={say.reason}
              maxLength={200}
              value={reason}
              onChange={(_, { value }) => setReason(value)}
              onBlur={() => {
                if (reason.trim() !== (given.reason ?? '')) answer(given.answer, reason);
              }}
            />
          )}
        </>
      ) : (
        <span className={styles.hint}>{describeVeto(veto, lang)}</span>
      )}
    </li>
  );
}
