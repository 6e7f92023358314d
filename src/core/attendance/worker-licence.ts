import type { RosterWorker } from '../tables/table.ts';
import { type ReadLicence, readLicence } from './read-licence.ts';

/**
 * Whether a worker is licensed: the 类型 column or block decides where it says so, else the licence
 * column. Null where neither says anything.
 */
export function workerLicence({ type, licence }: RosterWorker): ReadLicence | null {
  const byType = licensedByType(type);
  const read = licence ? readLicence(licence.text) : null;
  if (byType !== null) return { isLicensed: byType, name: byType ? (read?.name ?? null) : null };
  return read ?? licenceAsType(type);
}

/** Blocks may be headed by the licence itself. */
function licenceAsType(type: string | null): ReadLicence | null {
  const read = readLicence(type ?? '');
  return read.isLicensed ? read : null;
}

/** 持证社工 → true, 非持证社工 → false; null for a type that is about something else. */
export function licensedByType(type: string | null): boolean | null {
  const text = (type ?? '').normalize('NFKC').replace(/\s+/gu, '');
  if (/(非|未|无|不|没有?)(持|有)?证/u.test(text)) return false;
  return /(持|有)证/u.test(text) ? true : null;
}
