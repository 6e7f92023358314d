import { formatAddress } from '../core/cells/a1.ts';
import { divide, equals, type Rational } from '../core/quantities/rational.ts';
import { upperBounds } from '../core/survey/calculate-survey.ts';
import type { Survey, SurveyCount } from '../core/survey/survey.ts';
import { formatCount } from '../messages/numbers.ts';
import { writtenFor } from '../messages/written.ts';
import { readingCell } from './figure-cells.ts';
import { figureFormula } from './figure-formula.ts';
import type { Block } from './performance-block.ts';
import type { PlanContext } from './plan-context.ts';
import { formulaCell, linkCell, noneCell, textCell } from './planned-cell.ts';
import { plannedRow, sideBySide } from './planned-row.ts';
import { orDash, quotient } from './safe-formula.ts';
import { scoreColumn } from './scores-layout.ts';
import type { SheetCell, SheetRow } from './sheet-plan.ts';
import { shortened } from './shortened.ts';
import { heights, styles } from './styles.ts';
import { bandAt as at, bandColumn } from './survey-columns.ts';
import { surveyFigureRows } from './survey-figure-rows.ts';
import { verifiedCell } from './verified-cell.ts';

/**
 * The surveys, a block each: the bands, a row each, their sum and the range of the mean, and under these
 * the questionnaires, rates and means that the table says.
 */
export function surveyBlocks(context: PlanContext, firstRow: number): readonly Block[] {
  const blocks: Block[] = [];
  let next = firstRow;
  for (const [index, survey] of context.evaluation.surveys.entries()) {
    if (survey.bands.length === 0 && survey.figures.length === 0) continue;
    const block = surveyBlock(context, survey, { firstRow: next, index });
    blocks.push(block);
    next += block.rows.length + 1;
  }
  return blocks;
}

function surveyBlock(
  context: PlanContext,
  survey: Survey,
  { firstRow, index }: { readonly firstRow: number; readonly index: number },
): Block {
  const words = writtenFor(context.lang).sheetItems.survey;
  const first = firstRow + 2;
  const last = first + survey.bands.length;
  const uppers = upperBounds(survey.bands);
  const prefix = index === 0 ? 'band:' : `band${index + 1}:`;
  const title = survey.name === null ? words.title : words.titleOf(shortened(survey.name, 40));
  return {
    rows: [
      plannedRow({ 0: textCell(title, styles.section) }, { height: heights.section }),
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
          prefix,
        }),
      ),
      totalRow(context, survey, { first, last, prefix }),
      ...surveyFigureRows(context, survey, { total: last, prefix }),
    ],
    merges: [],
    highlights: [],
    first,
    last,
  };
}

function bandRow(
  context: PlanContext,
  band: SurveyCount,
  upper: Rational | null,
  place: {
    readonly row: number;
    readonly last: number;
    readonly people: Rational | null;
    readonly prefix: string;
  },
): SheetRow {
  const { row, last, people, prefix } = place;
  const bound = (value: Rational | null): SheetCell =>
    value ? readingCell(value, band.cell, styles.readingPercent) : noneCell();
  const share = people && band.people ? divide(band.people, people) : null;
  const [source] = band.cells;
  const key = `${prefix}${band.label}`;
  return plannedRow(
    {
      [bandColumn.label]: textCell(band.label, styles.rowHeader),
      [bandColumn.people]: peopleCell(context, band),
      [bandColumn.from]: bound(band.from),
      [bandColumn.to]: bound(upper),
      [bandColumn.share]: share
        ? formulaCell(quotient(at(row, 'people'), at(last, 'people')), share, styles.percent)
        : printedShare(context, band),
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

/** 45% of a band whose people are not printed. */
function printedShare({ snapshot }: PlanContext, { share, cells }: SurveyCount): SheetCell {
  const [cell] = cells;
  if (!share || !cell) return noneCell();
  const formula = figureFormula(snapshot, cell, share);
  return formula
    ? formulaCell(formula, share, styles.percent)
    : readingCell(share, cell, styles.readingPercent);
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
  context: PlanContext,
  survey: Survey,
  {
    first,
    last,
    prefix,
  }: { readonly first: number; readonly last: number; readonly prefix: string },
): SheetRow {
  const { people, meanFrom, meanTo, stated, bands } = survey;
  const words = writtenFor(context.lang).sheetItems.survey;
  const range = (column: keyof typeof bandColumn) => `${at(first, column)}:${at(last - 1, column)}`;
  const isCounted = bands.some((band) => band.people !== null);
  const [weights, whole] = isCounted
    ? [range('people'), at(last, 'people')]
    : [range('share'), `SUM(${range('share')})`];
  const mean = (value: Rational | null, column: 'from' | 'to'): SheetCell =>
    value
      ? formulaCell(
          orDash(`SUMPRODUCT(${weights},${range(column)})/${whole}`),
          value,
          styles.totalPercent,
        )
      : noneCell();
  const how = [
    bands.length === 0 ? '' : isCounted ? words.how : words.howShares,
    stated ? words.stated(formatCount(stated.people)) : '',
  ];
  const key = `${prefix}total`;
  const rate = survey.figures.find(({ what, share }) => share && isContent(what));
  const placed = rate && survey.figures.indexOf(rate);
  return plannedRow(
    {
      [bandColumn.label]: textCell(
        bands.length === 0 ? words.asked : words.total,
        styles.totalLabel,
      ),
      [bandColumn.people]:
        people && isCounted
          ? formulaCell(orDash(`SUM(${range('people')})`), people, styles.totalNumber)
          : printedPeople(context, survey),
      [bandColumn.from]: mean(meanFrom, 'from'),
      [bandColumn.to]: mean(meanTo, 'to'),
      [bandColumn.share]:
        rate?.share && placed !== undefined
          ? formulaCell(at(last + 1 + placed, 'share'), rate.share, styles.totalPercent)
          : noneCell(),
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

function isContent(what: Survey['figures'][number]['what']): boolean {
  return what === 'satisfied' || what === 'rate';
}

/** The number of people where no counts of bands make it. */
function printedPeople({ snapshot }: PlanContext, survey: Survey): SheetCell {
  const { people, stated, figures } = survey;
  if (!people) return noneCell();
  const told = figures.find(({ value }) => equals(value, people));
  const cell = stated?.cell ?? told?.cells[0];
  if (!cell || (!stated && told && told.cells.length > 1)) return verifiedCell(people, []);
  const formula = figureFormula(snapshot, cell, people);
  return formula
    ? formulaCell(formula, people, styles.totalNumber)
    : readingCell(people, cell, styles.reading);
}
