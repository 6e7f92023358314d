import { type ReactElement, useEffect, useState } from 'react';
import { formatPosition } from '../../core/cells/a1.ts';
import type { Position } from '../../core/cells/address.ts';
import type { CellDetail, Desk } from '../../desk/desk.ts';

interface CellLineProps {
  readonly desk: Pick<Desk, 'cell'>;
  readonly sheet: string;
  readonly cell: Position;
  /** Changes when the workbook did. */
  readonly version: unknown;
  readonly label: string;
}

/** The line over the sheet: which cell it is and what it holds, its formula too. */
export function CellLine({ desk, sheet, cell, version, label }: CellLineProps): ReactElement {
  const [detail, setDetail] = useState<CellDetail | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new version is why it is asked again.
  useEffect(() => {
    let isWanted = true;
    desk
      .cell({ sheet, ...cell })
      .then((found) => {
        if (isWanted) setDetail(found);
      })
      .catch(() => undefined);
    return () => {
      isWanted = false;
    };
  }, [desk, sheet, cell, version]);
  return (
    <div className="cell-line" role="status" aria-label={label}>
      <span className="cell-name">{formatPosition(cell)}</span>
      <span className="cell-text" title={detail?.text}>
        {detail?.formula ? <code>={detail.formula}</code> : null}
        {detail?.text}
      </span>
    </div>
  );
}
