import { Button } from '@fluentui/react-components';
import { type ReactElement, useRef } from 'react';
import { messagesFor } from '../messages/messages.ts';
import type { PagePreferences } from './page-preferences.ts';

interface PageBarProps {
  readonly preferences: PagePreferences;
  readonly onPrefer: (preferences: PagePreferences) => void;
  readonly onOpen: (files: readonly File[]) => void;
  readonly onSample: () => void;
  /** Null while there is nothing to download. */
  readonly onDownload: (() => void) | null;
}

/** The page's own commands; what is done to the workbook stands in the pane. */
export function PageBar(props: PageBarProps): ReactElement {
  const { preferences, onPrefer, onOpen, onSample, onDownload } = props;
  const words = messagesFor(preferences.lang).page;
  const input = useRef<HTMLInputElement>(null);
  return (
    <header className="page-bar">
      <h1 className="page-title">{words.title}</h1>
      <div className="page-commands">
        <Button appearance="primary" onClick={() => input.current?.click()}>
          {words.open}
        </Button>
        <input
          ref={input}
          type="file"
          hidden
          multiple
          accept=".xlsx,.xlsm"
          data-testid="open"
          onChange={({ target }) => {
            onOpen([...(target.files ?? [])]);
            // The same file can be chosen again.
            target.value = '';
          }}
        />
        <Button onClick={onSample}>{words.sample}</Button>
        <Button disabled={!onDownload} onClick={() => onDownload?.()}>
          {words.download}
        </Button>
      </div>
      <p className="page-note">{words.staysHere}</p>
      <div className="page-choices">
        <select
          className="page-choice"
          aria-label={words.language}
          value={preferences.lang}
          onChange={({ target: { value } }) =>
            onPrefer({ ...preferences, lang: value === 'en-US' ? 'en-US' : 'zh-CN' })
          }
        >
          <option value="zh-CN" lang="zh-CN">
            {words.languages['zh-CN']}
          </option>
          <option value="en-US" lang="en-US">
            {words.languages['en-US']}
          </option>
        </select>
        <select
          className="page-choice"
          aria-label={words.theme}
          value={preferences.theme}
          onChange={({ target: { value } }) => {
            const theme = themeNames.find((name) => name === value);
            if (theme) onPrefer({ ...preferences, theme });
          }}
        >
          {themeNames.map((name) => (
            <option key={name} value={name}>
              {words.themes[name]}
            </option>
          ))}
        </select>
      </div>
    </header>
  );
}

const themeNames = ['system', 'light', 'dark', 'high-contrast'] as const;
