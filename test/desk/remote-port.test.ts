import { readFile } from 'node:fs/promises';
import { expose, type Remote, wrap } from 'comlink';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { makeDesk } from '../../src/desk/make-desk.ts';
import { portFrom, type RemotePort, sharePort } from '../../src/desk/remote-port.ts';
import { openXlsx } from '../../src/hosts/xlsx/open-xlsx.ts';

const sample = new URL('../../assets/samples/wenchong-2023-mid.xlsx', import.meta.url);
const options = { lang: 'zh-CN', now: '2023-12-01 09:30' } as const;
const { port1, port2 } = new MessageChannel();
afterAll(() => port1.close());

describe('a port lent across a border', () => {
  it('a desk over it reads, writes and takes back as over the port itself', async () => {
    const opened = await openXlsx(await readFile(sample), 'wenchong.xlsx');
    if (!opened.ok) throw new Error(opened.trouble.kind);
    const before = opened.value.bytes().slice();
    expose(sharePort(opened.value), port1);
    const remote: Remote<RemotePort> = wrap(port2);
    const desk = makeDesk(portFrom(remote), { recalculates: true });

    const seen: (string | null)[] = [];
    const view = await desk.look(({ sheet }) => seen.push(sheet));
    expect(view.ok && view.value.evaluations[0]?.findings).toHaveLength(5);
    await vi.waitFor(() => expect(seen[0]).toBe('项目信息'));
    const written = await desk.write(0, options);
    expect(written.ok && written.value.view.sheets).toHaveLength(11);
    expect(opened.value.bytes()).not.toEqual(before);
    const undone = await desk.undo();
    expect(undone.ok && undone.value.sheets).toHaveLength(6);
    expect(opened.value.bytes()).toEqual(before);
  });
});
