import { contentStamp } from '../core/cells/content-stamp.ts';
import { openXlsx } from '../hosts/xlsx/open-xlsx.ts';
import { newXlsx } from '../hosts/xlsx/package/new-xlsx.ts';
import type { Lang } from '../messages/messages.ts';
import { planStations, type StationFacts } from '../plan/plan-stations.ts';
import { firstUsable } from './choose-output.ts';
import { numberedNames, writeWhole } from './output-file.ts';

/** Writes 各站汇总.xlsx, a workbook of its own, into the folder; never over a file of the user's. */
export async function writeOverview(
  stations: readonly StationFacts[],
  folder: string,
  lang: Lang,
  madeAt: string,
): Promise<{ readonly ok: boolean; readonly path: string }> {
  const { path, previous } = await firstUsable(numberedNames(folder, '各站汇总.xlsx'));
  const opened = await openXlsx(newXlsx(), path);
  if (!opened.ok) return { ok: false, path };
  const { value: workbook } = opened;
  const empty = await workbook.read();
  if (!empty.ok) return { ok: false, path };
  const plan = planStations(stations, { lang, madeAt, previous });
  const applied = await workbook.apply({ ...plan, stamp: contentStamp(empty.value) });
  if (!applied.ok) return { ok: false, path };
  return writeWhole(path, workbook.bytes()).then(
    () => ({ ok: true, path }),
    () => ({ ok: false, path }),
  );
}
