import { Button, Checkbox, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { CheckedClaim } from '../../core/claim.ts';
import { formatValue } from '../../messages/numbers.ts';
import { CellLink } from '../parts/cell-link.tsx';
import { usePane } from '../state/use-pane.ts';

const useStyles = makeStyles({
  box: { padding: tokens.spacingHorizontalM },
  summary: { fontWeight: tokens.fontWeightSemibold, cursor: 'pointer' },
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  button: { alignSelf: 'flex-start' },
  list: { margin: `${tokens.spacingVerticalS} 0 0`, padding: 0 },
  claim: {
    listStyleType: 'none',
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  line: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
  figure: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  sentence: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

const signs = { holds: '✓', differs: '✕', 'no-such-figure': '?' } as const;

/** A report's text held against the workbook: each figure holds, differs, or is not there. */
export function ReportCheck() {
  const styles = useStyles();
  const { words, ask, state, evaluation, tell } = usePane();
  const [text, setText] = useState(state.report);
  const [isOpenAtFirst] = useState(state.report !== '');
  const [claims, setClaims] = useState<readonly CheckedClaim[] | null>(null);
  const say = words.paneFindings.report;
  // What was told of other words or figures is not told of these.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text and the figures that were checked.
  useEffect(() => setClaims(null), [text, evaluation]);
  const check = async () => {
    setClaims(await ask((desk) => desk.checkReport(text, state.station)));
  };
  return (
    <details className={styles.box} open={isOpenAtFirst}>
      <summary className={styles.summary}>{say.title}</summary>
      <div className={styles.form}>
        <Field label={say.label} hint={say.hint}>
          <Textarea
            value={text}
            rows={5}
            resize="vertical"
            onChange={(_, { value }) => setText(value)}
            onBlur={() => tell({ kind: 'report-typed', text })}
          />
        </Field>
        <Button
          className={styles.button}
          disabledFocusable={text.trim() === ''}
          onClick={() => void check()}
        >
          {say.check}
        </Button>
      </div>
      <div aria-live="polite">{claims && <Claims claims={claims} />}</div>
    </details>
  );
}

function Claims({ claims }: { readonly claims: readonly CheckedClaim[] }) {
  const styles = useStyles();
  const say = usePane().words.paneFindings.report;
  const [showsAll, setShowsAll] = useState(true);
  if (claims.length === 0) return <p>{say.none}</p>;
  const count = (result: CheckedClaim['result']) =>
    claims.filter((claim) => claim.result === result).length;
  const shown = claims.filter(({ result }) => showsAll || result !== 'holds');
  return (
    <>
      <p>{say.summary(count('holds'), count('differs'), count('no-such-figure'))}</p>
      <Checkbox
        label={say.onlyDoubts}
        checked={!showsAll}
        onChange={(_, { checked }) => setShowsAll(checked !== true)}
      />
      <ul className={styles.list}>
        {shown.map((claim) => (
          <li key={`${claim.span.start}-${claim.span.end}`} className={styles.claim}>
            <div className={styles.line}>
              <span>{`${signs[claim.result]} ${say.results[claim.result]}`}</span>
              <span className={styles.figure}>{claim.figure}</span>
              {claim.expected && <span>{say.expected(formatValue(claim.expected))}</span>}
              {claim.cell && <CellLink cell={claim.cell} />}
            </div>
            <div className={styles.sentence}>{claim.sentence}</div>
          </li>
        ))}
      </ul>
    </>
  );
}
