import { randomUUID } from 'node:crypto';
import { access, constants, mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';

/** `report.xlsx` and its earlier outputs `report-评估.xlsx`, `report-评估-2.xlsx` → `report`, `.xlsx`. */
export function outputBase(input: string): { readonly base: string; readonly extension: string } {
  const extension = extname(input);
  const name = basename(input, extension);
  return { base: name.replace(/-评估(-\d+)?$/, '') || name, extension };
}

/** Names to try in turn: `x-评估.xlsx`, `x-评估-2.xlsx`, …; never the input itself. */
export function* outputNames(input: string, folder: string, first = 1): Generator<string> {
  const { base, extension } = outputBase(input);
  for (let ordinal = first; ; ordinal++) {
    const path = join(folder, `${base}-评估${ordinal === 1 ? '' : `-${ordinal}`}${extension}`);
    if (resolve(path) !== resolve(input)) yield path;
  }
}

/** `各站汇总.xlsx`, `各站汇总-2.xlsx`, … */
export function* numberedNames(folder: string, name: string): Generator<string> {
  const extension = extname(name);
  const base = basename(name, extension);
  for (let ordinal = 1; ; ordinal++) {
    yield join(folder, `${base}${ordinal === 1 ? '' : `-${ordinal}`}${extension}`);
  }
}

export async function fileExists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/** Whether the folder, or the one that it would be made in, can be written to. Makes nothing. */
export async function canWriteInto(folder: string): Promise<boolean> {
  const path = resolve(folder);
  const info = await stat(path).catch(() => null);
  if (!info) return dirname(path) !== path && canWriteInto(dirname(path));
  const isAllowed = await access(path, constants.W_OK).then(
    () => true,
    () => false,
  );
  return info.isDirectory() && isAllowed;
}

/**
 * Writes beside the target and then takes its place, so that no half-written file is ever seen.
 * Makes the folder where it is lacking.
 */
export async function writeWhole(path: string, bytes: Uint8Array | string): Promise<void> {
  const draft = join(dirname(path), `.${randomUUID()}.tmp`);
  await makeFolder(dirname(path));
  try {
    await writeFile(draft, bytes, { flush: true });
    await rename(draft, path);
  } finally {
    await rm(draft, { force: true });
  }
}

/**
 * The folder with those above it that are lacking. Node's own recursive `mkdir` never ends where a
 * system takes no folder and says that there is none above it (/proc, some network drives).
 */
async function makeFolder(path: string): Promise<void> {
  if (await fileExists(path)) return;
  const above = dirname(path);
  if (above !== path) await makeFolder(above);
  await mkdir(path).catch(async (error: unknown) => {
    if (!(await fileExists(path))) throw error;
  });
}
