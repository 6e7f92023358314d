/** A module worker with no workbook open yet. */
export function startDeskWorker(): Worker {
  return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'desk' });
}
