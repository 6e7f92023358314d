import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import type { Finding } from '../../core/checks/finding.ts';
import { usePane } from '../state/use-pane.ts';
import { type FindingFilter, filterFindings, findingFilters } from './finding-groups.ts';

const useStyles = makeStyles({
  filters: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    border: 0,
    margin: 0,
    padding: 0,
  },
  button: { minWidth: 'auto', fontVariantNumeric: 'tabular-nums' },
});

/** 全部 6 · 错误 2 · 提醒 1 · 备注 3 · 已处理 0. */
export function FindingFilters(props: {
  readonly findings: readonly Finding[];
  readonly chosen: FindingFilter;
  readonly onChoose: (filter: FindingFilter) => void;
}) {
  const styles = useStyles();
  const say = usePane().words.paneFindings;
  const names: Readonly<Record<FindingFilter, string>> = {
    all: say.all,
    ...say.severities,
    handled: say.handled,
  };
  return (
    <fieldset className={styles.filters} aria-label={say.filterLabel}>
      {findingFilters.map((filter) => (
        <ToggleButton
          key={filter}
          size="small"
          className={styles.button}
          checked={filter === props.chosen}
          onClick={() => props.onChoose(filter)}
        >
          {`${names[filter]} ${filterFindings(props.findings, filter).length}`}
        </ToggleButton>
      ))}
    </fieldset>
  );
}
