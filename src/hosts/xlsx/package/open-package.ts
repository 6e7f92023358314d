import type { Result } from '../../workbook.ts';
import { type Container, openContainer } from '../zip/container.ts';
import { type PackageParts, readPackageParts } from './package-parts.ts';

/** A workbook's file, opened and its parts known, none of its sheets read yet. */
export interface OpenPackage {
  /** The file's name. */
  readonly name: string;
  readonly container: Container;
  readonly parts: PackageParts;
}

export async function openPackage(bytes: Uint8Array, name: string): Promise<Result<OpenPackage>> {
  const container = openContainer(bytes);
  if (!container.ok) return container;
  const parts = await readPackageParts(container.value);
  if (!parts.ok) return parts;
  return { ok: true, value: { name, container: container.value, parts: parts.value } };
}
