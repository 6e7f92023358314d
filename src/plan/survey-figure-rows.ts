import { formatAddress } from '../core/cells/a1.ts';
import { divide, type Rational } from '../core/quantities/rational.ts';
import type { Survey, SurveyFigure } from '../core/survey/survey.ts';
import { writtenFor } from '../messages/written.ts';
import { readingCell } from './figure-cells.ts';
import { figureFormula } from './figure-formula.ts';
import type { PlanContext } from './plan-context.ts';
import { formulaCell, linkCell, noneCell, textCell } from './planned-cell.ts';
import { plannedRow } from './planned-row.ts';
import { quotient } from './safe-formula.ts';
import { scoreColumn } from './scores-layout.ts';
import type { SheetCell, SheetRow } from './sheet-plan.ts';
import { styles } from './styles.ts';
import { bandAt as at, bandColumn } from './survey-columns.ts';
import { type Candidate, verifiedCell } from './verified-cell.ts';

interface Place {
  /** The row of the sum; the figures stand under it. */
  readonly total: number;
  readonly prefix: string;
}

/** 发放, 回收, 满意人数, 满意率, 平均分: what a survey's table says beside its bands, a row each. */
export function surveyFigureRows(
  context: PlanContext,
  survey: Survey,
  { total, prefix }: Place,
): readonly SheetRow[] {
  const words = writtenFor(context.lang).sheetItems.survey;
  return survey.figures.map((figure, index) => {
    const { what, value, cells } = figure;
    const row = total + 1 + index;
    const isRate = what === 'rate' || what === 'returnRate' || what === 'validRate';
    const [source] = cells;
    const key = `${prefix}${what}`;
    return plannedRow(
      {
        [bandColumn.label]: textCell(words.figures[what], styles.rowHeader),
        [bandColumn.people]: isRate ? noneCell() : addedCell(context, value, cells),
        [bandColumn.from]: noneCell(),
        [bandColumn.to]: noneCell(),
        [bandColumn.share]: isRate
          ? shownCell(context, value, cells)
          : shareCell(survey, figure, { row, total }),
        5: noneCell(),
        [bandColumn.how]: textCell(what === 'mean' && figure.share ? words.meanHow : ''),
        [bandColumn.source]: source
          ? linkCell(formatAddress(source), formatAddress(source))
          : noneCell(),
        [scoreColumn.key]: textCell(key, styles.key),
      },
      { key },
    );
  });
}

function addedCell(
  { snapshot }: PlanContext,
  value: Rational,
  cells: SurveyFigure['cells'],
): SheetCell {
  const [only] = cells;
  if (cells.length === 1 && only) {
    const formula = figureFormula(snapshot, only, value);
    return formula
      ? formulaCell(formula, value, styles.number)
      : readingCell(value, only, styles.reading);
  }
  return verifiedCell(value, [{ formula: cells.map(formatAddress).join('+'), value }]);
}

function shownCell(
  { snapshot }: PlanContext,
  value: Rational,
  [cell]: SurveyFigure['cells'],
): SheetCell {
  if (!cell) return noneCell();
  const formula = figureFormula(snapshot, cell, value);
  return formula
    ? formulaCell(formula, value, styles.percent)
    : readingCell(value, cell, styles.readingPercent);
}

/** Over the row that it is a part of. */
function shareCell(
  { figures, people }: Survey,
  { value, share }: SurveyFigure,
  { row, total }: { readonly row: number; readonly total: number },
): SheetCell {
  if (!share) return noneCell();
  const wholes: readonly (readonly [number, Rational | null])[] = [
    [total, people],
    ...figures.map((figure, index) => [total + 1 + index, figure.value] as const),
  ];
  const candidates = wholes.flatMap(([place, whole]): readonly Candidate[] =>
    place === row || !whole
      ? []
      : [
          {
            formula: quotient(at(row, 'people'), at(place, 'people')),
            value: divide(value, whole),
          },
        ],
  );
  return verifiedCell(share, candidates, styles.percent);
}
