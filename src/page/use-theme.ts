import { useSyncExternalStore } from 'react';
import type { ThemeName } from '../pane/pane-host.ts';

const queries = [
  '(forced-colors: active)',
  '(prefers-contrast: more)',
  '(prefers-color-scheme: dark)',
];

/** The chosen theme; for `system` what the machine is set to, followed when it changes. */
export function useTheme(chosen: ThemeName | 'system'): ThemeName {
  const system = useSyncExternalStore(subscribe, systemTheme);
  return chosen === 'system' ? system : chosen;
}

function subscribe(listener: () => void): () => void {
  const lists = queries.map((query) => matchMedia(query));
  for (const list of lists) list.addEventListener('change', listener);
  return () => {
    for (const list of lists) list.removeEventListener('change', listener);
  };
}

function systemTheme(): ThemeName {
  const [isForced, wantsMore, isDark] = queries.map((query) => matchMedia(query).matches);
  if (isForced || wantsMore) return 'high-contrast';
  return isDark ? 'dark' : 'light';
}
