import { describe, expect, it } from 'vitest';
import { createStyleTable, emptyStyles } from '../../../../src/hosts/xlsx/write/style-table.ts';
import { strict, transitional } from '../../../../src/hosts/xlsx/xml/dialect.ts';
import { outlineXml, type PlacedElement } from '../../../../src/hosts/xlsx/xml/xml-outline.ts';

const main = transitional.main;
const excel =
  `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="170" formatCode="0.0%"/></numFmts>` +
  '<fonts count="1" x14ac:knownFonts="1" xmlns:x14ac="urn:x"><font><sz val="11"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>' +
  '<cellXfs count="2"><xf/><xf numFmtId="170"/></cellXfs><cellStyles count="1"><cellStyle/></cellStyles>' +
  '<dxfs count="0"/><tableStyles count="0"/><extLst><ext/></extLst></styleSheet>';

function tableOf(text: string) {
  return createStyleTable(text, outlineXml(text) as PlacedElement);
}

describe('styles', () => {
  it('stay as they are where nothing is added', () => {
    expect(tableOf(excel).text()).toBe(excel);
  });

  it('are added at the end of their lists, nothing renumbered', () => {
    const table = tableOf(excel);
    expect(table.cell({ fill: 'd9e1f2', border: true, align: 'right', format: '0.00' })).toBe(2);
    expect(table.differential({ color: '9C0006', fill: 'FFC7CE' })).toBe(0);
    const side = (name: string) => `<${name} style="thin"><color rgb="FF808080"/></${name}>`;
    expect(table.text()).toBe(
      excel
        .replace(
          'knownFonts="1" xmlns:x14ac="urn:x"><font><sz val="11"/></font>',
          'knownFonts="1" xmlns:x14ac="urn:x"><font><sz val="11"/></font><font><sz val="11"/>' +
            '<color rgb="FF000000"/><name val="宋体"/><family val="3"/><charset val="134"/></font>',
        )
        .replace('<fonts count="1"', '<fonts count="2"')
        .replace('<fills count="2"', '<fills count="3"')
        .replace(
          '</fills>',
          '<fill><patternFill patternType="solid"><fgColor rgb="FFD9E1F2"/><bgColor indexed="64"/></patternFill></fill></fills>',
        )
        .replace('<borders count="1"', '<borders count="2"')
        .replace(
          '</borders>',
          `<border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border></borders>`,
        )
        .replace('<cellXfs count="2"', '<cellXfs count="3"')
        .replace(
          '</cellXfs>',
          '<xf numFmtId="2" fontId="1" fillId="2" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" ' +
            'applyFill="1" applyBorder="1" applyAlignment="1"><alignment horizontal="right" vertical="center"/></xf></cellXfs>',
        )
        .replace(
          '<dxfs count="0"/>',
          '<dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs>',
        ),
    );
  });

  it('of an earlier run are found again, whatever the order of attributes', () => {
    const look = { font: 'heading', bold: true, size: 16, format: '0.0"分"' } as const;
    const first = tableOf(excel);
    const place = first.cell(look);
    const text = first.text().replace(/<xf (numFmtId="\d+") (fontId="\d+")/g, '<xf $2 $1');
    const second = tableOf(text);
    expect(second.cell(look)).toBe(place);
    expect(second.text()).toBe(text);
  });

  it('take the number of a format that the workbook has, its own numbers or Excel’s', () => {
    const table = tableOf(excel);
    for (const format of ['0.0%', '0.00%', '@', '0"人"', '0"次"']) table.cell({ format });
    const added = [...table.text().matchAll(/<xf numFmtId="(\d+)" fontId="1"/g)];
    expect(added.map(([, id]) => id)).toEqual(['170', '10', '49', '171', '172']);
    expect(table.text()).toContain(
      '<numFmt numFmtId="172" formatCode="0&quot;次&quot;"/></numFmts>',
    );
  });

  it('make the lists that a part lacks, in the schema’s order', () => {
    const table = tableOf(emptyStyles(strict));
    table.cell({ format: '0"人"' });
    table.differential({ color: '000000', fill: 'FFFFFF' });
    const root = outlineXml(table.text());
    expect(root?.uri).toBe(strict.main);
    expect(root?.children.map(({ local, children }) => [local, children.length])).toEqual([
      ['numFmts', 1],
      ['fonts', 2],
      ['fills', 2],
      ['borders', 1],
      ['cellStyleXfs', 1],
      ['cellXfs', 2],
      ['cellStyles', 1],
      ['dxfs', 1],
    ]);
  });
});
