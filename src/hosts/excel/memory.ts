import type { Range } from '../../core/cells/address.ts';
import type { Grid } from '../../core/cells/grid.ts';
import type { OurMark } from '../../core/cells/snapshot.ts';
import type { Result } from '../workbook.ts';
import type { PlacedMark } from './write/marks.ts';

/** What is remembered of a sheet from the last reading or writing, by its id. */
interface RememberedSheet {
  readonly name: string;
  readonly mark: OurMark | null;
  /** Around what it holds. */
  readonly used: Range | null;
  /** Of a sheet of ours, what was read of it; null where only its mark is known. */
  readonly grid: Grid | null;
  /** Not read again after each edit; null where they are not known any more. */
  readonly merges: readonly Range[] | null;
}

/** Marks as we last set them, while nothing can have moved them. */
interface RememberedMarks {
  readonly ids: readonly string[];
  readonly marks: readonly PlacedMark[];
}

/** What the host keeps between its calls. */
export interface Memory {
  readonly sheets: Map<string, RememberedSheet>;
  readonly marks: Map<string, RememberedMarks>;
  /** The settings as last read or written, and the parts of ours; null where never looked for. */
  settings: { readonly text: string | null; readonly parts: readonly string[] } | null;
  /** Somebody listens to changes, so that moved marks are noticed. */
  isWatching: boolean;
  /** What a failed writing left to be put back. */
  takeBack: (() => Promise<Result<null>>) | null;
}

export function renameRemembered({ sheets }: Memory, id: string, name: string): void {
  const known = sheets.get(id);
  if (known && known.name !== name) sheets.set(id, { ...known, name });
}

export function createMemory(): Memory {
  return {
    sheets: new Map(),
    marks: new Map(),
    settings: null,
    isWatching: false,
    takeBack: null,
  };
}
