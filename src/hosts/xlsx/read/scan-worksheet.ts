import { parseRange } from '../../../core/cells/a1.ts';
import type { Range } from '../../../core/cells/address.ts';
import type { Grid } from '../../../core/cells/grid.ts';
import { createGridBuilder } from '../../../core/cells/grid-builder.ts';
import { ourMarkName } from '../../../core/cells/our-mark.ts';
import type { Span } from '../../../core/cells/snapshot.ts';
import type { Result } from '../../workbook.ts';
import { faultTrouble, ScanFault } from '../xml/scan-fault.ts';
import { readRoot, toUtf8, type XmlRoot } from '../xml/xml-root.ts';
import { char, findTag, isNamed, standsAt, tagEnd } from '../xml/xml-scan.ts';
import { createScanText, type ScanText } from '../xml/xml-scan-text.ts';
import { scanCells } from './scan-cells.ts';
import type { CellTarget } from './scanned-cell.ts';
import { joinSpans, spansBetween } from './spans.ts';

export interface ScannedSheet {
  readonly grid: Grid;
  readonly merges: readonly Range[];
  readonly hiddenRows: readonly Span[];
  readonly hiddenColumns: readonly Span[];
  readonly isProtected: boolean;
  /** Relationship of the part that holds our mark; null where the sheet has none. */
  readonly markRelationId: string | null;
}

/** Reads a worksheet part in one pass over its bytes. */
export function scanWorksheet(
  source: Uint8Array,
  part: string,
  target: Omit<CellTarget, 'builder'>,
): Result<ScannedSheet> {
  try {
    return { ok: true, value: scan(toUtf8(source), target) };
  } catch (thrown) {
    return { ok: false, trouble: faultTrouble(thrown, part) };
  }
}

interface Draft {
  readonly merges: Range[];
  readonly hiddenColumns: Span[];
  hiddenRows: readonly Span[];
  shownRows: readonly Span[];
  hidesOtherRows: boolean;
  isProtected: boolean;
  markRelationId: string | null;
}

function scan(bytes: Uint8Array, target: Omit<CellTarget, 'builder'>): ScannedSheet {
  const text = createScanText(bytes);
  const root = readRoot(bytes, text, 'worksheet');
  const builder = createGridBuilder(Math.min(bytes.length / 24, target.mostCells));
  const draft: Draft = {
    merges: [],
    hiddenColumns: [],
    hiddenRows: [],
    shownRows: [],
    hidesOtherRows: false,
    isProtected: false,
    markRelationId: null,
  };
  let at = findTag(bytes, root.contentStart);
  let isWhole = root.isEmpty;
  while (at < bytes.length) {
    const name = tagName(bytes, at, root);
    if (name === '/worksheet' || name === 'extLst') {
      isWhole = true;
      break;
    }
    if (name === 'sheetData') {
      const rows = scanCells(bytes, text, root, at, { ...target, builder });
      draft.hiddenRows = rows.hidden;
      draft.shownRows = rows.shown;
      at = rows.end;
    } else {
      const end = tagEnd(bytes, at);
      takeElement(draft, name, text, at, end);
      at = end + 1;
    }
    at = findTag(bytes, at);
  }
  if (!isWhole) throw new ScanFault('xml/broken-off');
  return finish(draft, builder.build());
}

function finish(draft: Draft, grid: Grid): ScannedSheet {
  return {
    grid,
    merges: draft.merges,
    hiddenRows: draft.hidesOtherRows
      ? spansBetween(draft.shownRows, 1_048_575)
      : joinSpans(draft.hiddenRows),
    hiddenColumns: joinSpans(draft.hiddenColumns),
    isProtected: draft.isProtected,
    markRelationId: draft.markRelationId,
  };
}

/** The tag's local name, with `/` before it for a close tag; empty for another namespace's. */
function tagName(bytes: Uint8Array, at: number, root: XmlRoot): string {
  const isClose = bytes[at + 1] === char.slash;
  const start = at + 1 + (isClose ? 1 : 0);
  if (!standsAt(bytes, start, root.prefix)) return '';
  const name = names.find((each) => isNamed(bytes, start + root.prefix.length, each)) ?? '';
  return isClose ? `/${name}` : name;
}

/** The elements of a worksheet that are looked at. */
const names = [
  'mergeCell',
  'col',
  'sheetData',
  'sheetProtection',
  'sheetFormatPr',
  'customPr',
  'extLst',
  'worksheet',
] as const;

function takeElement(draft: Draft, name: string, text: ScanText, at: number, end: number): void {
  const attribute = (wanted: string) => text.attribute(at, end, wanted);
  if (name === 'mergeCell') {
    const range = parseRange(attribute('ref') ?? '');
    if (range) draft.merges.push(range);
  } else if (name === 'col') takeColumns(draft, attribute);
  else if (name === 'sheetProtection') draft.isProtected = isTrue(attribute('sheet'));
  else if (name === 'sheetFormatPr') draft.hidesOtherRows = isTrue(attribute('zeroHeight'));
  else if (name === 'customPr' && attribute('name') === ourMarkName) {
    draft.markRelationId = attribute('*:id');
  }
}

function takeColumns(draft: Draft, attribute: (name: string) => string | null): void {
  const width = attribute('width');
  const isHidden = isTrue(attribute('hidden')) || (width !== null && Number(width) === 0);
  const first = Number(attribute('min')) - 1;
  const last = Math.min(Number(attribute('max')), 16_384) - 1;
  if (isHidden && first >= 0 && last >= first) draft.hiddenColumns.push({ first, last });
}

function isTrue(value: string | null): boolean {
  return value === '1' || value === 'true';
}
