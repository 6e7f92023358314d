import { unzipSync } from 'fflate';
import { formatPosition, parsePosition } from '../../../src/core/cells/a1.ts';
import {
  childNamed,
  outlineXml,
  type PlacedElement,
} from '../../../src/hosts/xlsx/xml/xml-outline.ts';

/** The children of a worksheet in the schema's order: Excel calls another order damaged. */
const worksheetOrder = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'legacyDrawing',
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
];

const workbookOrder = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
  'calcPr',
  'oleSize',
  'customWorkbookViews',
  'pivotCaches',
  'smartTagPr',
  'smartTagTypes',
  'webPublishing',
  'fileRecoveryPr',
  'webPublishObjects',
  'extLst',
];

const stylesOrder = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];

interface Package {
  readonly parts: ReadonlyMap<string, string>;
  readonly roots: ReadonlyMap<string, PlacedElement>;
}

/** What Excel would stumble over in a package, in words for a test's output; empty when sound. */
export function packageFaults(bytes: Uint8Array): readonly string[] {
  const parts = new Map(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [
      name.replaceAll('\\', '/'),
      new TextDecoder().decode(content),
    ]),
  );
  const roots = new Map<string, PlacedElement>();
  const faults: string[] = [];
  for (const [name, text] of parts) {
    if (!/\.(xml|rels)$/i.test(name)) continue;
    const root = outlineXml(text);
    if (root) roots.set(name, root);
    else faults.push(`${name}: not well-formed`);
  }
  const all = { parts, roots };
  return [
    ...faults,
    ...contentTypeFaults(all),
    ...relationshipFaults(all),
    ...workbookFaults(all),
    ...stylesFaults(all),
    ...[...roots].flatMap(([name, root]) => worksheetFaults(all, name, root)),
  ];
}

function contentTypeFaults({ parts, roots }: Package): readonly string[] {
  const types = roots.get('[Content_Types].xml');
  const named = (types?.children ?? []).map(({ attributes }) => attributes);
  const overrides = named.flatMap(({ PartName }) => PartName?.slice(1).toLowerCase() ?? []);
  const extensions = new Set(named.flatMap(({ Extension }) => Extension?.toLowerCase() ?? []));
  const known = new Set([...parts.keys()].map((name) => name.toLowerCase()));
  return [
    ...twice(overrides).map((name) => `content type of ${name}: declared twice`),
    ...overrides
      .filter((name) => !known.has(name))
      .map((name) => `content type of ${name}: no part`),
    ...[...known]
      .filter((name) => name !== '[content_types].xml' && !name.endsWith('/'))
      .filter((name) => !overrides.includes(name) && !extensions.has(name.split('.').at(-1) ?? ''))
      .map((name) => `${name}: no content type`),
  ];
}

function relationshipFaults({ parts, roots }: Package): readonly string[] {
  const known = new Map([...parts.keys()].map((name) => [name.toLowerCase(), name]));
  const reached = new Set<string>();
  const faults: string[] = [];
  const follow = (source: string): void => {
    const slash = source.lastIndexOf('/') + 1;
    const name = `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
    const root = roots.get(known.get(name.toLowerCase()) ?? '');
    const ids = (root?.children ?? []).map(({ attributes }) => attributes.Id ?? '');
    faults.push(...twice(ids).map((id) => `${name}: ${id} twice`));
    for (const { attributes } of root?.children ?? []) {
      if (attributes.TargetMode === 'External') continue;
      const target = decodeURIComponent(
        new URL(attributes.Target ?? '', `http://x/${source}`).pathname.slice(1),
      );
      const found = known.get(target.toLowerCase());
      if (found === undefined) faults.push(`${name}: ${target} is not there`);
      else if (!reached.has(found)) {
        reached.add(found);
        follow(found);
      }
    }
  };
  follow('');
  const orphans = [...parts.keys()].filter(
    (name) => !name.endsWith('.rels') && !name.endsWith('/') && !name.startsWith('['),
  );
  return [
    ...faults,
    ...orphans.filter((name) => !reached.has(name)).map((name) => `${name}: nothing leads to it`),
  ];
}

