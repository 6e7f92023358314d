import type { DamagedTeaching } from '../core/settings/layout-fault.ts';
import type { LayoutMismatch } from '../core/tables/facts/table.ts';

/** The command line's own words. */
export interface CliMessages {
  readonly help: string;
  readonly unknownOption: (option: string) => string;
  readonly valueMissing: (option: string) => string;
  readonly takesNoValue: (option: string) => string;
  readonly badValue: (option: string, value: string) => string;
  /** Of a file that is there and is no scheme. */
  readonly schemeUnusable: (file: string) => string;
  readonly unknownScheme: (id: string, known: readonly string[]) => string;
  /** Troubles, each one sentence that says what to do; the path stands before it. */
  readonly notFound: string;
  readonly notReadable: string;
  readonly noWorkbooks: string;
  /** Of a workbook in a folder by whose name it is not an .xlsx. */
  readonly otherFormat: string;
  readonly nothingRecognised: string;
  readonly folderNotWritable: (folder: string) => string;
  readonly fileNotWritable: (file: string) => string;
  readonly crashed: (detail: string) => string;
  readonly settingsNewer: string;
  readonly settingsDamaged: string;
  readonly layoutsUnreadable: (file: string) => string;
  readonly layoutsDamaged: (all: readonly DamagedTeaching[]) => string;
  readonly layoutMismatch: (mismatch: LayoutMismatch) => string;
  /** Options that npm kept for itself. */
  readonly lostOptions: (options: readonly string[]) => string;
  /** Of several workbooks, how many were done. */
  readonly counted: (all: number, failed: number) => string;
  readonly progress: (done: number, of: number, name: string) => string;
  readonly csvHeaders: readonly string[];
  /** The printed summary. */
  readonly title: string;
  readonly stage: Readonly<Record<'mid' | 'final', string>>;
  readonly period: (from: string, to: string, months: string) => string;
  /** Behind a table whose sheet is hidden. */
  readonly hiddenSheet: string;
  readonly tablesFound: (list: readonly string[]) => string;
  readonly tablesUnsure: (list: readonly string[]) => string;
  readonly unplaced: (list: readonly string[]) => string;
  /** Tables of a workbook of several stations that do not say of which they are. */
  readonly ofNoStation: (list: readonly string[]) => string;
  readonly severalStations: (names: readonly string[]) => string;
  readonly unknownColumns: (list: readonly string[]) => string;
  readonly kinds: Readonly<Record<string, string>>;
  readonly indicators: string;
  readonly indicatorHeaders: readonly [
    name: string,
    target: string,
    completed: string,
    rate: string,
    state: string,
  ];
  readonly elapsed: (share: string) => string;
  readonly behind: string;
  readonly staffing: string;
  readonly staffingHeaders: readonly [
    who: string,
    required: string,
    present: string,
    difference: string,
  ];
  readonly all: string;
  readonly licensed: string;
  readonly missingMonths: (held: string, period: string) => string;
  readonly stableRate: (rate: string, workers: string, required: string) => string;
  readonly experienced: (share: string, heads: string) => string;
  readonly scores: string;
  readonly total: string;
  readonly grade: (grade: string) => string;
  readonly provisional: (count: number) => string;
  readonly computed: string;
  readonly missing: (parts: readonly string[]) => string;
  readonly vetoed: string;
  readonly funding: string;
  readonly fundingHeaders: readonly [
    line: string,
    budget: string,
    spent: string,
    rate: string,
    state: string,
  ];
  readonly fundingTotal: string;
  readonly fundingShares: (
    of: 'budget' | 'spending',
    staff: string,
    quality: string,
    operating: string,
  ) => string;
  readonly payments: (batches: string, total: string) => string;
  readonly performance: string;
  readonly performanceHeaders: readonly [
    item: string,
    target: string,
    completed: string,
    rate: string,
    state: string,
  ];
  readonly survey: (people: string, name: string | null) => string;
  readonly surveyRate: (rate: string) => string;
  readonly surveyMean: (from: string, to: string) => string;
  readonly findings: (counts: Readonly<Record<'error' | 'warning' | 'note', number>>) => string;
  readonly noFindings: string;
  readonly claims: (holds: number, differs: number, unknown: number) => string;
  readonly noClaims: string;
  readonly severities: Readonly<Record<'error' | 'warning' | 'note', string>>;
  readonly written: (path: string) => string;
  readonly stationsWritten: (path: string) => string;
  readonly none: string;
}
