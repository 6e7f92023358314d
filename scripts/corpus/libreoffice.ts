import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Whether LibreOffice is on this machine. */
export function hasLibreOffice(): boolean {
  return spawnSync('soffice', ['--version'], { stdio: 'ignore' }).status === 0;
}

/**
 * Converts workbooks, named by what the files are to be called, and gives the files that came out
 * by name. What LibreOffice cannot open gives no file.
 */
export function convert(
  workbooks: ReadonlyMap<string, Uint8Array>,
  filter: string,
): ReadonlyMap<string, Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'station-office-'));
  const [profile, from, to] = ['profile', 'from', 'to'].map((name) => join(folder, name));
  if (!profile || !from || !to) return new Map();
  try {
    execFileSync('mkdir', [from, to]);
    const files = [...workbooks].map(([name, bytes]) => {
      const file = join(from, name);
      writeFileSync(file, bytes);
      return file;
    });
    const options = [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      '--headless',
      '--norestore',
    ];
    execFileSync('soffice', [...options, '--convert-to', filter, '--outdir', to, ...files], {
      stdio: 'ignore',
      timeout: 10 * 60_000,
    });
    return new Map(readdirSync(to).map((name) => [name, readFileSync(join(to, name))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Every sheet as it is displayed, a file each: `book-sheet.csv`, in UTF-8. */
export const everySheetAsCsv =
  'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';
