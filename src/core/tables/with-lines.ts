import type { Table } from './facts/table.ts';
import { printedSums } from './indicators/recognise-indicators.ts';
import { targetSpan } from './indicators/target-span.ts';
import type { TableContext } from './reading/candidate.ts';
import { readAsOf } from './reading/read-as-of.ts';

/** With what the lines over a table say of the agreement and the day that it reaches to, and the sums that its own lines print. */
export function withLines(table: Table, context: TableContext): Table {
  const { agreement } = context.titles;
  const told = agreement ? { ...table, titleAgreement: agreement } : table;
  if (told.kind !== 'indicators') return told;
  const asOf = readAsOf(context.titles.text);
  const span = targetSpan(told, context);
  return {
    ...told,
    ...(asOf ? { titleAsOf: asOf } : {}),
    ...(span ? { targetSpan: span } : {}),
    ...printedSums(context),
  };
}
