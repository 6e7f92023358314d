import type { SurveyGroup, SurveyTable } from '../tables/facts/survey-table.ts';
import { isAreaName } from '../tables/words/area-names.ts';
import { foldText } from '../tables/words/normalise-label.ts';

/** No area's name at a title's beginning is longer. */
const longestName = 8;

/**
 * Surveys of a station's areas as one: tables of the same bands whose titles, or sheets' names, differ
 * by nothing but the area that they begin with (片区一满意度调查, 片区二满意度调查). All others stay alone.
 */
export function joinSurveyTables(
  tables: readonly SurveyTable[],
  countedGroups: (table: SurveyTable) => readonly SurveyGroup[],
): readonly SurveyTable[] {
  const byRest = new Map<string, SurveyTable[]>();
  for (const table of tables) {
    const key = keyOf(table);
    byRest.set(key, [...(byRest.get(key) ?? []), table]);
  }
  return [...byRest.values()]
    .map((parts): SurveyTable | undefined => {
      const [first] = parts;
      if (!first || parts.length === 1) return first;
      const groups = parts.flatMap((part) =>
        countedGroups(part).map((group) => ({
          ...group,
          name: areaOf(part)?.area ?? null,
          isTotal: false,
        })),
      );
      return { ...first, groups, areAreas: true, asksAll: parts.every(({ asksAll }) => asksAll) };
    })
    .filter((table) => table !== undefined);
}

function keyOf(table: SurveyTable): string {
  const named = areaOf(table);
  const bands = table.bands.map(({ label }) => foldText(label)).join('|');
  return named ? `${named.rest} ${bands}` : table.key;
}

interface NamedArea {
  readonly area: string;
  readonly rest: string;
}

function areaOf({ title, place }: SurveyTable): NamedArea | null {
  for (const text of [title ?? '', place.sheet]) {
    const plain = foldText(text);
    for (let length = longestName; length > 1; length--) {
      const area = plain.slice(0, length);
      if (plain.length > length && isAreaName(area)) return { area, rest: plain.slice(length) };
    }
  }
  return null;
}
