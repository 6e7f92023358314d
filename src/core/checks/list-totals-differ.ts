import { subtract, sum } from '../quantities/rational.ts';
import type { ListTotal } from '../tables/facts/table.ts';
import type { CheckContext } from './check-context.ts';
import { compareStated, figureIn, numberValue, statedValue } from './compare-stated.ts';
import type { FindingDraft } from './finding.ts';
import { otherCells } from './many-cells.ts';

/**
 * `total/differs` of a list with a line a station: what it prints as the sum over all stations is not what
 * their lines add up to. Half of its columns at least have to add up: else its last line is something else.
 * Data: `name` (the column's heads), `over` (stations), `parts`, `difference` (stated less sum).
 */
export function checkListTotalsDiffer({ recognition }: CheckContext): readonly FindingDraft[] {
  const { listTotals = [] } = recognition;
  const sheets = new Set(listTotals.map(({ total }) => lineOf(total.cell)));
  return [...sheets].flatMap((line) => {
    const own = listTotals.filter(({ total }) => lineOf(total.cell) === line);
    const wrong = own.flatMap((one) => describe(one) ?? []);
    return wrong.length * 2 <= own.length ? wrong : [];
  });
}

function lineOf({ sheet, row }: ListTotal['total']['cell']): string {
  return `${row}:${sheet}`;
}

function describe({ name, total, parts }: ListTotal): FindingDraft | null {
  const figure = figureIn(total);
  const figures = parts.flatMap((part) => figureIn(part) ?? []);
  const expected = sum(figures.map(({ value }) => value));
  if (!figure || compareStated(figure, expected) !== 'differs') return null;
  return {
    rule: 'total/differs',
    cell: total.cell,
    stated: statedValue(figure),
    expected: numberValue(expected, figure.decimals),
    data: {
      name,
      over: 'stations',
      parts: figures.map(({ value }) => value),
      difference: subtract(figure.value, expected),
    },
    related: otherCells(parts.map(({ cell }) => cell)),
    about: [total.cell.sheet, name, 'stations'],
  };
}
