import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { Card } from '../parts/card.tsx';
import { Disclosure } from '../parts/disclosure.tsx';
import { useTextStyles } from '../parts/use-text-styles.ts';
import { usePane } from '../state/use-pane.ts';
import { answeredVetoes, questionsOf } from './questions-of.ts';

const useStyles = makeStyles({
  open: {
    borderLeftWidth: tokens.strokeWidthThickest,
    borderLeftColor: tokens.colorBrandStroke1,
  },
});

const QuestionList = lazy(async () => {
  const { QuestionList: List } = await import('./question-list.tsx');
  return { default: List };
});

/** 还需要你确认 N 项: asked where they stand, answered in place. */
export function QuestionsCard() {
  const styles = useStyles();
  const texts = useTextStyles();
  const { evaluation, words, tell } = usePane();
  const say = words.paneOverview.questions;
  const questions = questionsOf(evaluation);
  const answered = answeredVetoes(evaluation);
  if (questions.length === 0 && answered.length === 0) return null;
  const isOpen = questions.length > 0;
  return (
    <Card
      title={isOpen ? say.title(questions.length) : say.none}
      className={isOpen ? styles.open : undefined}
    >
      {isOpen && (
        <Disclosure summary={<Topics />}>
          <Suspense fallback={null}>
            <QuestionList questions={questions} />
          </Suspense>
        </Disclosure>
      )}
      {answered.length > 0 && (
        <p className={mergeClasses(texts.paragraph, texts.quiet)}>
          {say.answered(answered.length)}{' '}
          <Link as="button" onClick={() => tell({ kind: 'tab-chosen', tab: 'settings' })}>
            {say.change}
          </Link>
        </p>
      )}
    </Card>
  );
}

/** What the questions are about, so that they are known before they are opened. */
function Topics() {
  const { evaluation, words } = usePane();
  const say = words.paneOverview.questions;
  const kinds = [...new Set(questionsOf(evaluation).map(({ kind }) => kind))];
  return <span>{say.list(kinds.map((kind) => say.topics[kind]))}</span>;
}
