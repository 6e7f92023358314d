import { rangeAround } from '../../cells/address.ts';
import type { IndicatorTable } from '../facts/table.ts';
import type { Structure } from '../grid/structure.ts';
import type { Candidate } from '../reading/candidate.ts';

/** A structure with what it was taken for. */
export interface Recognised {
  /** Null for what is no structure: running text. */
  readonly structure: Structure | null;
  readonly candidate: Candidate | null;
}

/**
 * Blocks that repeat one header under one another, each with its own label and a row of figures
 * (协议内容1, 协议内容2, …), are one table: so its key does not change with their number.
 */
export function mergeBlocks(found: readonly Recognised[]): readonly Recognised[] {
  const merged: Recognised[] = [];
  for (const one of found) {
    const last = merged.at(-1);
    const joined = last ? joinedWith(last, one) : null;
    if (joined) merged[merged.length - 1] = joined;
    else merged.push(one);
  }
  return merged;
}

/** Under this confidence a table is one of ours only with the table above it. */
const doubtful = 0.6;

function joinedWith(above: Recognised, below: Recognised): Recognised | null {
  const first = indicators(above);
  const second = indicators(below);
  if (!first || !second || !above.structure || !below.structure) return null;
  if (!isBelow(above.structure, below.structure)) return null;
  const isNext =
    isBlock(below.structure) && headTexts(above.structure) === headTexts(below.structure);
  const isDoubtful = (below.candidate?.confidence ?? 0) < doubtful;
  if (!isNext && !(isDoubtful && hasSameRows(above.structure, below.structure))) return null;
  const seen = new Set(first.entries.map(({ group }) => group));
  const place = { sheet: first.place.sheet, ...rangeAround(first.place, second.place) };
  const entries = second.entries.map((entry) => ({
    ...entry,
    group: seen.has(entry.group) ? `${entry.group}|from ${first.entries.length}` : entry.group,
  }));
  const confidence = Math.max(above.candidate?.confidence ?? 0, below.candidate?.confidence ?? 0);
  return {
    structure: {
      ...above.structure,
      range: rangeAround(above.structure.range, below.structure.range),
    },
    candidate: {
      confidence,
      table: {
        ...first,
        place,
        entries: [...first.entries, ...entries],
        workers: [...first.workers, ...second.workers],
      },
    },
  };
}

type Indicators = Extract<Candidate['table'], { readonly kind: IndicatorTable['kind'] }>;

function indicators({ candidate }: Recognised): Indicators | null {
  return candidate?.table.kind === 'indicators' ? candidate.table : null;
}

/** The same areas under the same head, for other services; a head that reaches into the rows is none of them. */
function hasSameRows(above: Structure, below: Structure): boolean {
  const [head, rows] = labelsOf(below);
  const [headAbove, rowsAbove] = labelsOf(above);
  return below.rows.length > 1 && head === headAbove && rows === rowsAbove;
}

function labelsOf({ rows, labelColumns }: Structure): readonly [head: string, rows: string] {
  const textsOf = (lines: Structure['labelColumns']) =>
    lines.map(({ path }) => path.at(-1)?.text ?? '');
  const heads = textsOf(labelColumns);
  const labels = textsOf(rows).filter((text) => !heads.includes(text));
  return [heads.join('\u0000'), labels.join('\u0000')];
}

function isBlock({ rows }: Structure): boolean {
  return rows.length <= 2;
}

function isBelow(above: Structure, below: Structure): boolean {
  const gap = below.range.top - above.range.bottom;
  return below.titles.length === 0 && above.range.left === below.range.left && gap >= 1 && gap <= 3;
}

function headTexts({ columns }: Structure): string {
  return columns.map(({ path }) => path.at(-1)?.text ?? '').join('\u0000');
}
