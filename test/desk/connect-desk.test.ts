import { readFile } from 'node:fs/promises';
import { expose } from 'comlink';
import { describe, expect, it } from 'vitest';
import { connectDesk } from '../../src/desk/connect-desk.ts';
import { makeDesk } from '../../src/desk/make-desk.ts';
import { openXlsx } from '../../src/hosts/xlsx/open-xlsx.ts';

const sample = new URL('../../assets/samples/wenchong-2023-mid.xlsx', import.meta.url);
const options = { lang: 'zh-CN', now: '2023-12-01 09:30' } as const;

/** Workers that run in this thread: `started` counts them, `opened` are the sizes of their files. */
function workers() {
  const opened: number[] = [];
  const ends: (() => void)[] = [];
  const start = () => {
    const { port1, port2 } = new MessageChannel();
    const door = {
      async openFile(file: Blob, name: string) {
        opened.push(file.size);
        const workbook = await openXlsx(new Uint8Array(await file.arrayBuffer()), name);
        if (!workbook.ok) return workbook;
        Object.assign(door, makeDesk(workbook.value, { recalculates: false }), {
          file: () => new Blob([workbook.value.bytes() as Uint8Array<ArrayBuffer>]),
        });
        return { ok: true, value: null };
      },
    };
    expose(door, port2);
    port1.start();
    const worker = Object.assign(port1, {
      terminate: () => {
        port1.close();
        port2.close();
      },
    });
    ends.push(worker.terminate);
    return worker as unknown as Worker;
  };
  return {
    start,
    opened,
    end: () => {
      for (const end of ends) end();
    },
  };
}

async function connected() {
  const file = new Blob([await readFile(sample)]);
  const { start, opened, end } = workers();
  return { connection: connectDesk(file, '站.xlsx', start), opened, file, end };
}

describe('a desk in a worker', () => {
  it('is started by the first call and keeps the file after each change', async () => {
    const { connection, opened, file, end } = await connected();
    expect(opened).toEqual([]);
    const view = await connection.desk.look();
    expect(view.ok && view.value.sheets).toHaveLength(6);
    expect(connection.file()).toBe(file);
    await connection.desk.write(0, options);
    expect(connection.file().size).toBeGreaterThan(file.size);
    expect(opened).toEqual([file.size]);
    end();
  });

  it('cancelled: what is under way ends, and the next call goes on from the file as it was kept', async () => {
    const { connection, opened, end } = await connected();
    await connection.desk.look();
    await connection.desk.write(0, options);
    const kept = connection.file();
    const looking = connection.desk.lookAgain();
    connection.cancel();
    expect(await looking).toEqual({ ok: false, trouble: { kind: 'cancelled' } });
    const view = await connection.desk.look();
    expect(view.ok && view.value.sheets).toHaveLength(11);
    expect(opened[1]).toBe(kept.size);
    end();
  });

  it('tells a file that cannot be opened as every call would', async () => {
    const { start, end } = workers();
    const connection = connectDesk(new Blob(['a,b\n']), '站.xlsx', start);
    const trouble = { kind: 'not-xlsx', found: 'csv' };
    expect(await connection.open()).toEqual({ ok: false, trouble });
    expect(await connection.desk.look()).toEqual({ ok: false, trouble });
    expect(await connection.desk.layouts()).toEqual([]);
    end();
  });

  it('fails when its worker dies by itself, and starts another one for the next call', async () => {
    const { start, opened, end } = workers();
    let fail = () => {};
    const connection = connectDesk(new Blob([await readFile(sample)]), '站.xlsx', () => {
      const worker = start();
      fail = () => worker.dispatchEvent(new ErrorEvent('error', { message: 'out of memory' }));
      return worker;
    });
    const looking = connection.desk.look();
    fail();
    await expect(looking).rejects.toThrow('out of memory');
    const view = await connection.desk.look();
    expect(view.ok).toBe(true);
    expect(opened).toHaveLength(2);
    end();
  });
});

/** Node has none before version 25. */
class ErrorEvent extends Event {
  readonly message: string;
  constructor(type: string, { message }: { readonly message: string }) {
    super(type);
    this.message = message;
  }
}