function workbookFaults({ roots }: Package): readonly string[] {
  const book = [...roots.values()].find(({ local }) => local === 'workbook');
  if (!book) return ['no workbook'];
  const sheets = (childNamed(book, 'sheets')?.children ?? []).map(({ attributes }) => attributes);
  const names = childNamed(book, 'definedNames')?.children ?? [];
  const keys = names.map(({ attributes }) => `${attributes.name}@${attributes.localSheetId}`);
  return [
    ...orderFaults('workbook', book, workbookOrder),
    ...twice(sheets.map(({ name }) => (name ?? '').toLowerCase())).map(
      (name) => `sheet ${name} twice`,
    ),
    ...twice(sheets.map(({ sheetId }) => sheetId ?? '')).map((id) => `sheetId ${id} twice`),
    ...twice(sheets.map((each) => each['r:id'] ?? Object.values(each).join())).map(
      (id) => `sheet's relationship ${id} twice`,
    ),
    ...sheets
      .filter(({ name = '' }) => name.length > 31 || /[[\]:*?/\\]|^'|'$/.test(name) || name === '')
      .map(({ name }) => `sheet name ${name}`),
    ...twice(keys.map((key) => key.toLowerCase())).map((key) => `name ${key} twice`),
    ...names
      .filter(({ attributes }) => Number(attributes.localSheetId ?? 0) >= sheets.length)
      .map(({ attributes }) => `name ${attributes.name}: no such sheet`),
  ];
}

function stylesFaults({ roots }: Package): readonly string[] {
  const styles = [...roots.values()].find(({ local }) => local === 'styleSheet');
  if (!styles) return [];
  const count = (name: string) => childNamed(styles, name)?.children.length ?? 0;
  const faults = [...orderFaults('styles', styles, stylesOrder)];
  for (const list of styles.children) {
    const stated = list.attributes.count;
    if (stated !== undefined && Number(stated) !== list.children.length) {
      faults.push(`styles: ${list.local} says ${stated}, holds ${list.children.length}`);
    }
  }
  for (const [name, list] of [
    ['fontId', 'fonts'],
    ['fillId', 'fills'],
    ['borderId', 'borders'],
  ] as const) {
    const formats = childNamed(styles, 'cellXfs')?.children ?? [];
    const beyond = formats.filter(({ attributes }) => Number(attributes[name] ?? 0) >= count(list));
    if (beyond.length > 0) faults.push(`styles: ${name} beyond ${list}`);
  }
  const formats = (childNamed(styles, 'numFmts')?.children ?? []).map((each) => each.attributes);
  faults.push(
    ...twice(formats.map(({ numFmtId }) => numFmtId ?? '')).map((id) => `format ${id} twice`),
  );
  return faults;
}

function worksheetFaults(all: Package, name: string, root: PlacedElement): readonly string[] {
  if (root.local !== 'worksheet') return [];
  const styles = [...all.roots.values()].find(({ local }) => local === 'styleSheet');
  const count = (list: string) => (styles ? (childNamed(styles, list)?.children.length ?? 0) : 1);
  const [formats, differentials] = [count('cellXfs'), count('dxfs')];
  const faults = [...orderFaults(name, root, worksheetOrder)];
  let row = 0;
  for (const each of childNamed(root, 'sheetData')?.children ?? []) {
    const number = Number(each.attributes.r ?? row + 1);
    if (number <= row) faults.push(`${name}: row ${number} after ${row}`);
    row = number;
    let column = -1;
    for (const cell of each.children) {
      const { r = formatPosition({ row: row - 1, column: column + 1 }), s = '0' } = cell.attributes;
      const position = parsePosition(r);
      if (position?.row !== row - 1 || position.column <= column) faults.push(`${name}: cell ${r}`);
      if (Number(s) >= formats) faults.push(`${name}: ${r} has style ${s}`);
      column = position?.column ?? column;
    }
  }
  const rules = root.children
    .filter(({ local }) => local === 'conditionalFormatting')
    .flatMap(({ children }) => children);
  const beyond = rules.filter(({ attributes }) => Number(attributes.dxfId ?? 0) >= differentials);
  faults.push(
    ...beyond
      .filter(({ attributes }) => attributes.dxfId !== undefined)
      .map(({ attributes }) => `${name}: dxf ${attributes.dxfId}`),
  );
  return faults;
}

function orderFaults(
  name: string,
  root: PlacedElement,
  order: readonly string[],
): readonly string[] {
  let last = -1;
  return root.children.flatMap(({ local }) => {
    const place = order.indexOf(local);
    if (place < 0) return [];
    const isWrong = place < last;
    last = Math.max(last, place);
    return isWrong ? [`${name}: ${local} after ${order[last]}`] : [];
  });
}

function twice(names: readonly string[]): readonly string[] {
  return names.filter((name, at) => names.indexOf(name) !== at);
}
