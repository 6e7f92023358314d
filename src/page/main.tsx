import { createRoot } from 'react-dom/client';
import { loadLanguage } from './load-language.ts';
import { Page } from './page.tsx';
import { readPreferences } from './page-preferences.ts';

const root = document.getElementById('root');
const preferences = readPreferences();
await loadLanguage(preferences.lang);
if (root) createRoot(root).render(<Page first={preferences} />);
