import {
  FluentProvider,
  teamsHighContrastTheme,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import { type ReactElement, useEffect, useState } from 'react';
import { loadLanguage } from '../messages/load-language.ts';
import { messagesFor } from '../messages/messages.ts';
import { NoticeBar } from './notice-bar.tsx';
import { PageBar } from './page-bar.tsx';
import { keepPreferences, type PagePreferences } from './page-preferences.ts';
import { shownWorkbook } from './page-state.ts';
import { NothingOpen } from './page-states.tsx';
import { useFileDrop } from './use-file-drop.ts';
import { useTheme } from './use-theme.ts';
import { useWorkbooks } from './use-workbooks.ts';
import { workOffline } from './work-offline.ts';
import { WorkbookArea } from './workbook-area.tsx';
import { WorkbookList } from './workbook-list.tsx';

const themes = {
  light: webLightTheme,
  dark: webDarkTheme,
  'high-contrast': teamsHighContrastTheme,
} as const;

/** The page without Excel: the opened workbook with the pane beside it. */
export function Page({ first }: { readonly first: PagePreferences }): ReactElement {
  const [preferences, setPreferences] = useState(first);
  const { lang } = preferences;
  const theme = useTheme(preferences.theme);
  const workbooks = useWorkbooks();
  const { state, add, addSample, setNotice } = workbooks;
  const words = messagesFor(lang).page;
  const isFileOver = useFileDrop(add);
  const shown = shownWorkbook(state);
  useEffect(() => workOffline((reload) => setNotice({ kind: 'new-version', reload })), [setNotice]);
  useEffect(() => {
    document.documentElement.lang = lang;
    document.title = words.title;
  }, [lang, words]);
  const prefer = (chosen: PagePreferences) => {
    void loadLanguage(chosen.lang).then(() => setPreferences(chosen));
    keepPreferences(chosen);
  };
  return (
    <FluentProvider theme={themes[theme]} className="page" data-theme={theme}>
      <PageBar
        preferences={preferences}
        onPrefer={prefer}
        onOpen={add}
        onSample={addSample}
        onDownload={shown?.status === 'open' ? () => workbooks.download(shown) : null}
      />
      <WorkbookList workbooks={workbooks} words={words} />
      <NoticeBar workbooks={workbooks} words={words} />
      {shown ? (
        <WorkbookArea
          key={shown.id}
          workbook={shown}
          workbooks={workbooks}
          lang={lang}
          theme={theme}
        />
      ) : (
        <NothingOpen words={words} />
      )}
      {isFileOver && <div className="page-drop">{words.dropHere}</div>}
    </FluentProvider>
  );
}
