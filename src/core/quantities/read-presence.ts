import { type Cell, isError, isUnknown } from '../cells/cell.ts';
import { plainText } from './plain-text.ts';
import {
  absentMarks,
  absentPattern,
  changePattern,
  explainedPattern,
  halfMarks,
  leftPattern,
  notedPattern,
  presentMarks,
  tickPattern,
  wholeNotes,
} from './presence-words.ts';
import { compare, fromNumber, half, one, parseDecimal, type Rational, zero } from './rational.ts';
import type { Presence } from './reading.ts';

/**
 * What a roster's mark says of a month: present (√ ✓ ✔ ☑ 是 1), half a month (0.5, 半月), another
 * share above 0 and up to 1, absent (— － × ✗ 否 0) or blank, which counts as absent too but is
 * told apart. Anything else is unreadable and never counted.
 *
 * `☑` → present with share 1.
 */
export function readPresence(cell: Cell): Presence {
  const { value } = cell;
  if (isUnknown(cell)) return { kind: 'unknown' };
  if (value === null) return { kind: 'blank' };
  if (isError(value)) return { kind: 'unreadable', text: value.error };
  if (typeof value === 'boolean') return value ? whole : absent;
  if (value === 1) return whole;
  if (value === 0) return absent;
  if (value === 0.5) return halfMonth;
  return typeof value === 'number' ? readShare(fromNumber(value), String(value)) : readMark(value);
}

const whole: Presence = { kind: 'present', share: one };
const halfMonth: Presence = { kind: 'present', share: half };
const absent: Presence = { kind: 'absent' };

function readMark(text: string): Presence {
  const mark = plainText(text).replace(/\s/g, '').toLowerCase();
  if (mark === '') return { kind: 'blank' };
  if (presentMarks.includes(mark) || tickPattern.test(mark)) return whole;
  if (halfMarks.includes(mark)) return halfMonth;
  if (absentMarks.includes(mark) || absentPattern.test(mark)) return absent;
  if (leftPattern.test(mark)) return absent;
  const note = notedPattern.exec(mark)?.[1];
  if (note !== undefined && halfMarks.includes(note)) return halfMonth;
  if (note !== undefined && (changePattern.test(note) || wholeNotes.includes(note))) return whole;
  const number = explainedPattern.exec(mark)?.[1] ?? mark;
  return readShare(parseDecimal(number.replace(/(个?月|人次|人)$/, '')), text.trim());
}

function readShare(share: Rational | null, text: string): Presence {
  if (!share || compare(share, zero) < 0 || compare(share, one) > 0)
    return { kind: 'unreadable', text };
  return share.n === 0n ? absent : present(share);
}

function present(share: Rational): Presence {
  return { kind: 'present', share };
}
