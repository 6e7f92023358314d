import { compare } from '../../quantities/rational.ts';
import type { Stated } from '../../quantities/reading.ts';
import type { SurveyGroup } from '../facts/survey-table.ts';
import type { TableReader } from '../reading/table-reader.ts';
import { isTotalText } from '../words/match-words.ts';
import { normaliseLabel } from '../words/normalise-label.ts';
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
}

/** Lines of counts as groups; a line of shares belongs to the group before it. */
export function groupsOf(lines: readonly CountLine[]): readonly SurveyGroup[] {
  const groups: SurveyGroup[] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    if (isOfShares(line)) {
      if (last) groups[groups.length - 1] = { ...last, shares: line.counts };
    } else if (line.role !== 'mean') groups.push(groupOf(line));
  }
  return groups.length === 1 ? groups.map((group) => ({ ...group, isTotal: false })) : groups;
}

function isOfShares({ role, counts }: CountLine): boolean {
  return role === 'share' || (role !== 'people' && areShares(counts));
}

export function countAt(reader: TableReader, row: number, column: number): Stated | null {
  const area = reader.areaAt(row, column);
  if (area.top !== row || area.left !== column) return null;
  const stated = reader.statedAt(row, column);
  return stated.reading.kind === 'blank' ? null : stated;
}

/** Percentages, or fractions that no people can be. */
function areShares(counts: readonly (Stated | null)[]): boolean {
  const figures = counts.flatMap((one) =>
    one?.reading.kind === 'figure' ? [one.reading.figure] : [],
  );
  return (
    figures.length > 0 &&
    figures.every(
      ({ isPercent, value }) =>
        isPercent || (value.d !== 1n && compare(value, { n: 1n, d: 1n }) < 0),
    )
  );
}

function groupOf({ text, role, counts, total, shares = [] }: CountLine): SurveyGroup {
  const name = text === null || text === '' ? null : text.replace(/\s+/gu, ' ');
  const isWhole = name !== null && wholeWords.some((word) => name.includes(word));
  return { name, isTotal: role === 'total' || isWhole, people: counts, shares, total };
}
