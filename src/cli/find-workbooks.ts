import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** What a path stands for: its workbooks, or why there are none. */
export type Found =
  | { readonly kind: 'file'; readonly paths: readonly [string] }
  | {
      readonly kind: 'folder';
      readonly paths: readonly string[];
      /** Workbooks of other formats, which are named and not done. */
      readonly others: readonly string[];
    }
  | { readonly kind: 'not-found' | 'not-readable' | 'no-workbooks' };

/**
 * A file stands for itself; a folder for the workbooks in it, not in its sub-folders. Lock files
 * (`~$x.xlsx`) and our own outputs are left out, and an old `x.xls` beside the `x.xlsx` that it was
 * saved as.
 */
export async function findWorkbooks(path: string): Promise<Found> {
  const info = await stat(path).catch(() => null);
  if (!info) return { kind: 'not-found' };
  if (!info.isDirectory()) return { kind: 'file', paths: [path] };
  const all = await readdir(path, { withFileTypes: true }).catch(() => null);
  if (!all) return { kind: 'not-readable' };
  const names = all
    .filter((entry) => entry.isFile() || entry.isSymbolicLink())
    .map(({ name }) => name)
    .filter((name) => !/^[.~]|(-评估|^各站汇总)(-\d+)?\.[^.]+$/.test(name))
    .sort((a, b) => a.localeCompare(b, 'zh-CN'));
  const done = names.filter((name) => /\.xls[xm]$/i.test(name));
  const bases = new Set(done.map(baseOf));
  const others = names.filter(
    (name) => /\.(xls|xlsb|ods|et|numbers)$/i.test(name) && !bases.has(baseOf(name)),
  );
  if (done.length + others.length === 0) return { kind: 'no-workbooks' };
  const pathOf = (name: string) => join(path, name);
  return { kind: 'folder', paths: done.map(pathOf), others: others.map(pathOf) };
}

function baseOf(name: string): string {
  return name.slice(0, name.lastIndexOf('.'));
}
