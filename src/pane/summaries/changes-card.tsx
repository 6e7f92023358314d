import { Button, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import { formatAddress } from '../../core/cells/a1.ts';
import type { DeskChange } from '../../desk/desk.ts';
import type { Messages } from '../../messages/zh-cn/zh-cn.ts';
import { Card } from '../parts/card.tsx';
import { useTextStyles } from '../parts/use-text-styles.ts';
import { usePane } from '../state/use-pane.ts';

/** What the tool changed since the workbook was opened, and one step that takes it all back. */
export function ChangesCard(props: { readonly onUndone: () => void }) {
  const texts = useTextStyles();
  const { view, words, isBusy, run } = usePane();
  const say = words.paneSummaries.changes;
  const [question, setQuestion] = useState<'asked' | 'declined' | null>(null);
  const { changes } = view;
  const undo = () => {
    setQuestion(null);
    void run('undo', (desk) => desk.undo()).then((result) => {
      if (result?.ok) props.onUndone();
    });
  };
  if (changes.length === 0) {
    return (
      <Card title={say.title}>
        <p className={mergeClasses(texts.paragraph, texts.quiet)}>{say.none}</p>
      </Card>
    );
  }
  return (
    <Card title={say.title}>
      <ol className={texts.list}>
        {changes.map((change, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: changes are told by their order alone
          <li key={at}>{describeChange(change, words)}</li>
        ))}
      </ol>
      <p className={mergeClasses(texts.paragraph, texts.quiet)}>{say.hint}</p>
      {question === 'asked' ? (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is a block with a legend
        <span
          role="group"
          aria-label={say.confirm(changes.length)}
          className={texts.actions}
          onKeyDown={({ key }) => {
            if (key === 'Escape') setQuestion('declined');
          }}
        >
          <span>{say.confirm(changes.length)}</span>
          <Button size="small" appearance="primary" disabledFocusable={isBusy} onClick={undo}>
            {say.yes}
          </Button>
          <Button size="small" autoFocus onClick={() => setQuestion('declined')}>
            {say.no}
          </Button>
        </span>
      ) : (
        <Button
          size="small"
          autoFocus={question === 'declined'}
          disabledFocusable={isBusy}
          onClick={() => setQuestion('asked')}
        >
          {say.undo}
        </Button>
      )}
    </Card>
  );
}

function describeChange(change: DeskChange, words: Messages): string {
  const say = words.paneSummaries.changes;
  switch (change.kind) {
    case 'summaries':
      return say.summaries(change.sheets);
    case 'correction':
      return say.correction(formatAddress(change.cell));
    case 'marks':
      return say.marks(change.count);
    case 'settings':
      return say.settings;
    case 'template':
      return say.template(change.sheet);
  }
}
