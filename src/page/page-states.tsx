import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { describeTrouble } from '../messages/describe-trouble.ts';
import { type Lang, messagesFor } from '../messages/messages.ts';
import type { PageMessages } from '../messages/page-messages.ts';
import type { PageWorkbook } from './page-state.ts';
import type { Workbooks } from './use-workbooks.ts';

export function NothingOpen({ words }: { readonly words: PageMessages }): ReactElement {
  return (
    <main className="page-state">
      <h2>{words.nothingOpen.title}</h2>
      <p>{words.nothingOpen.text}</p>
    </main>
  );
}

/** Shown a moment late, so that nothing flickers over a small file. */
export function Opening({ text }: { readonly text: string }): ReactElement {
  return (
    <div role="status" className="page-state is-late">
      <div className="page-spinner" />
      <p>{text}</p>
    </div>
  );
}

interface NotOpenedProps {
  readonly workbook: PageWorkbook;
  readonly workbooks: Workbooks;
  readonly lang: Lang;
}

/** A file that could not be opened: why, and what to do about it. */
export function NotOpened({ workbook, workbooks, lang }: NotOpenedProps): ReactElement {
  const words = messagesFor(lang).page;
  const { name, trouble } = workbook;
  const isLost = trouble === null || trouble.kind === 'lost';
  return (
    <main className="page-state is-trouble">
      <svg viewBox="0 0 48 48" aria-hidden="true" className="state-sign">
        <path d="M24 6 44 41H4Z" />
        <path d="M24 19v11m0 4v3" />
      </svg>
      <h2>{words.notOpened(name)}</h2>
      <p role="alert">{isLost ? words.lost : describeTrouble(trouble, lang)}</p>
      <div className="state-actions">
        {isLost && (
          <Button appearance="primary" onClick={() => workbooks.retry(workbook)}>
            {words.retry}
          </Button>
        )}
        <Button onClick={workbooks.addSample}>{words.sample}</Button>
        <Button onClick={() => workbooks.close(workbook)}>{words.remove}</Button>
      </div>
    </main>
  );
}
