import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { FundedLine, Funding } from '../../core/funding/funding.ts';
import type { Rational } from '../../core/quantities/rational.ts';
import { formatPercent } from '../../messages/numbers.ts';
import { Card } from '../parts/card.tsx';
import { CellLink } from '../parts/cell-link.tsx';
import { Derivation } from '../parts/derivation.tsx';
import { Disclosure } from '../parts/disclosure.tsx';
import { useTableStyles } from '../parts/use-table-styles.ts';
import { useTextStyles } from '../parts/use-text-styles.ts';
import { usePane, useWords } from '../state/use-pane.ts';
import { formatYuan } from './format-yuan.ts';
import { type ShareLine, shareLines } from './funding-shares.ts';
import { RateBar } from './rate-bar.tsx';

const useStyles = makeStyles({
  line: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) max-content',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalS,
  },
  whole: { gridColumn: '1 / -1' },
});

/** Budget and spending: the execution rate, its lines, and the shares beside their limits. */
export function FundingCard({ funding }: { readonly funding: Funding }) {
  const styles = useStyles();
  const texts = useTextStyles();
  const { evaluation, words } = usePane();
  const say = words.paneOverview.funding;
  const { budget, spent, executionRate, overspent } = funding;
  const amounts = [spent && formatYuan(spent), budget && formatYuan(budget)];
  return (
    <Card title={say.title}>
      <Disclosure
        summary={
          <span className={styles.line}>
            <span>
              {say.executed}
              <span className={texts.quiet}>
                {' '}
                {say.fraction(amounts[0] ?? '—', amounts[1] ?? '—')}
              </span>
            </span>
            <span className={mergeClasses(texts.figure, texts.strong)}>
              {executionRate === null ? '—' : formatPercent(executionRate)}
            </span>
            {executionRate && (
              <span className={styles.whole}>
                <RateBar rate={executionRate} elapsed={null} isBehind={false} />
              </span>
            )}
          </span>
        }
      >
        <FundedLines lines={funding.lines} />
        <Derivation
          cells={[funding.printed?.budget?.cell, funding.printed?.spent?.cell]}
          rule={[say.rule]}
        />
      </Disclosure>
      {overspent && (
        <p className={mergeClasses(texts.paragraph, texts.warning)}>
          <span aria-hidden="true">▲ </span>
          {say.overspent(formatYuan(overspent))}
        </p>
      )}
      <Shares lines={shareLines(funding, evaluation)} />
    </Card>
  );
}

function FundedLines({ lines }: { readonly lines: readonly FundedLine[] }) {
  const tables = useTableStyles();
  const say = useWords().paneOverview.funding;
  return (
    <table className={tables.table}>
      <thead>
        <tr>
          <th scope="col">{say.line}</th>
          <th scope="col">{say.spentOfBudget}</th>
          <th scope="col">{say.executed}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ line, table, budget, spent, rate }) => (
          <tr key={`${table} ${line.labelCell.row} ${line.labelCell.column}`}>
            <th scope="row">
              {line.name} <CellLink cell={line.spent?.cell ?? line.labelCell} isShort />
            </th>
            <td>
              {spent ? formatYuan(spent) : '—'} / {budget ? formatYuan(budget) : '—'}
            </td>
            <td>{rate ? formatPercent(rate) : '—'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Shares({ lines }: { readonly lines: readonly ShareLine[] }) {
  const tables = useTableStyles();
  const say = useWords().paneOverview.funding;
  if (lines.every(({ ofBudget, ofSpending }) => ofBudget === null && ofSpending === null)) {
    return null;
  }
  return (
    <table className={tables.table}>
      <thead>
        <tr>
          <th scope="col">{say.shares}</th>
          <th scope="col">{say.ofBudget}</th>
          <th scope="col">{say.ofSpending}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.share}>
            <th scope="row">
              {say[line.share]} {say.limit(line.isUpper, formatPercent(line.limit))}
            </th>
            <td>
              <Share value={line.ofBudget} breaks={line.breaksInBudget} />
            </td>
            <td>
              <Share value={line.ofSpending} breaks={line.breaksInSpending} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Share(props: { readonly value: Rational | null; readonly breaks: boolean }) {
  const texts = useTextStyles();
  const say = useWords().paneOverview.funding;
  if (props.value === null) return '—';
  if (!props.breaks) return formatPercent(props.value);
  return (
    <span className={texts.warning}>
      <span aria-hidden="true">▲ </span>
      {formatPercent(props.value)}
      <span className={texts.unseen}> {say.breaks}</span>
    </span>
  );
}
