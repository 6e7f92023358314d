import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** What a path stands for: its workbooks, or why there are none. */
export type Found =
  | { readonly kind: 'file'; readonly paths: readonly [string] }
  | { readonly kind: 'folder'; readonly paths: readonly string[] }
  | { readonly kind: 'not-found' | 'not-readable' | 'no-workbooks' };

/**
 * A file stands for itself; a folder for the workbooks in it, not in its sub-folders. Lock files
 * (`~$x.xlsx`) and our own outputs are left out.
 */
export async function findWorkbooks(path: string): Promise<Found> {
  const info = await stat(path).catch(() => null);
  if (!info) return { kind: 'not-found' };
  if (!info.isDirectory()) return { kind: 'file', paths: [path] };
  const names = await readdir(path).catch(() => null);
  if (!names) return { kind: 'not-readable' };
  const isOutput = (name: string) => /(-评估|^各站汇总)(-\d+)?\.xls[xm]$/i.test(name);
  const paths = names
    .filter((name) => /^(?![.~]).*\.xls[xm]$/i.test(name) && !isOutput(name))
    .sort((a, b) => a.localeCompare(b, 'zh-CN'))
    .map((name) => join(path, name));
  return paths.length > 0 ? { kind: 'folder', paths } : { kind: 'no-workbooks' };
}
