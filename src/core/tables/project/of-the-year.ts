import { countMonths } from '../../quantities/count-months.ts';
import { toNumber } from '../../quantities/rational.ts';
import type { ProjectTable } from '../facts/table.ts';

type Field = ProjectTable['fields'][number];

/**
 * Of a contract of three years and the year agreed beside it (合同期限, 本年度服务期; 合同总价, 本年度经费) the field
 * that is meant: the year's. Null where only one is told, or none is more plainly the year's.
 */
export function ofTheYear(fields: readonly Field[], name: Field['field']): Field | null {
  const isYears =
    name === 'agreementPeriod' ? isAboutAYear : name === 'annualFunds' ? saysYear : null;
  if (!isYears) return null;
  const told = fields.filter(({ field }) => field === name);
  return (told.length > 1 && told.find(isYears)) || null;
}

function isAboutAYear({ period }: Field): boolean {
  const months = period ? toNumber(countMonths(period)) : 0;
  return months >= 11 && months <= 13;
}

function saysYear({ label, stated }: Field): boolean {
  return /年/u.test(label) && stated.reading.kind === 'figure';
}
