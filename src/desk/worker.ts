import './older-browsers.ts';
import { expose, type Remote } from 'comlink';
import type { Result } from '../hosts/workbook.ts';
import { openXlsx } from '../hosts/xlsx/open-xlsx.ts';
import type { Desk } from './desk.ts';
import { makeDesk } from './make-desk.ts';
import { portFrom, type RemotePort } from './remote-port.ts';

/** The worker's door: once a workbook is open, the calls of its desk stand beside these. */
export interface DeskDoor {
  /** Opens a workbook's file; a trouble leaves the door as it was. */
  openFile(file: Blob, name: string): Promise<Result<null>>;
  /** Takes the port of a host that works outside of the worker and reckons by itself: Excel. */
  openPort(port: Remote<RemotePort> | RemotePort): Promise<Result<null>>;
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
    openPort(port) {
      Object.assign(door, makeDesk(portFrom(port as Remote<RemotePort>), { recalculates: true }));
      return Promise.resolve({ ok: true, value: null });
    },
    file: () => new Blob([bytes() as Uint8Array<ArrayBuffer>], { type: fileType }),
  };
  return door;
}

const fileType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

expose(makeDoor());
