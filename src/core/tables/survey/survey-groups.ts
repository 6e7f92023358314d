import { compare, one, parseDecimal, rational } from '../../quantities/rational.ts';
import type { Stated } from '../../quantities/reading.ts';
import type { SurveyFigures, SurveyGroup } from '../facts/survey-table.ts';
import type { TableReader } from '../reading/table-reader.ts';
import { isTotalText } from '../words/match-words.ts';
import { foldText, normaliseLabel } from '../words/normalise-label.ts';
import {
  meanWords,
  peopleWords,
  sampleWords,
  shareWords,
  wholeWords,
} from '../words/vocabulary-survey.ts';

/** What a head or a row's label says of the counts beside or under it. */
export type LineRole = 'people' | 'share' | 'total' | 'mean' | 'group';

export function lineRole(text: string): LineRole | null {
  const { core } = normaliseLabel(text);
  if (core === '') return null;
  if (shareWords.includes(core)) return 'share';
  if (meanWords.includes(core)) return 'mean';
  if (sampleWords.includes(core) || isTotalText(text)) return 'total';
  return peopleWords.includes(core) ? 'people' : 'group';
}

/** A column or row of counts with what heads it. */
export interface CountLine {
  readonly text: string | null;
  readonly role: LineRole | null;
  readonly counts: readonly (Stated | null)[];
  readonly total: Stated | null;
  readonly shares?: readonly (Stated | null)[];
  readonly figures?: SurveyFigures;
}

/** Lines of counts as groups; a line of shares belongs to the group before it. */
export function groupsOf(lines: readonly CountLine[]): readonly SurveyGroup[] {
  const groups: SurveyGroup[] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    if (isOfShares(line)) {
      const isNext = last && last.shares.length === 0 && (line.role === 'share' || !line.text);
      if (isNext) groups[groups.length - 1] = { ...last, shares: line.counts };
      else if (line.role !== 'share' || groups.length === 0) groups.push(sharesAlone(line));
    } else if (line.role !== 'mean' || isWholeQuestion(line)) groups.push(groupOf(line));
  }
  return groups.length === 1 ? groups.map((group) => ({ ...group, isTotal: false })) : groups;
}

/** 总体满意度 over people in several bands is the last question, and no mean. */
function isWholeQuestion({ text, counts }: CountLine): boolean {
  const isWhole = text !== null && wholeWords.some((word) => text.includes(word));
  return isWhole && counts.filter((one) => one?.reading.kind === 'figure').length > 1;
}

function isOfShares({ role, counts }: CountLine): boolean {
  return role === 'share' || (role !== 'people' && areShares(counts));
}

/** A line's cells as counts and, where they hold both, their shares. */
export function countsAt(
  reader: TableReader,
  cells: readonly (readonly [row: number, column: number])[],
): { readonly counts: readonly (Stated | null)[]; readonly shares: readonly (Stated | null)[] } {
  const both = cells.map(([row, column]) => countWithShare(reader, row, column));
  const counts = cells.map(([row, column], at) => both[at]?.people ?? countAt(reader, row, column));
  const isSplit = both.some((one) => one !== null);
  return { counts, shares: isSplit ? both.map((one) => one?.share ?? null) : [] };
}

export function countAt(reader: TableReader, row: number, column: number): Stated | null {
  const area = reader.areaAt(row, column);
  if (area.top !== row || area.left !== column) return null;
  const stated = reader.statedAt(row, column);
  return stated.reading.kind === 'blank' ? null : stated;
}

/** 45（90%） or 90%（45人） in one cell: the people, and their share. Null for any other cell. */
function countWithShare(
  reader: TableReader,
  row: number,
  column: number,
): { readonly people: Stated; readonly share: Stated } | null {
  const text = reader.textAt(row, column);
  if (reader.areaAt(row, column).left < column) return null;
  if (text.length > 24 || !/[%％]/u.test(text)) return null;
  const plain = foldText(text);
  const match = peopleFirst.exec(plain) ?? shareFirst.exec(plain);
  const { people: heads = '', share: hundredths = '' } = match?.groups ?? {};
  const [people, share] = [parseDecimal(heads), parseDecimal(hundredths)];
  if (!people || !share) return null;
  const cell = reader.addressAt(row, column);
  const none = { unit: null, bound: null };
  const decimals = hundredths.split('.')[1]?.length ?? 0;
  const value = rational(share.n, share.d * 100n);
  return {
    people: {
      cell,
      reading: {
        kind: 'figure',
        figure: { value: people, isPercent: false, decimals: 0, ...none },
      },
    },
    share: {
      cell,
      reading: { kind: 'figure', figure: { value, isPercent: true, decimals, ...none } },
    },
  };
}

const digits = '(?<people>\\d{1,6})';
const unit = '(?:人次?|份|名|票|位|户)';
const apart = '[(/,、;:]';
const shared = '(?:占比?)?:?(?<share>\\d{1,3}(?:\\.\\d+)?)%';
const peopleFirst = new RegExp(`^${digits}(?:${unit}${apart}?|${apart})${shared}\\)?$`, 'u');
const shareFirst = new RegExp(`^${shared}${apart}${digits}${unit}?\\)?$`, 'u');

/** Percentages, or fractions that no people can be; 0 and 1 among them are shares too. */
function areShares(counts: readonly (Stated | null)[]): boolean {
  const figures = counts.flatMap((one) =>
    one?.reading.kind === 'figure' ? [one.reading.figure] : [],
  );
  return (
    figures.some(({ isPercent, value }) => isPercent || value.d !== 1n) &&
    figures.every(({ isPercent, value }) => isPercent || compare(value, one) <= 0)
  );
}

/** 45% of each band and no counts; a sum of shares is no number of people. */
function sharesAlone(line: CountLine): SurveyGroup {
  const { total, role, text } = line;
  const figure = total?.reading.kind === 'figure' ? total.reading.figure : null;
  const isCount = figure !== null && !figure.isPercent && compare(figure.value, one) > 0;
  const group = groupOf({
    ...line,
    text: role === 'share' ? null : text,
    counts: line.counts.map(() => null),
    shares: line.counts,
    total: isCount ? total : null,
  });
  return figure && !isCount && total ? { ...group, shareTotal: total } : group;
}

function groupOf({ text, role, counts, total, shares = [], figures = {} }: CountLine): SurveyGroup {
  const name = text === null || text === '' ? null : text.replace(/\s+/gu, ' ');
  const isWhole = name !== null && wholeWords.some((word) => name.includes(word));
  return { name, isTotal: role === 'total' || isWhole, people: counts, shares, total, figures };
}
