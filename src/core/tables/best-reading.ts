import { bestKind, recognisers, taughtRecognisers } from './best-kind.ts';
import type { Structure } from './grid/structure.ts';
import { bestOf } from './pieces/join-pieces.ts';
import type { Recognised } from './pieces/merge-blocks.ts';
import type { Candidate, TableContext } from './reading/candidate.ts';
import { factCount } from './reading/fact-count.ts';
import {
  figureCount,
  mayBeOurs,
  otherReadings,
  startsWithWords,
} from './reading/other-readings.ts';
import type { TableReader } from './reading/table-reader.ts';
import { scoreRole } from './scores/score-role.ts';
import { asTaught } from './taught/as-taught.ts';

/** From here on it is reported as one that may be ours. */
const likely = 0.4;
/** From here on no other reading of the structure is tried. */
export const certain = 0.9;

/** The best kind for the structure as it is; where that stays in doubt, for its other readings too. */
export function bestReading(context: TableContext): Recognised {
  const kind = context.structure.taught?.layout.kind;
  if (kind !== undefined && kind !== 'none') {
    return { structure: context.structure, candidate: recogniseAs(context, kind) };
  }
  if (!mayBeOurs(context.reader, context.structure, context.titles.text)) {
    return { structure: context.structure, candidate: null };
  }
  const own = { structure: context.structure, candidate: bestKind(context) };
  const confidence = own.candidate?.confidence ?? 0;
  if (isCertain(context, own.candidate)) return own;
  const hasLostHeads = startsWithWords(context.reader, context.structure);
  const least = confidence - (hasLostHeads ? 0.2 : confidence >= certain ? 0.1 : 0);
  const others = headReadings(context).filter(
    (other) => (other.candidate?.confidence ?? 0) >= least,
  );
  if (hasLostHeads) return bestOf(others.filter(({ candidate }) => isPlaced(candidate))) ?? own;
  return bestOf([own, ...others]) ?? own;
}

/** No other reading is tried. */
export function isCertain(context: TableContext, candidate: Candidate | null): boolean {
  return candidate !== null && candidate.confidence >= certain && isExplained(context, candidate);
}

/** Most figures of the structure are facts, and no row of words stands under its heads. */
function isExplained({ reader, structure }: TableContext, candidate: Candidate | null): boolean {
  if (candidate?.table.kind !== 'indicators') return true;
  const told = factCount(candidate);
  return told >= figureCount(reader, structure) * 0.9 && !startsWithWords(reader, structure);
}

/** 得分, 说明, 得分, 说明 under 机构自评 and 专家组评定 that are not merged over two columns. */
function startsWithHeads(reader: TableReader, { rows, columns }: Structure): boolean {
  const row = rows[0]?.index;
  if (row === undefined) return false;
  const texts = columns.map(({ index }) => reader.textAt(row, index));
  return texts.filter((text) => reader.words(scoreRole, text) !== null).length > 1;
}

/**
 * The structure read with one to five rows of heads, each as the best kind; no fewer rows than those
 * that leave nothing in doubt.
 */
export function headReadings(context: TableContext): readonly Recognised[] {
  const readings: Recognised[] = [];
  for (const structure of otherReadings(context.reader, context.structure).toReversed()) {
    const own = { ...context, structure };
    const candidate = bestKind(own);
    const isCut = candidate?.table.kind === 'scores' && startsWithHeads(context.reader, structure);
    if (!isCut) readings.unshift({ structure, candidate });
    if (candidate?.table.kind === 'indicators' && isCertain(own, candidate)) break;
  }
  return readings;
}

/** What a person taught is sure. */
export function recogniseAs(
  context: TableContext,
  kind: Candidate['table']['kind'],
): Candidate | null {
  const known = context.structure.taught ? taughtRecognisers : recognisers;
  const candidate = known[kind]?.(context) ?? null;
  return candidate && asTaught(candidate, context.structure);
}

export function isPlaced(candidate: Candidate | null): boolean {
  return candidate !== null && candidate.confidence >= likely;
}
