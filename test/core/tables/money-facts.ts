import type { Recognition } from '../../../src/core/tables/facts/table.ts';
import { printed, tablesOf } from './facts.ts';

const roles = [
  'budget',
  'initial',
  'spent',
  'rate',
  'budgetShare',
  'spentShare',
  'balance',
  'deviation',
] as const;

/** A line of a budget: name, class, place of the line it is part of, then the figures it has. */
export function fundingFacts(recognition: Recognition): readonly string[] {
  return tablesOf(recognition, 'funding').flatMap(({ lines, sums, isSure, by }) => [
    `${by}${isSure ? '' : '?'}`,
    ...lines.map((line) =>
      [
        line.name,
        line.paysFor ?? '-',
        line.parent === null ? '' : `<${line.parent}`,
        ...figuresOf(line),
      ]
        .filter((part) => part !== '')
        .join(' '),
    ),
    ...sums.map((sum) =>
      [`=${sum.scope}`, sum.label, `[${sum.of.join(',')}]`, ...figuresOf(sum)].join(' '),
    ),
  ]);
}

function figuresOf(
  figures: Readonly<Record<(typeof roles)[number], Parameters<typeof printed>[0]>>,
): readonly string[] {
  return roles.flatMap((role) =>
    figures[role] ? `${role}:${printed(figures[role]).replace(' ', '=')}` : [],
  );
}

/** A payment a line: name, date, due, amount, share; then the total. */
export function paymentFacts(recognition: Recognition): readonly string[] {
  return tablesOf(recognition, 'payments').flatMap(({ rows, total, isSure }) => [
    ...(isSure ? [] : ['?']),
    ...rows.map(({ name, date, due, amount, share }) => {
      const day = date?.day ? `${date.day.year}-${date.day.month}-${date.day.day}` : '-';
      return [name, day, printed(due), printed(amount), printed(share)].join('|');
    }),
    ...(total
      ? [`=${[printed(total.due), printed(total.amount), printed(total.share)].join('|')}`]
      : []),
  ]);
}
