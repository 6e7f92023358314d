import type { ProjectTable } from '../facts/table.ts';
import { stationIn } from '../reading/read-titles.ts';
import { holdsWord } from '../words/match-words.ts';
import { normaliseLabel } from '../words/normalise-label.ts';
import { siteLabelWords, stationLabelWords } from '../words/vocabulary-project.ts';

type Field = ProjectTable['fields'][number];

/**
 * Of several fields that may name the station the one that says so: 社工站名称 before 项目名称, a value
 * that is a station's name before one that is none; of equals the first. Null without any.
 */
export function stationField(fields: readonly Field[]): Field | null {
  const named = fields.filter(({ field }) => field === 'station');
  return named.reduce<Field | null>(
    (best, one) => (best === null || rankOf(one) > rankOf(best) ? one : best),
    null,
  );
}

function rankOf({ label, text }: Field): number {
  const { core } = normaliseLabel(label);
  const byLabel = holdsWord(core, stationLabelWords) ? 4 : holdsWord(core, siteLabelWords) ? 1 : 0;
  return byLabel + (stationIn(text) === null ? 0 : 2);
}
