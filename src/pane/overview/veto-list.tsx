import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { VetoState } from '../../core/scores/scores.ts';
import { describeVeto, vetoName } from '../../messages/describe-veto.ts';
import { Disclosure } from '../parts/disclosure.tsx';
import { useTextStyles } from '../parts/use-text-styles.ts';
import { usePane } from '../state/use-pane.ts';

const useStyles = makeStyles({
  veto: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) max-content',
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  whole: { gridColumn: '1 / -1' },
});

const states = ['triggered', 'near', 'unanswered', 'clear'] as const;
const signs = { triggered: '✕', near: '▲', unanswered: '?', clear: '✓' } as const;

/** All vetoes of the scheme with what each was decided by. One that is unanswered is never clear. */
export function VetoList() {
  const texts = useTextStyles();
  const { evaluation, words } = usePane();
  const say = words.paneOverview.grade;
  const { vetoes } = evaluation;
  if (vetoes.length === 0) return null;
  const counts = states.flatMap((state) => {
    const count = vetoes.filter((veto) => veto.state === state).length;
    return count === 0 ? [] : [say.vetoCount(words.vetoes.states[state], count)];
  });
  return (
    <Disclosure summary={<span className={texts.quiet}>{say.vetoes(vetoes.length, counts)}</span>}>
      <ul className={texts.list}>
        {vetoes.map((veto) => (
          <VetoItem key={veto.id} veto={veto} />
        ))}
      </ul>
    </Disclosure>
  );
}

function VetoItem({ veto }: { readonly veto: VetoState }) {
  const styles = useStyles();
  const texts = useTextStyles();
  const { evaluation, words, lang } = usePane();
  const rule = evaluation.scores?.scheme.vetoes.find(({ id }) => id === veto.id);
  const isBad = veto.state === 'triggered' || veto.state === 'near';
  return (
    <li className={styles.veto}>
      <span>{vetoName(veto.id, lang)}</span>
      <span className={isBad ? texts.warning : undefined}>
        <span aria-hidden="true">{signs[veto.state]} </span>
        {words.vetoes.states[veto.state]}
      </span>
      <span className={mergeClasses(styles.whole, texts.quiet)}>
        {describeVeto(veto, lang)}
        {rule && (
          <>
            {' · '}
            {words.paneOverview.grade.vetoSource(rule.source)}{' '}
            {rule.status === 'unconfirmed' && words.sheets.statuses.unconfirmed}
          </>
        )}
      </span>
    </li>
  );
}
