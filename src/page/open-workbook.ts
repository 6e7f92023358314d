import { connectDesk, type DeskConnection } from '../desk/connect-desk.ts';
import type { Desk, DeskView } from '../desk/desk.ts';
import { startDeskWorker } from '../desk/start-desk-worker.ts';
import type { Result } from '../hosts/workbook.ts';

/** A workbook of the page's list. */
export interface OpenWorkbook {
  readonly id: number;
  readonly name: string;
  readonly connection: DeskConnection;
  /** The connection's desk; what it says of the workbook comes to the page too. */
  readonly desk: Desk;
}

/** Opens nothing yet: the file is read at the first call. */
export function openWorkbook(
  id: number,
  file: Blob,
  name: string,
  onView: (id: number, view: DeskView) => void,
): OpenWorkbook {
  const connection = connectDesk(file, name, startDeskWorker);
  return { id, name, connection, desk: watched(connection.desk, (view) => onView(id, view)) };
}

/** The same desk, which tells every view that it gives. */
function watched(desk: Desk, onView: (view: DeskView) => void): Desk {
  const told = async <T>(asked: Promise<Result<T>>, viewOf: (value: T) => DeskView) => {
    const result = await asked;
    if (result.ok) onView(viewOf(result.value));
    return result;
  };
  const itself = (view: DeskView) => view;
  return {
    ...desk,
    look: (...args) => told(desk.look(...args), itself),
    lookAgain: (...args) => told(desk.lookAgain(...args), itself),
    decide: (...args) => told(desk.decide(...args), itself),
    ignore: (...args) => told(desk.ignore(...args), itself),
    write: (...args) => told(desk.write(...args), ({ view }) => view),
    correct: (...args) => told(desk.correct(...args), itself),
    mark: (...args) => told(desk.mark(...args), itself),
    undo: (...args) => told(desk.undo(...args), itself),
    insertTemplate: (...args) => told(desk.insertTemplate(...args), itself),
  };
}
