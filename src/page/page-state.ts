import type { CellAddress } from '../core/cells/address.ts';
import type { DeskView } from '../desk/desk.ts';
import type { HostTrouble } from '../hosts/workbook.ts';
import type { Effect, OpenWorkbook } from './open-workbook.ts';

/** What stopped a file from being opened. `lost`: its worker could not be started or ended by itself. */
type OpenTrouble = HostTrouble | { readonly kind: 'lost' };

export interface PageWorkbook extends OpenWorkbook {
  /** `waiting`: of a list, not looked at yet. */
  readonly status: 'waiting' | 'opening' | 'open' | 'stopped';
  readonly trouble: OpenTrouble | null;
  /** Null until the pane read it. */
  readonly view: DeskView | null;
  /** Whether it has changes that were not downloaded yet. */
  readonly isChanged: boolean;
  /** Whether decisions were taken: undoing leaves them. */
  readonly isDecided: boolean;
  /** The sheet that is shown; null: the first visible one. */
  readonly sheet: string | null;
  /** The cell to be lit; `count` tells a second look at the same cell from the first. */
  readonly lit: { readonly cell: CellAddress; readonly count: number } | null;
}

export interface PageState {
  readonly workbooks: readonly PageWorkbook[];
  /** Place of the one that is shown. */
  readonly shown: number | null;
}

export type PageEvent =
  | { readonly kind: 'added'; readonly workbooks: readonly OpenWorkbook[] }
  /** The sample came: it is shown unless the person was faster with a file. */
  | { readonly kind: 'began'; readonly sample: OpenWorkbook }
  | { readonly kind: 'chosen'; readonly id: number }
  | { readonly kind: 'closed'; readonly id: number }
  | { readonly kind: 'opening'; readonly id: number }
  | { readonly kind: 'opened'; readonly id: number }
  | { readonly kind: 'stopped'; readonly id: number; readonly trouble: OpenTrouble }
  | { readonly kind: 'seen'; readonly id: number; readonly view: DeskView; readonly effect: Effect }
  | { readonly kind: 'downloaded'; readonly id: number }
  | { readonly kind: 'sheet-chosen'; readonly id: number; readonly sheet: string }
  | { readonly kind: 'cell-shown'; readonly id: number; readonly cell: CellAddress };

export const initialPage: PageState = { workbooks: [], shown: null };

export function reducePage(state: PageState, event: PageEvent): PageState {
  switch (event.kind) {
    case 'added': {
      const workbooks = [...state.workbooks, ...event.workbooks.map(justAdded)];
      return { workbooks, shown: event.workbooks[0]?.id ?? state.shown };
    }
    case 'began':
      if (state.workbooks.length > 0) return state;
      return { workbooks: [justAdded(event.sample)], shown: event.sample.id };
    case 'chosen':
      return { ...state, shown: event.id };
    case 'closed':
      return withoutWorkbook(state, event.id);
    default: {
      const workbooks = state.workbooks.map((one) =>
        one.id === event.id ? changedWorkbook(one, event) : one,
      );
      return { ...state, workbooks };
    }
  }
}

export function shownWorkbook({ workbooks, shown }: PageState): PageWorkbook | null {
  return workbooks.find(({ id }) => id === shown) ?? null;
}

function justAdded(workbook: OpenWorkbook): PageWorkbook {
  return {
    ...workbook,
    status: 'waiting',
    trouble: null,
    view: null,
    isChanged: false,
    isDecided: false,
    sheet: null,
    lit: null,
  };
}

/** The next one of the list is shown in the place of a closed one. */
function withoutWorkbook(state: PageState, id: number): PageState {
  const at = state.workbooks.findIndex((one) => one.id === id);
  const workbooks = state.workbooks.filter((one) => one.id !== id);
  if (state.shown !== id) return { ...state, workbooks };
  return { workbooks, shown: (workbooks[at] ?? workbooks[at - 1])?.id ?? null };
}

type WorkbookEvent = Exclude<PageEvent, { readonly kind: 'added' | 'began' | 'chosen' | 'closed' }>;

function changedWorkbook(workbook: PageWorkbook, event: WorkbookEvent): PageWorkbook {
  switch (event.kind) {
    case 'opening':
      return { ...workbook, status: 'opening', trouble: null };
    case 'opened':
      return { ...workbook, status: 'open', trouble: null };
    case 'stopped': {
      // It was left while it was opened: it is opened when it is looked at again.
      if (event.trouble.kind === 'cancelled') return { ...workbook, status: 'waiting' };
      return { ...workbook, status: 'stopped', trouble: event.trouble };
    }
    case 'seen':
      return { ...workbook, view: event.view, ...changesAfter(workbook, event) };
    case 'downloaded':
      return { ...workbook, isChanged: false };
    case 'sheet-chosen':
      return { ...workbook, sheet: event.sheet };
    case 'cell-shown': {
      const lit = { cell: event.cell, count: (workbook.lit?.count ?? 0) + 1 };
      return { ...workbook, sheet: event.cell.sheet, lit };
    }
  }
}

function changesAfter(
  { isChanged, isDecided }: PageWorkbook,
  { view, effect }: Extract<PageEvent, { readonly kind: 'seen' }>,
): Pick<PageWorkbook, 'isChanged' | 'isDecided'> {
  switch (effect) {
    case 'none':
      return { isChanged, isDecided };
    case 'decision':
      return { isChanged: true, isDecided: true };
    case 'step':
      // All steps taken back and nothing decided: the file is what it was.
      return { isChanged: isDecided || view.changes.length > 0, isDecided };
  }
}
