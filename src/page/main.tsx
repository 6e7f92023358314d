import '../desk/older-browsers.ts';
import { createRoot } from 'react-dom/client';
import { loadLanguage } from './load-language.ts';
import { Page } from './page.tsx';
import { readPreferences } from './page-preferences.ts';

/** What the engine in the worker cannot do without: Safari before 16.4 has no look-behind. */
function isBrowserFit(): boolean {
  try {
    return /(?<=a)b/.test('ab');
  } catch {
    return false;
  }
}

// Otherwise the plain page stays, which says what is needed.
const root = isBrowserFit() ? document.getElementById('root') : null;
if (root) {
  const preferences = readPreferences();
  await loadLanguage(preferences.lang);
  createRoot(root).render(<Page first={preferences} />);
}
