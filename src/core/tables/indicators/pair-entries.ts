import type { IndicatorEntry } from '../facts/table.ts';
import type { TableContext } from '../reading/candidate.ts';
import { measureOfUnitCell } from '../words/match-words.ts';
import { measureOfName } from '../words/read-figure-heading.ts';
import { type Draft, groupName } from './draft-entries.ts';
import { type RolePair, rolePairs } from './role-pairs.ts';

/**
 * The entries of a structure that is nothing but pairs of labels and figures: those of one name are an entry.
 * None where a name has the same role twice or one role alone.
 */
export function pairEntries(context: TableContext): readonly IndicatorEntry[] {
  const pairs = rolePairs(context) ?? [];
  const byName = new Map<string, Draft>();
  for (const pair of pairs) {
    const { name } = pair.subject;
    const draft = byName.get(name) ?? begun(pair);
    byName.set(name, draft);
    if (draft[pair.role]) return [];
    draft[pair.role] = pair.stated;
    const { reading } = pair.stated;
    draft.unit ??= pair.unit ?? (reading.kind === 'figure' ? reading.figure.unit : null);
  }
  const entries = [...byName.values()];
  if (entries.some(({ target, completed }) => !target || !completed)) return [];
  for (const draft of entries) {
    if (draft.unit !== null) draft.measure ??= context.reader.words(measureOfUnitCell, draft.unit);
    draft.group = groupName(draft.name, draft.measure, []);
  }
  return entries;
}

function begun({ subject: { name, place } }: RolePair): Draft {
  return {
    name,
    measure: measureOfName(name),
    unit: null,
    area: null,
    isTotal: false,
    target: null,
    completed: null,
    rate: null,
    path: [name],
    label: place,
    group: name,
  };
}
