import { compare, type Rational, rational } from '../../quantities/rational.ts';
import type { SurveyGroup } from '../facts/survey-table.ts';
import type { TableReader } from '../reading/table-reader.ts';
import { foldText } from '../words/normalise-label.ts';

/** A longer text is a report. */
const longestNote = 200;

const best = '(?:非常|十分|很|特别)满意';
const marked = '(5|10|100)(?:\\.0)?分';
const pattern = new RegExp(
  [
    `满分(?:值)?[为是:]?(100|10|5)(?:\\.0)?(?!\\d)分?`,
    '(5|五|10|十|100|百)(?:分制|级量表|级评分)',
    `${best}[(为是计得=:记]*${marked}`,
    `${marked}[(为是=:]*(?:表示|代表|即)?${best}`,
    `1分?[-~—至到]${marked}`,
  ].join('|'),
  'gu',
);
const marks: Readonly<Record<string, number>> = { 五: 5, 十: 10, 百: 100 };

/**
 * What a mean is out of: by the survey's own heads and titles (满分5分, 百分制), else, where a mean is
 * printed, by any short text of the sheet (非常满意5分). Null where these say several, or less than most
 * means: a mean above it is a finding.
 */
export function outOf(
  reader: TableReader,
  own: readonly string[],
  groups: readonly SurveyGroup[],
): Rational | null {
  const means = groups.flatMap(({ figures: { mean } }) =>
    mean?.reading.kind === 'figure' ? [mean.reading.figure.value] : [],
  );
  const told = onlyIn(own);
  if (told || means.length === 0) return told;
  const noted = onlyIn(reader.sheet.grid.texts.filter(({ length }) => length <= longestNote));
  const within = means.filter((mean) => noted && compare(mean, noted) <= 0).length;
  return within * 2 > means.length ? noted : null;
}

function onlyIn(texts: readonly string[]): Rational | null {
  const found = texts.flatMap((text) =>
    [...foldText(text).matchAll(pattern)].map((match) => {
      const digits = match.slice(1).find(Boolean) ?? '';
      return marks[digits] ?? Number(digits);
    }),
  );
  const [first] = found;
  return first !== undefined && new Set(found).size === 1 ? rational(first) : null;
}
