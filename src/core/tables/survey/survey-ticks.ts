import { rational } from '../../quantities/rational.ts';
import type { Stated } from '../../quantities/reading.ts';
import type { TableReader } from '../reading/table-reader.ts';
import { normaliseLabel } from '../words/normalise-label.ts';
import { questionWords } from '../words/vocabulary-survey.ts';
import type { Run } from './survey-runs.ts';

/** A list of answers, a row each, with a tick under one band. */
export interface TickedAnswers {
  /** How many ticks stand under each band; their cell is the band's. */
  readonly counts: readonly Stated[];
  readonly last: number;
}

/** Fewer rows are an example of how to fill a form in. */
const fewest = 3;

/**
 * Ticks under bands across, one in each row: a list of those who were asked. Null where a row has two, where
 * the rows are the questions of one questionnaire, or where there are too few.
 */
export function tickedAnswers(
  reader: TableReader,
  { line, places }: Run,
  { top, head }: { readonly top: number; readonly head: string },
): TickedAnswers | null {
  if (questionWords.includes(normaliseLabel(head).core)) return null;
  const ticks = places.map(() => 0);
  let rows = 0;
  let last = top - 1;
  for (let row = top; row < reader.sheet.grid.rowCount; row++) {
    const under = places.flatMap((place, at) => (isTick(reader.textAt(row, place)) ? [at] : []));
    const [only] = under;
    // A page may break: one blank row within the list.
    if (only === undefined && row === last + 1 && isBlank(reader, row, places)) continue;
    if (only === undefined) break;
    if (under.length > 1) return null;
    ticks[only] = (ticks[only] ?? 0) + 1;
    rows += 1;
    last = row;
  }
  if (rows < fewest) return null;
  const counts = places.map((place, at): Stated => {
    const value = rational(ticks[at] ?? 0);
    const figure = { value, isPercent: false, decimals: 0, unit: null, bound: null };
    return { cell: reader.addressAt(line, place), reading: { kind: 'figure', figure } };
  });
  return { counts, last };
}

function isBlank(reader: TableReader, row: number, places: readonly number[]): boolean {
  const [first = 0] = places;
  return [first - 1, ...places].every((place) => reader.textAt(row, place) === '');
}

function isTick(text: string): boolean {
  return /^[√✓✔☑■●]$/u.test(text.trim());
}
