import type { CellEdit, Mark, Plan } from '../../../plan/plan.ts';
import type { HostTrouble } from '../../workbook.ts';
import { decodeXml } from '../xml/read-xml.ts';
import { faultTrouble } from '../xml/scan-fault.ts';
import { editCell } from './cell-edit.ts';
import { findOurSheets } from './our-sheets.ts';
import type { PackageDraft } from './package-draft.ts';
import { hasMarks, setMarks } from './sheet-marks.ts';
import type { StyleTable } from './style-table.ts';
import { editTrouble, tableParts, worksheetNamed } from './user-cells.ts';

/** Makes a plan's corrections and marks in the user's sheets; a trouble where one cannot be made. */
export async function editUserSheets(
  draft: PackageDraft,
  { edits = [], marks }: Plan,
  styles: StyleTable,
): Promise<HostTrouble | null> {
  return (
    (edits.length > 0 ? await makeEdits(draft, edits) : null) ??
    (marks === undefined ? null : await makeMarks(draft, marks, styles))
  );
}

async function makeEdits(
  draft: PackageDraft,
  edits: readonly CellEdit[],
): Promise<HostTrouble | null> {
  const parts = edits.flatMap(({ cell }) => worksheetNamed(draft, cell.sheet)?.part ?? []);
  const missing = await draft.fetch([
    ...parts,
    ...parts.flatMap((part) => tableParts(draft, part)),
  ]);
  if (missing) return missing;
  const trouble = await editTrouble(draft, edits);
  if (trouble) return trouble;
  for (const { cell, value } of edits) {
    const part = worksheetNamed(draft, cell.sheet)?.part ?? '';
    const found = changeSheet(draft, part, (bytes) => editCell(bytes, cell, value));
    if (found) return found;
  }
  return null;
}

async function makeMarks(
  draft: PackageDraft,
  marks: readonly Mark[],
  styles: StyleTable,
): Promise<HostTrouble | null> {
  const unknown = marks.find(({ cell }) => !worksheetNamed(draft, cell.sheet));
  if (unknown) return { kind: 'no-such-sheet', sheet: unknown.cell.sheet };
  const ours = new Set([...findOurSheets(draft).values()].map(({ part }) => part));
  for (const { name, part, kind } of draft.opened.parts.sheets) {
    if (kind !== 'worksheet' || ours.has(part)) continue;
    const missing = await draft.fetch([part]);
    if (missing) return missing;
    const own = marks.filter(({ cell }) => cell.sheet === name);
    const trouble = changeSheet(draft, part, (bytes) =>
      own.length > 0 || hasMarks(bytes) ? setMarks(bytes, own, styles) : bytes,
    );
    if (trouble) return trouble;
  }
  return null;
}

function changeSheet(
  draft: PackageDraft,
  part: string,
  edit: (bytes: Uint8Array) => Uint8Array | null,
): HostTrouble | null {
  const before = draft.bytes(part);
  if (!before) return { kind: 'damaged', part, detail: 'package/no-such-part' };
  try {
    const read = inUtf8(before);
    const after = edit(read);
    if (!after) return { kind: 'unsupported', feature: 'cell/array-formula' };
    if (after !== read) draft.set(part, after);
    return null;
  } catch (thrown) {
    return faultTrouble(thrown, part);
  }
}

/** The scanners step through UTF-8; a part in UTF-16 is written anew in it. */
function inUtf8(bytes: Uint8Array): Uint8Array {
  const [first, second] = bytes;
  const isWide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (!isWide) return bytes;
  const text = decodeXml(bytes).replace(
    /^(<\?xml[^>]*?encoding\s*=\s*)(["'])[^"']*\2/i,
    '$1$2UTF-8$2',
  );
  return new TextEncoder().encode(text);
}
