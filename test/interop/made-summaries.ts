import { inflateRawSync } from 'node:zlib';
import { evaluate } from '../../src/core/evaluate.ts';
import type { Evaluation } from '../../src/core/evaluation.ts';
import { defaultSettings } from '../../src/core/settings/default-settings.ts';
import type { Settings } from '../../src/core/settings/settings.ts';
import { openXlsx } from '../../src/hosts/xlsx/open-xlsx.ts';
import { openPackage } from '../../src/hosts/xlsx/package/open-package.ts';
import { type Container, entryOf } from '../../src/hosts/xlsx/zip/container.ts';
import type { Lang } from '../../src/messages/messages.ts';
import { planWorkbook } from '../../src/plan/plan-workbook.ts';

export interface MadeSummaries {
  readonly evaluation: Evaluation;
  readonly bytes: Uint8Array;
  /** Names of our sheets. */
  readonly sheets: readonly string[];
}

/** The whole way of a workbook in memory: read, evaluated, planned, written. */
export async function makeSummaries(
  bytes: Uint8Array,
  lang: Lang,
  settings: Partial<Settings> = {},
): Promise<MadeSummaries> {
  const opened = await openXlsx(bytes, '站.xlsx');
  if (!opened.ok) throw new Error(JSON.stringify(opened.trouble));
  const read = await opened.value.read();
  if (!read.ok) throw new Error(JSON.stringify(read.trouble));
  const evaluations = evaluate(read.value, { ...defaultSettings, ...settings });
  const [evaluation] = evaluations;
  if (!evaluation) throw new Error('nothing evaluated');
  const plan = planWorkbook(evaluations, read.value, { lang, madeAt: '2024-01-05 10:00' });
  const applied = await opened.value.apply(plan);
  if (!applied.ok) throw new Error(JSON.stringify(applied.trouble));
  return {
    evaluation,
    bytes: opened.value.bytes(),
    sheets: Object.values(applied.value.sheets),
  };
}

/** Parts that must change when sheets are added. */
const mayChange =
  /^(\[Content_Types\]\.xml|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/styles\.xml|docProps\/app\.xml|xl\/calcChain\.xml)$/;

/** Parts of the first file that the second has not as they were, compressed and inflated. */
export async function changedParts(
  before: Uint8Array,
  after: Uint8Array,
): Promise<readonly string[]> {
  const [was, is] = [await containerOf(before), await containerOf(after)];
  return was.entries.flatMap(({ name, data, method }) => {
    if (mayChange.test(name)) return [];
    const now = entryOf(is, name);
    if (!now) return [`${name}: gone`];
    const inflated = (raw: Uint8Array, how: number) =>
      how === 8 ? inflateRawSync(raw) : Buffer.from(raw);
    if (!inflated(data, method).equals(inflated(now.data, now.method))) return [`${name}: changed`];
    return Buffer.from(data).equals(now.data) ? [] : [`${name}: compressed anew`];
  });
}

async function containerOf(bytes: Uint8Array): Promise<Container> {
  const opened = await openPackage(bytes, '站.xlsx');
  if (!opened.ok) throw new Error(JSON.stringify(opened.trouble));
  return opened.value.container;
}
