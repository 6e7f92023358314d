import { formatAddress, formatRangeAddress } from '../core/cells/a1.ts';
import type { VetoState } from '../core/scores/scores.ts';
import { mirrorCell } from './mirror-cell.ts';
import type { PlanContext } from './plan-context.ts';
import { formulaCell, textCell } from './planned-cell.ts';
import { scoreColumn } from './scores-layout.ts';
import type { ScoresSheet } from './scores-sheet.ts';
import type { SheetCell } from './sheet-plan.ts';
import { styles } from './styles.ts';

/** The answer first: total, grade and vetoes, from top to bottom. */
export interface ResultCells {
  readonly heading: SheetCell;
  readonly total: SheetCell;
  readonly grade: SheetCell;
  readonly vetoes: SheetCell;
}

export function resultCells(context: PlanContext, scores: ScoresSheet | null): ResultCells {
  const { words, evaluation } = context;
  const { result } = words.overview;
  const heading = textCell(result.heading, styles.header);
  if (!scores || !evaluation.scores) {
    const nothing = textCell(result.noScores, { ...styles.bigWord, size: 14 });
    return {
      heading,
      total: textCell('—', styles.big),
      grade: nothing,
      vetoes: textCell('', styles.center),
    };
  }
  const { plan, layout } = scores;
  const { total, missing } = evaluation.scores;
  return {
    heading,
    total: total
      ? mirrorCell(plan, { row: layout.shown, column: scoreColumn.counted }, styles.big)
      : textCell('—', styles.big),
    grade: total
      ? gradeCell(context, scores)
      : textCell(words.overview.result.missing(missing), { ...styles.bigWord, size: 14 }),
    vetoes: vetoCell(context, scores),
  };
}

function gradeCell({ words, evaluation }: PlanContext, { plan, layout }: ScoresSheet): SheetCell {
  const at = (row: number) => formatAddress({ sheet: plan.name, row, column: 1 });
  const { provisional } = words.scores.results;
  const mark = words.overview.result.provisional;
  const name = evaluation.finalGrade?.name ?? '';
  return formulaCell(
    `${at(layout.final)}&IF(${at(layout.provisional)}="${provisional}","${mark}","")`,
    name + (evaluation.isProvisional ? mark : ''),
    styles.bigWord,
  );
}

/** How many vetoes are triggered, near, or still to be answered; what is worst comes first. */
function vetoCell({ words, evaluation }: PlanContext, { plan, layout }: ScoresSheet): SheetCell {
  const { vetoes } = evaluation;
  const { result } = words.overview;
  if (vetoes.length === 0) return textCell(result.noVetoes, styles.center);
  const range = formatRangeAddress({
    sheet: plan.name,
    top: layout.firstVeto,
    bottom: layout.lastVeto,
    left: 1,
    right: 1,
  });
  const states = ['triggered', 'near', 'unanswered'] as const;
  const count = (state: VetoState['state']) => vetoes.filter((veto) => veto.state === state).length;
  const counted = (state: VetoState['state']) =>
    `COUNTIF(${range},"${words.scores.vetoStates[state]}")`;
  const parts = states.map(
    (state) =>
      `IF(${counted(state)}>0,"${result.vetoes[state]}"&${counted(state)}&"${result.items}","")`,
  );
  const text = states
    .map((state) =>
      count(state) > 0 ? `${result.vetoes[state]}${count(state)}${result.items}` : '',
    )
    .join('');
  const none = states.map((state) => counted(state)).join('+');
  return formulaCell(
    `IF(${none}=0,"${result.allClear}",${parts.join('&')})`,
    text === '' ? result.allClear : text,
    { ...styles.center, wrap: true },
  );
}
