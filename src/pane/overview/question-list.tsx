import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { formatRangeAddress } from '../../core/cells/a1.ts';
import type { Decision } from '../../core/settings/decide.ts';
import { useTextStyles } from '../parts/use-text-styles.ts';
import { usePane } from '../state/use-pane.ts';
import { AskJudgement } from './ask-judgement.tsx';
import { AskNumber } from './ask-number.tsx';
import { AskPeriod } from './ask-period.tsx';
import { AskVetoes } from './ask-vetoes.tsx';
import { Asked } from './asked.tsx';
import type { Question } from './questions-of.ts';
import { useDecide } from './use-decide.ts';

const useStyles = makeStyles({
  list: { gap: tokens.spacingVerticalL },
  question: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
  },
});

/** The questions, each with what answers it. An answer is kept in the workbook at once. */
export function QuestionList({ questions }: { readonly questions: readonly Question[] }) {
  const styles = useStyles();
  const texts = useTextStyles();
  const vetoes = questions.flatMap((question) => (question.kind === 'veto' ? [question.veto] : []));
  return (
    <ul className={mergeClasses(texts.list, styles.list)}>
      {questions
        .filter(({ kind }) => kind !== 'veto')
        .map((question) => (
          <li key={keyOf(question)} className={styles.question}>
            <Ask question={question} />
          </li>
        ))}
      {vetoes.length > 0 && (
        <li className={styles.question}>
          <AskVetoes vetoes={vetoes} />
        </li>
      )}
    </ul>
  );
}

function Ask({ question }: { readonly question: Question }) {
  const { words, evaluation } = usePane();
  const decide = useDecide();
  const say = words.paneOverview.questions;
  const project = (values: Extract<Decision, { kind: 'project' }>['values']) =>
    decide([{ kind: 'project', values, station: evaluation.station?.key }]);
  switch (question.kind) {
    case 'stage':
      return (
        <Asked title={say.stage} why={say.stageWhy}>
          <StageButtons onChoose={(stage) => project({ stage })} />
        </Asked>
      );
    case 'evaluation-period':
      return (
        <AskPeriod
          title={say.evaluationPeriod}
          why={say.evaluationPeriodWhy}
          onAnswer={(evaluationPeriod) => project({ evaluationPeriod })}
        />
      );
    case 'agreement-period':
      return (
        <AskPeriod
          title={say.agreementPeriod}
          why={say.agreementPeriodWhy}
          onAnswer={(agreementPeriod) => project({ agreementPeriod })}
        />
      );
    case 'required-workers':
      return (
        <AskNumber
          title={say.requiredWorkers}
          why={say.requiredWorkersWhy}
          onAnswer={(requiredWorkers) => project({ requiredWorkers })}
        />
      );
    case 'required-licensed':
      return (
        <AskNumber
          title={say.requiredLicensed}
          why={say.requiredLicensedWhy}
          onAnswer={(requiredLicensed) => project({ requiredLicensed })}
        />
      );
    case 'judgement':
      return <AskJudgement item={question.item} />;
    case 'table':
      return <AskTable question={question} />;
    case 'veto':
      return null;
  }
}

function AskTable({ question }: { readonly question: Extract<Question, { kind: 'table' }> }) {
  const { words, tell, reveal } = usePane();
  const say = words.paneOverview.questions;
  const { place, kind, key } = question.table;
  const target = { kind: 'table', table: key } as const;
  const answer = () => {
    reveal({ sheet: place.sheet, row: place.top, column: place.left });
    tell({ kind: 'reading-opened', target });
  };
  return (
    <Asked
      title={say.table(formatRangeAddress(place))}
      why={say.tableWhy(words.paneOverview.kinds[kind])}
    >
      <Button size="small" onClick={answer}>
        {say.tableAnswer}
      </Button>
    </Asked>
  );
}

function StageButtons(props: { readonly onChoose: (stage: 'mid' | 'final') => void }) {
  const texts = useTextStyles();
  const { words, isBusy } = usePane();
  return (
    <span className={texts.actions}>
      {(['mid', 'final'] as const).map((stage) => (
        <Button
          key={stage}
          size="small"
          disabledFocusable={isBusy}
          onClick={() => props.onChoose(stage)}
        >
          {words.sheets.stages[stage]}
        </Button>
      ))}
    </span>
  );
}

function keyOf(question: Question): string {
  switch (question.kind) {
    case 'judgement':
      return `judgement ${question.item.key}`;
    case 'table':
      return `table ${question.table.key}`;
    default:
      return question.kind;
  }
}
