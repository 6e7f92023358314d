import { relationshipsPartOf } from '../package/relationships.ts';
import { splice } from '../xml/splice.ts';
import { outlineXml } from '../xml/xml-outline.ts';
import { element, xmlDeclaration } from '../xml/xml-text.ts';
import type { PackageDraft } from './package-draft.ts';

const namespace = 'http://schemas.openxmlformats.org/package/2006/relationships';

export interface NewRelationship {
  readonly id: string;
  /** Whole address. */
  readonly type: string;
  /** The part's name. */
  readonly target: string;
}

/** Writes all relationships of a part of ours. */
export function setRelationships(
  draft: PackageDraft,
  part: string,
  relationships: readonly NewRelationship[],
): void {
  const written = relationships.map((each) => relationshipXml(part, each, ''));
  const xml = `${xmlDeclaration}<Relationships xmlns="${namespace}">${written.join('')}</Relationships>`;
  draft.set(relationshipsPartOf(part), xml);
}

/** Adds one to a part's relationships, whose part must have been fetched; returns its id. */
export function addRelationship(
  draft: PackageDraft,
  part: string,
  { type, target }: Omit<NewRelationship, 'id'>,
): string {
  const name = relationshipsPartOf(part);
  const text = draft.text(name);
  const root = text === null ? null : outlineXml(text);
  if (text === null || !root) {
    setRelationships(draft, part, [{ id: 'rId1', type, target }]);
    return 'rId1';
  }
  const id = freeId(root.children.map(({ attributes }) => attributes.Id ?? ''));
  const prefix = root.prefix === '' ? '' : `${root.prefix}:`;
  const xml = relationshipXml(part, { id, type, target }, prefix);
  const [from, to, whole] = root.closesItself
    ? [root.start, root.end, element(root.name, root.attributes, xml)]
    : [root.closeStart, root.closeStart, xml];
  draft.set(name, splice(text, [{ from, to, text: whole }]));
  return id;
}

/** Takes out those of a part's relationships that have one of the ids. */
export function removeRelationships(
  draft: PackageDraft,
  part: string,
  ids: ReadonlySet<string>,
): void {
  const name = relationshipsPartOf(part);
  const text = draft.text(name);
  const root = text === null ? null : outlineXml(text);
  if (text === null || !root || ids.size === 0) return;
  const gone = root.children.filter(({ attributes }) => ids.has(attributes.Id ?? ''));
  const pieces = gone.map(({ start, end }) => ({ from: start, to: end, text: '' }));
  draft.set(name, splice(text, pieces));
}

/** How a part is named from another's place: `xl/worksheets/sheet1.xml`, `xl/charts/chart1.xml` → `../charts/chart1.xml`. */
function relativeTarget(from: string, to: string): string {
  const start = from.split('/').slice(0, -1);
  const steps = to.split('/');
  let common = 0;
  while (common < start.length && common < steps.length - 1 && start[common] === steps[common]) {
    common++;
  }
  return [...start.slice(common).map(() => '..'), ...steps.slice(common)].join('/');
}

function relationshipXml(part: string, { id, type, target }: NewRelationship, prefix: string) {
  const attributes = { Id: id, Type: type, Target: relativeTarget(part, target) };
  return element(`${prefix}Relationship`, attributes);
}

function freeId(taken: readonly string[]): string {
  const numbers = taken.map((id) => Number(/^rId(\d{1,9})$/i.exec(id)?.[1] ?? 0));
  return `rId${Math.max(0, ...numbers) + 1}`;
}
