import '../desk/older-browsers.ts';
import { createRoot } from 'react-dom/client';
import { loadLanguage } from '../messages/load-language.ts';
import { Page } from './page.tsx';
import { readPreferences } from './page-preferences.ts';

/** What the engine and the pane cannot do without came to Safari with 15.4. */
function isBrowserFit(): boolean {
  return 'findLast' in Array.prototype && 'hasOwn' in Object;
}

// Otherwise the plain page stays, which says what is needed.
const root = isBrowserFit() ? document.getElementById('root') : null;
if (root) {
  const preferences = readPreferences();
  await loadLanguage(preferences.lang);
  createRoot(root).render(<Page first={preferences} />);
}
