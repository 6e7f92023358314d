declare const self: ServiceWorkerGlobalScope;

/** Put in by the build: the page's files by their place in the folder, and what tells two builds apart. */
declare const PRECACHE: { readonly version: string; readonly files: readonly string[] };

// Keeps the page's own files, so that it opens without a network. What is not on the list (the task
// pane in Excel above all) is none of its business.
const { version, files } = PRECACHE;
const prefix = 'station-evaluation-page-';
const addresses = new Set(files.map((file) => new URL(file, self.registration.scope).href));

self.addEventListener('install', (event) => {
  event.waitUntil(keepAll());
});

self.addEventListener('activate', (event) => {
  event.waitUntil(forgetOthers().then(() => self.clients.claim()));
});

/** The person wants the new version now. */
self.addEventListener('message', ({ data }) => {
  if (data === 'activate') void self.skipWaiting();
});

self.addEventListener('fetch', (event) => {
  const address = addressOf(event.request);
  if (address) event.respondWith(answer(address, event.request));
});

async function keepAll(): Promise<void> {
  const cache = await caches.open(prefix + version);
  // Past the browser's own cache: a host may let it keep old files for long.
  await cache.addAll([...addresses].map((address) => new Request(address, { cache: 'reload' })));
}

async function forgetOthers(): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(prefix) && name !== prefix + version);
  await Promise.all(old.map((name) => caches.delete(name)));
}

/** The address under which a request's answer is kept; null for what is not ours. */
function addressOf({ method, url }: Request): string | null {
  const { origin, pathname } = new URL(url);
  const address = (origin + pathname).replace(/\/index\.html$/, '/');
  return method === 'GET' && addresses.has(address) ? address : null;
}

async function answer(address: string, request: Request): Promise<Response> {
  const cache = await caches.open(prefix + version);
  return (await cache.match(address)) ?? fetch(request);
}
