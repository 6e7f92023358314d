import type { IndicatorEntry, IndicatorTable, Table } from '../tables/facts/table.ts';
import { timeTag } from './time-tag.ts';

/**
 * One form filled for each month, quarter or half year by itself, in sheets or blocks: what was done in a
 * part of the year says nothing of the pace of the year, and is not held against it. Only where two of them
 * name different parts and the same services; one that replaces the others (`latest-period.ts`) is none.
 */
export function withPartsOfYear(tables: readonly Table[]): readonly Table[] {
  const forms = new Map<string, { readonly table: IndicatorTable; readonly text: string }[]>();
  for (const table of tables) {
    if (table.kind !== 'indicators' || table.entries.length === 0) continue;
    const tag = timeTag([table.line ?? '', table.place.sheet, table.title ?? '']);
    if (tag === null || tag.kind === 'span' || tag.kind === 'stage') continue;
    const form = [tag.kind, ...table.entries.map(identityOf)].join('\n');
    forms.set(form, [...(forms.get(form) ?? []), { table, text: tag.text }]);
  }
  const parts = new Set<Table>();
  for (const form of forms.values()) {
    if (new Set(form.map(({ text }) => text)).size < 2) continue;
    for (const { table } of form) parts.add(table);
  }
  if (parts.size === 0) return tables;
  return tables.map((table) =>
    table.kind === 'indicators' && parts.has(table) ? { ...table, isPartOfYear: true } : table,
  );
}

function identityOf({ name, measure, area, isTotal }: IndicatorEntry): string {
  return [name, measure, area, isTotal].join('|');
}
