import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { PerformanceItem } from '../../core/performance/performance.ts';
import type { Rational } from '../../core/quantities/rational.ts';
import type { Achievement } from '../../core/schemes/achievement-band.ts';
import { stationAnswer } from '../../core/settings/station-settings.ts';
import { CellLink } from '../parts/cell-link.tsx';
import { useTextStyles } from '../parts/use-text-styles.ts';
import { usePane } from '../state/use-pane.ts';
import { AskPoints } from './ask-points.tsx';
import { useDecide } from './use-decide.ts';

/**
 * An item of performance in words: whether it was reached is a person's to say, and how many points
 * within the band of that, where its row has marks of its own.
 */
export function AskJudgement({ item }: { readonly item: PerformanceItem }) {
  const texts = useTextStyles();
  const { words, evaluation, isBusy, options } = usePane();
  const decide = useDecide();
  const [chosen, setChosen] = useState<Achievement | null>(null);
  const say = words.paneOverview.questions;
  const { target, completed } = item.row;
  const lines = evaluation.performance?.lines ?? [];
  const line = lines.find(({ table, at }) => table === item.table && at === item.at);
  const full: Rational | null = line?.items.length === 1 ? line.full : null;
  const answer = (achieved: Achievement, points?: number) => {
    const date = options().now.slice(0, 10);
    const judgement = { achieved, date, ...(points !== undefined && { points }) };
    const key = stationAnswer(evaluation.station?.key, item.key);
    decide([{ kind: 'judgement', key, judgement }]);
  };
  const choose = (achieved: Achievement) => {
    if (full === null) answer(achieved);
    else setChosen(achieved);
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
            aria-pressed={full === null ? undefined : achieved === chosen}
            onClick={() => choose(achieved)}
          >
            {say.judgements[achieved]}
          </Button>
        ))}
      </span>
      {chosen && full && (
        <AskPoints
          key={chosen}
          achieved={chosen}
          full={full}
          onAnswer={(points) => answer(chosen, points)}
        />
      )}
    </>
  );
}
