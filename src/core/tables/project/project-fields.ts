import type { CellAddress } from '../../cells/address.ts';
import type { Cell } from '../../cells/cell.ts';
import { rational } from '../../quantities/rational.ts';
import { readPeriod } from '../../quantities/read-period.ts';
import { type QuantityContext, readQuantity } from '../../quantities/read-quantity.ts';
import type { Stated } from '../../quantities/reading.ts';
import type { ProjectField, ProjectTable } from '../facts/table.ts';
import { byFirstLetter, byLastLetter, wordIndex } from '../words/match-words.ts';
import { normaliseLabel } from '../words/normalise-label.ts';
import {
  agreedLicensed,
  agreedWorkers,
  licensedAfter,
  licensedInText,
  pairHeadWords,
  projectEndings,
  projectQualifiers,
  projectWords,
  workersInText,
} from '../words/vocabulary-project.ts';

/** A label with what stands behind it. */
export interface Pair {
  readonly label: string;
  readonly text: string;
  /** The value's cell. */
  readonly cell: CellAddress;
  /** The value as a cell; of running text, the piece alone. */
  readonly value: Cell;
  /** Where a person taught what the label says, and in what unit. */
  readonly field?: ProjectField;
  readonly unit?: string;
}

type Field = ProjectTable['fields'][number];

const fields = wordIndex(projectWords);
const qualifiersFrom = byFirstLetter(projectQualifiers.map((word) => [word, word] as const));
const endingsOf = byLastLetter(projectEndings.map((word) => [word, word] as const));
/** Ways of leaving words out that are tried at most. */
const mostTries = 16;

/** The field that a label names: 其中：持证社工数 → requiredLicensed; null for none of ours. */
export function projectField(label: string): ProjectField | null {
  if (/^[\d.,-]*$/.test(label)) return null;
  const plain = normaliseLabel(label).core.replace(/[:：、,，]/g, '');
  const direct = fields.get(plain);
  if (direct) return direct;
  return shortenedField(plain) ?? agreedField(plain);
}

function shortenedField(plain: string): ProjectField | null {
  const tried = new Set([plain]);
  for (const text of tried) {
    if (tried.size > mostTries) break;
    for (const [word] of qualifiersFrom(text)) {
      if (text.startsWith(word) && text.length > word.length + 1)
        tried.add(text.slice(word.length));
    }
    for (const [word] of endingsOf(text)) {
      if (text.endsWith(word) && text.length > word.length + 1)
        tried.add(text.slice(0, -word.length));
    }
    const found = fields.get(text);
    if (found && text.length >= 3) return found;
  }
  return null;
}

function agreedField(plain: string): ProjectField | null {
  if (!agreedWorkers.test(plain)) return null;
  return agreedLicensed.test(plain) ? 'requiredLicensed' : 'requiredWorkers';
}

/**
 * The fields that a pair tells: one, or two where the text of the workers says how many of them are
 * licensed (20人，其中持证14人). None where the value cannot be the field's: a figure for a name, words
 * for a figure or a period.
 */
export function projectFields(pair: Pair): readonly Field[] {
  const field = pair.field ?? projectField(pair.label);
  if (field === null) return [];
  const made = fieldOf(field, pair);
  if (!isFitting(made)) return [];
  const licensed = field === 'requiredWorkers' ? licensedIn(foldedText(pair.text)) : undefined;
  return licensed === undefined
    ? [made]
    : [made, withNumber('requiredLicensed', pair, `${licensed}人`)];
}

function licensedIn(text: string): string | undefined {
  return (licensedAfter.exec(text) ?? licensedInText.exec(text))?.[1];
}

function fieldOf(field: ProjectField, pair: Pair): Field {
  const reading = readQuantity(pair.value, contextOf(field, pair.unit ?? pair.label));
  const base = { field, label: pair.label, text: pair.text, period: readPeriod(pair.text) };
  if (field === 'requiredWorkers' || field === 'requiredLicensed') {
    const number =
      reading.kind === 'figure' ? undefined : workersInText.exec(foldedText(pair.text))?.[1];
    if (number !== undefined) return withNumber(field, pair, `${number}人`);
  }
  const amount =
    field === 'annualFunds' && reading.kind !== 'figure' ? onlyAmount(pair.text) : null;
  if (amount !== null) return withNumber(field, pair, amount);
  return { ...base, stated: { cell: pair.cell, reading } };
}

/** The one amount in digits of 人民币壹佰捌拾万元整（￥1,800,000.00）; null where a text states several. */
function onlyAmount(text: string): string | null {
  const [only, more] = foldedText(text).match(/[\d,]+(?:\.\d+)?万?元|¥[\d,]+(?:\.\d+)?万?/gu) ?? [];
  return only === undefined || more !== undefined ? null : `${only.replace(/[¥元]/gu, '')}元`;
}

function withNumber(field: ProjectField, pair: Pair, value: string): Field {
  const reading = readQuantity({ value, format: 'General', formula: null });
  const stated: Stated = { cell: pair.cell, reading };
  return { field, label: pair.label, text: pair.text, stated, period: null };
}

function foldedText(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, '');
}

/** Whether the value is of the field's sort. */
function isFitting({ field, stated, period, text }: Field): boolean {
  const { kind } = stated.reading;
  switch (field) {
    case 'requiredWorkers':
    case 'requiredLicensed':
    case 'annualFunds':
    case 'population':
      return kind === 'figure' || kind === 'unknown' || kind === 'unreadable';
    case 'agreementPeriod':
    case 'evaluationPeriod':
    case 'procurementPeriod':
      return period !== null || isDateText(text);
    case 'stage':
      // 期次 beside 拨付时间 heads a list of payments.
      return kind === 'text' && !/(?:时间|日期|金额|比例|条件)$/u.test(text);
    default:
      return kind === 'text' || kind === 'items';
  }
}

/** A period that cannot be read is kept where it has a year. */
function isDateText(text: string): boolean {
  return /(19|20)\d{2}/.test(text.normalize('NFKC'));
}

function contextOf(field: ProjectField, label: string): QuantityContext {
  const { core, brackets } = normaliseLabel(label);
  const saysTenThousand = /万/.test(brackets.join(' ')) || /万元?$/.test(core);
  if (field === 'annualFunds')
    return saysTenThousand ? { unit: '元', scale: rational(10_000) } : {};
  if (field === 'population' && saysTenThousand) return { unit: '人', scale: rational(10_000) };
  return {};
}

/** The labels of the head over a list of pairs: 项目, 内容. */
export function isPairHead(label: string, text: string): boolean {
  const words: readonly string[] = pairHeadWords;
  return words.includes(normaliseLabel(label).core) && words.includes(normaliseLabel(text).core);
}
