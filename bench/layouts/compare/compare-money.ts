import { formatPosition } from '../../../src/core/cells/a1.ts';
import type { FundingFigures, FundingTable } from '../../../src/core/tables/facts/funding-table.ts';
import type { Payment, PaymentsTable } from '../../../src/core/tables/facts/payments-table.ts';
import type {
  ExpectedFunding,
  ExpectedPayment,
  ExpectedPayments,
  ExpectedSheet,
} from '../expected.ts';
import { bare, figureDifference, isAt, type Report } from './difference.ts';

const roles = [
  'budget',
  'initial',
  'spent',
  'rate',
  'budgetShare',
  'spentShare',
  'balance',
  'deviation',
] as const satisfies readonly (keyof FundingFigures)[];

/** Budgets of a sheet: every line with its class, what it is part of and its figures, and the total. */
export function compareFunding(
  tables: readonly FundingTable[],
  facts: ExpectedSheet,
  report: Report,
): void {
  if (!facts.kinds.includes('funding')) return;
  const say = (code: string, text: string) => report('funding', code, text);
  if (tables.length > facts.funding.length)
    say('funding/extra', `${tables.length} tables, ${facts.funding.length} drawn`);
  for (const wanted of facts.funding) {
    const table = tables.find(({ lines }) =>
      lines.some(({ labelCell }) => wanted.lines.some(({ label }) => isAt(labelCell, label))),
    );
    if (table) compareBudget(table, wanted, say);
    else say('funding/missing', `budget of ${wanted.lines[0]?.names[0]}: not found`);
  }
}

type Say = (code: string, text: string) => void;

function compareLine(table: FundingTable, drawn: ExpectedFunding['lines'][number], say: Say): void {
  const found = table.lines.find(({ labelCell }) => isAt(labelCell, drawn.label));
  const name = drawn.names[0] ?? '';
  if (!found) {
    say('line/missing', `${name}: not found`);
    return;
  }
  if (!drawn.names.map(bare).includes(bare(found.name)))
    say('line/name', `${name} read as ${found.name}`);
  if (found.paysFor !== drawn.paysFor) say('line/class', `${name}: ${found.paysFor}`);
  const parent = found.parent === null ? null : (table.lines[found.parent]?.name ?? null);
  if (bare(parent ?? '') !== bare(drawn.parent ?? ''))
    say('line/parent', `${name}: part of ${parent}`);
  compareFigures(found, drawn.figures, (role, text) => say(`line/${role}`, `${name}: ${text}`));
}

function compareBudget(table: FundingTable, wanted: ExpectedFunding, say: Say): void {
  for (const drawn of wanted.lines) compareLine(table, drawn, say);
  for (const line of table.lines) {
    if (!wanted.lines.some(({ label }) => isAt(line.labelCell, label)))
      say('line/extra', `${line.label} at ${formatPosition(line.labelCell)} is none`);
  }
  const total = table.sums.find(({ scope }) => scope === 'all');
  if (!total && wanted.total) say('total/missing', 'the total was not found');
  if (total && !wanted.total) say('total/extra', `${total.label} is no total`);
  if (total && wanted.total)
    compareFigures(total, wanted.total, (role, text) => say(`total/${role}`, text));
}

function compareFigures(
  found: FundingFigures,
  wanted: ExpectedFunding['lines'][number]['figures'],
  say: (role: string, text: string) => void,
): void {
  for (const role of roles) {
    const difference = figureDifference(found[role], wanted[role] ?? null);
    if (difference !== null) say(role, `${role} ${difference}`);
  }
}

/** Payments of a sheet: each batch with its day and amounts, and the total. */
export function comparePayments(
  tables: readonly PaymentsTable[],
  facts: ExpectedSheet,
  report: Report,
): void {
  if (!facts.kinds.includes('payments')) return;
  const say = (code: string, text: string) => report('payments', code, text);
  if (tables.length > facts.payments.length)
    say('payments/extra', `${tables.length} tables, ${facts.payments.length} drawn`);
  for (const wanted of facts.payments) {
    const table = tables.find(({ rows }) =>
      rows.some(({ labelCell }) => wanted.rows.some(({ label }) => isAt(labelCell, label))),
    );
    if (table) compareRows(table, wanted, say);
    else say('payments/missing', `payments ${wanted.rows[0]?.name}: not found`);
  }
}

function compareRows(table: PaymentsTable, wanted: ExpectedPayments, say: Say): void {
  for (const drawn of wanted.rows) {
    const found = table.rows.find(({ labelCell }) => isAt(labelCell, drawn.label));
    if (found) comparePayment(found, drawn, say);
    else say('payment/missing', `${drawn.name}: not found`);
  }
  if (table.rows.length > wanted.rows.length) say('payment/extra', 'more batches than drawn');
  if (!table.total !== !wanted.total) say('payments/total', 'total read otherwise');
  for (const role of ['due', 'amount'] as const) {
    const difference = figureDifference(table.total?.[role], wanted.total?.[role] ?? null);
    if (table.total && wanted.total && difference !== null)
      say(`payments/total-${role}`, difference);
  }
}

function comparePayment(found: Payment, drawn: ExpectedPayment, say: Say): void {
  if (bare(found.name) !== bare(drawn.name))
    say('payment/name', `${drawn.name} read as ${found.name}`);
  for (const role of ['due', 'amount', 'share'] as const) {
    const difference = figureDifference(found[role], drawn[role]);
    if (difference !== null) say(`payment/${role}`, `${drawn.name}: ${role} ${difference}`);
  }
  const day = found.date?.day;
  const isSame = drawn.date
    ? day?.month === drawn.date.month && day.day === drawn.date.day
    : !found.date;
  if (!isSame) say('payment/date', `${drawn.name}: ${found.date?.text}`);
}
