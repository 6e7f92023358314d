import { Button } from '@fluentui/react-components';
import type { PerformanceItem } from '../../core/performance/performance.ts';
import { CellLink } from '../parts/cell-link.tsx';
import { useTextStyles } from '../parts/use-text-styles.ts';
import { usePane } from '../state/use-pane.ts';
import { useDecide } from './use-decide.ts';

/** An item of performance in words: whether it was reached is a person's to say. */
export function AskJudgement({ item }: { readonly item: PerformanceItem }) {
  const texts = useTextStyles();
  const { words, isBusy, options } = usePane();
  const decide = useDecide();
  const say = words.paneOverview.questions;
  const { target, completed } = item.row;
  const answer = (achieved: 'met' | 'partly' | 'not') => {
    const judgement = { achieved, date: options().now.slice(0, 10) };
    decide([{ kind: 'judgement', key: item.key, judgement }]);
  };
  return (
    <>
      <span className={texts.strong}>{say.judgement(item.name)}</span>
      {target && (
        <span className={texts.quiet}>
          {say.target(target.text)} <CellLink cell={target.cell} />
        </span>
      )}
      {completed && (
        <span className={texts.quiet}>
          {say.completed(completed.text)} <CellLink cell={completed.cell} />
        </span>
      )}
      <span className={texts.actions}>
        {(['met', 'partly', 'not'] as const).map((achieved) => (
          <Button
            key={achieved}
            size="small"
            disabledFocusable={isBusy}
            onClick={() => answer(achieved)}
          >
            {say.judgements[achieved]}
          </Button>
        ))}
      </span>
    </>
  );
}
