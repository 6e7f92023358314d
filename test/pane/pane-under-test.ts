import { readFile } from 'node:fs/promises';
import { act, createElement } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import type { Desk, DeskView } from '../../src/desk/desk.ts';
import { makeDesk } from '../../src/desk/make-desk.ts';
import { openXlsx } from '../../src/hosts/xlsx/open-xlsx.ts';
import { Pane } from '../../src/pane/pane.tsx';
import type { PaneHost } from '../../src/pane/pane-host.ts';

// Without it Fluent shows what moves at once; happy-dom's own rejects whatever is taken away while it moves.
Reflect.deleteProperty(Element.prototype, 'animate');

/** A pane on a page, and what its host was asked for. */
export interface PaneUnderTest {
  readonly text: () => string;
  /** Presses the first button, tab or link of that name. */
  readonly press: (name: string) => Promise<void>;
  readonly find: (name: string) => HTMLElement;
  /** Lets what is under way end. */
  readonly settle: () => Promise<void>;
  /** Waits until the pane says so. */
  readonly says: (words: string) => Promise<void>;
  readonly shown: readonly string[];
  readonly end: () => Promise<void>;
}

/** A desk over the sample workbook, at work; `change` answers some of its calls otherwise. */
export async function sampleDesk(
  change: (desk: Desk) => Partial<Desk> = () => ({}),
): Promise<Desk> {
  const bytes = await readFile('assets/samples/wenchong-2023-mid.xlsx');
  const opened = await openXlsx(new Uint8Array(bytes), 'wenchong-2023-mid.xlsx');
  if (!opened.ok) throw new Error(opened.trouble.kind);
  const desk = makeDesk(opened.value, { recalculates: false });
  return { ...desk, ...change(desk) };
}

let known: Promise<DeskView> | null = null;

/** What is seen of the sample workbook at first; read once. */
export function sampleView(): Promise<DeskView> {
  known ??= sampleDesk().then(async (desk) => {
    const result = await desk.look();
    if (!result.ok) throw new Error(result.trouble.kind);
    return result.value;
  });
  return known;
}

/** A desk that only shows the sample workbook, changed; it does nothing else but what is given. */
export async function readDesk(
  change: (view: DeskView) => DeskView = (view) => view,
  more: Partial<Desk> = {},
): Promise<Desk> {
  const value = change(await sampleView());
  const look = () => Promise.resolve({ ok: true, value } as const);
  const desk: Partial<Desk> = {
    look,
    lookAgain: look,
    onChange: () => Promise.resolve(),
    preview: () => Promise.resolve({ ok: true, value: { sheets: [], trouble: null } }),
    ...more,
  };
  return desk as Desk;
}

export async function openPane(desk: Desk, more: Partial<PaneHost> = {}): Promise<PaneUnderTest> {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  const place = document.body.appendChild(document.createElement('div'));
  const root: Root = createRoot(place);
  const shown: string[] = [];
  const host: PaneHost = {
    desk,
    reveal: ({ sheet, row, column }) => shown.push(`${sheet} ${row} ${column}`),
    revealSheet: (sheet) => shown.push(sheet),
    cancel: () => shown.push('cancel'),
    now: () => '2026-11-22 08:00',
    lang: 'zh-CN',
    theme: 'light',
    save: () => undefined,
    ...more,
  };
  const settle = async () => {
    await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
  };
  const find = (name: string) => {
    const all = [...place.querySelectorAll<HTMLElement>('button, [role=tab]')];
    const found =
      all.find((one) => nameOf(one) === name) ?? all.find((one) => nameOf(one).startsWith(name));
    if (!found) throw new Error(`No button “${name}” among: ${all.map(nameOf).join(' | ')}`);
    return found;
  };
  await act(() => {
    root.render(createElement(Pane, { host }));
    return Promise.resolve();
  });
  return {
    text: () => place.textContent,
    find,
    press: async (name) => {
      await act(() => {
        const button = find(name);
        button.focus();
        button.click();
        return Promise.resolve();
      });
      await settle();
    },
    settle,
    says: async (words) => {
      for (let turn = 0; turn < 400; turn++) {
        if (place.textContent.includes(words)) return;
        await settle();
      }
      throw new Error(`The pane never says “${words}” but: ${place.textContent}`);
    },
    shown,
    end: async () => {
      await act(() => {
        root.unmount();
        return Promise.resolve();
      });
      place.remove();
    },
  };
}

function nameOf(element: HTMLElement): string {
  return element.getAttribute('aria-label') ?? element.textContent.trim();
}
