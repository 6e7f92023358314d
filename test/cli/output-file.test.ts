import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { outputBase, outputNames, writeWhole } from '../../src/cli/output-file.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'output-file-'));
});
afterEach(() => rm(folder, { recursive: true }));

function firstNames(input: string, out: string): readonly string[] {
  const names = outputNames(input, out);
  return [names.next().value, names.next().value] as string[];
}

describe('the output file', () => {
  it.each([
    ['/d/文冲.xlsx', '文冲', '.xlsx'],
    ['/d/文冲-评估.xlsx', '文冲', '.xlsx'],
    ['/d/文冲-评估-2.xlsx', '文冲', '.xlsx'],
    ['/d/评估.xlsm', '评估', '.xlsm'],
    ['/d/-评估.xlsx', '-评估', '.xlsx'],
  ])('of %s is named after %s', (input, base, extension) => {
    expect(outputBase(input)).toEqual({ base, extension });
  });

  it('is never the input itself', () => {
    expect(firstNames('/d/a-评估.xlsx', '/d')).toEqual(['/d/a-评估-2.xlsx', '/d/a-评估-3.xlsx']);
    expect(firstNames('/d/a.xlsx', '/e')).toEqual(['/e/a-评估.xlsx', '/e/a-评估-2.xlsx']);
  });

  it('takes its place whole and leaves no draft behind', async () => {
    const path = join(folder, 'a.txt');
    await writeFile(path, 'old');
    await writeWhole(path, 'new');
    expect(await readFile(path, 'utf8')).toBe('new');
    expect(await readdir(folder)).toEqual(['a.txt']);
  });

  it('leaves no draft when it cannot take its place', async () => {
    await expect(writeWhole(folder, 'new')).rejects.toThrow();
    expect(await readdir(folder)).toEqual([]);
  });

  it('makes the folders that are lacking', async () => {
    const path = join(folder, 'a', 'b', 'c.txt');
    await writeWhole(path, 'new');
    expect(await readFile(path, 'utf8')).toBe('new');
  });

  it('gives up where the system takes no folder', async () => {
    await expect(writeWhole('/proc/station-evaluation/a/b.txt', 'new')).rejects.toThrow();
  });
});
