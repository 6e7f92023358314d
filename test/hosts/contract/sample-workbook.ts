import { tinyWorkbook, worksheet } from '../xlsx/tiny-workbook.ts';

/** A user's workbook with what hosts must not lose: kinds of cells, merges, hidden lines, protection. */
export function sampleWorkbook(): Uint8Array {
  return tinyWorkbook({
    styles: '<cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="10"/><xf numFmtId="49"/></cellXfs>',
    sheets: {
      项目: worksheet(
        '<cols><col min="3" max="3" hidden="1" width="9"/></cols><sheetData>' +
          '<row r="1"><c r="A1" t="inlineStr"><is><t>指标</t></is></c><c r="B1"><v>7</v></c>' +
          '<c r="C1" t="b"><v>1</v></c><c r="D1" t="e"><v>#N/A</v></c></row>' +
          '<row r="2" hidden="1"><c r="A2" t="inlineStr"><is><t>=1+1</t></is></c>' +
          '<c r="B2" s="1"><f>B1/14</f><v>0.5</v></c><c r="D2" t="inlineStr" s="2"><is><t>007</t></is></c></row>' +
          '<row r="4"><c r="A4"><v>3382</v></c><c r="D4" t="inlineStr"><is><t>2023/7/1</t></is></c></row>' +
          '</sheetData><mergeCells count="1"><mergeCell ref="A4:B5"/></mergeCells>',
      ),
      '花 名 册': worksheet('<sheetData/>'),
      锁定: worksheet(
        '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><sheetProtection sheet="1"/>',
      ),
    },
  });
}
