import type { CellAddress } from '../../cells/address.ts';
import { compare, divide, rational } from '../../quantities/rational.ts';
import type { Stated } from '../../quantities/reading.ts';
import type { FundingLine, FundingSum, FundingTable } from '../facts/funding-table.ts';
import type { Candidate, TableContext } from '../reading/candidate.ts';
import type { MoneyColumn } from '../reading/money-band.ts';
import { readMoneyUnits } from '../reading/money-units.ts';
import { numbers } from '../reading/worded-head.ts';
import { holdsWord } from '../words/match-words.ts';
import { foldText } from '../words/normalise-label.ts';
import { readFigureHeading } from '../words/read-figure-heading.ts';
import {
  fundingSourceWords,
  fundingWholeWords,
  strongLineWords,
} from '../words/vocabulary-funding.ts';
import type { FoundFunding } from './find-funding-tables.ts';
import { fundingEvidence } from './funding-evidence.ts';
import { fundingColumns, type SummedRow } from './funding-figures.ts';
import { readLabels } from './funding-labels.ts';
import { type LineDrafts, readFundingLines } from './read-funding-lines.ts';

/**
 * A budget with what was spent of it: lines as rows or as columns, in one level or two, with or
 * without sums, shares, rates and differences, in yuan whatever the unit; where the money comes from pays
 * for nothing. Null where no line and no total has an amount.
 */
export function recogniseFunding(
  context: TableContext,
  found: FoundFunding,
): Candidate<FundingTable> | null {
  const { structure, face, band } = found;
  const labelled = readLabels(face, band);
  const units = readMoneyUnits(face, band);
  const rough = fundingColumns(face, band, units, []);
  const amountOf = (row: number) => {
    const { budget, spent } = rough.figuresOf(row);
    return figureOf(budget) ?? figureOf(spent);
  };
  const drafts = readFundingLines(labelled, amountOf);
  const read = fundingColumns(face, band, units, wholeRows(drafts.lines, null));
  const all = drafts.lines.map(
    ({ label, name, labelCell, parent, paysFor, isOfWhich, row }): FundingLine => ({
      label,
      name,
      labelCell,
      parent,
      paysFor,
      isOfWhich,
      ...read.figuresOf(row),
    }),
  );
  const sums = drafts.sums.map(
    ({ scope, label, labelCell, of, row }): FundingSum => ({
      scope,
      label,
      labelCell,
      of,
      ...read.figuresOf(row),
    }),
  );
  const by = isBySource(all, sums) ? 'sources' : 'lines';
  const lines = by === 'sources' ? all.map((line) => ({ ...line, paysFor: null })) : all;
  if (![...lines, ...sums].some(({ budget, spent }) => figureOf(budget) ?? figureOf(spent)))
    return null;
  // Amounts of a month over those of a sum name no lines.
  const isNamed = lines.every(({ label }) => !/^[-+\d.,，\s]+$/u.test(label.normalize('NFKC')));
  if (!isNamed && !structure.taught) return null;
  const heads = band.columns.flatMap(({ path }) => path);
  if (!structure.taught && countsServices(heads)) return null;
  if (found.isTold && !isOfStation(context, found, lines)) return null;
  const { titles } = context;
  const moreSums = read.moreSums(summedRows(drafts));
  const evidence = structure.taught
    ? { confidence: 1, why: [] }
    : fundingEvidence(
        context,
        { by, lines, sums },
        {
          all: heads,
          texts: [...new Set(band.columns.flatMap(({ path, role }) => (role ? path : [])))],
          hasBudget: read.columns.budget !== undefined,
          hasSpent: read.columns.spent !== undefined,
          isMixed: units.isMixed || lines.some(isOfTwoUnits),
          isOpen: read.isOpen,
          isTold: found.isTold,
        },
      );
  if (evidence.confidence <= 0) return null;
  return {
    confidence: evidence.confidence,
    table: {
      kind: 'funding',
      place: { sheet: structure.sheet, ...structure.range },
      why: evidence.why,
      title: titles.title,
      titlePeriod: titles.period,
      station: titles.station,
      unknownColumns: [],
      by,
      lines,
      sums,
      budgetHead: headOf(found, read.columns.budget),
      spentHead: headOf(found, read.columns.spent),
      saysUnit: units.isTold,
      ...(moreSums.length > 0 && { moreSums }),
    },
  };
}

