import type { Heading } from '../grid/structure.ts';
import type { TableContext } from '../reading/candidate.ts';
import type { TableReader } from '../reading/table-reader.ts';
import { isAreaName } from '../words/area-names.ts';
import { holdsWord } from '../words/match-words.ts';
import { normaliseLabel } from '../words/normalise-label.ts';
import { strongPartWords } from '../words/vocabulary-scores.ts';
import type { ScoreLines } from './read-score-lines.ts';
import type { ScoreLine } from './score-line.ts';
import { isMeanLabel, isTotalLabel } from './score-role.ts';

/** Names of whole stations: a district's list of them is no table of one station's areas. */
const wholeStation = /社工站|服务站|服务中心|街道|家综|总站/u;

interface PartColumn {
  readonly index: number;
  readonly heading: Heading;
}

/**
 * Parts across and areas down, with the parts' shares in their heads: 第三方评估（70%） over 片区一, 片区二
 * and 平均. Each meeting is a score of the part in the area; the total is that of the mean's row. Null
 * where the rows are anything but areas, such as a district's stations.
 */
export function readCrossedScores({ reader, structure }: TableContext): ScoreLines | null {
  const heads = [...structure.labelColumns, ...structure.columns]
    .sort((a, b) => a.index - b.index)
    .flatMap(({ index, path }): readonly PartColumn[] => {
      const heading = path.at(-1);
      return heading && heading.place.left === index ? [{ index, heading }] : [];
    });
  const strong = heads.filter(({ heading }) => holdsWord(heading.text, strongPartWords));
  if (strong.length < 2) return null;
  const total = heads.find(({ heading }) => isTotalLabel(heading.text));
  const parts = strong.filter((one) => one !== total);
  const first = parts[0];
  if (parts.length < 2 || !first) return null;
  const rows = structure.rows.map(({ index }) => ({
    index,
    label: labelOf(reader, index, structure.range.left, first.index),
  }));
  const areas = rows.filter(({ label }) => isAreaOfStation(label) || isMean(label));
  if (areas.filter(({ label }) => !isMean(label)).length < 2 || areas.length < rows.length - 1)
    return null;
  const lines = areas.flatMap((row) =>
    parts.map((part) => ({ line: lineOf(reader, row.label, part), row: row.index, part })),
  );
  const mean = areas.find(({ label }) => isMean(label));
  const sum: readonly { line: ScoreLine; row: number; part: PartColumn }[] =
    total && mean ? [{ line: lineOf(reader, '', total), row: mean.index, part: total }] : [];
  const all = [...lines, ...sum].map((one, at) => ({ ...one, line: { ...one.line, index: at } }));
  const placeOf = ({ index }: ScoreLine) => {
    const one = all[index];
    return one ? { row: one.row, column: one.part.index } : null;
  };
  return {
    roles: ['score'],
    heads: heads.map(({ heading }) => normaliseLabel(heading.text).core),
    unknown: [],
    weightsArePercent: false,
    lines: all.map(({ line }) => line),
    placeOf: (line, role) => (role === 'score' ? placeOf(line) : null),
    valuesOf: (line) => {
      const place = placeOf(line);
      return place ? [reader.statedAt(place.row, place.column)] : [];
    },
    cellsOf: () => [],
  };
}

function labelOf(reader: TableReader, row: number, left: number, right: number): string {
  for (let column = right - 1; column >= left; column--) {
    const text = reader.textAt(row, column);
    if (text !== '' && !/^\d+$/u.test(text)) return text;
  }
  return '';
}

function isAreaOfStation(label: string): boolean {
  return isAreaName(label) && !wholeStation.test(label);
}

function isMean(label: string): boolean {
  return isMeanLabel(normaliseLabel(label).core);
}

function lineOf(reader: TableReader, area: string, { heading, index }: PartColumn): ScoreLine {
  return {
    index,
    label: heading.text,
    area: area === '' ? null : normaliseLabel(area).core,
    outers: [],
    cell: reader.addressAt(heading.place.top, heading.place.left),
  };
}
