import { proxy, type Remote, wrap } from 'comlink';
import type { Progress, Result, Workbook } from '../hosts/workbook.ts';
import type { Desk } from './desk.ts';
import { sharePort } from './remote-port.ts';
import type { DeskDoor } from './worker.ts';

/** A workbook opened in a worker of its own, seen from the page or the pane. */
export interface DeskConnection {
  readonly desk: Desk;
  /** Opens the workbook; every call of the desk does so too where nothing is open. */
  open(): Promise<Result<null>>;
  /** Ends the worker: what is under way is cancelled, the next call starts afresh. */
  cancel(): void;
}

/** A workbook's file: cancelling goes back to `file()`. */
export interface FileConnection extends DeskConnection {
  /** The file as the last change that was finished left it. */
  file(): Blob;
}

type Door = Remote<DeskDoor & Desk>;

interface Running {
  readonly door: Door;
  readonly opened: Promise<Result<null>>;
  /** Settles when the worker is ended, and fails when it dies by itself, before it answered. */
  readonly ended: Promise<null>;
  readonly end: () => void;
}

/** How a worker gets its workbook, and what is kept of it after a change. */
interface Source {
  readonly open: (door: Door) => Promise<Result<null>>;
  readonly keep: (door: Door) => Promise<void>;
}

/**
 * A desk over a file, in a worker that `start` makes. A worker that is ended takes the steps that
 * could be undone with it; the file is kept as the last change left it.
 */
export function connectDesk(file: Blob, name: string, start: () => Worker): FileConnection {
  let current = file;
  const connection = connect(start, {
    open: (door) => door.openFile(current, name),
    keep: async (door) => {
      current = await door.file();
    },
  });
  return { ...connection, file: () => current };
}

/** A desk over a host that works where the pane is: its port is lent to the worker. */
export function connectPort(port: Workbook, start: () => Worker): DeskConnection {
  const shared = sharePort(port);
  return connect(start, {
    open: (door) => door.openPort(proxy(shared)),
    keep: () => Promise.resolve(),
  });
}

function connect(start: () => Worker, source: Source): DeskConnection {
  let running: Running | null = null;
  const listeners = new Set<() => void>();
  const tellAll = () => {
    for (const listener of listeners) listener();
  };

  const run = (): Running => {
    if (running) return running;
    const mine = startRunning(start(), source, tellAll);
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
    const kept = await Promise.race([source.keep(mine.door).then(() => true), mine.ended]);
    return kept ? changed : cancelled;
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
      onChange: (listener) => {
        listeners.add(listener);
        return Promise.resolve();
      },
    },
    open: () => call(() => Promise.resolve(done)),
    cancel() {
      running?.end();
      running = null;
    },
  };
}

const done: Result<null> = { ok: true, value: null };
const cancelled = { ok: false, trouble: { kind: 'cancelled' } } as const;

function startRunning(worker: Worker, source: Source, onChange: () => void): Running {
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
  const open = async () => {
    const opened = await source.open(door);
    if (opened.ok) await door.onChange(proxy(onChange));
    return opened;
  };
  return { door, opened: open(), ended, end };
}

/** A callback that the worker can call. */
function sent(progress: ((progress: Progress) => void) | undefined) {
  return progress && proxy(progress);
}
