import { parentPort } from 'node:worker_threads';
import { evaluateWorkbook } from './evaluate-workbook.ts';
import type { Job } from './job.ts';

parentPort?.on('message', (job: Job) => {
  // A rejection ends the thread; its owner reports the job as crashed and starts another.
  void evaluateWorkbook(job).then((result) => parentPort?.postMessage(result));
});
