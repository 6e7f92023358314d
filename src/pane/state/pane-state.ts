import type { CellAddress, Range } from '../../core/cells/address.ts';
import type { DeskView } from '../../desk/desk.ts';
import type { HostTrouble, Progress } from '../../hosts/workbook.ts';

export const tabNames = ['overview', 'findings', 'summaries', 'settings'] as const;
export type TabName = (typeof tabNames)[number];

/** What the desk is asked to do, named for the words that tell it. */
export type TaskName =
  | 'look'
  | 'look-again'
  | 'decide'
  | 'ignore'
  | 'write'
  | 'correct'
  | 'mark'
  | 'undo'
  | 'template';

export interface RunningTask {
  readonly id: number;
  readonly name: TaskName;
  readonly progress: Progress | null;
}

/** What stopped a task. `lost`: the desk did not answer (its worker or the workbook is gone). */
export type PaneTrouble =
  | { readonly kind: 'host'; readonly task: TaskName; readonly trouble: HostTrouble }
  | { readonly kind: 'lost'; readonly task: TaskName };

/** A table whose reading is to be put right, or cells of which a person says what they are. */
export type ReadingTarget =
  | { readonly kind: 'table'; readonly table: string }
  | { readonly kind: 'range'; readonly sheet: string; readonly range: Range }
  | { readonly kind: 'new' };

/** All that the pane knows beside what its host gives it. */
export interface PaneState {
  /** Null until the workbook was read once. */
  readonly view: DeskView | null;
  readonly task: RunningTask | null;
  readonly trouble: PaneTrouble | null;
  /** Place in the view's evaluations. */
  readonly station: number;
  readonly tab: TabName;
  /** The reading that is being put right, over the tabs. */
  readonly reading: ReadingTarget | null;
  /** The task that ended last, for those who hear the pane; `count` tells two of one name apart. */
  readonly done: { readonly task: TaskName; readonly count: number } | null;
  /** The finding that 核对 shows first: one that another tab pointed to. */
  readonly finding: string | null;
  /** The ribbon asked to write, and it was not done yet. */
  readonly isWriteAsked: boolean;
  /** The cell that was shown last. */
  readonly cell: CellAddress | null;
  /** The report's text that a person pasted to be checked. */
  readonly report: string;
  /** The person agreed that settings which cannot be read are replaced by the next that are saved. */
  readonly mayReplaceSettings: boolean;
}

export type PaneEvent =
  | { readonly kind: 'opened'; readonly startsWith?: 'look' | 'write' }
  | { readonly kind: 'write-taken' }
  | { readonly kind: 'started'; readonly id: number; readonly name: TaskName }
  | { readonly kind: 'progressed'; readonly id: number; readonly progress: Progress }
  | { readonly kind: 'ended'; readonly id: number; readonly view: DeskView }
  | { readonly kind: 'stopped'; readonly id: number; readonly trouble: HostTrouble }
  | { readonly kind: 'lost'; readonly id: number }
  | { readonly kind: 'tab-chosen'; readonly tab: TabName }
  | { readonly kind: 'station-chosen'; readonly station: number }
  | { readonly kind: 'reading-opened'; readonly target: ReadingTarget }
  | { readonly kind: 'reading-closed' }
  | { readonly kind: 'finding-shown'; readonly fingerprint: string }
  | { readonly kind: 'cell-shown'; readonly cell: CellAddress }
  | { readonly kind: 'report-typed'; readonly text: string }
  | { readonly kind: 'replacing-allowed' }
  | { readonly kind: 'trouble-dismissed' };

export const initialState: PaneState = {
  view: null,
  task: null,
  trouble: null,
  station: 0,
  tab: 'overview',
  reading: null,
  done: null,
  finding: null,
  isWriteAsked: false,
  cell: null,
  report: '',
  mayReplaceSettings: false,
};

/** The state after an event. Events of a task that is not under way any more change nothing. */
export function reducePane(state: PaneState, event: PaneEvent): PaneState {
  switch (event.kind) {
    case 'opened':
      return event.startsWith === 'write'
        ? { ...initialState, tab: 'summaries', isWriteAsked: true }
        : { ...initialState, tab: state.tab };
    case 'started': {
      const task = { id: event.id, name: event.name, progress: null };
      return { ...state, task, trouble: keptTrouble(state, event.name) };
    }
    case 'progressed':
      return withTask(state, event.id, (task) => ({
        ...state,
        task: { ...task, progress: event.progress },
      }));
    case 'ended':
      return withTask(state, event.id, (task) => afterTask(state, task.name, event.view));
    case 'stopped':
      return withTask(state, event.id, ({ name }) => {
        const trouble: PaneTrouble = { kind: 'host', task: name, trouble: event.trouble };
        return { ...state, task: null, trouble };
      });
    case 'lost':
      return withTask(state, event.id, ({ name }) => {
        return { ...state, task: null, trouble: { kind: 'lost', task: name } };
      });
    default:
      return reduceChoice(state, event);
  }
}

type TaskEvent = Extract<PaneEvent, { readonly id: number }> | { readonly kind: 'opened' };

function reduceChoice(state: PaneState, event: Exclude<PaneEvent, TaskEvent>): PaneState {
  switch (event.kind) {
    case 'tab-chosen':
      return { ...state, tab: event.tab, reading: null, finding: null };
    case 'station-chosen':
      return { ...state, station: event.station };
    case 'reading-opened':
      return { ...state, reading: event.target };
    case 'write-taken':
      return { ...state, isWriteAsked: false };
    case 'reading-closed':
      return { ...state, reading: null };
    case 'finding-shown':
      return { ...state, tab: 'findings', reading: null, finding: event.fingerprint };
    case 'cell-shown':
      return { ...state, cell: event.cell };
    case 'report-typed':
      return { ...state, report: event.text };
    case 'replacing-allowed':
      return { ...state, mayReplaceSettings: true };
    case 'trouble-dismissed':
      return { ...state, trouble: null };
  }
}

/** Following an edit does not take away what a person has still to read. */
function keptTrouble({ trouble }: PaneState, started: TaskName): PaneTrouble | null {
  return started === 'look' && trouble?.task !== 'look' ? trouble : null;
}

function withTask(state: PaneState, id: number, next: (task: RunningTask) => PaneState): PaneState {
  return state.task?.id === id ? next(state.task) : state;
}

function afterTask(state: PaneState, name: TaskName, view: DeskView): PaneState {
  const done = { task: name, count: (state.done?.count ?? 0) + 1 };
  return { ...state, view, task: null, done, station: stationIn(view, state) };
}

/** The same station in the new view: by its name, else by its place. */
function stationIn(view: DeskView, { view: before, station }: PaneState): number {
  const name = before?.evaluations[station]?.project.station?.value;
  const same = view.evaluations.findIndex(({ project }) => project.station?.value === name);
  if (name !== undefined && same >= 0) {
    const isPlaceRight = view.evaluations[station]?.project.station?.value === name;
    return isPlaceRight ? station : same;
  }
  return Math.min(station, Math.max(0, view.evaluations.length - 1));
}
