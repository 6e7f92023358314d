import { actionBytes, type Step } from './steps.ts';

/** Rows that are looked at together. */
const rowsPerBlock = 2000;

/** Puts heights and what is hidden to rows from the first on; rows that are alike go at once. */
export function rowSteps(
  sheet: string,
  rows: readonly Excel.SettableRowProperties[],
): readonly Step[] {
  const steps: Step[] = [];
  for (let top = 0; top < rows.length; top += rowsPerBlock) {
    steps.push(blockStep(sheet, top, rows.slice(top, top + rowsPerBlock)));
  }
  return steps;
}

function blockStep(sheet: string, top: number, rows: Excel.SettableRowProperties[]): Step {
  const [first] = rows;
  const text = JSON.stringify(first);
  const areAlike = rows.length > 3 && rows.every((row) => JSON.stringify(row) === text);
  if (!first || !areAlike) {
    return {
      bytes: actionBytes + rows.length * 60,
      run: (batch) =>
        batch.sheet(sheet).getRangeByIndexes(top, 0, rows.length, 1).setRowProperties(rows),
    };
  }
  return {
    bytes: actionBytes * 2,
    run(batch) {
      const range = batch.sheet(sheet).getRange(`${top + 1}:${top + rows.length}`);
      if (first.rowHidden !== undefined) range.rowHidden = first.rowHidden;
      // A height would bring a hidden row back.
      const height = first.rowHidden === true ? undefined : first.format?.rowHeight;
      if (height !== undefined) range.format.rowHeight = height;
    },
  };
}
