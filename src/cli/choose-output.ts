import { readFile } from 'node:fs/promises';
import { contentStamp } from '../core/cells/content-stamp.ts';
import type { Snapshot } from '../core/cells/snapshot.ts';
import { openXlsx } from '../hosts/xlsx/open-xlsx.ts';
import { fileExists } from './output-file.ts';

export interface Output {
  readonly path: string;
  /** The earlier output that it takes the place of; null for a new file. */
  readonly previous: Snapshot | null;
}

/**
 * The file to write: the first of the names that is free or holds an earlier output in which nobody
 * has worked outside our sheets. Everything else that has such a name stays.
 */
export async function firstUsable(paths: Iterable<string>): Promise<Output> {
  for (const path of paths) {
    if (!(await fileExists(path))) return { path, previous: null };
    const previous = await readOutput(path);
    if (previous) return { path, previous };
  }
  throw new Error('The names never end');
}

/** The first of the names that no file has. */
export async function firstFree(paths: Iterable<string>): Promise<Output> {
  for (const path of paths) {
    if (!(await fileExists(path))) return { path, previous: null };
  }
  throw new Error('The names never end');
}

async function readOutput(path: string): Promise<Snapshot | null> {
  const bytes = await readFile(path).catch(() => null);
  const opened = bytes && (await openXlsx(bytes, path));
  const read = opened?.ok ? await opened.value.read() : null;
  return read?.ok && isUntouched(read.value) ? read.value : null;
}

/** The user's sheets are still what they were when we wrote ours beside them. */
function isUntouched(snapshot: Snapshot): boolean {
  const stamps = snapshot.sheets.flatMap(({ ours }) => (ours?.stamp ? [ours.stamp] : []));
  return stamps.length > 0 && stamps.includes(contentStamp(snapshot));
}
