import type { Table } from '../tables/facts/table.ts';
import { holdsWord } from '../tables/words/match-words.ts';
import { agreedWords } from '../tables/words/vocabulary-stations.ts';

/** 在岗社工数 of a list of stations tells who is there, not who has to be. */
export function agreedAlone(table: Table): Table {
  if (table.kind !== 'project') return table;
  // 协议人数, 其中持证.
  const asksWorkers = table.fields.some(
    ({ field, label }) => field === 'requiredWorkers' && holdsWord(label, agreedWords),
  );
  const fields = table.fields.filter(
    ({ field, label }) =>
      (field !== 'requiredWorkers' && field !== 'requiredLicensed') ||
      holdsWord(label, agreedWords) ||
      (field === 'requiredLicensed' && asksWorkers && label.includes('其中')),
  );
  return { ...table, fields };
}
