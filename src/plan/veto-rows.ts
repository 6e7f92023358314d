import { formatAddress } from '../core/cells/a1.ts';
import { compare, one, type Rational, rational } from '../core/quantities/rational.ts';
import type { Scores, VetoState } from '../core/scores/scores.ts';
import { describeVeto, vetoName } from '../messages/describe-veto.ts';
import type { AttendanceSheet } from './attendance-sheet.ts';
import type { PlanContext } from './plan-context.ts';
import { formulaCell, noneCell, numberCell, textCell } from './planned-cell.ts';
import { plannedRow, sideBySide, wrappedHeight } from './planned-row.ts';
import { orDash } from './safe-formula.ts';
import { scoreColumn as column, type ScoresLayout, scoreAt } from './scores-layout.ts';
import type { SheetCell, SheetRow } from './sheet-plan.ts';
import { styles } from './styles.ts';
import { verifiedCell } from './verified-cell.ts';

/** The vetoes with their states; shortfalls are live over 到岗汇总. No row where the scheme knows none. */
export function vetoRows(
  context: PlanContext,
  layout: ScoresLayout,
  attendance: AttendanceSheet | null,
): readonly SheetRow[] {
  const { words, evaluation, lang } = context;
  const header = plannedRow(
    sideBySide(
      0,
      words.scores.vetoHeadings.map((text) => textCell(text, styles.header)),
    ),
  );
  const rows = evaluation.vetoes.map((veto, at) => {
    const key = `veto:${veto.id}`;
    const evidence = describeVeto(veto, lang);
    return plannedRow(
      {
        0: textCell(vetoName(veto.id, lang)),
        ...stateCells(context, veto, layout.firstVeto + at, attendance),
        5: textCell(evidence),
        [column.key]: textCell(key, styles.key),
      },
      {
        key,
        height: Math.max(wrappedHeight(vetoName(veto.id, lang), 28), wrappedHeight(evidence, 70)),
      },
    );
  });
  return layout.vetoHeader === null ? [] : [header, ...rows];
}

function stateCells(
  context: PlanContext,
  veto: VetoState,
  row: number,
  sheet: AttendanceSheet | null,
): Record<number, SheetCell> {
  const { state, evidence } = veto;
  const words = context.words.scores.vetoStates;
  const none = [noneCell(), noneCell(), noneCell()];
  if (evidence.kind !== 'shortfall') {
    return sideBySide(1, [textCell(words[state], styles.center), ...none]);
  }
  const { short, monthlyShort } = evidence;
  const threshold = rational(Math.round(evidence.threshold * 100), 100);
  const [shortAt, limitAt, monthlyAt] = [
    scoreAt(row, 'score'),
    scoreAt(row, 'weight'),
    scoreAt(row, 'counted'),
  ];
  const formula =
    `IFERROR(IF(ROUND(${shortAt}-${limitAt},8)>=0,"${words.triggered}",` +
    `IF(OR(${shortAt}>=1,ROUND(${monthlyAt}-${limitAt},8)>=0),"${words.near}","${words.clear}")),"${words.unanswered}")`;
  const reckoned = stateOf(short, monthlyShort, threshold);
  return sideBySide(1, [
    reckoned === state
      ? formulaCell(formula, words[state], styles.center)
      : textCell(words[state], styles.center),
    verifiedCell(short, shortCandidates(context, veto.id, sheet, short)),
    numberCell(threshold),
    verifiedCell(monthlyShort, monthlyCandidates(context, veto.id, sheet, monthlyShort)),
  ]);
}

function stateOf(short: Rational, monthly: Rational, threshold: Rational): VetoState['state'] {
  if (compare(short, threshold) >= 0) return 'triggered';
  return compare(short, one) >= 0 || compare(monthly, threshold) >= 0 ? 'near' : 'clear';
}

/** Net of surplus months: what the difference of 到岗汇总 falls under 0. */
function shortCandidates(
  context: PlanContext,
  id: string,
  sheet: AttendanceSheet | null,
  value: Rational,
) {
  const rows = sheet?.layout.rows;
  const row = isLicensed(context, id) ? rows?.licensed : rows?.all;
  if (!sheet || row === null || row === undefined) return [];
  const difference = { sheet: context.names.attendance, row, column: sheet.layout.total + 2 };
  return [{ formula: orDash(`MAX(0,0-${formatAddress(difference)})`), value }];
}

function monthlyCandidates(
  context: PlanContext,
  id: string,
  sheet: AttendanceSheet | null,
  value: Rational,
) {
  const place = sheet?.figureAt(isLicensed(context, id) ? 'monthlyShortLicensed' : 'monthlyShort');
  if (!place) return [];
  return [{ formula: formatAddress({ sheet: context.names.attendance, ...place }), value }];
}

function isLicensed({ evaluation }: PlanContext, id: string): boolean {
  const veto = evaluation.scores?.scheme.vetoes.find((one) => one.id === id);
  return veto?.workers === 'licensed';
}

/** The grade after vetoes, and whether it is provisional while one is unanswered. */
export function finalRows(
  context: PlanContext,
  scores: Scores,
  layout: ScoresLayout,
): readonly SheetRow[] {
  const { words, evaluation } = context;
  const { finalGrade, isProvisional } = evaluation;
  const { vetoStates, results } = words.scores;
  const states = `${scoreAt(layout.firstVeto, 'full')}:${scoreAt(layout.lastVeto, 'full')}`;
  const lowest = scoreAt(layout.firstBand + scores.scheme.grades.length - 1, 'name');
  const grade = scoreAt(layout.grade, 'counted');
  const hasVetoes = evaluation.vetoes.length > 0;
  const final = hasVetoes
    ? `IF(COUNTIF(${states},"${vetoStates.triggered}")>0,${lowest},${grade})`
    : grade;
  const open = hasVetoes
    ? `IF(COUNTIF(${states},"${vetoStates.unanswered}")>0,"${results.provisional}","${results.settled}")`
    : null;
  const word = isProvisional ? results.provisional : results.settled;
  const line = (key: string, label: string, cell: SheetCell) =>
    plannedRow(
      { 0: textCell(label, styles.totalLabel), 1: cell, [column.key]: textCell(key, styles.key) },
      { key },
    );
  const look = { ...styles.center, bold: true };
  return [
    line(
      'final',
      results.final,
      finalGrade ? formulaCell(final, finalGrade.name, look) : noneCell(),
    ),
    line(
      'provisional',
      results.isFinal,
      open ? formulaCell(open, word, look) : textCell(word, look),
    ),
  ];
}
