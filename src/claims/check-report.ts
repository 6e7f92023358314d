import { cellKind, forEachCell } from '../core/cells/grid.ts';
import type { Snapshot } from '../core/cells/snapshot.ts';
import { joinFindings } from '../core/checks/finish-findings.ts';
import { ofStation } from '../core/checks/of-station.ts';
import type { Evaluation } from '../core/evaluation.ts';
import { checkClaims } from './check-claims.ts';
import type { WorkbookClaim } from './check-leftovers.ts';
import { type ReportContext, readClaims } from './read-claims.ts';

/** The evaluation with a report's figures checked against it: its claims and their findings. */
export function checkReport(text: string, evaluation: Evaluation, snapshot: Snapshot): Evaluation {
  const { findings, source, settings, station } = evaluation;
  const context = contextOf(evaluation);
  const claims = readClaims(text, context);
  const { checked, drafts } = checkClaims(
    claims,
    evaluation,
    sentencesOf(snapshot, source.sheets, context),
  );
  return {
    ...evaluation,
    claims: checked,
    findings: joinFindings(findings, ofStation(drafts, station), source.sheets, settings.decisions),
  };
}

function contextOf({ indicators, project }: Evaluation): ReportContext {
  return {
    areas: [...new Set(indicators.flatMap(({ entry }) => entry.area ?? []))],
    units: [...new Set(indicators.flatMap(({ entry }) => entry.unit ?? []))],
    evaluationPeriod: project.evaluationPeriod?.value ?? null,
  };
}

/** Notes in the sheets that speak in sentences: 建档总户数596户，建档人数653人. */
function sentencesOf(
  snapshot: Snapshot,
  counted: readonly string[],
  context: ReportContext,
): readonly WorkbookClaim[] {
  const found: WorkbookClaim[] = [];
  for (const { name, grid } of snapshot.sheets) {
    if (!counted.includes(name)) continue;
    forEachCell(grid, (row, column, index) => {
      if (grid.kinds[index] !== cellKind.text) return;
      const text = grid.texts[grid.numbers[index] as number] ?? '';
      if (text.length < shortest || !/\d/.test(text) || !/[，,；;。]/.test(text)) return;
      for (const claim of readClaims(text, context)) {
        if (claim.topic === 'service') found.push({ claim, cell: { sheet: name, row, column } });
      }
    });
  }
  return found;
}

const shortest = 20;
