import { rangesMeet } from '../../cells/address.ts';
import type { Structure } from '../grid/structure.ts';
import { isLevelHead } from '../performance/performance-head.ts';
import { type MoneyBand, readMoneyBand } from '../reading/money-band.ts';
import { type MoneyFace, moneyFace } from '../reading/money-face.ts';
import type { MoneyHeads } from '../reading/money-head.ts';
import { moneyStructure } from '../reading/money-structure.ts';
import type { TableReader } from '../reading/table-reader.ts';
import { textAnchors } from '../reading/text-anchors.ts';
import { linesOver, numbers } from '../reading/worded-head.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { foldText, normaliseLabel } from '../words/normalise-label.ts';
import { isFundingAnchor, readFundingHeading } from '../words/read-funding-heading.ts';
import { readMoneyUnit } from '../words/read-money-unit.ts';
import { hint } from '../words/text-hints.ts';
import {
  type FundingRole,
  formParts,
  fundingLabelWords,
  fundingNoteWords,
  periodHead,
} from '../words/vocabulary-funding.ts';
import { closingHeads, serialWords } from '../words/vocabulary-labels.ts';
import { executionMarks } from '../words/vocabulary-performance.ts';
import { bareFunding } from './bare-funding.ts';
import { fundingRowKind } from './funding-row-kind.ts';
import { spendingSide } from './spending-side.ts';

/** A table of money as its heads show it, before anything speaks for it or against it. */
export interface FoundFunding {
  readonly structure: Structure;
  readonly face: MoneyFace;
  readonly band: MoneyBand<FundingRole>;
  /** Its heads say 金额 alone: whether of a budget or of spending is told over them. */
  readonly isTold: boolean;
}

/** More heads of money than this are no budgets: the sheet speaks of money everywhere. */
const mostHeads = 40;

/**
 * The budgets of a sheet by the words of their heads: budget and spending beside each other with lines
 * under them, or under each other with the lines across. 金额 alone is a budget's or of spending where
 * the title or the head of the lines says so: 年度经费预算表, 支出科目.
 */
export function findFundingTables(reader: TableReader): readonly FoundFunding[] {
  let found: readonly FoundFunding[] = [];
  const add = (row: number, column: number, find: () => FoundFunding | null) => {
    const isKnown = found.some(({ structure: { range } }) => {
      const isInRows = row >= range.top && row <= range.bottom;
      return isInRows && column >= range.left && column <= range.right;
    });
    const table = isKnown ? null : find();
    if (!table) return;
    const met = found.filter((one) => rangesMeet(one.structure.range, table.structure.range));
    // Heads of a table beside it, a row higher, may have been read over its columns.
    if (met.some((one) => roleCount(one) >= roleCount(table))) return;
    found = [...found.filter((one) => !met.includes(one)), table];
  };
  for (const { row, column } of textAnchors(reader, hint.money, tellsMoney, mostHeads))
    add(
      row,
      column,
      () => foundAt(reader, row, column, false) ?? foundAt(reader, row, column, true),
    );
  for (const { row, column } of textAnchors(reader, hint.amount, tellsAmount, mostHeads))
    add(row, column, () => toldAt(reader, row, column));
  return found;
}

function roleCount({ band }: FoundFunding): number {
  return new Set(band.columns.flatMap(({ role }) => role ?? [])).size;
}

/**
 * 金额, 金额（元）: of what, another cell says. 单价 stands beside the 小计 of what is reckoned with it, 合计
 * behind months, 人员经费 before an amount without a head.
 */
function tellsAmount(text: string): boolean {
  if (text.length > 16) return false;
  return (
    text.startsWith('单价') ||
    sumHead.test(text) ||
    staffLine.test(text) ||
    (/^(?:金额|数额)/.test(text) && readFundingHeading(text) === 'amount')
  );
}

