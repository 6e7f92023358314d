import { readFile } from 'node:fs/promises';
import { readLayouts, type TaughtReading } from '../core/settings/read-layouts.ts';
import type { RememberedLayout } from '../core/tables/words/remembered-layout.ts';
import { writeWhole } from './output-file.ts';

/** The layouts and own words of a file; `unreadable` where there is no such file or it holds none. */
export async function readLayoutsFile(path: string | null): Promise<TaughtReading | 'unreadable'> {
  if (path === null) return { layouts: [], words: [], damaged: [] };
  const text = await readFile(path, 'utf8').catch(() => null);
  return (text === null ? null : readLayouts(text)) ?? 'unreadable';
}

/** Writes layouts for `--layouts`; those that many workbooks share stand there once. */
export async function writeLayoutsFile(
  path: string,
  layouts: readonly RememberedLayout[],
): Promise<void> {
  const forms = new Map(layouts.map((layout) => [formOf(layout), layout]));
  await writeWhole(path, `${JSON.stringify([...forms.values()], null, 2)}\n`);
}

/** What makes two layouts one form: all but their names and sheets. */
function formOf(layout: RememberedLayout): string {
  return JSON.stringify({ ...layout, id: '', name: '', sheet: '' });
}
