import type { HostTrouble } from '../../workbook.ts';
import { excelTrouble, locationOf } from '../excel-trouble.ts';
import { messageBudget } from '../message-budget.ts';

/** A piece of writing: small enough for a message, and to be done after those before it. */
export interface Step {
  /** About as much as it takes in the request, and what it answers in the response. */
  readonly bytes: number;
  readonly run: (batch: Batch) => void;
}

/** The requests of one round trip. */
export interface Batch {
  readonly context: Excel.RequestContext;
  /** A worksheet by its id, or by its name where it was added by this very writing. */
  readonly sheet: (key: string) => Excel.Worksheet;
  /** Called once the round trip has come back, and as far as it was answered when it failed. */
  readonly afterwards: (answer: () => void) => void;
}

/** `at`: the member of Excel's that failed, as far as it says. */
export type Ran =
  | { readonly ok: true; readonly value: null }
  | { readonly ok: false; readonly trouble: HostTrouble; readonly at: string };

/** Bytes of one action with its object paths. */
export const actionBytes = 200;

/**
 * Sends steps in as few round trips as their sizes allow. Stops at the first that fails: what was
 * done before stays done, for Excel undoes nothing. Formulas are reckoned after each round trip and
 * not in it, and no event of ours is told to ourselves.
 */
export async function runSteps(steps: readonly Step[]): Promise<Ran> {
  for (let next = 0; next < steps.length; ) {
    const end = endOfBatch(steps, next);
    const failed = await runBatch(steps.slice(next, end));
    if (failed !== null) {
      return { ok: false, trouble: excelTrouble(failed), at: locationOf(failed) };
    }
    next = end;
  }
  return { ok: true, value: null };
}

function endOfBatch(steps: readonly Step[], from: number): number {
  let room = messageBudget - (steps[from]?.bytes ?? 0);
  let end = from + 1;
  while (end < steps.length && room >= (steps[end]?.bytes ?? 0)) {
    room -= steps[end]?.bytes ?? 0;
    end++;
  }
  return end;
}

/** The error that it ended with; null where all was done. */
async function runBatch(steps: readonly Step[]): Promise<unknown> {
  const context = new Excel.RequestContext();
  const sheets = new Map<string, Excel.Worksheet>();
  const answers: (() => void)[] = [];
  const batch: Batch = {
    context,
    sheet(key) {
      const sheet = sheets.get(key) ?? context.workbook.worksheets.getItem(key);
      sheets.set(key, sheet);
      return sheet;
    },
    afterwards: (answer) => answers.push(answer),
  };
  try {
    const { application } = context.workbook;
    application.suspendApiCalculationUntilNextSync();
    application.suspendScreenUpdatingUntilNextSync();
    context.runtime.enableEvents = false;
    for (const { run } of steps) run(batch);
    context.runtime.enableEvents = true;
    await context.sync();
    for (const answer of answers) answer();
    return null;
  } catch (error) {
    takeAnswered(answers);
    return error ?? new Error('no error was given');
  }
}

function takeAnswered(answers: readonly (() => void)[]): void {
  try {
    for (const answer of answers) answer();
  } catch {
    // The batch did not come so far.
  }
}
