import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { CountedPeriod, Sourced } from '../../core/project/project.ts';
import { dateText, formatCount } from '../../messages/numbers.ts';
import { Card } from '../parts/card.tsx';
import { CellLink } from '../parts/cell-link.tsx';
import { useTextStyles } from '../parts/use-text-styles.ts';
import { usePane } from '../state/use-pane.ts';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'fit-content(36%) minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    margin: `0 0 ${tokens.spacingVerticalS}`,
  },
  value: { margin: 0, overflowWrap: 'anywhere', fontVariantNumeric: 'tabular-nums' },
});

/** What the workbook says of the project, each with where it was taken from. */
export function FactsCard() {
  const styles = useStyles();
  const { evaluation, words, tell } = usePane();
  const say = words.paneOverview.facts;
  const { project, scores } = evaluation;
  const period = ({ from, to, months }: CountedPeriod) =>
    say.period(dateText(from), dateText(to), formatCount(months));
  return (
    <Card title={say.title}>
      <dl className={styles.list}>
        <Fact name={say.station} fact={project.station} show={(value) => value} />
        <Fact name={say.stage} fact={project.stage} show={(value) => words.sheets.stages[value]} />
        <Fact name={say.evaluationPeriod} fact={project.evaluationPeriod} show={period} />
        <Fact name={say.agreementPeriod} fact={project.agreementPeriod} show={period} />
        <Fact
          name={say.requiredWorkers}
          fact={project.requiredWorkers}
          show={(value) => say.people(formatCount(value))}
        />
        <Fact
          name={say.requiredLicensed}
          fact={project.requiredLicensed}
          show={(value) => say.people(formatCount(value))}
        />
        <Line name={say.scheme}>
          {scores ? (
            <>
              {scores.scheme.name} {words.sheets.statuses[scores.scheme.status]}
            </>
          ) : (
            say.unknown
          )}
        </Line>
      </dl>
      <Link as="button" onClick={() => tell({ kind: 'tab-chosen', tab: 'settings' })}>
        {say.change}
      </Link>
    </Card>
  );
}

function Fact<T>(props: {
  readonly name: string;
  readonly fact: Sourced<T> | null;
  readonly show: (value: T) => string;
}) {
  const texts = useTextStyles();
  const { words } = usePane();
  const { fact } = props;
  return (
    <Line name={props.name}>
      {fact === null ? (
        <span className={texts.quiet}>{words.paneOverview.facts.unknown}</span>
      ) : (
        <>
          {props.show(fact.value)}{' '}
          <span className={texts.quiet}>
            {fact.cell ? <CellLink cell={fact.cell} /> : words.sheets.origins[fact.from]}
          </span>
        </>
      )}
    </Line>
  );
}

function Line(props: { readonly name: string; readonly children: ReactNode }) {
  const styles = useStyles();
  const texts = useTextStyles();
  return (
    <>
      <dt className={mergeClasses(texts.quiet)}>{props.name}</dt>
      <dd className={styles.value}>{props.children}</dd>
    </>
  );
}
