import type { Result } from '../workbook.ts';
import { excelTrouble } from './excel-trouble.ts';

/**
 * One batch: `ask` puts requests into a context of its own and returns how to read the answers.
 * Not `Excel.run`: it would track each range and send a clean-up batch behind each of ours.
 */
export async function roundTrip<T>(
  ask: (context: Excel.RequestContext) => () => T,
): Promise<Result<T>> {
  try {
    const context = new Excel.RequestContext();
    const answer = ask(context);
    await context.sync();
    return { ok: true, value: answer() };
  } catch (error) {
    return { ok: false, trouble: excelTrouble(error) };
  }
}
