import type { LayoutColumn } from '../words/remembered-layout.ts';

/** Columns of one pattern are one column of the form; those of the same fixed texts stay apart. */
export function once(columns: readonly LayoutColumn[]): readonly LayoutColumn[] {
  const seen = new Set<string>();
  return columns.filter((column) => {
    const key = JSON.stringify(column);
    const isPattern = column.header?.some((text) => /^\{\w+\}$/.test(text)) ?? false;
    if (isPattern && seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
