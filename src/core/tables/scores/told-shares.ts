import type { CellAddress } from '../../cells/address.ts';
import {
  compare,
  equals,
  hundred,
  multiply,
  parseDecimal,
  type Rational,
  rational,
} from '../../quantities/rational.ts';
import type { Stated } from '../../quantities/reading.ts';
import type { ScoreRow } from '../facts/table.ts';

/** A line beside the table, and where it stands. */
interface Line {
  readonly label: string;
  readonly cell: CellAddress;
}

/** The rows with what each counts of the total, where that is told in their labels or in a note. */
export function withToldShares(
  rows: readonly ScoreRow[],
  notes: readonly Line[],
): readonly ScoreRow[] {
  return withNotedShares(withLabelShares(rows), notes);
}

/**
 * 第三方评估（70%）: what the part counts of the total. Where no score is above its share, and nothing is
 * converted, the scores are in the shares already, and 70 is the full marks; else they are out of 100 and
 * weigh 70 %.
 */
function withLabelShares(rows: readonly ScoreRow[]): readonly ScoreRow[] {
  const shares = rows.map((row) => (row.full || row.weight ? null : shareInLabel(row.label)));
  if (shares.every((share) => share === null)) return rows;
  const areFull = rows.every(({ score, converted }, at) => {
    const share = shares[at];
    if (share && converted) return false;
    if (!share || score?.reading.kind !== 'figure') return true;
    return compare(score.reading.figure.value, share) <= 0;
  });
  return rows.map((row, at): ScoreRow => {
    const share = shares[at];
    if (!share) return row;
    const value = areFull ? share : multiply(share, rational(1, 100));
    const figure = { value, isPercent: !areFull, decimals: 0, unit: null, bound: null };
    const stated: Stated = { cell: row.labelCell, reading: { kind: 'figure', figure } };
    return areFull ? { ...row, full: stated } : { ...row, weight: stated };
  });
}

function shareInLabel(label: string): Rational | null {
  const match = /[(（]\s*(?:权重|占比|占)?\s*[:：]?\s*(\d{1,2}(?:\.\d+)?)\s*[%％]\s*[)）]/u.exec(
    label,
  );
  return match?.[1] ? parseDecimal(match[1]) : null;
}

/** 注：第三方占55%，购买方占20%: rows marked out of 100 weigh so, where the note tells it of each. */
function withNotedShares(rows: readonly ScoreRow[], notes: readonly Line[]): readonly ScoreRow[] {
  const isRaw = ({ full, weight, converted }: ScoreRow) =>
    !weight &&
    !converted &&
    (full?.reading.kind !== 'figure' || equals(full.reading.figure.value, hundred));
  if (rows.length < 2 || !rows.every(isRaw)) return rows;
  for (const { label, cell } of notes) {
    const shares = rows.map(({ name }) => shareInNote(label, name));
    if (shares.some((share) => share === null)) continue;
    return rows.map((row, at): ScoreRow => {
      const value = multiply(shares[at] ?? hundred, rational(1, 100));
      const figure = { value, isPercent: true, decimals: 0, unit: null, bound: null };
      return { ...row, weight: { cell, reading: { kind: 'figure', figure } } };
    });
  }
  return rows;
}

function shareInNote(note: string, name: string): Rational | null {
  const at = note.indexOf(name);
  const behind = at < 0 ? '' : note.slice(at + name.length).normalize('NFKC');
  const share =
    /^(?:评估|评价|评分|得分|分数|打分)*(?:占比|占|权重)?[为是:×*]?\s*(\d{1,2}(?:\.\d+)?)\s*%/u.exec(
      behind,
    );
  return share?.[1] ? parseDecimal(share[1]) : null;
}
