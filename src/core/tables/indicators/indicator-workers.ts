import type { Reading } from '../../quantities/reading.ts';
import type { IndicatorTable } from '../facts/table.ts';
import type { TableContext } from '../reading/candidate.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { holdsWord } from '../words/match-words.ts';
import { normaliseLabel } from '../words/normalise-label.ts';
import { figureWords } from '../words/vocabulary-indicators.ts';
import { type IndicatorShape, isFigureColumn, namesOf } from './indicator-shape.ts';
import type { IndicatorRow } from './read-indicator-rows.ts';

/** 投入社工人数 as a row's label: no indicator. */
export function isWorkersRow(words: Lexicon, row: IndicatorRow, shape: IndicatorShape): boolean {
  const label = shape.down === 'services' ? row.services.at(-1) : undefined;
  return label !== undefined && words(isWorkersWord, label.text);
}

function isWorkersWord(text: string): boolean {
  const { core } = normaliseLabel(text);
  return figureWords.workers.includes(core) && !holdsWord(core, ['志愿']);
}

/** The workers put into each area, from a column or a row of their own. */
export function readWorkers(
  { reader }: TableContext,
  shape: IndicatorShape,
  rows: readonly IndicatorRow[],
): IndicatorTable['workers'] {
  const fromColumns = shape.columns
    .filter(({ role }) => role === 'workers')
    .flatMap((column) =>
      rows
        .filter(() => shape.down === 'areas')
        .map((row) => ({
          area: row.isTotal ? null : (row.areas.at(-1)?.text ?? null),
          isTotal: row.isTotal,
          stated: reader.statedAt(row.index, column.index),
        })),
    );
  const fromRows = rows
    .filter((row) => isWorkersRow(reader.words, row, shape))
    .flatMap((row) =>
      shape.columns
        .filter(isFigureColumn)
        .map((column) => ({ column, line: reader.statedAt(row.index, column.index) }))
        .map(({ column, line }) => {
          const isTotal = column.heads.some((head) => head.isTotal && head.role === null);
          return {
            area:
              isTotal || shape.across !== 'areas' ? null : (namesOf(column).at(-1)?.text ?? null),
            isTotal,
            stated: line,
          };
        }),
    );
  return [...fromColumns, ...fromRows.filter(({ stated }) => isFigure(stated.reading))];
}

function isFigure(reading: Reading): boolean {
  return reading.kind === 'figure';
}
