import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { checkReport } from '../../src/claims/check-report.ts';
import { formatAddress } from '../../src/core/cells/a1.ts';
import type { Snapshot } from '../../src/core/cells/snapshot.ts';
import { plainValue } from '../../src/core/checks/finish-findings.ts';
import { evaluate } from '../../src/core/evaluate.ts';
import type { Evaluation } from '../../src/core/evaluation.ts';
import { calculateIndicators } from '../../src/core/indicators/calculate-indicators.ts';
import { defaultSettings } from '../../src/core/settings/default-settings.ts';
import { openXlsx } from '../../src/hosts/xlsx/open-xlsx.ts';
import { tableContext } from '../core/checks/indicator-context.ts';
import { type DrawnRow, drawIndicators } from '../core/indicators/draw-indicators.ts';
import { wenchongPeriods } from '../core/indicators/published-indicators.ts';

export interface Evaluated {
  readonly evaluation: Evaluation;
  readonly snapshot: Snapshot;
}

/** A workbook on disk, evaluated. */
export async function evaluatedFile(path: string): Promise<Evaluated> {
  const opened = await openXlsx(await readFile(path), basename(path));
  const read = opened.ok ? await opened.value.read() : null;
  if (!read?.ok) throw new Error('not read');
  const [evaluation] = evaluate(read.value, defaultSettings);
  if (!evaluation) throw new Error('nothing evaluated');
  return { evaluation, snapshot: read.value };
}

/** A station that has one table of indicators and nothing else. */
export function evaluatedRows(rows: readonly DrawnRow[]): Evaluated {
  const table = drawIndicators(rows);
  const { snapshot, ...known } = tableContext([table]);
  return {
    snapshot,
    evaluation: {
      ...known,
      indicators: calculateIndicators([table], wenchongPeriods),
      source: { name: snapshot.name, sheets: [] },
      finalGrade: null,
      headcounts: null,
      isProvisional: false,
      findings: [],
      claims: null,
    },
  };
}

/** Each figure of a text with what came of it: `2189个 holds 指标!E1`. */
export function figuresOf(text: string, { evaluation, snapshot }: Evaluated): readonly string[] {
  const { claims } = checkReport(text, evaluation, snapshot);
  return (claims ?? []).map(({ figure, result, cell, expected }) =>
    [
      figure,
      result,
      ...(cell ? [formatAddress(cell)] : []),
      ...(expected ? [`→ ${plainValue(expected)}`] : []),
    ].join(' '),
  );
}

/** The findings that a text adds: rule, cell and data that the wording needs. */
export function findingsOf(text: string, { evaluation, snapshot }: Evaluated) {
  return checkReport(text, evaluation, snapshot).findings.filter(({ rule }) =>
    rule.startsWith('text/'),
  );
}
