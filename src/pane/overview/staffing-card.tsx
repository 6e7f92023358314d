import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Attendance, Balance } from '../../core/attendance/attendance.ts';
import { compare, rational } from '../../core/quantities/rational.ts';
import { heldMonths } from '../../messages/held-months.ts';
import { formatCount, formatPercent } from '../../messages/numbers.ts';
import { Card } from '../parts/card.tsx';
import { Derivation } from '../parts/derivation.tsx';
import { Disclosure } from '../parts/disclosure.tsx';
import { useTextStyles } from '../parts/use-text-styles.ts';
import { usePane, useWords } from '../state/use-pane.ts';
import { BalanceOrigin, StableOrigin } from './staffing-origin.tsx';

const useStyles = makeStyles({
  line: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) max-content minmax(72px, max-content)',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalM,
    // Zoomed far in, the figures stand under their name.
    '@media (max-width: 280px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  unknown: { display: 'inline-block', maxWidth: '96px', whiteSpace: 'normal' },
  /** As far to the right as the rows under it, whose chevrons stand beside them. */
  head: { paddingRight: '16px' },
});

/** Person-months against what the agreement requires, and the stable-staff rate beside its rule. */
export function StaffingCard({ attendance }: { readonly attendance: Attendance }) {
  const styles = useStyles();
  const texts = useTextStyles();
  const say = useWords().paneOverview.staff;
  const { experienced } = attendance;
  const missing = heldMonths(attendance, say.missing);
  return (
    <Card title={say.title} aside={say.unit}>
      <div className={mergeClasses(styles.line, styles.head, texts.quiet)} aria-hidden="true">
        <span />
        <span className={texts.figure}>{say.presentOfRequired}</span>
        <span className={texts.figure}>{say.difference}</span>
      </div>
      <Disclosure summary={<BalanceLine name={say.all} balance={attendance.all} />}>
        <BalanceOrigin attendance={attendance} of="all" />
      </Disclosure>
      {attendance.saysLicences ? (
        <Disclosure summary={<BalanceLine name={say.licensed} balance={attendance.licensed} />}>
          <BalanceOrigin attendance={attendance} of="licensed" />
        </Disclosure>
      ) : (
        <p className={mergeClasses(texts.paragraph, texts.quiet)}>{say.noLicences}</p>
      )}
      <Disclosure summary={<StableLine attendance={attendance} />}>
        <StableOrigin attendance={attendance} />
      </Disclosure>
      {experienced && <ExperiencedLine experienced={experienced} />}
      {missing && <p className={mergeClasses(texts.paragraph, texts.quiet)}>{missing}</p>}
      {attendance.untoldMarks > 0 && (
        <p className={mergeClasses(texts.paragraph, texts.warning)}>
          <span aria-hidden="true">▲ </span>
          {say.untold(attendance.untoldMarks)}
        </p>
      )}
    </Card>
  );
}

function ExperiencedLine(props: { readonly experienced: NonNullable<Attendance['experienced']> }) {
  const texts = useTextStyles();
  const { evaluation } = usePane();
  const say = useWords().paneOverview.staff;
  const { present, share, workers, headShare } = props.experienced;
  return (
    <Disclosure
      summary={
        <span className={texts.quiet}>
          {say.experienced(String(evaluation.settings.thresholds.experiencedYears))}{' '}
          {share && say.experiencedSays(formatCount(present), formatPercent(share))}
          {headShare && (
            <>
              <br />
              {say.experiencedHeads(String(workers), formatPercent(headShare))}
            </>
          )}
        </span>
      }
    >
      <Derivation rule={say.experiencedRules} status="published" />
    </Disclosure>
  );
}

function BalanceLine(props: { readonly name: string; readonly balance: Balance }) {
  const styles = useStyles();
  const texts = useTextStyles();
  const say = useWords().paneOverview.staff;
  const { present, required } = props.balance;
  return (
    <span className={styles.line}>
      <span>{props.name}</span>
      <span className={texts.figure}>
        <span className={texts.unseen}>{say.present} </span>
        {formatCount(present)}
        {required && (
          <>
            {' / '}
            <span className={texts.unseen}>{say.required} </span>
            {formatCount(required)}
          </>
        )}
      </span>
      <span className={texts.figure}>
        <Surplus balance={props.balance} />
      </span>
    </span>
  );
}

function Surplus({ balance: { required, surplus } }: { readonly balance: Balance }) {
  const styles = useStyles();
  const texts = useTextStyles();
  const say = useWords().paneOverview.staff;
  if (surplus === null) {
    return (
      <span className={mergeClasses(styles.unknown, texts.quiet)}>
        {required === null ? say.requiredUnknown : say.monthsMissing}
      </span>
    );
  }
  if (surplus.n === 0n) return say.even;
  const isShort = surplus.n < 0n;
  const size = formatCount(isShort ? { n: -surplus.n, d: surplus.d } : surplus);
  return isShort ? (
    <span className={texts.warning}>
      <span aria-hidden="true">▲ </span>
      {say.short} {size}
    </span>
  ) : (
    `${say.over} ${size}`
  );
}

function StableLine({ attendance }: { readonly attendance: Attendance }) {
  const styles = useStyles();
  const texts = useTextStyles();
  const { evaluation } = usePane();
  const say = useWords().paneOverview.staff;
  const { stableRate, stableWorkers } = attendance;
  const least = rational(
    Math.round(evaluation.settings.thresholds.stableRatePercent * 100),
    10_000,
  );
  const required = evaluation.project.requiredWorkers?.value;
  if (stableRate === null || !required) {
    return (
      <span className={styles.line}>
        <span>
          {say.stableRate}
          <span className={texts.quiet}> {say.stableOnly(String(stableWorkers))}</span>
        </span>
        <span />
        <span className={mergeClasses(texts.figure, styles.unknown, texts.quiet)}>
          {say.requiredUnknown}
        </span>
      </span>
    );
  }
  const isReached = compare(stableRate, least) >= 0;
  return (
    <span className={styles.line}>
      <span>
        {say.stableRate}
        <span className={texts.quiet}> {say.least(formatPercent(least))}</span>
      </span>
      <span className={texts.figure}>
        {say.stableHeads(String(stableWorkers), formatCount(required))}
      </span>
      <span className={texts.figure}>
        <span className={isReached ? texts.good : texts.warning}>
          <span aria-hidden="true">{isReached ? '✓ ' : '▲ '}</span>
          {formatPercent(stableRate)}
        </span>
      </span>
    </span>
  );
}
