import { unzipSync } from 'fflate';

/** What the add-in would find of a file's parts behind Excel's API, as raw text. */
export interface FileParts {
  /** By sheet: custom properties by their names, and formulas of conditional formats with cells. */
  readonly properties: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly conditions: ReadonlyMap<string, readonly RawCondition[]>;
  readonly customXml: readonly string[];
}

export interface RawCondition {
  readonly cells: string;
  readonly formula: string;
  /** RRGGBB of the fill. */
  readonly fill: string;
}

export function fileParts(bytes: Uint8Array): FileParts {
  const files = unzipSync(bytes);
  const text = (name: string) => new TextDecoder().decode(files[name] ?? new Uint8Array());
  const targets = relations(text('xl/_rels/workbook.xml.rels'));
  const fills = dxfFills(text('xl/styles.xml'));
  const properties = new Map<string, Map<string, string>>();
  const conditions = new Map<string, RawCondition[]>();
  for (const [, tag = ''] of text('xl/workbook.xml').matchAll(/<sheet\s([^>]*)\/>/g)) {
    const name = unescaped(attribute(tag, 'name'));
    const part = targets.get(attribute(tag, 'r:id')) ?? '';
    const xml = text(`xl/${part}`);
    const own = relations(text(`xl/worksheets/_rels/${part.split('/').at(-1)}.rels`));
    const found = new Map<string, string>();
    for (const [, property = ''] of xml.matchAll(/<customPr\s([^>]*)\/>/g)) {
      const target = (own.get(attribute(property, 'r:id')) ?? '').replace('../', 'xl/');
      const content = files[target] ?? files[target.replace(/^\//, '')] ?? new Uint8Array();
      found.set(attribute(property, 'name'), new TextDecoder('utf-16le').decode(content));
    }
    properties.set(name, found);
    conditions.set(name, conditionsIn(xml, fills));
  }
  const customXml = Object.keys(files).filter((each) => /^customXml\/item\d*\.xml$/.test(each));
  return { properties, conditions, customXml: customXml.map(text) };
}

function conditionsIn(xml: string, fills: readonly string[]): RawCondition[] {
  const found: RawCondition[] = [];
  const blocks = xml.matchAll(
    /<conditionalFormatting sqref="([^"]*)"[^>]*>([\s\S]*?)<\/conditionalFormatting>/g,
  );
  for (const [, cells = '', inner = ''] of blocks) {
    const rules = inner.matchAll(/<cfRule\s([^>]*)>\s*<formula>([^<]*)<\/formula>/g);
    for (const [, rule = '', formula = ''] of rules) {
      const fill = fills[Number(attribute(rule, 'dxfId'))] ?? '';
      found.push({ cells, formula: unescaped(formula), fill });
    }
  }
  return found;
}

function dxfFills(styles: string): readonly string[] {
  const list = /<dxfs[^>]*>([\s\S]*)<\/dxfs>/.exec(styles)?.[1] ?? '';
  return [...list.matchAll(/<dxf>([\s\S]*?)<\/dxf>/g)].map(
    ([, dxf = '']) => /<bgColor rgb="FF([0-9A-F]{6})"/.exec(dxf)?.[1] ?? '',
  );
}

function relations(xml: string): ReadonlyMap<string, string> {
  return new Map(
    [...xml.matchAll(/<Relationship\s([^>]*)\/>/g)].map(([, tag = '']) => [
      attribute(tag, 'Id'),
      attribute(tag, 'Target'),
    ]),
  );
}

function attribute(tag: string, name: string): string {
  return new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
}

function unescaped(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
