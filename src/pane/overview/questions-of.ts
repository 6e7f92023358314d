import type { Evaluation } from '../../core/evaluation.ts';
import type { PerformanceItem } from '../../core/performance/performance.ts';
import type { VetoState } from '../../core/scores/scores.ts';
import type { Table } from '../../core/tables/facts/table.ts';
import { isInCopiedSheet } from '../../core/tables/facts/table-base.ts';

/** What only a person can tell. */
export type Question =
  | { readonly kind: 'stage' }
  | { readonly kind: 'evaluation-period' }
  | { readonly kind: 'agreement-period' }
  | { readonly kind: 'required-workers' }
  | { readonly kind: 'required-licensed' }
  | { readonly kind: 'veto'; readonly veto: VetoState }
  | { readonly kind: 'judgement'; readonly item: PerformanceItem }
  | { readonly kind: 'table'; readonly table: Table };

/**
 * The open questions in the order in which they matter. What another question decides is not asked:
 * a shortfall that lacks the stage is reckoned once the stage is known.
 */
export function questionsOf(evaluation: Evaluation): readonly Question[] {
  const { project, attendance, indicators, vetoes, recognition } = evaluation;
  const questions: Question[] = [];
  if (project.stage === null) questions.push({ kind: 'stage' });
  const needsPeriod = attendance !== null || indicators.length > 0;
  if (project.evaluationPeriod === null && needsPeriod) {
    questions.push({ kind: 'evaluation-period' });
  }
  if (project.agreementPeriod === null && indicators.length > 0) {
    questions.push({ kind: 'agreement-period' });
  }
  if (attendance !== null && project.requiredWorkers === null) {
    questions.push({ kind: 'required-workers' });
  }
  if (attendance?.saysLicences && project.requiredLicensed === null) {
    questions.push({ kind: 'required-licensed' });
  }
  const asked = new Set(questions.map(({ kind }) => kind));
  const open = vetoes.filter((veto) => veto.state === 'unanswered' && !isDecidedBy(veto, asked));
  return [
    ...questions,
    ...open.map((veto) => ({ kind: 'veto', veto }) as const),
    ...toJudge(evaluation).map((item) => ({ kind: 'judgement', item }) as const),
    ...recognition.tables
      .filter((table) => !table.isSure && !isInCopiedSheet(table))
      .map((table) => ({ kind: 'table', table }) as const),
  ];
}

/** Items of performance whose words hold no figure to go by, or are contradicted by one. */
function toJudge({ performance }: Evaluation): readonly PerformanceItem[] {
  return (performance?.lines ?? [])
    .flatMap(({ items }) => items)
    .filter(({ met, judged, row }) => met === null && judged === null && row.completed !== null);
}

/** Vetoes that a person answered: they can be answered otherwise. */
export function answeredVetoes({ vetoes }: Evaluation): readonly VetoState[] {
  return vetoes.filter(({ evidence }) => evidence.kind === 'answer');
}

function isDecidedBy({ evidence }: VetoState, asked: ReadonlySet<Question['kind']>): boolean {
  if (evidence.kind !== 'lacking') return false;
  if (evidence.what === 'stage') return asked.has('stage');
  if (evidence.what !== 'requirement') return false;
  return asked.has('required-workers') || asked.has('required-licensed');
}
