import { Button, Select } from '@fluentui/react-components';
import { type ReactElement, useRef } from 'react';
import { messagesFor } from '../messages/messages.ts';
import type { PagePreferences } from './page-preferences.ts';

interface PageBarProps {
  readonly preferences: PagePreferences;
  readonly onPrefer: (preferences: PagePreferences) => void;
  readonly onOpen: (files: readonly File[]) => void;
  readonly onSample: () => void;
}

export function PageBar({ preferences, onPrefer, onOpen, onSample }: PageBarProps): ReactElement {
  const words = messagesFor(preferences.lang).page;
  const input = useRef<HTMLInputElement>(null);
  return (
    <header className="page-bar">
      <Button appearance="primary" onClick={() => input.current?.click()}>
        {words.open}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept=".xlsx,.xlsm"
        onChange={({ target }) => {
          onOpen([...(target.files ?? [])]);
          target.value = '';
        }}
      />
      <Button onClick={onSample}>{words.sample}</Button>
      <span className="page-note">{words.staysHere}</span>
      <Select
        aria-label={words.language}
        value={preferences.lang}
        onChange={(_, { value }) =>
          onPrefer({ ...preferences, lang: value === 'en-US' ? 'en-US' : 'zh-CN' })
        }
      >
        <option value="zh-CN">中文</option>
        <option value="en-US">English</option>
      </Select>
      <Select
        aria-label={words.theme}
        value={preferences.theme}
        onChange={(_, { value }) => {
          const theme = themeNames.find((name) => name === value);
          if (theme) onPrefer({ ...preferences, theme });
        }}
      >
        {themeNames.map((name) => (
          <option key={name} value={name}>
            {words.themes[name]}
          </option>
        ))}
      </Select>
    </header>
  );
}

const themeNames = ['system', 'light', 'dark', 'high-contrast'] as const;
