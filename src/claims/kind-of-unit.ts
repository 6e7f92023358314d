import { type CountKind, unitKinds } from './vocabulary-claims.ts';

/** What a unit counts: 人次 → attendances, 万元 → money, 个 → count. */
export function kindOfUnit(unit: string): CountKind {
  return unitKinds[unit.replace(/^[万亿]/, '')] ?? 'count';
}
