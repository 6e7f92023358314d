import type { CellAddress } from '../../cells/address.ts';
import { phraseLead, phraseLinks } from '../words/vocabulary-project.ts';
import { type Pair, projectField } from './project-fields.ts';

const longestLabel = 18;

/** A pair whose value is a part of a cell's text. */
export function textPair(cell: CellAddress, label: string, text: string): Pair {
  return { label, text, cell, value: { value: text, format: 'General', formula: null } };
}

/** The longest beginning of a clause that is a label of ours, and a value with a figure behind it. */
export function clausePair(cell: CellAddress, written: string): readonly Pair[] {
  const clause = written.replace(phraseLead, '');
  for (let length = Math.min(longestLabel, clause.length - 1); length >= 2; length--) {
    const label = clause.slice(0, length);
    if (projectField(label) === null) continue;
    const value = withoutLink(clause.slice(length));
    return /\d/.test(value) ? [textPair(cell, label, value)] : [];
  }
  return [];
}

function withoutLink(text: string): string {
  const link = phraseLinks.find((word) => text.startsWith(word));
  return link === undefined ? text : text.slice(link.length);
}
