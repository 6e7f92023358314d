import type { HeadedLine, Heading, TaughtColumn, TaughtRoles } from '../grid/structure.ts';
import type { LayoutLabel, Placeholder } from '../words/remembered-layout.ts';
import { looseText } from './same-text.ts';

/** The taught label that one of the texts is; null for none. */
export function taughtLabel(
  taught: TaughtRoles | undefined,
  texts: readonly string[],
): LayoutLabel | null {
  if (!taught || taught.layout.labels.length === 0) return null;
  const own = new Set(texts.map(looseText));
  return taught.layout.labels.find(({ text }) => own.has(looseText(text))) ?? null;
}

export function headingAs(column: TaughtColumn, placeholder: Placeholder): Heading | null {
  return column.path.findLast((one) => one.placeholder === placeholder)?.heading ?? null;
}

/** The lines of a structure's columns, those of labels too, from left to right. */
export function linesOf(structure: {
  readonly labelColumns: readonly HeadedLine[];
  readonly columns: readonly HeadedLine[];
}): readonly HeadedLine[] {
  return [...structure.labelColumns, ...structure.columns].sort((a, b) => a.index - b.index);
}
