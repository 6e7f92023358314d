import type { Snapshot } from '../cells/snapshot.ts';
import type { Recognition } from '../tables/facts/table.ts';
import { stationLists } from './station-lists.ts';

/**
 * What was recognised in a workbook of one station, without project information that was read across a
 * list of several: its lines are other stations'. It is reported and counts for none.
 */
export function withoutListed({ sheets }: Snapshot, recognition: Recognition): Recognition {
  const isListed = ({ kind, place }: Recognition['tables'][number]) => {
    const sheet = kind === 'project' && sheets.find(({ name }) => name === place.sheet);
    return (
      sheet !== undefined &&
      sheet !== false &&
      stationLists(sheet).some(({ head, last }) => place.top <= head && place.bottom >= last)
    );
  };
  const listed = recognition.tables.filter(isListed);
  if (listed.length === 0) return recognition;
  return {
    ...recognition,
    tables: recognition.tables.filter((table) => !listed.includes(table)),
    unplaced: [
      ...recognition.unplaced,
      ...listed.map(({ place }) => ({ place, why: [{ code: 'station/unknown', words: [] }] })),
    ],
  };
}
