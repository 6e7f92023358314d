import type { SheetChart } from '../../../plan/sheet-plan.ts';
import type { Dialect } from '../xml/dialect.ts';
import { element, xmlDeclaration } from '../xml/xml-text.ts';

/** A drawing part that shows charts, each over its cells; `ids` are their relationships. */
export function drawingXml(
  charts: readonly SheetChart[],
  ids: readonly string[],
  dialect: Dialect,
): string {
  const anchors = charts.map((chart, index) => anchorXml(chart, index, ids[index] ?? '', dialect));
  return (
    `${xmlDeclaration}<xdr:wsDr xmlns:xdr="${dialect.spreadsheetDrawing}" xmlns:a="${dialect.drawing}">` +
    `${anchors.join('')}</xdr:wsDr>`
  );
}

function anchorXml(chart: SheetChart, index: number, id: string, dialect: Dialect): string {
  const { top, left, bottom, right } = chart.place;
  const properties = element('xdr:cNvPr', {
    id: index + 2,
    name: `Chart ${index + 1}`,
    descr: chart.title,
  });
  return (
    `<xdr:twoCellAnchor editAs="oneCell">${cornerXml('from', left, top)}` +
    `${cornerXml('to', right + 1, bottom + 1)}<xdr:graphicFrame macro="">` +
    `<xdr:nvGraphicFramePr>${properties}<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${dialect.chart}"><c:chart xmlns:c="${dialect.chart}"` +
    ` xmlns:r="${dialect.relationships}" r:id="${id}"/></a:graphicData></a:graphic>` +
    '</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>'
  );
}

function cornerXml(name: string, column: number, row: number): string {
  return (
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff>` +
    `<xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`
  );
}
