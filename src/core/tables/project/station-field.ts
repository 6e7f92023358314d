import type { ProjectTable } from '../facts/table.ts';
import { stationIn } from '../reading/read-titles.ts';
import { holdsWord } from '../words/match-words.ts';
import { normaliseLabel } from '../words/normalise-label.ts';
import { siteLabelWords, stationLabelWords } from '../words/vocabulary-project.ts';

type Field = ProjectTable['fields'][number];

/**
 * Of several fields that may name the station the one that says so: 社工站名称 before 项目名称, a value
 * that is a station's name before one that is none; of equals the first. Where none is a station's name
 * it is the 实施单位 that is called a station. Null without any.
 */
export function stationField(fields: readonly Field[]): Field | null {
  const named = fields.filter(({ field }) => field === 'station');
  const best = named.reduce<Field | null>(
    (first, one) => (first === null || rankOf(one) > rankOf(first) ? one : first),
    null,
  );
  if (best && stationIn(best.text) !== null) return best;
  const itself = fields.find(({ field, text }) => field === 'contractor' && isStation(text));
  return itself ? { ...itself, field: 'station' } : best;
}

function isStation(text: string): boolean {
  return stationIn(text) === text.replace(/\s+/gu, '');
}

function rankOf({ label, text }: Field): number {
  const { core } = normaliseLabel(label);
  const byLabel = holdsWord(core, stationLabelWords) ? 4 : holdsWord(core, siteLabelWords) ? 1 : 0;
  return byLabel + (stationIn(text) === null ? 0 : 2);
}
