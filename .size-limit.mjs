// Gates on what the page loads, from the build's manifest: all sizes are gzipped.
import { readFileSync } from 'node:fs';

/** @type {Record<string, { file: string, imports?: string[], css?: string[], isDynamicEntry?: boolean }>} */
const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));

/** What comes after the first useful paint, each with all that it brings along. */
const late = {
  'page/grid/sheet-view.tsx': '18 kB',
  'messages/en-us/en-us.ts': '28 kB',
  'pane/findings/findings-tab.tsx': '30 kB',
  'pane/overview/question-list.tsx': '30 kB',
  'pane/summaries/summaries-tab.tsx': '16 kB',
  'pane/settings/settings-tab.tsx': '30 kB',
  'pane/reading/reading-editor.tsx': '30 kB',
};
const otherwise = '10 kB';

/** What the worker loads later, each beside what it has. */
const workerLate = {
  'desk/station-plan.ts': ['summaries', '34 kB'],
  'hosts/xlsx/write/apply-plan.ts': ['a file written', '20 kB'],
  'claims/check-report.ts': ['a report checked', '20 kB'],
};

const first = new Set(['index.html', ...filesOf('index.html'), ...filesOf(overview())]);
/** The worker's own: what the page has loaded by then comes from there. */
const worker = filesOf('desk/worker.ts').filter((file) => !first.has(file));
const lateNames = Object.keys(manifest).filter(
  (name) =>
    manifest[name]?.isDynamicEntry && !first.has(manifest[name].file) && !(name in workerLate),
);

export default [
  gate('page: all before the first useful paint', [...first], '200 kB'),
  ...lateNames.map((name) => gate(`later: ${name}`, lateFiles(name), late[name] ?? otherwise)),
  gate('worker: core and file format, beside the page', worker, '330 kB'),
  ...Object.entries(workerLate).map(([name, [what, limit]]) =>
    gate(
      `worker, later: ${what}`,
      lateFiles(name).filter((file) => !worker.includes(file)),
      limit,
    ),
  ),
  gate('task pane: all before it starts', ['taskpane.html', ...filesOf('taskpane.html')], '230 kB'),
  gate('all scripts of the folder', ['**/*.js'], '690 kB'),
];

function gate(name, files, limit) {
  return { name, path: files.map((file) => `dist/${file}`), gzip: true, brotli: false, limit };
}

/** The first answer stands on the first tab. */
function overview() {
  return 'pane/overview/overview-tab.tsx';
}

function lateFiles(name) {
  return filesOf(name).filter((file) => !first.has(file));
}

/** A chunk with the scripts and styles that it imports, in any depth. */
function filesOf(name, seen = new Set()) {
  const chunk = manifest[name];
  if (!chunk || seen.has(name)) return [];
  seen.add(name);
  return [
    chunk.file,
    ...(chunk.css ?? []),
    ...(chunk.imports ?? []).flatMap((imported) => filesOf(imported, seen)),
  ];
}