/** Rows whose amounts make up the whole: those of the lines at the top, or of their parts where they have none. */
function wholeRows(lines: LineDrafts['lines'], of: number | null): readonly number[] {
  return lines.flatMap(({ parent, row }, at) => {
    if (parent !== of) return [];
    return row === null ? wholeRows(lines, at) : [row];
  });
}

/** Lines with figures of their own, and sums with the rows that they add up. */
function summedRows({ lines, sums }: LineDrafts): readonly SummedRow[] {
  const rowsOf = (at: number) => {
    const row = lines[at]?.row ?? null;
    return row === null ? wholeRows(lines, at) : [row];
  };
  return [
    ...lines.flatMap(({ row, label }) => (row === null ? [] : [{ row, label, of: [] }])),
    ...sums.map(({ row, label, of }) => ({ row, label, of: of.flatMap(rowsOf) })),
  ];
}

/**
 * Staff and something else: 金额 alone heads any list of things to buy. Beside prices and numbers a
 * station must be spoken of and a line be one of its own (人员经费).
 */
function isOfStation(
  { titles, isStationBook }: TableContext,
  { band }: FoundFunding,
  lines: readonly FundingLine[],
): boolean {
  const classes = new Set(lines.flatMap(({ paysFor }) => paysFor ?? []));
  const isOfGoods = band.columns.some(({ path }) => /单价|数量|规格/.test(path.join('')));
  const isSpokenOf = titles.station !== null || isStationBook;
  const isOwn = lines.some(({ label }) => holdsWord(foldText(label), strongLineWords));
  return classes.has('staff') && classes.size > 1 && (!isOfGoods || (isSpokenOf && isOwn));
}

/** The innermost heading over a column. */
function headOf(
  { face, band: { head } }: FoundFunding,
  column: MoneyColumn<string> | undefined,
): CellAddress | null {
  if (!column) return null;
  const row = numbers(head.top, head.bottom).findLast((at) => face.text(at, column.index) !== '');
  return row === undefined ? null : face.address(row, column.index);
}

function isBySource(lines: readonly FundingLine[], sums: readonly FundingSum[]): boolean {
  const isSource = ({ label }: { readonly label: string }) =>
    holdsWord(foldText(label), fundingSourceWords);
  if (lines.length === 0)
    return sums.some(({ label }) => holdsWord(foldText(label), fundingWholeWords));
  return lines.filter(isSource).length * 2 >= lines.length;
}

/** Thousands of times the budget, or of the spending: one of the two was typed in another unit. */
function isOfTwoUnits({ budget, spent }: FundingLine): boolean {
  const [a, b] = [figureOf(budget), figureOf(spent)];
  const rate = a && b && a.n > 0n && b.n > 0n ? divide(b, a) : null;
  if (!rate) return false;
  return compare(rate, rational(1000)) > 0 || compare(rate, rational(3, 10_000)) < 0;
}

function figureOf(stated: Stated | null) {
  return stated?.reading.kind === 'figure' ? stated.reading.figure.value : null;
}

/** 年度目标 and 实际完成 beside 经费预算: a list of services, which tells what each may cost. */
function countsServices(heads: readonly string[]): boolean {
  const roles = new Set(
    heads.flatMap((text) => (holdsMoney.test(text) ? [] : (readFigureHeading(text).role ?? []))),
  );
  return roles.has('target') && roles.has('completed');
}

const holdsMoney = /[预决]算|经费|金额|资金|支出|费用|元|拨付|到账|收入|执行|使用/u;
