import { formatAddress } from '../core/cells/a1.ts';
import type { Snapshot } from '../core/cells/snapshot.ts';
import { keyHeading } from '../core/cells/summary-sheet.ts';
import type { Lang } from '../messages/messages.ts';
import { writtenFor } from '../messages/written.ts';
import { findingColumn, findingWidths, goneRow } from './finding-row.ts';
import { keepTyped } from './keep-typed.ts';
import { readOurKey } from './our-key.ts';
import { linkCell, textCell } from './planned-cell.ts';
import { plannedRow, sideBySide } from './planned-row.ts';
import { readTyped, type TypedRow } from './read-typed.ts';
import type { OurKey, SheetPlan, SheetRow } from './sheet-plan.ts';
import { heights, styles } from './styles.ts';

/**
 * The sheets of ours that the workbook has from before and no evaluation fills any more: a set of one
 * station where there are several by now, or the other way round; a subject that is gone. Each is made
 * into a note of that, which leads to the sheets that hold now; what people typed there stays below it.
 */
export function outdatedSheets(
  snapshot: Snapshot,
  present: Snapshot,
  planned: readonly SheetPlan[],
  options: { readonly lang: Lang; readonly isMeant?: (key: OurKey) => boolean },
): readonly SheetPlan[] {
  const { lang, isMeant = () => true } = options;
  const keys = new Set<string>(planned.map(({ key }) => key));
  return present.sheets.flatMap(({ name, ours }) => {
    const key = (ours?.key ?? '') as OurKey;
    if (!ours || keys.has(key) || !isMeant(key)) return [];
    return [outdatedSheet(snapshot, { key, name }, planned, lang)];
  });
}

function outdatedSheet(
  snapshot: Snapshot,
  { key, name }: { readonly key: OurKey; readonly name: string },
  planned: readonly SheetPlan[],
  lang: Lang,
): SheetPlan {
  const words = writtenFor(lang).sheets.outdated;
  const typed = readTyped(snapshot, key);
  const isFindings = readOurKey(key).key === 'findings';
  const kept = typed?.rows.filter((row) => hasTyped(row, isFindings)) ?? [];
  const last = findingColumn.key;
  const leads = planned.filter((one) => {
    const own = readOurKey(one.key).key;
    return own === 'overview' || own === 'stations';
  });
  const rows: readonly SheetRow[] = [
    plannedRow({ 0: textCell(words.title(name), styles.title) }, { height: heights.title }),
    plannedRow({ 0: textCell(words.note, styles.subtitle) }, { height: 40 }),
    ...leads.map((one) =>
      plannedRow({
        0: linkCell(one.name, formatAddress({ sheet: one.name, row: 0, column: 0 })),
      }),
    ),
    plannedRow(
      {
        0: textCell(kept.length > 0 ? words.kept : '', styles.section),
        [last]: textCell(keyHeading, styles.key),
      },
      { height: heights.section },
    ),
    ...kept.map((row, at) => (isFindings ? goneRow(row, at + 1) : keptRow(row, last))),
  ];
  const merged = rows.slice(0, leads.length + 3).map((_, row) => row);
  const plan: SheetPlan = {
    key,
    name,
    tabColor: 'A6A6A6',
    columnWidths: [...findingWidths, 12],
    hiddenColumns: [last],
    size: { rows: rows.length, columns: last + 1 },
    rows,
    merges: merged.map((row) => ({ top: row, left: 0, bottom: row, right: last - 1 })),
    print: { orientation: 'landscape', pagesTall: 0 },
    isOutdated: true,
  };
  return keepTyped(plan, typed);
}

/** Something was typed in the row, or beside it; of other sheets who signed. */
function hasTyped({ key, own, beside }: TypedRow, isFindings: boolean): boolean {
  const inputs = isFindings ? [findingColumn.handling, findingColumn.reply] : [];
  return beside.size > 0 || key === 'sign' || inputs.some((column) => own.has(column));
}

/** What stood in the row, in its words. */
function keptRow({ key, own }: TypedRow, last: number): SheetRow {
  const texts = [...own].flatMap(([column, { value }]) =>
    typeof value === 'string' && column < last ? [textCell(value, styles.kept)] : [],
  );
  return plannedRow(
    { ...sideBySide(0, texts.slice(0, last)), [last]: textCell(key, styles.key) },
    { key },
  );
}
