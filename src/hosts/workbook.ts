import type { CellAddress } from '../core/cells/address.ts';
import type { Snapshot } from '../core/cells/snapshot.ts';
import type { Plan } from '../plan/plan.ts';

/** What can stop a host, as a value; `src/messages/` says what to do about each. */
export type HostTrouble =
  | {
      readonly kind: 'not-xlsx';
      readonly found: 'xls' | 'xlsb' | 'ods' | 'html' | 'csv' | 'empty' | 'other';
    }
  | { readonly kind: 'encrypted' }
  | { readonly kind: 'damaged'; readonly part: string | null; readonly detail: string }
  | {
      readonly kind: 'too-large';
      readonly what: 'entries' | 'size' | 'ratio' | 'cells' | 'message';
    }
  | { readonly kind: 'entity-declaration'; readonly part: string }
  | { readonly kind: 'signed' }
  | { readonly kind: 'structure-protected' }
  | { readonly kind: 'sheet-protected'; readonly sheet: string }
  | { readonly kind: 'unsupported'; readonly feature: string }
  | { readonly kind: 'changed'; readonly cell: CellAddress }
  | { readonly kind: 'no-such-sheet'; readonly sheet: string }
  /** The settings part is of a later version, cannot be read, or was not found again after writing. */
  | { readonly kind: 'settings-newer' | 'settings-damaged' | 'settings-not-kept' }
  /** What can stop Excel while it runs: see each one's advice in the messages. */
  | {
      readonly kind:
        | 'cell-editing'
        | 'access-denied'
        | 'read-only'
        | 'inactive-workbook'
        | 'session-lost'
        | 'unsupported-excel'
        | 'changed-by-others'
        | 'busy';
    }
  /** A failed write could not be taken back everywhere: the next reading or writing tries again. */
  | { readonly kind: 'not-restored'; readonly sheets: readonly string[] }
  /** Anything else, by Excel's own code. */
  | { readonly kind: 'excel'; readonly code: string }
  | { readonly kind: 'cancelled' };

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly trouble: HostTrouble };

export interface Progress {
  readonly done: number;
  readonly of: number;
  readonly sheet: string | null;
}

export interface ReadOptions {
  /** Only these sheets' cells; all where absent. */
  readonly sheets?: readonly string[];
  readonly progress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
}

export interface Applied {
  /** Names that our sheets have, by key: a wanted name may have been taken. */
  readonly sheets: Readonly<Record<string, string>>;
  /** Sheets of ours that an earlier writing had left unfinished and that were taken away now. */
  readonly removed?: readonly string[];
  /** Puts back every cell and sheet as it was before, as one step. */
  readonly undo: () => Promise<Result<null>>;
}

/** The port: the only way in which the rest of the program reads and writes a workbook. */
export interface Workbook {
  read(options?: ReadOptions): Promise<Result<Snapshot>>;
  /** All of the plan or nothing of it. */
  apply(plan: Plan): Promise<Result<Applied>>;
  /** Shows a cell to the person; a host without a screen does nothing. */
  reveal(cell: CellAddress): Promise<Result<null>>;
  /** Calls back with the sheets that changed; returns how to stop. */
  onChange(listener: (sheets: readonly string[]) => void): () => void;
}
