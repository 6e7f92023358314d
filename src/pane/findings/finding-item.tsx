import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { formatAddress, formatPosition } from '../../core/cells/a1.ts';
import type { Finding } from '../../core/checks/finding.ts';
import { describeFinding } from '../../messages/describe-finding.ts';
import { formatValue } from '../../messages/numbers.ts';
import { CellLink } from '../parts/cell-link.tsx';
import { SeveritySign } from '../parts/severity-sign.tsx';
import { usePane } from '../state/use-pane.ts';
import { IgnoreForm } from './ignore-form.tsx';
import { moveBetween } from './move-between.ts';

const useStyles = makeStyles({
  item: {
    listStyleType: 'none',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  chosen: {
    boxShadow: `inset ${tokens.strokeWidthThickest} 0 0 ${tokens.colorCompoundBrandStroke}`,
  },
  head: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    width: '100%',
    padding: 0,
    border: 0,
    color: 'inherit',
    font: 'inherit',
    textAlign: 'left',
    backgroundColor: 'transparent',
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusSmall,
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '2px',
    },
  },
  text: { flex: '1 1 auto', minWidth: 0, overflowWrap: 'anywhere' },
  place: {
    flexShrink: 0,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: 'tabular-nums',
    fontSize: tokens.fontSizeBase200,
  },
  below: { paddingLeft: '24px', fontSize: tokens.fontSizeBase200 },
  figures: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    margin: `${tokens.spacingVerticalXS} 0 0`,
  },
  pair: { display: 'flex', gap: tokens.spacingHorizontalXS },
  label: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' },
  related: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    alignItems: 'baseline',
    marginTop: tokens.spacingVerticalXS,
  },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    marginTop: tokens.spacingVerticalXS,
    marginLeft: '-8px',
  },
  decision: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground3 },
});

/** More related cells are told by their number. */
const mostRelated = 6;

/** A finding: what is the case, stated and expected side by side, and what can be done about it. */
export function FindingItem({ finding }: { readonly finding: Finding }) {
  const styles = useStyles();
  const { lang, words, state, reveal } = usePane();
  const { cell, related } = finding;
  const isChosen = state.finding === finding.fingerprint;
  const text = describeFinding(finding, lang);
  return (
    <li
      className={mergeClasses(styles.item, isChosen && styles.chosen)}
      data-finding={finding.fingerprint}
    >
      <button
        type="button"
        className={styles.head}
        data-finding-head=""
        onKeyDown={moveBetween}
        onClick={() => cell && reveal(cell)}
        {...(cell && { title: words.paneFindings.goToCell(formatAddress(cell)) })}
      >
        <SeveritySign severity={finding.severity} />
        <span className={styles.text}>{text}</span>
        {cell && <span className={styles.place}>{formatPosition(cell)}</span>}
      </button>
      <div className={styles.below}>
        <Figures finding={finding} />
        {related.length > 0 && (
          <div className={styles.related}>
            <span className={styles.label}>{words.paneFindings.related}</span>
            {related.slice(0, mostRelated).map((other) => (
              <CellLink
                key={formatAddress(other)}
                cell={other}
                isShort={other.sheet === cell?.sheet}
              />
            ))}
            {related.length > mostRelated && (
              <span>{words.paneFindings.moreCells(related.length)}</span>
            )}
          </div>
        )}
        <Handling finding={finding} />
      </div>
    </li>
  );
}

function Figures({ finding }: { readonly finding: Finding }) {
  const styles = useStyles();
  const words = usePane().words.paneFindings;
  const pairs = [
    [words.stated, finding.stated],
    [words.expected, finding.expected],
  ] as const;
  if (pairs.every(([, value]) => value === null)) return null;
  return (
    <dl className={styles.figures}>
      {pairs.map(
        ([label, value]) =>
          value && (
            <div key={label} className={styles.pair}>
              <dt className={styles.label}>{label}</dt>
              <dd className={styles.value}>{formatValue(value)}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

/** What was done about it, or what can be. */
function Handling({ finding }: { readonly finding: Finding }) {
  const styles = useStyles();
  const { words, run, options, isBusy } = usePane();
  const [ignoring, setIgnoring] = useState<'never' | 'now' | 'no-more'>('never');
  const { fingerprint, state, decision, fix, cell } = finding;
  const say = words.paneFindings;
  if (state === 'corrected') return <p className={styles.decision}>{say.corrected}</p>;
  if (state === 'ignored') {
    const reopen = () =>
      void run('decide', (desk) =>
        desk.decide([{ kind: 'finding', fingerprint, decision: null }], options()),
      );
    return (
      <>
        {decision && (
          <p className={styles.decision}>{say.ignored(decision.reason, decision.date)}</p>
        )}
        <div className={styles.actions}>
          <Button size="small" appearance="subtle" disabledFocusable={isBusy} onClick={reopen}>
            {say.reopen}
          </Button>
        </div>
      </>
    );
  }
  if (ignoring === 'now') {
    return <IgnoreForm fingerprint={fingerprint} onDone={() => setIgnoring('no-more')} />;
  }
  const correct = () => void run('correct', (desk) => desk.correct(fingerprint, options()));
  return (
    <div className={styles.actions}>
      {fix && cell && (
        <Button
          size="small"
          disabledFocusable={isBusy}
          aria-label={say.correctLabel(formatAddress(cell), formatValue(fix))}
          onClick={correct}
        >
          {say.correct(formatValue(fix))}
        </Button>
      )}
      <Button
        size="small"
        appearance="subtle"
        autoFocus={ignoring === 'no-more'}
        onClick={() => setIgnoring('now')}
      >
        {say.ignore}
      </Button>
    </div>
  );
}
