/** How office.js got on: it comes from Microsoft's network, which may be slow or barred. */
export type OfficeLoading = 'loaded' | 'failed' | 'slow';

/**
 * Waits for the page's office.js script. `slow` after so many milliseconds without an answer; wait
 * again then, it may still come.
 */
export function officeLoading(milliseconds: number): Promise<OfficeLoading> {
  if (typeof Office !== 'undefined') return Promise.resolve('loaded');
  const script = document.querySelector<HTMLScriptElement>('script[data-office]');
  if (!script || script.dataset.office === 'failed') return Promise.resolve('failed');
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve('slow'), milliseconds);
    const end = (how: OfficeLoading) => {
      clearTimeout(timer);
      script.dataset.office = how;
      resolve(how);
    };
    script.addEventListener('load', () => end('loaded'), { once: true });
    script.addEventListener('error', () => end('failed'), { once: true });
  });
}
