import type { HostTrouble } from '../../src/hosts/workbook.ts';
import { openXlsx } from '../../src/hosts/xlsx/open-xlsx.ts';
import { packageFaults } from '../../test/hosts/xlsx/package-faults.ts';
import { samplePlan } from '../../test/hosts/xlsx/sample-plan.ts';
import { lookIntoZip } from './zip-look.ts';

export type Checked =
  | { readonly kind: 'refused'; readonly trouble: HostTrouble }
  | {
      readonly kind: 'done';
      readonly bytes: Uint8Array;
      /** Names of the sheets that were there before. */
      readonly userSheets: readonly string[];
      readonly kept: number;
      readonly changed: readonly string[];
      readonly added: number;
      readonly faults: readonly string[];
    };

/** Adds sheets to a workbook as a user would, and looks at what else came of it. */
export async function checkWorkbook(bytes: Uint8Array, name: string): Promise<Checked> {
  const book = await openXlsx(bytes, name);
  if (!book.ok) return { kind: 'refused', trouble: book.trouble };
  const snapshot = await book.value.read();
  if (!snapshot.ok) return { kind: 'refused', trouble: snapshot.trouble };
  const userSheets = snapshot.value.sheets.map((sheet) => sheet.name);
  const plan = samplePlan(userSheets[0] ?? 'Sheet1');
  const applied = await book.value.apply(plan);
  if (!applied.ok) return { kind: 'refused', trouble: applied.trouble };
  const after = book.value.bytes();
  const { kept, changed, added, faults } = compareParts(bytes, after);
  const before = new Set(packageFaults(bytes));
  faults.push(...packageFaults(after).filter((fault) => !before.has(fault)));
  const read = await book.value.read();
  if (!read.ok) faults.push(`result does not open: ${read.trouble.kind}`);
  else {
    const ours = read.value.sheets.filter((sheet) => sheet.ours?.complete).length;
    if (ours !== plan.sheets?.length) faults.push(`${ours} sheets of ours`);
    if (read.value.settings !== plan.settings) faults.push('settings differ');
  }
  const again = await book.value.apply(plan);
  if (!again.ok || !isSame(book.value.bytes(), after)) faults.push('a second time changes it');
  await applied.value.undo();
  if (!isSame(book.value.bytes(), bytes)) faults.push('undo is not what was');
  faults.push(...(await markFaults(bytes, name, userSheets[0])));
  return { kind: 'done', bytes: after, userSheets, kept, changed, added, faults };
}

/** The parts that adding a sheet has to change. */
const mayChange =
  /^(\[Content_Types\]\.xml|docProps\/app\d*\.xml|xl\/(workbook\d*|styles)\.xml|xl\/_rels\/workbook\d*\.xml\.rels)$/i;
const mayGo = /^xl\/calcChain\.xml$/i;

function compareParts(before: Uint8Array, after: Uint8Array) {
  const result = new Map(lookIntoZip(after).map((entry) => [entry.name, entry]));
  const faults: string[] = [];
  const changed: string[] = [];
  let kept = 0;
  for (const { name, raw, content } of lookIntoZip(before)) {
    const now = result.get(name);
    result.delete(name);
    if (!now) {
      changed.push(`-${name}`);
      if (!mayGo.test(name)) faults.push(`${name} is gone`);
    } else if (now.raw.equals(raw) && now.content.equals(content)) kept++;
    else {
      changed.push(name);
      if (!mayChange.test(name)) faults.push(`${name} changed`);
    }
  }
  return { kept, changed, added: result.size, faults };
}

/** A mark set and cleared again leaves every sheet as it was. */
async function markFaults(
  bytes: Uint8Array,
  name: string,
  sheet: string | undefined,
): Promise<readonly string[]> {
  const book = await openXlsx(bytes, name);
  if (!book.ok || sheet === undefined) return [];
  const cell = { sheet, row: 2, column: 1 };
  const marked = await book.value.apply({ marks: [{ cell, severity: 'error' }] });
  if (!marked.ok) return [`marks: ${marked.trouble.kind}`];
  const known = new Set(packageFaults(bytes));
  const faults = packageFaults(book.value.bytes()).filter((fault) => !known.has(fault));
  const cleared = await book.value.apply({ marks: [] });
  if (!cleared.ok) return [`marks: ${cleared.trouble.kind}`];
  const before = new Map(lookIntoZip(bytes).map((entry) => [entry.name, entry.content]));
  const left = lookIntoZip(book.value.bytes())
    .filter((entry) => !before.get(entry.name)?.equals(entry.content))
    .filter((entry) => !/styles\.xml$/i.test(entry.name));
  return [...faults, ...left.map((entry) => `${entry.name} keeps a trace of a mark`)];
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.compare(a, b) === 0;
}
