import { type KeyboardEvent, type ReactElement, useEffect, useRef } from 'react';
import type { DeskSheet } from '../../desk/desk.ts';
import type { PageMessages } from '../../messages/page-messages.ts';

interface SheetTabsProps {
  readonly sheets: readonly DeskSheet[];
  readonly shown: string;
  readonly onChoose: (sheet: string) => void;
  readonly words: PageMessages;
  /** The id of what the tabs show. */
  readonly panel: string;
}

/** The sheets as tabs under the grid, as in Excel; a hidden one only while it is shown. */
export function SheetTabs({ sheets, shown, onChoose, words, panel }: SheetTabsProps): ReactElement {
  const chosen = useRef<HTMLButtonElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each newly shown tab comes into view.
  useEffect(() => {
    chosen.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [shown]);
  const listed = sheets.filter(
    ({ visibility, name }) => visibility === 'visible' || name === shown,
  );
  const onKeyDown = (event: KeyboardEvent) => {
    const at = listed.findIndex(({ name }) => name === shown);
    const next = listed[targetOf(event.key, at, listed.length)];
    if (!next || next.name === shown) return;
    event.preventDefault();
    onChoose(next.name);
    const tabs = event.currentTarget.querySelectorAll<HTMLElement>('[role=tab]');
    tabs[listed.indexOf(next)]?.focus();
  };
  return (
    <div role="tablist" aria-label={words.sheets} className="sheet-tabs" onKeyDown={onKeyDown}>
      {listed.map((sheet) => {
        const isShown = sheet.name === shown;
        const notes = notesOn(sheet, words);
        return (
          <button
            key={sheet.name}
            ref={isShown ? chosen : null}
            type="button"
            role="tab"
            aria-selected={isShown}
            aria-controls={panel}
            tabIndex={isShown ? 0 : -1}
            className="sheet-tab"
            data-ours={sheet.ours !== null || undefined}
            onClick={() => onChoose(sheet.name)}
          >
            {sheet.name}
            {notes.map((note) => (
              <span key={note} className="sheet-note">
                {note}
              </span>
            ))}
          </button>
        );
      })}
    </div>
  );
}

function targetOf(key: string, at: number, count: number): number {
  switch (key) {
    case 'ArrowLeft':
      return at - 1;
    case 'ArrowRight':
      return at + 1;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return -1;
  }
}

function notesOn({ visibility, isProtected }: DeskSheet, words: PageMessages): readonly string[] {
  return [
    ...(visibility === 'visible' ? [] : [words.hiddenSheet]),
    ...(isProtected ? [words.protectedSheet] : []),
  ];
}
