import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Finding } from '../../core/checks/finding.ts';
import { usePane } from '../state/use-pane.ts';
import { groupFindings } from './finding-groups.ts';
import { FindingItem } from './finding-item.tsx';

const useStyles = makeStyles({
  sheet: {
    margin: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  list: { margin: 0, padding: 0 },
});

/** The findings by sheet; one that another tab pointed to has the focus. */
export function FindingList({ findings }: { readonly findings: readonly Finding[] }) {
  const styles = useStyles();
  const { view, state, words } = usePane();
  const box = useRef<HTMLDivElement>(null);
  const groups = groupFindings(
    findings,
    view.sheets.map(({ name }) => name),
  );
  useEffect(() => {
    if (state.finding === null) return;
    const heads = [...(box.current?.querySelectorAll<HTMLElement>('[data-finding]') ?? [])];
    const chosen = heads.find(({ dataset }) => dataset.finding === state.finding);
    chosen?.querySelector<HTMLElement>('[data-finding-head]')?.focus();
  }, [state.finding]);
  const last = useRef<number | null>(null);
  // The finding that had the focus was handled and left the list: the next one has it.
  useEffect(() => {
    if (last.current === null || document.activeElement !== document.body) return;
    const heads = [...(box.current?.querySelectorAll<HTMLElement>('[data-finding-head]') ?? [])];
    heads[Math.min(last.current, heads.length - 1)]?.focus();
  });
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only remembers where the focus is.
    <div
      ref={box}
      data-findings=""
      onFocus={({ target }) => {
        const items = [...(box.current?.querySelectorAll('[data-finding]') ?? [])];
        last.current = items.findIndex((item) => item.contains(target));
      }}
      onBlur={({ relatedTarget }) => {
        if (!box.current?.contains(relatedTarget)) last.current = null;
      }}
    >
      {groups.map((group) => (
        <section key={group.sheet} aria-label={group.sheet ?? words.paneFindings.noSheet}>
          <h2 className={styles.sheet}>{group.sheet ?? words.paneFindings.noSheet}</h2>
          <ul className={styles.list}>
            {group.findings.map((finding) => (
              <FindingItem key={finding.fingerprint + finding.state} finding={finding} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
