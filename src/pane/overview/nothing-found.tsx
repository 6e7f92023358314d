import { Button, mergeClasses } from '@fluentui/react-components';
import { useTextStyles } from '../parts/use-text-styles.ts';
import { StateView } from '../shell/state-view.tsx';
import { useShell } from '../state/use-pane.ts';
import { InsertTable } from './insert-table.tsx';

const kinds = ['project', 'indicators', 'attendance', 'scores'] as const;

/** The first opening where nothing was recognised: what is looked for, and two ways on. */
export function NothingFound() {
  const texts = useTextStyles();
  const { words, state, tell } = useShell();
  const say = words.paneOverview.nothing;
  const hasSheets = (state.view?.evaluations.length ?? 0) > 0;
  return (
    <StateView
      isWhole={!hasSheets}
      title={hasSheets ? say.title : say.empty}
      advice={say.advice}
      actions={
        hasSheets && (
          <Button
            appearance="primary"
            onClick={() => tell({ kind: 'reading-opened', target: { kind: 'new' } })}
          >
            {say.point}
          </Button>
        )
      }
    >
      <ul className={mergeClasses(texts.list)}>
        {kinds.map((kind) => (
          <li key={kind}>{say.looksFor[kind]}</li>
        ))}
      </ul>
      <div>
        <p className={texts.paragraph}>{say.insert}</p>
        <span className={texts.actions}>
          {kinds.map((kind) => (
            <InsertTable
              key={kind}
              kind={kind}
              label={say.insertOne(words.paneOverview.kinds[kind])}
            />
          ))}
        </span>
      </div>
    </StateView>
  );
}
