import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Attendance } from '../../core/attendance/attendance.ts';
import type { CellAddress } from '../../core/cells/address.ts';
import { multiply } from '../../core/quantities/rational.ts';
import type { AttendanceTable } from '../../core/tables/facts/table.ts';
import { formatCount } from '../../messages/numbers.ts';
import { CellLink } from '../parts/cell-link.tsx';
import { Derivation } from '../parts/derivation.tsx';
import { useTableStyles } from '../parts/use-table-styles.ts';
import { useTextStyles } from '../parts/use-text-styles.ts';
import { usePane, useWords } from '../state/use-pane.ts';

const useStyles = makeStyles({
  names: { margin: `0 0 ${tokens.spacingVerticalS}` },
});

/** Month by month what was counted, and the roster that it was counted in. */
export function BalanceOrigin(props: {
  readonly attendance: Attendance;
  readonly of: 'all' | 'licensed';
}) {
  const tables = useTableStyles();
  const { evaluation, words } = usePane();
  const say = words.paneOverview.staff;
  const { attendance, of } = props;
  const { project } = evaluation;
  const required = of === 'all' ? project.requiredWorkers : project.requiredLicensed;
  return (
    <>
      <table className={tables.table}>
        <thead>
          <tr>
            <th scope="col">{say.month}</th>
            <th scope="col">{say.present}</th>
            {required && <th scope="col">{say.required}</th>}
          </tr>
        </thead>
        <tbody>
          {attendance.months.map((month) => (
            <tr key={`${month.index} ${month.label}`}>
              <th scope="row">{month.label}</th>
              <td>{formatCount(of === 'all' ? month.present : month.licensed)}</td>
              {required && <td>{formatCount(multiply(required.value, month.weight))}</td>}
            </tr>
          ))}
        </tbody>
      </table>
      <Derivation
        counted={[
          say.counted(String(attendance.workers.length), formatCount(attendance.periodMonths)),
        ]}
        cells={[...rosterCells(attendance, rostersOf(evaluation)), required?.cell]}
        rule={[say.rule, say.ruleNet]}
        status="unconfirmed"
      />
    </>
  );
}

/** Who was not on post throughout: what the rate is made of is easier told by what it lacks. */
export function StableOrigin({ attendance }: { readonly attendance: Attendance }) {
  const styles = useStyles();
  const texts = useTextStyles();
  const { evaluation } = usePane();
  const say = useWords().paneOverview.staff;
  const rosters = rostersOf(evaluation);
  const others = attendance.workers.filter(({ isStable }) => !isStable);
  return (
    <>
      <p className={mergeClasses(styles.names, texts.quiet)}>{say.notStable(others.length)}</p>
      <ul className={mergeClasses(texts.list, styles.names)}>
        {others.map((worker) => {
          const cell = rosters.find(({ key }) => key === worker.table)?.workers[worker.index]?.name
            ?.cell;
          return (
            <li key={`${worker.table} ${worker.index}`} className={texts.actions}>
              <span>{say.worker(worker.name ?? say.unnamed, formatCount(worker.total))}</span>
              {cell && <CellLink cell={cell} />}
            </li>
          );
        })}
      </ul>
      <Derivation
        cells={[...rosterCells(attendance, rosters), evaluation.project.requiredWorkers?.cell]}
        rule={[say.stableRule]}
        status="published"
      />
    </>
  );
}

function rostersOf({ recognition }: ReturnType<typeof usePane>['evaluation']) {
  return recognition.tables.filter(
    (table): table is AttendanceTable => table.kind === 'attendance',
  );
}

/** The corners of the rosters counted. */
function rosterCells(
  { tables }: Attendance,
  rosters: readonly AttendanceTable[],
): readonly CellAddress[] {
  return rosters
    .filter(({ key }) => tables.includes(key))
    .map(({ place }) => ({ sheet: place.sheet, row: place.top, column: place.left }));
}
