import { lazy, type ReactElement, Suspense, useMemo, useRef } from 'react';
import { type Lang, messagesFor } from '../messages/messages.ts';
import { localNow } from '../pane/browser/local-now.ts';
import { saveFile } from '../pane/browser/save-file.ts';
import { Pane } from '../pane/pane.tsx';
import type { PaneHost, ThemeName } from '../pane/pane-host.ts';
import type { PageEvent, PageWorkbook } from './page-state.ts';
import { NotOpened, Opening } from './page-states.tsx';
import type { Workbooks } from './use-workbooks.ts';

// Comes with the answer, which does not wait for it.
const SheetView = lazy(async () => {
  const { SheetView: view } = await import('./grid/sheet-view.tsx');
  return { default: view };
});

interface WorkbookAreaProps {
  readonly workbook: PageWorkbook;
  readonly workbooks: Workbooks;
  readonly lang: Lang;
  readonly theme: ThemeName;
}

/** A workbook of the list: its sheets, and the pane beside them. */
export function WorkbookArea({
  workbook,
  workbooks,
  lang,
  theme,
}: WorkbookAreaProps): ReactElement {
  const words = messagesFor(lang).page;
  const { id, name, desk, view, sheet, lit, status } = workbook;
  const { tell } = workbooks;
  const sheets = useRef<HTMLElement>(null);
  if (status === 'stopped') {
    return <NotOpened workbook={workbook} workbooks={workbooks} lang={lang} />;
  }
  return (
    <div className="page-body">
      <section ref={sheets} className="page-sheets" aria-label={words.workbook}>
        {view ? (
          <Suspense fallback={<Opening text={words.opening(name)} />}>
            <SheetView
              desk={desk}
              view={view}
              sheet={sheet}
              onSheet={(chosen) => tell({ kind: 'sheet-chosen', id, sheet: chosen })}
              lit={lit}
              words={words}
            />
          </Suspense>
        ) : (
          <Opening text={words.opening(name)} />
        )}
      </section>
      <div className="page-pane">
        {status === 'open' && (
          <WorkbookPane
            workbook={workbook}
            lang={lang}
            theme={theme}
            tell={tell}
            onShow={() => sheets.current?.scrollIntoView({ block: 'nearest' })}
          />
        )}
      </div>
    </div>
  );
}

interface WorkbookPaneProps {
  readonly workbook: PageWorkbook;
  readonly lang: Lang;
  readonly theme: ThemeName;
  readonly tell: (event: PageEvent) => void;
  /** Brings the sheets into view where they stand over the pane. */
  readonly onShow: () => void;
}

function WorkbookPane({ workbook, lang, theme, tell, onShow }: WorkbookPaneProps): ReactElement {
  const { id, desk, connection } = workbook;
  const show = useRef(onShow);
  const host = useMemo<PaneHost>(
    () => ({
      desk,
      reveal: (cell) => {
        tell({ kind: 'cell-shown', id, cell });
        show.current();
      },
      revealSheet: (sheet) => {
        tell({ kind: 'sheet-chosen', id, sheet });
        show.current();
      },
      cancel: () => connection.cancel(),
      now: localNow,
      lang,
      theme,
      save: (name, type, text) => saveFile(name, new Blob([text], { type })),
    }),
    [desk, connection, id, lang, theme, tell],
  );
  return <Pane host={host} />;
}
