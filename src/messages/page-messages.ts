/** The words of the page around the pane: opening files, the grid, offline use. */
export interface PageMessages {
  readonly title: string;
  readonly open: string;
  readonly sample: string;
  readonly download: string;
  readonly language: string;
  readonly theme: string;
  readonly themes: Readonly<Record<'system' | 'light' | 'dark' | 'high-contrast', string>>;
  readonly staysHere: string;
  readonly opening: (name: string) => string;
  readonly notOpened: string;
}
