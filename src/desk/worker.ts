import { expose } from 'comlink';
import type { Result } from '../hosts/workbook.ts';
import { openXlsx } from '../hosts/xlsx/open-xlsx.ts';
import type { Desk } from './desk.ts';
import { makeDesk } from './make-desk.ts';

/** The worker's door: once a workbook is open, the calls of its desk stand beside these. */
export interface DeskDoor {
  /** Opens a workbook's file; a trouble leaves the door as it was. */
  openFile(file: Blob, name: string): Promise<Result<null>>;
  /** The file as it is now. */
  file(): Blob;
}

/** Core, plan and the .xlsx host run here, beside the page: it stays at hand while they work. */
function makeDoor(): DeskDoor & Partial<Desk> {
  let bytes = (): Uint8Array => new Uint8Array();
  const door: DeskDoor & Partial<Desk> = {
    async openFile(file, name) {
      const opened = await openXlsx(new Uint8Array(await file.arrayBuffer()), name);
      if (!opened.ok) return opened;
      const workbook = opened.value;
      bytes = () => workbook.bytes();
      Object.assign(door, makeDesk(workbook, { recalculates: false }));
      return { ok: true, value: null };
    },
    file: () => new Blob([bytes() as Uint8Array<ArrayBuffer>], { type: fileType }),
  };
  return door;
}

const fileType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

expose(makeDoor());
