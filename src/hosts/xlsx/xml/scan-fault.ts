import type { HostTrouble } from '../../workbook.ts';

/** Thrown and caught inside the scanners: what is wrong with a part's XML. */
export class ScanFault extends Error {
  readonly detail: string;

  constructor(detail: string) {
    super(detail);
    this.detail = detail;
  }
}

/** The host's trouble for what a scanner threw; a programmer's mistake is thrown on. */
export function faultTrouble(thrown: unknown, part: string): HostTrouble {
  if (!(thrown instanceof ScanFault)) throw thrown;
  if (thrown.detail === 'xml/document-type') return { kind: 'entity-declaration', part };
  if (thrown.detail === 'sheet/too-many-cells') return { kind: 'too-large', what: 'cells' };
  return { kind: 'damaged', part, detail: thrown.detail };
}
