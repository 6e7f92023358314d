import { useCallback, useEffect, useReducer, useRef, useState } from 'react';
import { saveFile } from '../pane/browser/save-file.ts';
import { fetchSample } from './fetch-sample.ts';
import { openWorkbook } from './open-workbook.ts';
import type { PageNotice } from './page-notice.ts';
import {
  initialPage,
  type PageEvent,
  type PageState,
  type PageWorkbook,
  reducePage,
  shownWorkbook,
} from './page-state.ts';
import { resultName } from './result-name.ts';

export interface Workbooks {
  readonly state: PageState;
  readonly tell: (event: PageEvent) => void;
  readonly notice: PageNotice | null;
  readonly setNotice: (notice: PageNotice | null) => void;
  /** Puts files on the list and shows the first of them. */
  readonly add: (files: readonly File[]) => void;
  readonly addSample: () => void;
  readonly choose: (workbook: PageWorkbook) => void;
  /** Takes one off the list; `isSure`: its changes may go. */
  readonly close: (workbook: PageWorkbook, isSure?: boolean) => void;
  readonly download: (workbook: PageWorkbook) => void;
  readonly retry: (workbook: PageWorkbook) => void;
}

/** The page's workbooks, the sample at first: one is shown and open, the others wait in the list. */
export function useWorkbooks(): Workbooks {
  const [state, tell] = useReducer(reducePage, initialPage);
  const [notice, setNotice] = useState<PageNotice | null>(null);
  const count = useRef(0);
  const shown = shownWorkbook(state);
  useOpening(shown, tell);
  useUnloadWarning(state.workbooks.some(({ isChanged }) => isChanged));

  const opened = useCallback((file: File) => {
    count.current += 1;
    const id = count.current;
    return openWorkbook(id, file, file.name, (view, effect) =>
      tell({ kind: 'seen', id, view, effect }),
    );
  }, []);
  useEffect(() => {
    fetchSample().then(
      (file) => tell({ kind: 'began', sample: opened(file) }),
      () => setNotice({ kind: 'sample-lost' }),
    );
  }, [opened]);
  const addFiles = (files: readonly File[]) => {
    if (files.length === 0) return;
    setNotice(shown?.isChanged ? { kind: 'others-changed', id: shown.id, name: shown.name } : null);
    rest(shown);
    tell({ kind: 'added', workbooks: files.map(opened) });
  };
  const close = (workbook: PageWorkbook, isSure = false) => {
    const { id, name, isChanged, connection } = workbook;
    if (isChanged && !isSure) {
      setNotice({ kind: 'close-changed', id, name });
      return;
    }
    setNotice(null);
    connection.cancel();
    tell({ kind: 'closed', id });
  };
  return {
    state,
    tell,
    notice,
    setNotice,
    add: addFiles,
    addSample: () =>
      void fetchSample().then(
        (file) => addFiles([file]),
        () => setNotice({ kind: 'sample-lost' }),
      ),
    choose: ({ id }) => {
      if (id !== shown?.id) rest(shown);
      tell({ kind: 'chosen', id });
    },
    close,
    download: ({ id, name, isChanged, isDecided, view, connection }) => {
      if (!isChanged && !isDecided && !view?.changes.length) {
        setNotice({ kind: 'nothing-to-download' });
        return;
      }
      const file = resultName(name);
      saveFile(file, connection.file());
      tell({ kind: 'downloaded', id });
      setNotice({ kind: 'downloaded', file });
    },
    retry: ({ id, connection }) => {
      connection.cancel();
      tell({ kind: 'opening', id });
      openNow(id, connection, tell);
    },
  };
}

/** One that is looked at for the first time is opened. */
function useOpening(shown: PageWorkbook | null, tell: (event: PageEvent) => void) {
  useEffect(() => {
    if (shown?.status !== 'waiting') return;
    tell({ kind: 'opening', id: shown.id });
    openNow(shown.id, shown.connection, tell);
  }, [shown, tell]);
}

function openNow(
  id: number,
  connection: PageWorkbook['connection'],
  tell: (event: PageEvent) => void,
): void {
  connection.open().then(
    (opened) => tell(opened.ok ? { kind: 'opened', id } : { kind: 'stopped', id, ...opened }),
    () => tell({ kind: 'stopped', id, trouble: { kind: 'lost' } }),
  );
}

/** Ends the worker of one that is left with nothing to take back. */
function rest(workbook: PageWorkbook | null): void {
  if (workbook && !workbook.view?.changes.length) workbook.connection.cancel();
}

/** The browser asks before a page with changes that are not downloaded is left. */
function useUnloadWarning(isNeeded: boolean): void {
  useEffect(() => {
    if (!isNeeded) return;
    const warn = (event: BeforeUnloadEvent) => {
      event.preventDefault();
      // Chromium before 119 asks for this alone.
      Object.assign(event, { returnValue: true });
    };
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [isNeeded]);
}
