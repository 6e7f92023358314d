import { rangesMeet } from '../../cells/address.ts';
import type { Structure } from '../grid/structure.ts';
import { type MoneyBand, type MoneyHeads, readMoneyBand } from '../reading/money-band.ts';
import { type MoneyFace, moneyFace } from '../reading/money-face.ts';
import { moneyStructure } from '../reading/money-structure.ts';
import type { TableReader } from '../reading/table-reader.ts';
import { textAnchors } from '../reading/text-anchors.ts';
import { normaliseLabel } from '../words/normalise-label.ts';
import { isFundingAnchor, readFundingHeading } from '../words/read-funding-heading.ts';
import { readMoneyUnit } from '../words/read-money-unit.ts';
import {
  type FundingRole,
  fundingLabelWords,
  fundingNoteWords,
} from '../words/vocabulary-funding.ts';
import { serialWords } from '../words/vocabulary-labels.ts';

/** A table of money as its heads show it, before anything speaks for it or against it. */
export interface FoundFunding {
  readonly structure: Structure;
  readonly face: MoneyFace;
  readonly band: MoneyBand<FundingRole>;
}

/** More heads of money than this are no budgets: the sheet speaks of money everywhere. */
const mostHeads = 40;

/**
 * The budgets of a sheet by the words of their heads: budget and spending beside each other with lines
 * under them, or under each other with the lines across.
 */
export function findFundingTables(reader: TableReader): readonly FoundFunding[] {
  const found: FoundFunding[] = [];
  for (const { row, column } of textAnchors(reader, tellsMoney, mostHeads)) {
    const isKnown = found.some(({ structure: { range } }) => {
      const isInRows = row >= range.top && row <= range.bottom;
      return isInRows && column >= range.left && column <= range.right;
    });
    const table = isKnown
      ? null
      : (foundAt(reader, row, column, false) ?? foundAt(reader, row, column, true));
    const isFree = found.every(
      ({ structure }) => !table || !rangesMeet(structure.range, table.structure.range),
    );
    if (table && isFree) found.push(table);
  }
  return found;
}

/** A text that may head budgets: short, and of money or plans. */
function tellsMoney(text: string): boolean {
  return text.length <= 24 && /[预支使决执计批]/.test(text) && isFundingAnchor(text);
}

function foundAt(
  reader: TableReader,
  row: number,
  column: number,
  isTurned: boolean,
): FoundFunding | null {
  const face = moneyFace(reader, isTurned);
  const band = isTurned
    ? readMoneyBand(face, column, row, heads)
    : readMoneyBand(face, row, column, heads);
  const isBudget = band?.columns.some(({ role }) => role !== null && isAmount(role));
  if (!band || !isBudget || band.firstFigure === band.head.left) return null;
  return { structure: moneyStructure(face, band, 'words/funding'), face, band };
}

function isAmount(role: FundingRole): boolean {
  return role === 'budget' || role === 'initial' || role === 'spent';
}

const heads: MoneyHeads<FundingRole> = {
  roleOf: roleOfPath,
  isHead: (text) =>
    readFundingHeading(text) !== null || readMoneyUnit(text) !== null || isLabelHead(text),
  isText: () => false,
};

const others: ReadonlySet<string> = new Set([
  ...fundingLabelWords,
  ...fundingNoteWords,
  ...serialWords,
]);

function isLabelHead(text: string): boolean {
  return others.has(normaliseLabel(text).core);
}

/** 预算 over 占比 → its share of the budget; 金额（万元） over 支出 → spending. */
function roleOfPath(path: readonly string[]): FundingRole | null {
  if (path.length > 0 && isNote(path.at(-1) ?? '')) return null;
  const roles = path
    .map(readFundingHeading)
    .filter((role) => role !== null)
    .reverse();
  const [own, ...outer] = roles;
  if (own === undefined) return null;
  const around = outer.find((role) => role !== 'amount' && role !== 'share');
  if (own === 'share') {
    if (around === 'budget' || around === 'initial') return 'budgetShare';
    return around === 'spent' ? 'spentShare' : 'share';
  }
  return own === 'amount' ? (around ?? 'amount') : own;
}

function isNote(text: string): boolean {
  const { core } = normaliseLabel(text);
  return fundingNoteWords.includes(core) || fundingLabelWords.includes(core);
}
