import { useMemo, useSyncExternalStore } from 'react';
import { connectPort } from '../desk/connect-desk.ts';
import { startDeskWorker } from '../desk/start-desk-worker.ts';
import { officeTheme } from '../hosts/excel/office-theme.ts';
import { openExcel } from '../hosts/excel/open-excel.ts';
import { type Lang, messagesFor } from '../messages/messages.ts';
import { localNow } from '../pane/browser/local-now.ts';
import { saveFile } from '../pane/browser/save-file.ts';
import { Pane } from '../pane/pane.tsx';
import type { PaneHost, ThemeName } from '../pane/pane-host.ts';
import { type OfficeState, useOffice } from './use-office.ts';

/** The pane beside the workbook in Excel; before Office is ready, or without it, what to do. */
export function TaskPane({ search }: { readonly search: string }) {
  const state = useOffice();
  return state.kind === 'ready' && state.office.host === 'Excel' ? (
    <InExcel lang={langOf(state.office.language)} search={search} />
  ) : (
    <Before state={state} />
  );
}

function InExcel({ lang, search }: { readonly lang: Lang; readonly search: string }) {
  const isForced = useSyncExternalStore(onForcedColors, hasForcedColors);
  const theme: ThemeName = isForced ? 'high-contrast' : officeTheme();
  const connection = useMemo(() => connectPort(openExcel(), startDeskWorker), []);
  const host = useMemo<PaneHost>(
    () => ({
      desk: connection.desk,
      reveal: (cell) => void connection.desk.reveal(cell),
      revealSheet: (sheet) => void connection.desk.reveal({ sheet, row: 0, column: 0 }),
      cancel: () => connection.cancel(),
      now: localNow,
      lang,
      theme,
      save: (name, type, text) => saveFile(name, new Blob([text], { type })),
      startsWith: new URLSearchParams(search).get('do') === 'write' ? 'write' : 'look',
    }),
    [connection, lang, theme, search],
  );
  return <Pane host={host} />;
}

/** Both languages: which one the person reads is not known yet. */
function Before({ state }: { readonly state: OfficeState }) {
  const what = state.kind === 'ready' ? 'notExcel' : state.kind;
  return (
    <main className="before" aria-live="polite">
      {(['zh-CN', 'en-US'] as const).map((lang) => (
        <p key={lang} lang={lang}>
          {messagesFor(lang).taskpane[what]}{' '}
          {what !== 'loading' && <a href="./index.html">{messagesFor(lang).taskpane.page}</a>}
        </p>
      ))}
    </main>
  );
}

/** Chinese for all whose Office does not speak English. */
function langOf(language: string | null): Lang {
  return language?.toLowerCase().startsWith('en') ? 'en-US' : 'zh-CN';
}

const forcedColors = '(forced-colors: active)';

function hasForcedColors(): boolean {
  return matchMedia(forcedColors).matches;
}

function onForcedColors(listener: () => void): () => void {
  const query = matchMedia(forcedColors);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}
