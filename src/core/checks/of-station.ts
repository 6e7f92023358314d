import type { FindingDraft } from './finding.ts';

/** In a workbook of several stations what a finding is about begins with its station. */
export function ofStation(
  drafts: readonly FindingDraft[],
  station: { readonly key: string } | null | undefined,
): readonly FindingDraft[] {
  return station
    ? drafts.map((draft) => ({ ...draft, about: [station.key, ...draft.about] }))
    : drafts;
}
