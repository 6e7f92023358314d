import { mergeClasses } from '@fluentui/react-components';
import type { StaffHeadcounts } from '../../core/attendance/headcounts.ts';
import type { Rational } from '../../core/quantities/rational.ts';
import { formatCount, formatPercent } from '../../messages/numbers.ts';
import { Card } from '../parts/card.tsx';
import { CellLink } from '../parts/cell-link.tsx';
import { useTableStyles } from '../parts/use-table-styles.ts';
import { useTextStyles } from '../parts/use-text-styles.ts';
import { useWords } from '../state/use-pane.ts';

/** Heads by month without names: their rates, and why the stable-staff rate stays unknown. */
export function HeadcountsCard({ headcounts }: { readonly headcounts: StaffHeadcounts }) {
  const tables = useTableStyles();
  const texts = useTextStyles();
  const say = useWords().headcounts;
  const { ofMonths, lines, required, present, rate, meanRate } = headcounts;
  return (
    <Card title={say.title} aside={meanRate && say.meanIs(formatPercent(meanRate))}>
      <table className={tables.table}>
        <thead>
          <tr>
            <th scope="col">{ofMonths ? say.month : say.place}</th>
            <th scope="col">{say.required}</th>
            <th scope="col">{say.present}</th>
            <th scope="col">{say.rate}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={`${line.table} ${line.index}`}>
              <th scope="row">
                {line.label} {line.cells.present && <CellLink cell={line.cells.present} isShort />}
              </th>
              <td>{shown(line.required, formatCount)}</td>
              <td>{shown(line.present, formatCount)}</td>
              <td>{shown(line.rate, formatPercent)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {required && present && rate && (
        <p className={texts.paragraph}>
          {say.inAll(formatCount(present), formatCount(required), formatPercent(rate))}
        </p>
      )}
      <p className={mergeClasses(texts.paragraph, texts.quiet)}>{say.noStableRate}</p>
    </Card>
  );
}

function shown(value: Rational | null, format: (value: Rational) => string): string {
  return value === null ? '—' : format(value);
}
