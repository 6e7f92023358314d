import { makeStyles, tokens } from '@fluentui/react-components';
import type { CellAddress } from '../../core/cells/address.ts';
import { useWords } from '../state/use-pane.ts';
import { CellLink } from './cell-link.tsx';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
    padding: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
  term: { color: tokens.colorNeutralForeground2 },
  said: { margin: 0, overflowWrap: 'anywhere', fontVariantNumeric: 'tabular-nums' },
  cells: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
  },
  status: {
    display: 'inline-block',
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: `${tokens.strokeWidthThin} solid currentcolor`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** Where a figure comes from: what was counted, from which cells, by which rule. */
export interface Origin {
  readonly counted?: readonly (string | null)[];
  readonly cells?: readonly (CellAddress | null | undefined)[];
  readonly rule?: readonly (string | null)[];
  /** `unconfirmed`: from practice, still to be confirmed (待核). */
  readonly status?: 'published' | 'unconfirmed';
}

/** At most so many cells are named; the rest is counted. */
const most = 12;

export function Derivation(origin: Origin) {
  const styles = useStyles();
  const words = useWords();
  const say = words.paneOverview.derivation;
  const cells = distinct(origin.cells ?? []);
  const counted = said(origin.counted);
  const rules = said(origin.rule);
  const rest = cells.length - most;
  return (
    <dl className={styles.list}>
      {counted.length > 0 && (
        <>
          <dt className={styles.term}>{say.counted}</dt>
          <dd className={styles.said}>{lines(counted)}</dd>
        </>
      )}
      {cells.length > 0 && (
        <>
          <dt className={styles.term}>{say.cells}</dt>
          <dd className={styles.cells}>
            {cells.slice(0, most).map((cell) => (
              <CellLink key={`${cell.sheet} ${cell.row} ${cell.column}`} cell={cell} />
            ))}
            {rest > 0 && <span>{say.more(rest)}</span>}
          </dd>
        </>
      )}
      {rules.length > 0 && (
        <>
          <dt className={styles.term}>{say.rule}</dt>
          <dd className={styles.said}>
            {lines(rules)}
            {origin.status && (
              <span className={styles.status}>{words.sheets.statuses[origin.status]}</span>
            )}
          </dd>
        </>
      )}
    </dl>
  );
}

function said(lines: readonly (string | null)[] = []): readonly string[] {
  return lines.filter((line): line is string => line !== null && line !== '');
}

function lines(texts: readonly string[]) {
  return texts.map((text) => <div key={text}>{text}</div>);
}

function distinct(cells: readonly (CellAddress | null | undefined)[]): readonly CellAddress[] {
  const byName = new Map<string, CellAddress>();
  for (const cell of cells) {
    if (cell) byName.set(`${cell.sheet} ${cell.row} ${cell.column}`, cell);
  }
  return [...byName.values()];
}
