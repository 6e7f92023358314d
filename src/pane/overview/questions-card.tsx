import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useRef } from 'react';
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
  body: { outline: 'none' },
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
  const focus = useFocusAfterAnswer(questions.length);
  if (questions.length === 0 && answered.length === 0) return null;
  const isOpen = questions.length > 0;
  return (
    <Card
      title={isOpen ? say.title(questions.length) : say.none}
      className={isOpen ? styles.open : undefined}
    >
      <div {...focus} tabIndex={-1} className={styles.body}>
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
      </div>
    </Card>
  );
}

/** The button that answered goes with its question: who pressed it goes on with those that are left. */
function useFocusAfterAnswer(questions: number) {
  const ref = useRef<HTMLDivElement>(null);
  const isAnswered = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at when the number of questions changes
  useEffect(() => {
    if (isAnswered.current && document.activeElement === document.body) ref.current?.focus();
    isAnswered.current = false;
  }, [questions]);
  return {
    ref,
    onClick: () => {
      isAnswered.current = true;
    },
  };
}

/** What the questions are about, so that they are known before they are opened. */
function Topics() {
  const { evaluation, words } = usePane();
  const say = words.paneOverview.questions;
  const kinds = [...new Set(questionsOf(evaluation).map(({ kind }) => kind))];
  return <span>{say.list(kinds.map((kind) => say.topics[kind]))}</span>;
}
