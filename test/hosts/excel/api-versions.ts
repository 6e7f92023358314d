import { readFileSync } from 'node:fs';

/**
 * The requirement set of each member of Excel's API as its published types say: `Range.values` →
 * `1.1`. Members outside of ExcelApi (`ExcelApiOnline`) are left out.
 */
export function apiVersions(): ReadonlyMap<string, string> {
  const text = readFileSync('node_modules/@types/office-js/index.d.ts', 'utf8');
  const start = text.indexOf('declare namespace Excel {');
  const end = text.indexOf('\ndeclare namespace ', start + 1);
  const versions = new Map<string, string>();
  let owner = '';
  let ownerVersion = '';
  let version = '';
  for (const line of text.slice(start, end < 0 ? undefined : end).split('\n')) {
    const set = /\[Api set: ExcelApi (\d+\.\d+)/.exec(line)?.[1];
    const type = /^ {4}(?:class|interface) (\w+)/.exec(line)?.[1];
    const member = /^ {8}(?:readonly )?(\w+)\??[(:<]/.exec(line)?.[1];
    if (set !== undefined) version = set;
    else if (type !== undefined) [owner, ownerVersion, version] = [type, version, ''];
    else if (member !== undefined) {
      const name = `${owner}.${member}`;
      if (!versions.has(name)) versions.set(name, version === '' ? ownerVersion : version);
      version = '';
    }
  }
  return versions;
}
