import { lineAt, type Offer, type Sheaf } from './block.ts';
import { layoutCosts } from './layout-costs.ts';
import type { Area } from './layout-view.ts';

/** A row of labels and a row of their values, one beneath the other, in turns. */
export function readTurns(sheaf: Sheaf, start: number, offer: Offer): void {
  const { range, depth } = sheaf;
  let cost: number = layoutCosts.turns;
  const labels: Area[] = [];
  for (let row = start; row < range.bottom; row += 2) {
    const heads = lineAt(sheaf, row);
    const values = lineAt(sheaf, row + 1);
    if (!stand(heads, values, row)) return;
    for (const head of heads) cost += head.asLabel;
    for (const value of values) cost += layoutCosts.pairValue + value.asName;
    labels.push(...heads.filter(({ shape }) => shape !== 'blank'));
    const [count, bottom] = [labels.length, row + 1];
    const isWorth = offer(bottom, cost, () => [
      {
        kind: 'pairs',
        range: { ...range, top: start, bottom },
        depth,
        columnLabels: labels.slice(0, count),
        rowLabels: [],
      },
    ]);
    if (!isWorth) return;
  }
}

/** Each value stands right beneath its label, and is as wide. */
function stand(heads: readonly Area[], values: readonly Area[], row: number): boolean {
  if (heads.length < 2 || heads.length !== values.length) return false;
  return heads.every((head, at) => {
    const value = values[at];
    return (
      head.bottom === row &&
      value?.bottom === row + 1 &&
      value.top === row + 1 &&
      value.left === head.left &&
      value.right === head.right
    );
  });
}
