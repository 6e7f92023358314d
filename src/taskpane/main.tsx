import '../desk/older-browsers.ts';
import { createRoot } from 'react-dom/client';
import { loadEnglish } from '../messages/late-english.ts';
import { TaskPane } from './task-pane.tsx';

const root = document.getElementById('root');
// Both languages: which one Office speaks is not known before it is ready.
await loadEnglish();
if (root) createRoot(root).render(<TaskPane search={location.search} />);
