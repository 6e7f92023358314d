/** The namespaces of a workbook: Excel writes one of two sets, and parts of both do not mix. */
export interface Dialect {
  readonly main: string;
  /** Of `r:id`, and what the types of relationships begin with. */
  readonly relationships: string;
  readonly drawing: string;
  readonly spreadsheetDrawing: string;
  readonly chart: string;
  readonly customXml: string;
  /** Strict OOXML writes ratios as `60%`, transitional as 60. */
  readonly isStrict: boolean;
}

export const transitional: Dialect = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  drawing: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  spreadsheetDrawing: 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
  chart: 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  customXml: 'http://schemas.openxmlformats.org/officeDocument/2006/customXml',
  isStrict: false,
};

export const strict: Dialect = {
  main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  relationships: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
  drawing: 'http://purl.oclc.org/ooxml/drawingml/main',
  spreadsheetDrawing: 'http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing',
  chart: 'http://purl.oclc.org/ooxml/drawingml/chart',
  customXml: 'http://purl.oclc.org/ooxml/officeDocument/customXml',
  isStrict: true,
};

/** Null for a namespace that is no workbook's. */
export function dialectOf(namespace: string): Dialect | null {
  return [transitional, strict].find(({ main }) => main === namespace) ?? null;
}
