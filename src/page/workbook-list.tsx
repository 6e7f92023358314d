import { type ReactElement, useEffect, useRef } from 'react';
import type { PageMessages } from '../messages/page-messages.ts';
import type { PageWorkbook } from './page-state.ts';
import type { Workbooks } from './use-workbooks.ts';

interface WorkbookListProps {
  readonly workbooks: Workbooks;
  readonly words: PageMessages;
}

/** The opened workbooks by name, the shown one marked, each with what is to be known of it. */
export function WorkbookList({ workbooks, words }: WorkbookListProps): ReactElement | null {
  const { state, choose, close } = workbooks;
  const nav = useFocusAfterClosing(state.workbooks.length);
  if (state.workbooks.length === 0) return null;
  return (
    <nav ref={nav} aria-label={words.workbooks} className="workbook-list">
      <ul>
        {state.workbooks.map((workbook) => (
          <li key={workbook.id} data-shown={workbook.id === state.shown || undefined}>
            <button
              type="button"
              className="workbook-name"
              aria-current={workbook.id === state.shown}
              onClick={() => choose(workbook)}
            >
              <span>{workbook.name}</span>
              <Note workbook={workbook} words={words} />
            </button>
            <button
              type="button"
              className="workbook-close"
              aria-label={words.close(workbook.name)}
              onClick={() => close(workbook)}
            >
              <svg viewBox="0 0 12 12" aria-hidden="true">
                <path d="M2.5 2.5l7 7m0-7l-7 7" />
              </svg>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** What closed a workbook is gone with it: who pressed it goes on at the one shown now. */
function useFocusAfterClosing(count: number) {
  const nav = useRef<HTMLElement>(null);
  const before = useRef(count);
  useEffect(() => {
    if (count < before.current && document.activeElement === document.body) {
      nav.current?.querySelector<HTMLElement>('[aria-current=true]')?.focus();
    }
    before.current = count;
  }, [count]);
  return nav;
}

function Note({ workbook, words }: { workbook: PageWorkbook; words: PageMessages }) {
  if (workbook.status === 'stopped')
    return <span className="is-bad">▲ {words.notOpenedShort}</span>;
  return workbook.isChanged ? <span className="is-changed">● {words.changed}</span> : null;
}
