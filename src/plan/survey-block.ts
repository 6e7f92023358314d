import { formatAddress, formatPosition } from '../core/cells/a1.ts';
import { divide, type Rational } from '../core/quantities/rational.ts';
import { upperBounds } from '../core/survey/calculate-survey.ts';
import type { Survey, SurveyCount } from '../core/survey/survey.ts';
import { messagesFor } from '../messages/messages.ts';
import { formatCount } from '../messages/numbers.ts';
import { readingCell } from './figure-cells.ts';
import { figureFormula } from './figure-formula.ts';
import type { Block } from './performance-block.ts';
import type { PlanContext } from './plan-context.ts';
import { formulaCell, linkCell, noneCell, textCell } from './planned-cell.ts';
import { plannedRow, sideBySide } from './planned-row.ts';
import { orDash, quotient } from './safe-formula.ts';
import { scoreColumn } from './scores-layout.ts';
import type { SheetCell, SheetRow } from './sheet-plan.ts';
import { heights, styles } from './styles.ts';
import { verifiedCell } from './verified-cell.ts';

export const bandColumn = {
  label: 0,
  people: 1,
  from: 2,
  to: 3,
  share: 4,
  how: 6,
  source: 7,
} as const;

/** The survey's bands, a row each, with their sum and the range of the mean in the last one. */
export function surveyBlock(context: PlanContext, firstRow: number): Block | null {
  const { survey } = context.evaluation;
  if (!survey || survey.bands.length === 0) return null;
  const words = messagesFor(context.lang).sheetItems.survey;
  const first = firstRow + 2;
  const last = first + survey.bands.length;
  const uppers = upperBounds(survey.bands);
  return {
    rows: [
      plannedRow({ 0: textCell(words.title, styles.section) }, { height: heights.section }),
      plannedRow(
        sideBySide(
          0,
          words.headings.map((text) => textCell(text, styles.header)),
        ),
        {
          height: heights.header,
        },
      ),
      ...survey.bands.map((band, at) =>
        bandRow(context, band, uppers[at] ?? null, {
          row: first + at,
          last,
          people: survey.people,
        }),
      ),
      totalRow(context, survey, { first, last }),
    ],
    merges: [],
    highlights: [],
    first,
    last,
  };
}

function at(row: number, column: keyof typeof bandColumn): string {
  return formatPosition({ row, column: bandColumn[column] });
}

function bandRow(
  context: PlanContext,
  band: SurveyCount,
  upper: Rational | null,
  place: { readonly row: number; readonly last: number; readonly people: Rational | null },
): SheetRow {
  const { row, last, people } = place;
  const bound = (value: Rational | null): SheetCell =>
    value ? readingCell(value, band.cell, styles.readingPercent) : noneCell();
  const share = people && band.people ? divide(band.people, people) : null;
  const [source] = band.cells;
  const key = `band:${band.label}`;
  return plannedRow(
    {
      [bandColumn.label]: textCell(band.label, styles.rowHeader),
      [bandColumn.people]: peopleCell(context, band),
      [bandColumn.from]: bound(band.from),
      [bandColumn.to]: bound(upper),
      [bandColumn.share]: share
        ? formulaCell(quotient(at(row, 'people'), at(last, 'people')), share, styles.percent)
        : noneCell(),
      5: noneCell(),
      [bandColumn.how]: textCell(''),
      [bandColumn.source]: source
        ? linkCell(formatAddress(source), formatAddress(source))
        : noneCell(),
      [scoreColumn.key]: textCell(key, styles.key),
    },
    { key },
  );
}

/** One cell, or the cells of several areas added up. */
function peopleCell({ snapshot }: PlanContext, { people, cells }: SurveyCount): SheetCell {
  if (!people) return noneCell();
  const [only] = cells;
  if (cells.length === 1 && only) {
    const formula = figureFormula(snapshot, only, people);
    return formula
      ? formulaCell(formula, people, styles.number)
      : readingCell(people, only, styles.reading);
  }
  const formula = cells.map((cell) => formatAddress(cell)).join('+');
  return verifiedCell(people, formula === '' ? [] : [{ formula, value: people }]);
}

function totalRow(
  { lang }: PlanContext,
  { people, meanFrom, meanTo, stated }: Survey,
  { first, last }: { readonly first: number; readonly last: number },
): SheetRow {
  const words = messagesFor(lang).sheetItems.survey;
  const range = (column: keyof typeof bandColumn) => `${at(first, column)}:${at(last - 1, column)}`;
  const mean = (value: Rational | null, column: 'from' | 'to'): SheetCell =>
    value
      ? formulaCell(
          orDash(`SUMPRODUCT(${range('people')},${range(column)})/${at(last, 'people')}`),
          value,
          styles.totalPercent,
        )
      : noneCell();
  const how = [words.how, stated ? words.stated(formatCount(stated.people)) : ''];
  const key = 'band:total';
  return plannedRow(
    {
      [bandColumn.label]: textCell(words.total, styles.totalLabel),
      [bandColumn.people]: people
        ? formulaCell(orDash(`SUM(${range('people')})`), people, styles.totalNumber)
        : noneCell(),
      [bandColumn.from]: mean(meanFrom, 'from'),
      [bandColumn.to]: mean(meanTo, 'to'),
      [bandColumn.share]: noneCell(),
      5: noneCell(),
      [bandColumn.how]: textCell(how.filter((text) => text !== '').join('；')),
      [bandColumn.source]: stated
        ? linkCell(formatAddress(stated.cell), formatAddress(stated.cell))
        : noneCell(),
      [scoreColumn.key]: textCell(key, styles.key),
    },
    { key, height: 36 },
  );
}
