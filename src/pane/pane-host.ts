import type { CellAddress } from '../core/cells/address.ts';
import type { Desk } from '../desk/desk.ts';
import type { Lang } from '../messages/messages.ts';

export type ThemeName = 'light' | 'dark' | 'high-contrast';

/** What the pane is given by the face that shows it: the task pane in Excel, or the page. */
export interface PaneHost {
  readonly desk: Desk;
  /** Shows a cell in the workbook beside the pane. */
  readonly reveal: (cell: CellAddress) => void;
  /** Shows a sheet from its first cell: one of ours after writing. */
  readonly revealSheet: (sheet: string) => void;
  /** Ends the work under way; the next call to the desk starts afresh. */
  readonly cancel: () => void;
  /** Now as yyyy-mm-dd hh:mm in local time. */
  readonly now: () => string;
  readonly lang: Lang;
  readonly theme: ThemeName;
  /** What the person asked the ribbon for when the pane was opened; absent where there is none. */
  readonly startsWith?: 'look' | 'write';
  /** Saves a file that the pane made (layouts, JSON, CSV) to the person's machine. */
  readonly save: (name: string, type: string, text: string) => void;
}
