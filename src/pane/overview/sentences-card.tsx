import { Button, mergeClasses } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { describeSentences } from '../../messages/describe-sentences.ts';
import { Card } from '../parts/card.tsx';
import { useTextStyles } from '../parts/use-text-styles.ts';
import { usePane } from '../state/use-pane.ts';

/** The sentences that evaluators write, ready to copy. */
export function SentencesCard() {
  const texts = useTextStyles();
  const { evaluation, words, lang } = usePane();
  const say = words.paneOverview.sentences;
  const sentences = describeSentences(evaluation, lang);
  if (sentences.length === 0) return null;
  return (
    <Card title={say.title}>
      <p className={mergeClasses(texts.paragraph, texts.quiet)}>{say.hint}</p>
      <ul className={texts.list}>
        {sentences.map(({ topic, text }) => (
          <li key={topic}>
            <p className={texts.paragraph}>{text}</p>
            <CopyButton text={text} name={say.copyName(say.topics[topic])} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function CopyButton(props: { readonly text: string; readonly name: string }) {
  const texts = useTextStyles();
  const { words } = usePane();
  const say = words.paneOverview.sentences;
  const [outcome, setOutcome] = useState<'copied' | 'not-copied' | null>(null);
  useEffect(() => {
    if (outcome !== 'copied') return;
    const timer = setTimeout(() => setOutcome(null), 4000);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = () => {
    navigator.clipboard.writeText(props.text).then(
      () => setOutcome('copied'),
      () => setOutcome('not-copied'),
    );
  };
  return (
    <span className={texts.actions}>
      <Button size="small" aria-label={props.name} onClick={copy}>
        {say.copy}
      </Button>
      <span role="status" className={texts.quiet}>
        {outcome === 'copied' && say.copied}
        {outcome === 'not-copied' && say.notCopied}
      </span>
    </span>
  );
}
