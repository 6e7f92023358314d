import { element } from './xml-text.ts';

/** An element without its place, to be written or compared. */
export interface XmlTree {
  readonly local: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlTree[];
}

/** `prefix` with its colon, or nothing. */
export function treeXml(tree: XmlTree, prefix: string): string {
  const content = tree.children.map((child) => treeXml(child, prefix)).join('');
  return element(`${prefix}${tree.local}`, tree.attributes, content);
}

/** The same for elements that mean the same: order of attributes and children left out. */
export function canonicalXml(tree: XmlTree): string {
  const attributes = Object.entries(tree.attributes)
    .filter(([name]) => !name.startsWith('xmlns'))
    .map(([name, value]) => `${name}=${JSON.stringify(value)}`);
  const children = tree.children.map(canonicalXml);
  return `${tree.local}(${attributes.sort().join()})[${children.sort().join()}]`;
}
