import {
  FluentProvider,
  teamsHighContrastTheme,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import { type ReactElement, useEffect, useMemo, useState } from 'react';
import { messagesFor } from '../messages/messages.ts';
import { Pane } from '../pane/pane.tsx';
import type { PaneHost, ThemeName } from '../pane/pane-host.ts';
import { fetchSample } from './fetch-sample.ts';
import { localNow } from './local-now.ts';
import { PageBar } from './page-bar.tsx';
import { keepPreferences, type PagePreferences, readPreferences } from './page-preferences.ts';
import { type PageEvent, type PageWorkbook, shownWorkbook } from './page-state.ts';
import { saveFile } from './save-file.ts';
import { useTheme } from './use-theme.ts';
import { useWorkbooks } from './use-workbooks.ts';

const themes = {
  light: webLightTheme,
  dark: webDarkTheme,
  'high-contrast': teamsHighContrastTheme,
} as const;

/** The page without Excel: the opened workbook with the pane beside it. */
export function Page(): ReactElement {
  const [preferences, setPreferences] = useState(readPreferences);
  const theme = useTheme(preferences.theme);
  const { state, tell, add } = useWorkbooks();
  const workbook = shownWorkbook(state);
  const words = messagesFor(preferences.lang).page;
  const openSample = () => void fetchSample().then((file) => add([file]));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the sample opens once, at first.
  useEffect(openSample, []);
  useEffect(() => {
    document.documentElement.lang = preferences.lang;
    document.title = words.title;
  }, [preferences.lang, words]);
  const prefer = (chosen: PagePreferences) => {
    setPreferences(chosen);
    keepPreferences(chosen);
  };
  return (
    <FluentProvider theme={themes[theme]} className="page">
      <PageBar
        preferences={preferences}
        onPrefer={prefer}
        onOpen={(files) => add(files.map((file) => ({ file, name: file.name })))}
        onSample={openSample}
      />
      <main className="page-body">
        <section className="page-sheets" />
        <aside className="page-pane">
          {workbook?.status === 'open' && (
            <WorkbookPane
              key={workbook.id}
              workbook={workbook}
              preferences={preferences}
              theme={theme}
              tell={tell}
            />
          )}
        </aside>
      </main>
    </FluentProvider>
  );
}

interface WorkbookPaneProps {
  readonly workbook: PageWorkbook;
  readonly preferences: PagePreferences;
  readonly theme: ThemeName;
  readonly tell: (event: PageEvent) => void;
}

function WorkbookPane({ workbook, preferences, theme, tell }: WorkbookPaneProps): ReactElement {
  const { id, desk, connection } = workbook;
  const { lang } = preferences;
  const host = useMemo<PaneHost>(
    () => ({
      desk,
      reveal: (cell) => tell({ kind: 'cell-shown', id, cell }),
      revealSheet: (sheet) => tell({ kind: 'sheet-chosen', id, sheet }),
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
