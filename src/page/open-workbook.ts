import { connectDesk, type FileConnection } from '../desk/connect-desk.ts';
import type { Desk, DeskView } from '../desk/desk.ts';
import { startDeskWorker } from '../desk/start-desk-worker.ts';
import type { Result } from '../hosts/workbook.ts';

/** A workbook of the page's list. */
export interface OpenWorkbook {
  readonly id: number;
  readonly name: string;
  readonly connection: FileConnection;
  /** The connection's desk; what it says of the workbook comes to the page too. */
  readonly desk: Desk;
}

/** What a call did to the file: nothing, a change that can be taken back, a decision that stays. */
export type Effect = 'none' | 'step' | 'decision';

type Seen = (view: DeskView, effect: Effect) => void;

/** Opens nothing yet: the file is read at the first call. */
export function openWorkbook(id: number, file: Blob, name: string, onSeen: Seen): OpenWorkbook {
  const connection = connectDesk(file, name, startDeskWorker);
  return { id, name, connection, desk: watched(connection.desk, onSeen) };
}

/** The same desk, which tells every view that it gives. */
function watched(desk: Desk, onSeen: Seen): Desk {
  const told = async <T extends DeskView | { readonly view: DeskView }>(
    effect: Effect,
    asked: Promise<Result<T>>,
  ) => {
    const result = await asked;
    if (result.ok) onSeen('view' in result.value ? result.value.view : result.value, effect);
    return result;
  };
  return {
    ...desk,
    look: (...args) => told('none', desk.look(...args)),
    lookAgain: (...args) => told('none', desk.lookAgain(...args)),
    decide: (...args) => told('decision', desk.decide(...args)),
    ignore: (...args) => told('decision', desk.ignore(...args)),
    teach: (...args) => told('decision', desk.teach(...args)),
    adoptScheme: (...args) => told('decision', desk.adoptScheme(...args)),
    write: (...args) => told('step', desk.write(...args)),
    correct: (...args) => told('step', desk.correct(...args)),
    mark: (...args) => told('step', desk.mark(...args)),
    undo: (...args) => told('step', desk.undo(...args)),
    insertTemplate: (...args) => told('step', desk.insertTemplate(...args)),
  };
}
