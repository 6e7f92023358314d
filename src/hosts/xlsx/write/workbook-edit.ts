import { type Splice, splice } from '../xml/splice.ts';
import { childNamed, childrenNamed, outlineXml, type PlacedElement } from '../xml/xml-outline.ts';
import { element, escapeText } from '../xml/xml-text.ts';

export interface NewSheet {
  readonly name: string;
  readonly relationId: string;
}

/** Names that a sheet has for itself, as Excel keeps print areas, title rows and filters. */
export interface SheetName {
  readonly name: '_xlnm.Print_Area' | '_xlnm.Print_Titles' | '_xlnm._FilterDatabase';
  /** Place of the sheet among the tabs. */
  readonly sheet: number;
  readonly refersTo: string;
}

/** `workbook.xml` with sheets added after its last. */
export function addSheets(text: string, sheets: readonly NewSheet[], relations: string): string {
  const root = outlineXml(text);
  const list = root && childNamed(root, 'sheets');
  if (!root || !list || sheets.length === 0) return text;
  const ids = childrenNamed(list, 'sheet').map(({ attributes }) => Number(attributes.sheetId) || 0);
  const last = Math.max(0, ...ids);
  const known = prefixFor(root, list, relations);
  const xml = sheets.map(({ name, relationId }, at) =>
    element(`${prefixOf(root)}sheet`, {
      name,
      sheetId: last + 1 + at,
      ...(known === null ? { 'xmlns:r': relations } : {}),
      [`${known ?? 'r'}:id`]: relationId,
    }),
  );
  return splice(text, [...missingView(root, list), appended(list, xml.join(''))]);
}

/** `workbook.xml` with all such names of these sheets replaced by the given ones. */
export function setSheetNames(
  text: string,
  sheets: ReadonlySet<number>,
  names: readonly SheetName[],
): string {
  const root = outlineXml(text);
  if (!root) return text;
  const list = childNamed(root, 'definedNames');
  const write = (name: SheetName) => nameXml(name, prefixOf(root));
  if (!list) {
    if (names.length === 0) return text;
    const whole = element(`${prefixOf(root)}definedNames`, {}, names.map(write).join(''));
    return splice(text, [insertion(root, 'definedNames', whole)]);
  }
  const left = new Set(names);
  const pieces: Splice[] = [];
  for (const placed of list.children) {
    const sheet = Number(placed.attributes.localSheetId ?? -1);
    const name = placed.attributes.name ?? '';
    if (!sheets.has(sheet) || !reserved.has(name)) continue;
    const wanted = [...left].find((each) => each.sheet === sheet && each.name === name);
    if (wanted) left.delete(wanted);
    pieces.push({ from: placed.start, to: placed.end, text: wanted ? write(wanted) : '' });
  }
  const rest = [...left].map(write).join('');
  return rest === '' ? splice(text, pieces) : splice(text, [...pieces, appended(list, rest)]);
}

/** `workbook.xml` that has all formulas calculated when it is opened. */
export function requestCalculation(text: string): string {
  const root = outlineXml(text);
  if (!root) return text;
  const placed = childNamed(root, 'calcPr');
  if (!placed) {
    const whole = element(`${prefixOf(root)}calcPr`, { fullCalcOnLoad: 1 });
    return splice(text, [insertion(root, 'calcPr', whole)]);
  }
  if (/^(1|true)$/.test(placed.attributes.fullCalcOnLoad ?? '')) return text;
  const open = text.slice(placed.start, placed.openEnd);
  const asked = open
    .replace(/\s+fullCalcOnLoad\s*=\s*("[^"]*"|'[^']*')/, '')
    .replace(/\s*\/?>$/, (end) => ` fullCalcOnLoad="1"${end.trim()}`);
  return splice(text, [{ from: placed.start, to: placed.openEnd, text: asked }]);
}

/** Each sheet's view names one of the workbook's: Excel calls a file without one damaged. */
function missingView(root: PlacedElement, list: PlacedElement): readonly Splice[] {
  if (childNamed(root, 'bookViews')) return [];
  const view = element(`${prefixOf(root)}workbookView`, {});
  const text = element(`${prefixOf(root)}bookViews`, {}, view);
  return [{ from: list.start, to: list.start, text }];
}

const reserved = new Set<string>([
  '_xlnm.Print_Area',
  '_xlnm.Print_Titles',
  '_xlnm._FilterDatabase',
] satisfies SheetName['name'][]);

/** From the sheets, which are always there, in the schema's order up to what we add. */
const order = ['sheets', 'functionGroups', 'externalReferences', 'definedNames', 'calcPr'];

function insertion(root: PlacedElement, name: string, text: string): Splice {
  const before = new Set(order.slice(0, order.indexOf(name)));
  const last = root.children.filter(({ local }) => before.has(local)).at(-1);
  const at = last?.end ?? root.openEnd;
  return { from: at, to: at, text };
}

/** Content put at the end of an element, which may have had none. */
function appended(list: PlacedElement, xml: string): Splice {
  if (!list.closesItself) return { from: list.closeStart, to: list.closeStart, text: xml };
  return { from: list.start, to: list.end, text: element(list.name, list.attributes, xml) };
}

function nameXml({ name, sheet, refersTo }: SheetName, prefix: string): string {
  const hidden = name === '_xlnm._FilterDatabase' ? 1 : undefined;
  return element(
    `${prefix}definedName`,
    { name, localSheetId: sheet, hidden },
    escapeText(refersTo),
  );
}

function prefixOf({ prefix }: PlacedElement): string {
  return prefix === '' ? '' : `${prefix}:`;
}

/** The prefix that a namespace has where sheets are listed; null where it has none. */
function prefixFor(root: PlacedElement, list: PlacedElement, namespace: string): string | null {
  const declared = Object.entries({ ...root.declares, ...list.declares });
  return declared.find(([prefix, uri]) => prefix !== '' && uri === namespace)?.[0] ?? null;
}
