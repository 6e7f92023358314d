import {
  cutFormula,
  type ShiftableFormula,
  shiftFormula,
} from '../../../core/cells/shift-formula.ts';
import { ScanFault } from '../xml/scan-fault.ts';
import { char, findTag, tagEnd } from '../xml/xml-scan.ts';
import { resolveEscapes, type ScanText } from '../xml/xml-scan-text.ts';

/** Reads `f` elements, in the order in which the sheet has them. */
export interface FormulaReader {
  /** The element whose open tag begins at `from`, in the cell of this row and column. */
  read(
    from: number,
    row: number,
    column: number,
  ): { readonly formula: string | null; readonly end: number };
}

/** Twice what Excel takes. */
const longestFormula = 16_384;

/** Knows the shared formulas met so far, so that each cell gets the text that is its own. */
export function createFormulaReader(bytes: Uint8Array, text: ScanText): FormulaReader {
  const shared = new Map<string, { row: number; column: number; formula: ShiftableFormula }>();

  const share = (index: string, written: string, row: number, column: number): string | null => {
    if (written.length > longestFormula) throw new ScanFault('sheet/formula-too-long');
    if (written !== '') {
      shared.set(index, { row, column, formula: cutFormula(written) });
      return written;
    }
    const master = shared.get(index);
    return master ? shiftFormula(master.formula, row - master.row, column - master.column) : null;
  };

  return {
    read(from, row, column) {
      const opened = tagEnd(bytes, from);
      const isClosed = bytes[opened - 1] === char.slash;
      const close = isClosed ? opened + 1 : findTag(bytes, opened + 1);
      const written = isClosed
        ? ''
        : withoutPrefixes(resolveEscapes(text.content(opened + 1, close)));
      const end = isClosed ? close : tagEnd(bytes, close) + 1;
      const attribute = (name: string) => text.attribute(from, opened, name);
      // `<f>`: no attributes, nothing special.
      if (bytes[opened - 1] === 0x66) return { formula: written === '' ? null : written, end };
      const kind = attribute('t');
      if (kind === 'dataTable') return { formula: tableFormula(attribute), end };
      if (kind === 'shared')
        return { formula: share(attribute('si') ?? '', written, row, column), end };
      return { formula: written === '' ? null : written, end };
    },
  };
}

/** What-if tables have no formula text in the file; Excel shows them as TABLE(row input, column input). */
function tableFormula(attribute: (name: string) => string | null): string {
  const first = attribute('r1') ?? '';
  if (isTrue(attribute('dt2D'))) return `TABLE(${first},${attribute('r2') ?? ''})`;
  return isTrue(attribute('dtr')) ? `TABLE(${first},)` : `TABLE(,${first})`;
}

function isTrue(value: string | null): boolean {
  return value === '1' || value === 'true';
}

/** Newer functions carry a prefix in files that Excel neither shows nor takes. */
function withoutPrefixes(formula: string): string {
  return formula.includes('_xl')
    ? formula.replace(/_xlfn\.(?:_xlws\.)?|_xlpm\.|_xlws\./g, '')
    : formula;
}
