import type { RosterWorker } from '../tables/facts/table.ts';
import { licensedTypeWords, unlicensedTypeWords } from '../tables/words/vocabulary-attendance.ts';
import { type ReadLicence, readLicence } from './read-licence.ts';

/**
 * Whether a worker is licensed: the 类型 column or block decides where it says so, else the licence
 * column. Null where neither says anything.
 */
export function workerLicence({
  type,
  licence,
}: Pick<RosterWorker, 'type' | 'licence'>): ReadLicence | null {
  const byType = licensedByType(type);
  const read = licence ? readLicence(licence.text) : null;
  if (byType !== null) return { isLicensed: byType, name: byType ? (read?.name ?? null) : null };
  return read ?? licenceAsType(type) ?? byBlock(type);
}

/** Blocks may be headed by the licence itself. */
function licenceAsType(type: string | null): ReadLicence | null {
  const read = readLicence(type ?? '');
  return read.isLicensed ? read : null;
}

/** Blocks of a roster without a licence column: 专业社工, 行政人员. */
function byBlock(type: string | null): ReadLicence | null {
  const words: readonly string[] = licensedTypeWords;
  const others: readonly string[] = unlicensedTypeWords;
  const text = fold(type);
  if (others.includes(text)) return { isLicensed: false, name: null };
  return words.includes(text) ? { isLicensed: true, name: null } : null;
}

/** 持证社工 → true, 非持证社工 → false; null for a type that is about something else. */
function licensedByType(type: string | null): boolean | null {
  const text = fold(type);
  if (/(非|未|无|不|没有?)(持|有)?证/u.test(text)) return false;
  return /(持|有)证/u.test(text) ? true : null;
}

function fold(text: string | null): string {
  return (text ?? '').normalize('NFKC').replace(/\s+/gu, '');
}
