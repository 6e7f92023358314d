import type { CellAddress, Range } from '../core/cells/address.ts';
import type { Finding } from '../core/checks/finding.ts';
import type { CheckedClaim } from '../core/claim.ts';
import type { Evaluation } from '../core/evaluation.ts';
import type { Decision } from '../core/settings/decide.ts';
import type { DamagedTeaching } from '../core/settings/layout-fault.ts';
import type { RememberedLayout } from '../core/tables/words/remembered-layout.ts';
import type { HostTrouble, Progress, Result } from '../hosts/workbook.ts';
import type { Lang } from '../messages/messages.ts';
import type { TemplateKind } from '../plan/plan-template.ts';
import type { OurKey } from '../plan/sheet-plan.ts';

/** A sheet as the pane lists it; its cells are asked for by window. */
export interface DeskSheet {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly isProtected: boolean;
  /** Which of our sheets it is; null for the user's. */
  readonly ours: string | null;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** What is known of the opened workbook now. Plain data. */
export interface DeskView {
  readonly name: string;
  readonly isStructureProtected: boolean;
  readonly sheets: readonly DeskSheet[];
  /** One a station; empty only where the workbook has no sheet at all. */
  readonly evaluations: readonly Evaluation[];
  /** How the settings part was read: `newer` and `damaged` may not be overwritten unasked. */
  readonly settingsAre: 'none' | 'read' | 'newer' | 'damaged';
  /** Layouts and words in the settings that cannot be used; absent where all can. */
  readonly damaged?: readonly DamagedTeaching[];
  /** Findings whose cell was corrected since the workbook was opened, as they were. */
  readonly corrected: readonly Finding[];
  /** Whether the user's sheets carry marks of ours, as far as we set them. */
  readonly hasMarks: boolean;
  /** Steps of ours since the workbook was opened that can be taken back. */
  readonly changes: readonly DeskChange[];
  /** Summary sheets found unfinished when the workbook was opened. */
  readonly unfinished: readonly string[];
  /**
   * Formula cells that rest on a corrected cell and that this host cannot reckon anew: unknown until
   * a spreadsheet program recalculates (decisions.md 10). 0 in Excel.
   */
  readonly awaitingRecalculation: number;
}

export type DeskChange =
  | { readonly kind: 'summaries'; readonly sheets: readonly string[] }
  | { readonly kind: 'correction'; readonly cell: CellAddress }
  | { readonly kind: 'marks'; readonly count: number }
  | { readonly kind: 'settings' }
  | { readonly kind: 'template'; readonly sheet: string };

/** What writing would do, told before it is done. */
export interface WritePreview {
  readonly sheets: readonly {
    readonly key: OurKey;
    /** The name that it will have: the wanted one may be taken by a sheet of the user's. */
    readonly name: string;
    readonly wanted: string;
    /** `retire`: it is of no use any more and is made to say so. */
    readonly does: 'add' | 'refresh' | 'retire';
  }[];
  /** What would stop it, known beforehand (a protected workbook). */
  readonly trouble: HostTrouble | null;
}

/** Cells of a sheet as Excel shows them; only those of the range asked for. */
export interface CellWindow {
  readonly sheet: string;
  readonly range: Range;
  /** By row, then column, from the range's corner; '' for nothing. */
  readonly texts: readonly (readonly string[])[];
  /** `n` number, `t` text, `b` logical, `e` error, '' nothing: decides the alignment. */
  readonly kinds: readonly (readonly ('' | 'n' | 't' | 'b' | 'e')[])[];
  /** Merges that meet the range, whole. */
  readonly merges: readonly Range[];
  /** Of the whole sheet, so that whoever shows it knows each row's place. */
  readonly hiddenRows: readonly { readonly first: number; readonly last: number }[];
  readonly hiddenColumns: readonly { readonly first: number; readonly last: number }[];
}

/** What a cell holds, for the pane's details. */
export interface CellDetail {
  readonly text: string;
  readonly formula: string | null;
}

export interface DeskOptions {
  readonly lang: Lang;
  /** yyyy-mm-dd hh:mm of now, given by the face. */
  readonly now: string;
  /** The person agreed that a damaged settings part is replaced. */
  readonly replacesDamagedSettings?: boolean;
}

/**
 * One opened workbook at work: read, evaluated, decided about, written. All of it runs in a worker
 * and every argument and result is plain data. A trouble leaves the workbook as it was.
 */
export interface Desk {
  /** Reads what changed since the last look (all at first) and evaluates. */
  look(progress?: (progress: Progress) => void): Promise<Result<DeskView>>;
  /** Reads everything again, merges too. */
  lookAgain(progress?: (progress: Progress) => void): Promise<Result<DeskView>>;
  /** Takes decisions of a person, keeps them in the workbook's settings part, evaluates anew. */
  decide(decisions: readonly Decision[], options: DeskOptions): Promise<Result<DeskView>>;
  /** Puts a finding aside until what it states or expects changes. Opened again by `decide`. */
  ignore(fingerprint: string, reason: string, options: DeskOptions): Promise<Result<DeskView>>;
  /** `station`: place in `evaluations`; null: all. */
  preview(station: number | null, options: DeskOptions): Promise<Result<WritePreview>>;
  /** Makes or refreshes the summary sheets; gives their names by key. */
  write(
    station: number | null,
    options: DeskOptions,
    progress?: (progress: Progress) => void,
  ): Promise<
    Result<{ readonly view: DeskView; readonly sheets: Readonly<Record<string, string>> }>
  >;
  /** Sets the finding's cell to its `fix`; refused where the cell holds something else by now. */
  correct(fingerprint: string, options: DeskOptions): Promise<Result<DeskView>>;
  /** Marks the open findings' cells in the user's sheets, or takes all our marks away. */
  mark(isOn: boolean): Promise<Result<DeskView>>;
  /** Takes back every change of `changes`, the last first: each cell is as it was. */
  undo(): Promise<Result<DeskView>>;
  /** Adds an empty standard table as a sheet of the user's own. */
  insertTemplate(kind: TemplateKind): Promise<Result<DeskView>>;
  /** How a table was read, as a layout that a person can put right; null where no text tells it again. */
  layoutOf(tableKey: string): Promise<RememberedLayout | null>;
  /** All tables' readings, for other workbooks of the same forms (`--layouts`). */
  layouts(): Promise<readonly RememberedLayout[]>;
  /**
   * Takes the forms and words that a file teaches (as `--layouts` reads it). `damaged` names what
   * could not be used; `taught` 0 and none damaged: the text is no such file.
   */
  teach(
    text: string,
    options: DeskOptions,
  ): Promise<
    Result<{
      readonly view: DeskView;
      readonly taught: number;
      readonly damaged: readonly DamagedTeaching[];
    }>
  >;
  /** Takes a scheme of the person's own from JSON and evaluates by it; `isScheme` false: it is none. */
  adoptScheme(
    text: string,
    options: DeskOptions,
  ): Promise<Result<{ readonly view: DeskView; readonly isScheme: boolean }>>;
  /** Holds a report's text against the workbook. */
  checkReport(text: string, station: number): Promise<readonly CheckedClaim[]>;
  window(sheet: string, range: Range): Promise<CellWindow | null>;
  cell(address: CellAddress): Promise<CellDetail | null>;
  /** Shows a cell where the host has a screen of its own. */
  reveal(cell: CellAddress): Promise<Result<null>>;
  /** The JSON documents, one a station, as the command line's `--json` prints them. */
  documents(lang: Lang): Promise<readonly string[]>;
  /** Calls back when the workbook was changed by others: `look` again. */
  onChange(listener: () => void): Promise<void>;
}
