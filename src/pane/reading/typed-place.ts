import { parseRange } from '../../core/cells/a1.ts';
import type { Range } from '../../core/cells/address.ts';

/** The range as a person types or pastes it: full-width letters, `$` and a sheet before it do no harm. */
export function typedRange(text: string): Range | null {
  const plain = text.normalize('NFKC').replace(/^.*!/, '').replace(/[$\s]/g, '');
  return parseRange(plain.toUpperCase());
}

/** Rows of headings: 0 to 20; null for anything else. */
export function typedHeaderRows(text: string): number | null {
  const plain = text.normalize('NFKC').trim();
  return /^(\d|1\d|20)$/.test(plain) ? Number(plain) : null;
}
