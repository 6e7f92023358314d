import { newXlsx } from '../hosts/xlsx/new-xlsx.ts';
import { openXlsx } from '../hosts/xlsx/open-xlsx.ts';
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
  const { path } = await firstUsable(numberedNames(folder, '各站汇总.xlsx'));
  const opened = await openXlsx(newXlsx(), path);
  if (!opened.ok) return { ok: false, path };
  const { value: workbook } = opened;
  const applied = await workbook.apply({ ...planStations(stations, { lang, madeAt }), stamp: '' });
  if (!applied.ok) return { ok: false, path };
  return writeWhole(path, workbook.bytes()).then(
    () => ({ ok: true, path }),
    () => ({ ok: false, path }),
  );
}
