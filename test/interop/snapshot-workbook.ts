import { formatPosition, formatRange } from '../../src/core/cells/a1.ts';
import { isError } from '../../src/core/cells/cell.ts';
import { cellAt, type Grid } from '../../src/core/cells/grid.ts';
import type { SheetSnapshot } from '../../src/core/cells/snapshot.ts';
import { escapeCellText } from '../../src/hosts/xlsx/xml/xml-text.ts';
import {
  mainNamespace,
  relationsNamespace,
  tinyWorkbook,
  worksheet,
} from '../hosts/xlsx/tiny-workbook.ts';

/** The file of a workbook that holds these sheets: values, formulas, formats, merges, visibility. */
export function snapshotWorkbook(sheets: readonly SheetSnapshot[]): Uint8Array {
  const formats = [...new Set(sheets.flatMap(({ grid }) => grid.formats))];
  const listed = sheets.map(({ name, visibility }, at) => {
    const state = visibility === 'visible' ? '' : ` state="${visibility}"`;
    return `<sheet name="${escapeCellText(name).replaceAll('"', '&quot;')}" sheetId="${at + 1}"${state} r:id="rId${at + 1}"/>`;
  });
  const drawn = sheets.map((sheet) => [sheet.name, worksheet(contentOf(sheet, formats))] as const);
  return tinyWorkbook({
    sheets: Object.fromEntries(drawn),
    styles: stylesOf(formats),
    parts: {
      'xl/workbook.xml': `<workbook xmlns="${mainNamespace}" xmlns:r="${relationsNamespace}"><sheets>${listed.join('')}</sheets></workbook>`,
    },
  });
}

function contentOf(
  { grid, merges, hiddenRows }: SheetSnapshot,
  formats: readonly string[],
): string {
  const isHidden = (row: number) =>
    hiddenRows.some(({ first, last }) => row >= first && row <= last);
  const rows = [...grid.rows].map((row) => {
    const hidden = isHidden(row) ? ' hidden="1"' : '';
    return `<row r="${row + 1}"${hidden}>${cellsOf(grid, row, formats)}</row>`;
  });
  const areas = merges.map((area) => `<mergeCell ref="${formatRange(area)}"/>`);
  return `<sheetData>${rows.join('')}</sheetData>${areas.length > 0 ? `<mergeCells>${areas.join('')}</mergeCells>` : ''}`;
}

function cellsOf(grid: Grid, row: number, formats: readonly string[]): string {
  return Array.from({ length: grid.columnCount }, (_, column) => {
    const { value, formula, format } = cellAt(grid, row, column);
    if (value === null && formula === null) return '';
    const start = `<c r="${formatPosition({ row, column })}" s="${formats.indexOf(format)}"`;
    const f = formula === null ? '' : `<f>${escapeCellText(formula)}</f>`;
    if (value === null) return `${start}>${f}</c>`;
    if (isError(value)) return `${start} t="e">${f}<v>${escapeCellText(value.error)}</v></c>`;
    if (typeof value === 'boolean') return `${start} t="b">${f}<v>${Number(value)}</v></c>`;
    if (typeof value === 'number') return `${start}>${f}<v>${value}</v></c>`;
    if (formula !== null) return `${start} t="str">${f}<v>${escapeCellText(value)}</v></c>`;
    return `${start} t="inlineStr"><is><t xml:space="preserve">${escapeCellText(value)}</t></is></c>`;
  }).join('');
}

function stylesOf(formats: readonly string[]): string {
  const codes = formats.map(
    (code, at) =>
      `<numFmt numFmtId="${164 + at}" formatCode="${escapeCellText(code).replaceAll('"', '&quot;')}"/>`,
  );
  const looks = formats.map(
    (code, at) =>
      `<xf numFmtId="${code === 'General' ? 0 : 164 + at}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`,
  );
  return `<numFmts count="${codes.length}">${codes.join('')}</numFmts><fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${looks.length}">${looks.join('')}</cellXfs>`;
}
