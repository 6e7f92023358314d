import type { CellAddress } from '../cells/address.ts';
import type { VetoState } from '../scores/scores.ts';
import { attendanceTables } from './attendance-tables.ts';
import type { CheckContext } from './check-context.ts';
import type { FindingDraft } from './finding.ts';

/**
 * `veto/triggered` and `veto/near`: what the scheme's vetoes come to. Shortfalls point to the
 * roster's total, staff costs to the spending of the staff's line; a veto that a person answered has
 * no cell. Data: `veto`, `short`, `threshold`, `monthlyShort`, `share`, `least`, `reason`.
 */
export function checkVeto(context: CheckContext): readonly FindingDraft[] {
  return context.vetoes.flatMap((veto): readonly FindingDraft[] => {
    if (veto.state !== 'triggered' && veto.state !== 'near') return [];
    return [
      {
        rule: veto.state === 'near' ? 'veto/near' : 'veto/triggered',
        cell: cellOf(veto, context),
        data: { veto: veto.id, ...evidenceOf(veto) },
        about: [veto.id],
      },
    ];
  });
}

function evidenceOf({ evidence }: VetoState): NonNullable<FindingDraft['data']> {
  if (evidence.kind === 'answer') return { reason: evidence.reason };
  if (evidence.kind === 'staff-share') {
    return { share: evidence.share, least: evidence.least };
  }
  if (evidence.kind !== 'shortfall') return {};
  const { short, threshold, monthlyShort } = evidence;
  return { short, threshold, monthlyShort };
}

function cellOf({ evidence }: VetoState, context: CheckContext): CellAddress | null {
  if (evidence.kind === 'shortfall') return rosterTotal(context);
  if (evidence.kind !== 'staff-share') return null;
  const lines = context.funding?.lines ?? [];
  return lines.find(({ line }) => line.paysFor === 'staff')?.line.spent?.cell ?? null;
}

/** The printed total of all person-months, else the roster's first cell. */
function rosterTotal(context: CheckContext): CellAddress | null {
  const [table] = attendanceTables(context);
  if (!table) return null;
  const all = table.sums.filter(({ scope }) => scope === 'all');
  const total = all.find(({ of }) => of === 'subtotal') ?? all.find(({ of }) => of === 'effective');
  const { sheet, top, left } = table.place;
  return total?.stated.cell ?? { sheet, row: top, column: left };
}
