import type { Lang } from '../messages/messages.ts';
import type { ThemeName } from '../pane/pane-host.ts';

export interface PagePreferences {
  readonly lang: Lang;
  /** `system`: what the machine is set to, also when that changes. */
  readonly theme: ThemeName | 'system';
}

const key = 'station-evaluation-page';
const defaults: PagePreferences = { lang: 'zh-CN', theme: 'system' };

/** What the person chose before in this browser; the defaults where nothing is kept. */
export function readPreferences(): PagePreferences {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    return { ...defaults, ...known(kept) };
  } catch {
    return defaults;
  }
}

/** A browser that keeps nothing (a private window) only forgets the choice. */
export function keepPreferences(preferences: PagePreferences): void {
  try {
    localStorage.setItem(key, JSON.stringify(preferences));
  } catch {
    return;
  }
}

function known(kept: unknown): Partial<PagePreferences> {
  if (typeof kept !== 'object' || kept === null) return {};
  const lang = 'lang' in kept ? kept.lang : null;
  const theme = 'theme' in kept ? kept.theme : null;
  return {
    ...(lang === 'zh-CN' || lang === 'en-US' ? { lang } : {}),
    ...(theme === 'light' || theme === 'dark' || theme === 'high-contrast' ? { theme } : {}),
  };
}
