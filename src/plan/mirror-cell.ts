import { formatAddress } from '../core/cells/a1.ts';
import type { Position } from '../core/cells/address.ts';
import type { CellStyle, SheetCell, SheetPlan } from './sheet-plan.ts';

/** A cell that shows another of our sheets' cell, live, with the value that stands there. */
export function mirrorCell(plan: SheetPlan, place: Position, style: CellStyle): SheetCell {
  const value = plan.rows[place.row]?.cells[place.column]?.value ?? '';
  const isWord = typeof value === 'string';
  return {
    formula: formatAddress({ sheet: plan.name, ...place }),
    value,
    style: isWord && style.align === 'right' ? { ...style, align: 'center' } : style,
  };
}
