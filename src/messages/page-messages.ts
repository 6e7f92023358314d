/** The words of the page around the pane: files, the sheet, offline use. */
export interface PageMessages {
  readonly title: string;
  readonly open: string;
  readonly sample: string;
  readonly download: string;
  readonly language: string;
  /** Each language by its own name. */
  readonly languages: Readonly<Record<'zh-CN' | 'en-US', string>>;
  readonly theme: string;
  readonly themes: Readonly<Record<'system' | 'light' | 'dark' | 'high-contrast', string>>;
  readonly staysHere: string;
  /** Names of the page's parts, for screen readers. */
  readonly workbooks: string;
  readonly workbook: string;
  readonly sheets: string;
  readonly cellLine: string;
  readonly hiddenSheet: string;
  readonly protectedSheet: string;
  /** Beside a file of the list. */
  readonly changed: string;
  readonly notOpenedShort: string;
  readonly close: (name: string) => string;
  readonly remove: string;
  readonly dropHere: string;
  readonly opening: (name: string) => string;
  readonly nothingOpen: { readonly title: string; readonly text: string };
  readonly noSheets: string;
  readonly notOpened: (name: string) => string;
  /** The worker could not be started or ended by itself. */
  readonly lost: string;
  readonly retry: string;
  readonly sampleLost: string;
  readonly notices: {
    readonly downloaded: (file: string) => string;
    readonly nothingToDownload: string;
    readonly othersChanged: (name: string) => string;
    readonly closeChanged: (name: string) => string;
    readonly discard: string;
    readonly newVersion: string;
    readonly reload: string;
    readonly dismiss: string;
  };
  /** Shown without any script: while it loads, from a folder, in an old browser. */
  readonly plain: {
    readonly loading: string;
    readonly why: string;
    readonly reasons: readonly string[];
  };
}
