import type { CellAddress } from '../cells/address.ts';
import type { Cell } from '../cells/cell.ts';
import type { Period } from '../quantities/period.ts';
import { rational } from '../quantities/rational.ts';
import { readPeriod } from '../quantities/read-period.ts';
import { type QuantityContext, readQuantity } from '../quantities/read-quantity.ts';
import type { Stated } from '../quantities/reading.ts';
import { wordIndex } from './match-words.ts';
import { normaliseLabel } from './normalise-label.ts';
import type { ProjectField } from './table.ts';
import { projectQualifiers, projectWords } from './vocabulary-project.ts';

/** A label with what stands behind it. */
export interface Pair {
  readonly label: string;
  readonly text: string;
  /** The value's cell. */
  readonly cell: CellAddress;
  /** The value as a cell; of running text, the piece alone. */
  readonly value: Cell;
}

const fields = wordIndex(projectWords);

/** The field that a label names: 其中：持证社工数 → requiredLicensed; null for none of ours. */
export function projectField(label: string): ProjectField | null {
  const { core } = normaliseLabel(label);
  const plain = core.replace(/[:：、,，]/g, '');
  const direct = fields.get(plain);
  if (direct) return direct;
  const tried = new Set([plain]);
  for (const text of tried) {
    if (tried.size > 16) break;
    for (const word of projectQualifiers) {
      if (text.startsWith(word) && text.length > word.length + 1)
        tried.add(text.slice(word.length));
    }
    const found = fields.get(text);
    if (found && text.length >= 3) return found;
  }
  return null;
}

/** The figure and the period that a pair's value states; the label's unit scales it (万元). */
export function readProjectValue(
  field: ProjectField,
  pair: Pair,
): { readonly stated: Stated; readonly period: Period | null } {
  const reading = readQuantity(pair.value, contextOf(field, pair.label));
  return { stated: { cell: pair.cell, reading }, period: readPeriod(pair.text) };
}

function contextOf(field: ProjectField, label: string): QuantityContext {
  const brackets = normaliseLabel(label).brackets.join(' ');
  if (field === 'annualFunds') {
    return /万/.test(brackets) || /万元?$/.test(normaliseLabel(label).core)
      ? { unit: '元', scale: rational(10_000) }
      : {};
  }
  if (field === 'population' && /万/.test(brackets)) return { unit: '人', scale: rational(10_000) };
  return {};
}
