import type { StaffHeadcounts } from '../core/attendance/headcounts.ts';
import { formatAddress } from '../core/cells/a1.ts';
import type { CellAddress } from '../core/cells/address.ts';
import type { HeadcountsDocument } from './document.ts';
import { numberOf, percentOf } from './numbers.ts';

export function headcountsDocument(counts: StaffHeadcounts): HeadcountsDocument {
  return {
    ofMonths: counts.ofMonths,
    rows: counts.lines.map(({ label, required, present, licensed, rate, statedRate, cells }) => ({
      label,
      required: numberOf(required),
      present: numberOf(present),
      licensed: numberOf(licensed),
      rate: percentOf(rate),
      statedRate: percentOf(statedRate),
      cells: {
        required: addressOf(cells.required),
        present: addressOf(cells.present),
        licensed: addressOf(cells.licensed),
        rate: addressOf(cells.rate),
      },
    })),
    required: numberOf(counts.required),
    present: numberOf(counts.present),
    rate: percentOf(counts.rate),
    meanPresent: numberOf(counts.meanPresent),
    meanRate: percentOf(counts.meanRate),
    stableRate: null,
  };
}

function addressOf(cell: CellAddress | null): string | null {
  return cell && formatAddress(cell);
}
