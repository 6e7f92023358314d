import type { Snapshot } from '../core/cells/snapshot.ts';
import type { Evaluation } from '../core/evaluation.ts';
import { writtenFor } from '../messages/written.ts';
import { readOurKey } from '../plan/our-key.ts';
import { outdatedSheets } from '../plan/outdated-sheets.ts';
import type { Plan } from '../plan/plan.ts';
import { planSummaries } from '../plan/plan-summaries.ts';
import { planWorkbook } from '../plan/plan-workbook.ts';
import { wantedName } from '../plan/sheet-names.ts';
import type { OurKey } from '../plan/sheet-plan.ts';
import type { DeskOptions, WritePreview } from './desk.ts';

/**
 * The summaries of one station, or of all where `station` is null. None where nothing was recognised, as
 * on the command line, but for those that the workbook has already.
 */
export function planStation(
  evaluations: readonly Evaluation[],
  snapshot: Snapshot,
  station: number | null,
  { lang, now }: DeskOptions,
): Plan {
  if (isEmpty(evaluations, snapshot)) return {};
  if (station === null) return planWorkbook(evaluations, snapshot, { lang, madeAt: now });
  const evaluation = evaluations[station];
  if (!evaluation) return {};
  const { sheets = [] } = planSummaries(evaluation, snapshot, { lang, madeAt: now });
  const stations = new Set(evaluations.map((one) => one.station?.key ?? null));
  const own = evaluation.station?.key ?? null;
  // Those of the other stations stand as they are.
  const isMeant = (key: OurKey) => {
    const of = readOurKey(key);
    return of.key === 'stations' ? own === null : of.station === own || !stations.has(of.station);
  };
  return { sheets: [...sheets, ...outdatedSheets(snapshot, snapshot, sheets, { lang, isMeant })] };
}

function isEmpty(evaluations: readonly Evaluation[], { sheets }: Snapshot): boolean {
  const tables = evaluations.flatMap(({ recognition }) => recognition.tables);
  return tables.length === 0 && !sheets.some(({ ours }) => ours);
}

/** What writing would do to the workbook, told from the plan that it would apply. */
export function previewOf(
  evaluations: readonly Evaluation[],
  snapshot: Snapshot,
  station: number | null,
  options: DeskOptions,
): WritePreview {
  const { sheets = [] } = planStation(evaluations, snapshot, station, options);
  const wanted = writtenFor(options.lang).sheets.names;
  const ours = new Set(snapshot.sheets.flatMap(({ ours: mark, name }) => (mark ? [name] : [])));
  const adds = sheets.some(({ name }) => !ours.has(name));
  const isClosed = snapshot.sheets.find(
    ({ name, isProtected }) => isProtected && sheets.some((sheet) => sheet.name === name),
  );
  return {
    sheets: sheets.map(({ key, name, isOutdated }) => ({
      key,
      name,
      wanted: wantedName(wanted, key),
      does: isOutdated ? 'retire' : ours.has(name) ? 'refresh' : 'add',
    })),
    trouble: isClosed
      ? { kind: 'sheet-protected', sheet: isClosed.name }
      : adds && snapshot.isStructureProtected
        ? { kind: 'structure-protected' }
        : null,
  };
}
