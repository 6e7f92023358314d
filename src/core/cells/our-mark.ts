import type { OurMark } from './snapshot.ts';

/** The worksheet custom property that makes a sheet ours, in a file and in Excel alike. */
export const ourMarkName = 'StationEvaluation';

/** The property's text. */
export function ourMarkText({ key, complete, rows, columns, stamp }: OurMark): string {
  return JSON.stringify({ key, complete, rows, columns, stamp });
}

/** Null where the text is no mark: such a sheet is the user's. */
export function readOurMark(text: string): OurMark | null {
  try {
    const { key, complete, rows, columns, stamp } = JSON.parse(text) as Record<string, unknown>;
    const isMark =
      typeof key === 'string' &&
      typeof complete === 'boolean' &&
      typeof rows === 'number' &&
      typeof columns === 'number';
    if (!isMark) return null;
    return { key, complete, rows, columns, ...(typeof stamp === 'string' ? { stamp } : {}) };
  } catch {
    return null;
  }
}
