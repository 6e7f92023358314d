import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useWords } from '../state/use-pane.ts';
import { crashDetail } from './crash-detail.ts';
import { StateView } from './state-view.tsx';

const useStyles = makeStyles({
  detail: {
    width: '100%',
    maxHeight: '160px',
    overflow: 'auto',
    boxSizing: 'border-box',
    padding: tokens.spacingHorizontalS,
    margin: 0,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** What stands in the place of a part that failed. */
export function CrashView(props: {
  readonly error: Error;
  readonly part: string;
  readonly retry: () => void;
}) {
  const styles = useStyles();
  const words = useWords().pane;
  const [isCopied, setCopied] = useState(false);
  const detail = crashDetail(props.error, props.part, navigator.userAgent);
  const copy = () => {
    navigator.clipboard.writeText(detail).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <StateView
      tone="danger"
      title={words.crash.title}
      advice={words.crash.advice}
      actions={
        <>
          <Button appearance="primary" onClick={props.retry}>
            {words.retry}
          </Button>
          <Button onClick={copy}>{isCopied ? words.crash.copied : words.crash.copy}</Button>
        </>
      }
    >
      <section
        className={styles.detail}
        aria-label={words.crash.detail}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls is reached by keyboard
        tabIndex={0}
      >
        {detail}
      </section>
    </StateView>
  );
}
