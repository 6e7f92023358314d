import type { Range } from '../../cells/address.ts';
import type { ProjectTable } from '../facts/table.ts';
import { type Evidence, type Point, weigh } from '../reading/candidate.ts';
import { stationIn, type Titles } from '../reading/read-titles.ts';
import { holdsWord, wordsIn } from '../words/match-words.ts';
import { foreignWords } from '../words/vocabulary-foreign.ts';
import { projectTitleWords, strongProjectWords } from '../words/vocabulary-project.ts';
import { stationWords } from '../words/vocabulary-titles.ts';
import { projectField } from './project-fields.ts';

/** What speaks for and against a project sheet: known labels, a station's name, title, other trades' words. */
export function projectEvidence(
  range: Range,
  titles: Titles,
  fields: ProjectTable['fields'],
  others: ProjectTable['others'],
): Evidence {
  const labels = fields.map(({ label }) => label);
  const texts = [...labels, ...fields.map(({ text }) => text)];
  const strong = [...new Set(texts.flatMap((text) => wordsIn(text, strongProjectWords)))];
  const rows = range.bottom - range.top + 1;
  // A label told twice is no foreign one.
  const unknown = others.filter(({ label }) => projectField(label) === null);
  const share = fields.length / Math.max(1, fields.length + unknown.length);
  const told = new Set([titles.text, ...others.map(({ label }) => label)]);
  const foreign = [...new Set([...told].flatMap((text) => wordsIn(text, foreignWords)))];
  const points: Point[] = [
    { code: 'pairs/labels', points: Math.min(0.5, 0.1 * fields.length), words: labels },
    {
      code: 'pairs/station',
      points: fields.some(({ field, text }) => field === 'station' && stationIn(text) !== null)
        ? 0.3
        : 0,
      words: [],
    },
    { code: 'pairs/words', points: Math.min(0.2, 0.1 * strong.length), words: strong },
    {
      code: 'title/words',
      points: holdsWord(titles.text, projectTitleWords) ? 0.15 : 0,
      words: wordsIn(titles.text, projectTitleWords),
    },
    {
      code: 'title/station',
      points: holdsWord(titles.text, stationWords) ? 0.1 : 0,
      words: wordsIn(titles.text, stationWords),
    },
    {
      code: 'pairs/others',
      points: share < 0.34 ? -0.3 : 0,
      words: others.map(({ label }) => label),
    },
    { code: 'against/long', points: rows > 60 ? -0.5 : 0, words: [] },
    { code: 'against/other-trade', points: -0.15 * Math.min(4, foreign.length), words: foreign },
    {
      code: 'against/no-field-word',
      points: strong.length === 0 && !holdsWord(titles.text, stationWords) ? -0.3 : 0,
      words: [],
    },
  ];
  return weigh(points);
}
