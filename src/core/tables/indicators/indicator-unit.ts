import { rational } from '../../quantities/rational.ts';
import type { QuantityContext } from '../../quantities/read-quantity.ts';

/** A unit that a heading names, and how figures are read under it. */
export interface IndicatorUnit {
  readonly written: string | null;
  readonly plain: string | null;
  readonly context: QuantityContext;
}

/** Tells units apart, each once. */
export function createUnits(): (written: string | null) => IndicatorUnit {
  const known = new Map<string | null, IndicatorUnit>();
  return (written) => {
    const found = known.get(written);
    if (found) return found;
    const folded = written?.replace(/\s+/gu, '') ?? null;
    const plain = plainUnit(folded);
    const unit = { written: folded, plain, context: quantityContext(folded, plain) };
    known.set(written, unit);
    return unit;
  };
}

const noContext: QuantityContext = {};

function quantityContext(unit: string | null, plain: string | null): QuantityContext {
  if (unit === null || plain === null) return noContext;
  const scale = unit.startsWith('亿') ? 100_000_000 : unit.startsWith('万') ? 10_000 : 1;
  return scale === 1 ? { unit: plain } : { unit: plain, scale: rational(scale) };
}

/** 万元 → 元; a bare 万 says nothing of what is counted. */
function plainUnit(unit: string | null): string | null {
  if (unit === null) return null;
  const plain = unit.replace(/^(万|亿)/, '').replace(/^(单位|计量单位)[::]?/, '');
  return plain === '' ? '元' : plain;
}
