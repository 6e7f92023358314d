import { formatPosition, quoteSheet } from '../../../core/cells/a1.ts';
import type { Range } from '../../../core/cells/address.ts';
import type { PlacedSheet } from './our-sheets.ts';
import { printedExtent } from './sheet-extent.ts';
import type { SheetName } from './workbook-edit.ts';

/** The names that a sheet of ours brings: its print area, title rows and filter. */
export function sheetNames({ plan, name, index }: PlacedSheet): readonly SheetName[] {
  const sheet = quoteSheet(name);
  const { titleRows } = plan.print;
  const area: SheetName = {
    name: '_xlnm.Print_Area',
    sheet: index,
    refersTo: `${sheet}!${fixed(printedExtent(plan))}`,
  };
  const titles: readonly SheetName[] = titleRows
    ? [
        {
          name: '_xlnm.Print_Titles',
          sheet: index,
          refersTo: `${sheet}!$${titleRows.first + 1}:$${titleRows.last + 1}`,
        },
      ]
    : [];
  const filter: readonly SheetName[] = plan.filter
    ? [
        {
          name: '_xlnm._FilterDatabase',
          sheet: index,
          refersTo: `${sheet}!${fixed(plan.filter)}`,
        },
      ]
    : [];
  return [...filter, area, ...titles];
}

/** `$A$1:$H$40`. */
function fixed({ top, left, bottom, right }: Range): string {
  const corner = (row: number, column: number) =>
    formatPosition({ row, column }).replace(/([A-Z]+)(\d+)/, '$$$1$$$2');
  return `${corner(top, left)}:${corner(bottom, right)}`;
}
