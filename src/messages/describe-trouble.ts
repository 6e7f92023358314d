import { formatAddress } from '../core/cells/a1.ts';
import type { Lang } from './messages.ts';
import { writtenFor } from './written.ts';

/** The troubles of the hosts' port, by shape: wording knows no host. */
export type Trouble =
  | {
      readonly kind: 'not-xlsx';
      readonly found: 'xls' | 'xlsb' | 'ods' | 'html' | 'csv' | 'empty' | 'other';
    }
  | { readonly kind: 'encrypted' | 'signed' | 'structure-protected' | 'cancelled' }
  | { readonly kind: 'damaged'; readonly part: string | null }
  | {
      readonly kind: 'too-large';
      readonly what: 'entries' | 'size' | 'ratio' | 'cells' | 'message';
    }
  | { readonly kind: 'entity-declaration'; readonly part: string }
  | { readonly kind: 'sheet-protected' | 'no-such-sheet'; readonly sheet: string }
  | { readonly kind: 'unsupported'; readonly feature: string }
  | { readonly kind: 'settings-newer' | 'settings-damaged' | 'settings-not-kept' }
  | { readonly kind: ExcelTrouble }
  | { readonly kind: 'not-restored'; readonly sheets: readonly string[] }
  | { readonly kind: 'excel'; readonly code: string }
  | {
      readonly kind: 'changed';
      readonly cell: { readonly sheet: string; readonly row: number; readonly column: number };
    };

/** What stops Excel while it runs and needs nothing said but its name. */
type ExcelTrouble =
  | 'cell-editing'
  | 'access-denied'
  | 'read-only'
  | 'inactive-workbook'
  | 'session-lost'
  | 'unsupported-excel'
  | 'changed-by-others'
  | 'busy';

/** What stopped a host and what to do about it, without a full stop. */
export function describeTrouble(trouble: Trouble, lang: Lang): string {
  const words = writtenFor(lang).troubles;
  switch (trouble.kind) {
    case 'not-xlsx':
      return words.notXlsx[trouble.found];
    case 'encrypted':
      return words.encrypted;
    case 'signed':
      return words.signed;
    case 'structure-protected':
      return words.structureProtected;
    case 'cancelled':
      return words.cancelled;
    case 'damaged':
      return words.damaged(trouble.part);
    case 'too-large':
      return words.tooLarge[trouble.what];
    case 'entity-declaration':
      return words.entityDeclaration(trouble.part);
    case 'sheet-protected':
      return words.sheetProtected(trouble.sheet);
    case 'no-such-sheet':
      return words.noSuchSheet(trouble.sheet);
    case 'settings-newer':
      return words.settings.newer;
    case 'settings-damaged':
      return words.settings.damaged;
    case 'settings-not-kept':
      return words.settings.notKept;
    case 'not-restored':
      return words.excel.notRestored(trouble.sheets);
    case 'excel':
      return words.excel.other(trouble.code);
    case 'cell-editing':
    case 'access-denied':
    case 'read-only':
    case 'inactive-workbook':
    case 'session-lost':
    case 'unsupported-excel':
    case 'changed-by-others':
    case 'busy':
      return words.excel[trouble.kind];
    case 'unsupported':
      return words.unsupported(trouble.feature);
    case 'changed':
      return words.changed(formatAddress(trouble.cell));
  }
}
