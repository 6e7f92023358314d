import type { CellAddress } from '../cells/address.ts';
import { attendanceTables } from './attendance-tables.ts';
import type { CheckContext } from './check-context.ts';
import type { FindingDraft } from './finding.ts';

/**
 * `attendance/duplicate-worker`: a name comes more than once in the rosters; each row was counted.
 * One finding a name, on its second place, the others related. Places without a person (空缺, 待聘)
 * are no names. Data: `worker`, `count`.
 */
export function checkDuplicateWorker(context: CheckContext): readonly FindingDraft[] {
  const places = new Map<string, { readonly table: string; readonly cell: CellAddress }[]>();
  for (const { key, workers } of attendanceTables(context)) {
    for (const { name } of workers) {
      const plain = name?.text.normalize('NFKC').replace(/\s+/gu, '') ?? '';
      if (!name || isNobody(plain)) continue;
      places.set(plain, [...(places.get(plain) ?? []), { table: key, cell: name.cell }]);
    }
  }
  return [...places].flatMap(([worker, [first, second, ...others]]) => {
    if (!first || !second) return [];
    return [
      {
        rule: 'attendance/duplicate-worker' as const,
        cell: second.cell,
        data: { worker, count: others.length + 2 },
        related: [first, ...others].map(({ cell }) => cell),
        about: [second.table, worker],
      },
    ];
  });
}

function isNobody(name: string): boolean {
  return /^(?:|[/／—–-]+|空缺?|缺|无|待.{0,3}|暂缺|招聘中|空岗)$/u.test(name);
}
