import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PageMessages } from '../messages/page-messages.ts';
import type { PageNotice } from './page-notice.ts';
import type { Workbooks } from './use-workbooks.ts';

interface NoticeBarProps {
  readonly workbooks: Workbooks;
  readonly words: PageMessages;
}

/** The page's line of news, with what can be done about it. */
export function NoticeBar({ workbooks, words }: NoticeBarProps): ReactElement {
  const { notice, setNotice } = workbooks;
  return (
    <div role="status" className="notice-bar" data-empty={!notice || undefined}>
      {notice && (
        <>
          <span>{textOf(notice, words)}</span>
          <Actions notice={notice} workbooks={workbooks} words={words} />
          <Button size="small" appearance="subtle" onClick={() => setNotice(null)}>
            {words.notices.dismiss}
          </Button>
        </>
      )}
    </div>
  );
}

function textOf(notice: PageNotice, { notices, sampleLost }: PageMessages): string {
  switch (notice.kind) {
    case 'downloaded':
      return notices.downloaded(notice.file);
    case 'nothing-to-download':
      return notices.nothingToDownload;
    case 'others-changed':
      return notices.othersChanged(notice.name);
    case 'close-changed':
      return notices.closeChanged(notice.name);
    case 'sample-lost':
      return sampleLost;
    case 'new-version':
      return notices.newVersion;
  }
}

function Actions({ notice, workbooks, words }: NoticeBarProps & { readonly notice: PageNotice }) {
  const { state, download, close } = workbooks;
  if (notice.kind === 'new-version') {
    return (
      <Button size="small" onClick={notice.reload}>
        {words.notices.reload}
      </Button>
    );
  }
  if (notice.kind !== 'others-changed' && notice.kind !== 'close-changed') return null;
  const workbook = state.workbooks.find(({ id }) => id === notice.id);
  if (!workbook) return null;
  return (
    <>
      <Button size="small" onClick={() => download(workbook)}>
        {words.download}
      </Button>
      {notice.kind === 'close-changed' && (
        <Button size="small" onClick={() => close(workbook, true)}>
          {words.notices.discard}
        </Button>
      )}
    </>
  );
}
