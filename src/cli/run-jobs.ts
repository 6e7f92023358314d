import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { evaluateWorkbook } from './evaluate-workbook.ts';
import type { Job, JobResult } from './job.ts';

/** Runs the jobs, several at once on worker threads; results come in the jobs' order. */
export async function runJobs(
  jobs: readonly Job[],
  crashed: (detail: string) => string,
  onDone: (result: JobResult, done: number) => void,
): Promise<readonly JobResult[]> {
  let done = 0;
  const run = async (job: Job, evaluate: (job: Job) => Promise<JobResult>) => {
    const result = await evaluate(job).catch((error: unknown) => crash(job, error, crashed));
    onDone(result, ++done);
    return result;
  };
  if (jobs.length < 2) return Promise.all(jobs.map((job) => run(job, evaluateWorkbook)));
  const results: JobResult[] = [];
  const waiting = jobs.map((job, at) => ({ job, at }));
  const lane = async () => {
    const thread = createThread();
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      results[next.at] = await run(next.job, thread.evaluate);
    }
    await thread.end();
  };
  const lanes = Math.min(jobs.length, availableParallelism());
  await Promise.all(Array.from({ length: lanes }, lane));
  return results;
}

/** A worker thread, made when it is first needed and again after one has died. */
function createThread() {
  let worker: Worker | null = null;
  return {
    evaluate: (job: Job) => {
      worker ??= new Worker(new URL('./start-worker.mjs', import.meta.url));
      const current = worker;
      return new Promise<JobResult>((resolve, reject) => {
        const forget = () => {
          current.off('message', answer).off('error', die).off('exit', die);
        };
        const answer = (result: JobResult) => {
          forget();
          resolve(result);
        };
        const die = (error: unknown) => {
          forget();
          worker = null;
          reject(error instanceof Error ? error : new Error(`exit ${String(error)}`));
        };
        current.on('message', answer).on('error', die).on('exit', die);
        current.postMessage(job);
      });
    },
    end: async () => {
      await worker?.terminate();
    },
  };
}

/** Only the kind of error and where it arose: an error's text may hold a cell's. */
function crash(job: Job, error: unknown, describe: (detail: string) => string): JobResult {
  const place = error instanceof Error ? /at (\S+)/.exec(error.stack ?? '')?.[1] : undefined;
  const detail = [error instanceof Error ? error.name : 'Error', place].filter(Boolean).join(' ');
  return {
    path: job.path,
    documents: [],
    stations: [],
    layouts: [],
    summary: '',
    written: null,
    trouble: describe(detail),
    notices: [],
  };
}
