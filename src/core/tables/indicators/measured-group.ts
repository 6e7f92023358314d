import type { Measure } from '../facts/table.ts';
import { type Draft, groupName } from './draft-entries.ts';

/** The group of an entry once its measure is known: that of its service, with the measure. */
export function groupOf({ name, measure, group }: Draft, own: Measure): string {
  const beginning = groupName(name, measure, []);
  return (
    groupName(name, own, []) + (group.startsWith(beginning) ? group.slice(beginning.length) : '')
  );
}
