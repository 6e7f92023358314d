import { mergeClasses } from '@fluentui/react-components';
import type { Payments } from '../../core/payments/payments.ts';
import { formatPercent } from '../../messages/numbers.ts';
import { Card } from '../parts/card.tsx';
import { CellLink } from '../parts/cell-link.tsx';
import { useTableStyles } from '../parts/use-table-styles.ts';
import { useTextStyles } from '../parts/use-text-styles.ts';
import { useWords } from '../state/use-pane.ts';
import { formatYuan } from './format-yuan.ts';

/** Payments of the agreed funds, in the order of the table. */
export function PaymentsCard({ payments }: { readonly payments: Payments }) {
  const tables = useTableStyles();
  const texts = useTextStyles();
  const say = useWords().paneOverview.payments;
  const { total, agreed } = payments;
  const told =
    total === null
      ? null
      : agreed === null
        ? say.total(formatYuan(total))
        : say.fraction(formatYuan(total), formatYuan(agreed));
  return (
    <Card title={say.title} aside={told}>
      <table className={tables.table}>
        <thead>
          <tr>
            <th scope="col">{say.batch}</th>
            <th scope="col">{say.amount}</th>
            <th scope="col">{say.share}</th>
          </tr>
        </thead>
        <tbody>
          {payments.rows.map(({ payment, amount, share }) => (
            <tr key={`${payment.labelCell.row} ${payment.labelCell.column}`}>
              <th scope="row">
                {payment.name} <CellLink cell={payment.amount?.cell ?? payment.labelCell} isShort />
                <br />
                {payment.date?.text ?? say.noDate}
              </th>
              <td>{amount === null ? '—' : formatYuan(amount)}</td>
              <td>{share === null ? '—' : formatPercent(share)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={mergeClasses(texts.paragraph, texts.quiet)}>{say.rule}</p>
    </Card>
  );
}
