import { proxy, type Remote, wrap } from 'comlink';
import type { Progress, Result } from '../hosts/workbook.ts';
import type { Desk } from './desk.ts';
import type { DeskDoor } from './worker.ts';

/** A workbook's file opened in a worker of its own, seen from the page. */
export interface DeskConnection {
  readonly desk: Desk;
  /** Opens the file; every call of the desk does so too where nothing is open. */
  open(): Promise<Result<null>>;
  /** The file as the last change that was finished left it. */
  file(): Blob;
  /** Ends the worker: what is under way is cancelled, the next call starts from `file()`. */
  cancel(): void;
}

type Door = Remote<DeskDoor & Desk>;

interface Running {
  readonly door: Door;
  readonly opened: Promise<Result<null>>;
  /** Settles when the worker is ended, and fails when it dies by itself, before it answered. */
  readonly ended: Promise<null>;
  readonly end: () => void;
}

/**
 * A desk over a file, in a worker that `start` makes. A worker that is ended takes the steps that
 * could be undone with it; the file is kept as the last change left it.
 */
export function connectDesk(file: Blob, name: string, start: () => Worker): DeskConnection {
  let current = file;
  let running: Running | null = null;

  const run = (): Running => {
    if (running) return running;
    const mine = startRunning(start(), current, name);
    // One that died by itself is not asked again.
    mine.ended.catch(() => {
      if (running === mine) running = null;
    });
    running = mine;
    return mine;
  };

  async function call<T>(ask: (door: Door) => Promise<Result<T>>): Promise<Result<T>> {
    const mine = run();
    const asked = mine.opened.then((opened) => (opened.ok ? ask(mine.door) : opened));
    return (await Promise.race([asked, mine.ended])) ?? cancelled;
  }

  async function look<T>(ask: (door: Door) => Promise<T>): Promise<T | null> {
    const mine = run();
    const asked = mine.opened.then((opened) => (opened.ok ? ask(mine.door) : null));
    return Promise.race([asked, mine.ended]);
  }

  async function change<T>(ask: (door: Door) => Promise<Result<T>>): Promise<Result<T>> {
    const mine = run();
    const changed = await call(ask);
    if (!changed.ok) return changed;
    const saved = await Promise.race([mine.door.file(), mine.ended]);
    if (!saved) return cancelled;
    current = saved;
    return changed;
  }

  return {
    desk: {
      look: (progress) => call((door) => door.look(sent(progress))),
      lookAgain: (progress) => call((door) => door.lookAgain(sent(progress))),
      decide: (decisions, options) => change((door) => door.decide(decisions, options)),
      ignore: (id, reason, options) => change((door) => door.ignore(id, reason, options)),
      preview: (station, options) => call((door) => door.preview(station, options)),
      write: (station, options, progress) =>
        change((door) => door.write(station, options, sent(progress))),
      correct: (id, options) => change((door) => door.correct(id, options)),
      mark: (isOn) => change((door) => door.mark(isOn)),
      undo: () => change((door) => door.undo()),
      insertTemplate: (kind) => change((door) => door.insertTemplate(kind)),
      teach: (text, options) => change((door) => door.teach(text, options)),
      adoptScheme: (text, options) => change((door) => door.adoptScheme(text, options)),
      layoutOf: (key) => look((door) => door.layoutOf(key)),
      layouts: async () => (await look((door) => door.layouts())) ?? [],
      checkReport: async (text, station) =>
        (await look((door) => door.checkReport(text, station))) ?? [],
      window: (sheet, range) => look((door) => door.window(sheet, range)),
      cell: (address) => look((door) => door.cell(address)),
      reveal: (cell) => call((door) => door.reveal(cell)),
      documents: async (lang) => (await look((door) => door.documents(lang))) ?? [],
      // Nobody else works on a file that was opened: what changes, the desk itself says.
      onChange: () => Promise.resolve(),
    },
    open: () => call(() => Promise.resolve(done)),
    file: () => current,
    cancel() {
      running?.end();
      running = null;
    },
  };
}

const done: Result<null> = { ok: true, value: null };
const cancelled = { ok: false, trouble: { kind: 'cancelled' } } as const;

function startRunning(worker: Worker, file: Blob, name: string): Running {
  const door: Door = wrap(worker);
  const ending = new AbortController();
  const ended = new Promise<null>((resolve, reject) => {
    ending.signal.addEventListener('abort', () => resolve(null));
    worker.addEventListener('error', ({ message }) => reject(new Error(message)));
  });
  const end = () => {
    worker.terminate();
    ending.abort();
  };
  return { door, opened: door.openFile(file, name), ended, end };
}

/** A callback that the worker can call. */
function sent(progress: ((progress: Progress) => void) | undefined) {
  return progress && proxy(progress);
}
