import type { Result } from '../../workbook.ts';
import { attributeOf, childrenOf, readXml } from '../xml/read-xml.ts';
import { type Container, entryOf } from '../zip/container.ts';
import { readPart } from './read-part.ts';

export interface Relationship {
  readonly id: string;
  /** As written: a strict or a transitional address. */
  readonly type: string;
  /** Its last word: `worksheet`, `sharedStrings`, `customXml`. */
  readonly kind: string;
  /** The part's name in the container, or the address as written where it lies outside. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** A part's relationships in their order; none where it has no such part. Empty `part`: the package's own. */
export async function readRelationships(
  container: Container,
  part: string,
): Promise<Result<readonly Relationship[]>> {
  const name = relationshipsPartOf(part);
  if (!entryOf(container, name)) return { ok: true, value: [] };
  const bytes = await readPart(container, name);
  if (!bytes.ok) return bytes;
  const root = readXml(bytes.value, name);
  if (!root.ok) return root;
  const value = childrenOf(root.value, 'Relationship').map((element) => {
    const type = attributeOf(element, 'Type') ?? '';
    const written = attributeOf(element, 'Target') ?? '';
    const isExternal = attributeOf(element, 'TargetMode') === 'External';
    return {
      id: attributeOf(element, 'Id') ?? '',
      type,
      kind: type.slice(type.lastIndexOf('/') + 1),
      target: isExternal ? written : resolveTarget(container, part, written),
      isExternal,
    };
  });
  return { ok: true, value };
}

/** `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`; empty → `_rels/.rels`. */
export function relationshipsPartOf(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** A target as the part's name: as the container spells it where it has it. */
function resolveTarget(container: Container, part: string, target: string): string {
  const written = target.replaceAll('\\', '/').replace(/#.*$/, '');
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const joined = joinPath(written.startsWith('/') ? '' : folder, written);
  // Some programs write targets from the package's root without the slash.
  const candidates = [joined, decodePath(joined), joinPath('', written)];
  const found = candidates.map((name) => entryOf(container, name)).find((entry) => entry !== null);
  return found?.name ?? joined;
}

function joinPath(folder: string, path: string): string {
  const steps: string[] = [];
  for (const step of `${folder}${path}`.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