const sumHead = /^(?:[合总累小]计|累计支出)(?:[(（].*)?$/u;
const staffLine = /^[\s（(一二三四五1-5）)、.．]*人[员工力]/u;

/** A table of amounts that its title, or else the head of its lines, calls a budget or spending. */
function toldAt(reader: TableReader, row: number, column: number): FoundFunding | null {
  const text = reader.textAt(row, column);
  if (staffLine.test(text)) {
    const bare = bareFunding(reader, row, column, toldRole);
    return bare && { ...bare, isTold: true };
  }
  if (sumHead.test(text) && !periodHead.test(foldText(reader.textAt(row, column - 1)))) return null;
  const right = reader.sheet.grid.columnCount - 1;
  const over = linesOver(reader, { top: row, left: 0, bottom: row, right });
  const beside = column > 0 ? reader.textAt(row, column - 1) : '';
  const title = [...over.map(({ text }) => text), beside].join(' ');
  const role = toldRole(title) ?? sectionRole(reader, title, row, column);
  // 支出 over 金额 tells of what it is.
  if (role === null) return foundAt(reader, row, column, false);
  const roleOf = (path: readonly string[]) => {
    const own = roleOfPath(path);
    return own === 'amount' ? role : own;
  };
  const table = foundAt(reader, row, column, false, { ...heads, roleOf });
  return table && { ...table, isTold: true };
}

function toldRole(text: string): FundingRole | null {
  const isBudget = text.includes('预算');
  const isSpent = /支出|决算|使用|开支|执行/.test(text);
  if (isBudget) return isSpent ? null : 'budget';
  return isSpent ? 'spent' : null;
}

/** Income and spending under one another (一、经费收入, 二、经费支出): the lines of the latter are spent. */
function sectionRole(
  reader: TableReader,
  title: string,
  row: number,
  column: number,
): FundingRole | null {
  if (!/收支|经费|资金/.test(title)) return null;
  const kinds = numbers(row + 1, row + mostHeads).flatMap((at) =>
    numbers(0, column - 1).map((label) => fundingRowKind([reader.textAt(at, label)])),
  );
  const income = kinds.indexOf('income');
  return income >= 0 && kinds.indexOf('spending') > income ? 'spent' : null;
}

/** A text that may head budgets: short, and of money or plans. */
function tellsMoney(text: string, words: Lexicon): boolean {
  return (
    text.length <= 24 &&
    /[预支使决执计批]|安排|发生|花费|结算/.test(text) &&
    words(isFundingAnchor, text)
  );
}

function foundAt(
  reader: TableReader,
  row: number,
  column: number,
  isTurned: boolean,
  words: MoneyHeads<FundingRole> = heads,
): FoundFunding | null {
  const face = moneyFace(reader, isTurned);
  const read = isTurned
    ? readMoneyBand(face, column, row, words)
    : readMoneyBand(face, row, column, words);
  const band = read && spendingSide(face, read);
  const isBudget = band?.columns.some(({ role }) => role !== null && isAmount(role));
  if (!band || !isBudget || band.firstFigure === band.head.left) return null;
  if (band.columns.some(({ path }) => path.some(isLevelHead))) return null;
  return { structure: moneyStructure(face, band, 'words/funding'), face, band, isTold: false };
}

function isAmount(role: FundingRole): boolean {
  return role === 'budget' || role === 'initial' || role === 'spent';
}

const heads: MoneyHeads<FundingRole> = {
  roleOf: roleOfPath,
  isHead: (text) =>
    readFundingHeading(text) !== null || readMoneyUnit(text) !== null || isLabelHead(text),
  isText: () => false,
  isPeriod: (text) => periodHead.test(foldText(text)),
  isNote: (text) => {
    const { core } = normaliseLabel(text);
    return closingHeads.test(core) || marks.has(core);
  },
  isOtherPart: (text) =>
    text.length <= 14 && (isLevelHead(text) || formParts.includes(normaliseLabel(text).core)),
};

/** The points of execution in a form of 绩效自评. */
const marks: ReadonlySet<string> = new Set([...executionMarks.full, ...executionMarks.score]);

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
