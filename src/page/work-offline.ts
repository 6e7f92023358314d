/**
 * Keeps the page for use without a network, where the browser lets it (https or this machine).
 * `onNewVersion` comes when a newer page is ready; calling what it is given changes over to it.
 */
export function workOffline(onNewVersion: (change: () => void) => void): void {
  if (!('serviceWorker' in navigator)) return;
  navigator.serviceWorker.register('service-worker.js').then(
    (registration) => watch(registration, onNewVersion),
    // A host that does not hand the worker out: the page works as long as there is a network.
    () => undefined,
  );
}

function watch(
  registration: ServiceWorkerRegistration,
  onNewVersion: (change: () => void) => void,
): void {
  const tell = (worker: ServiceWorker) => {
    onNewVersion(() => {
      navigator.serviceWorker.addEventListener('controllerchange', () => location.reload());
      worker.postMessage('activate');
    });
  };
  if (registration.waiting) tell(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const worker = registration.installing;
    worker?.addEventListener('statechange', () => {
      // The very first one takes the place of nothing.
      if (worker.state === 'installed' && navigator.serviceWorker.controller) tell(worker);
    });
  });
}
