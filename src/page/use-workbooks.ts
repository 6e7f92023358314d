import { useCallback, useReducer, useRef } from 'react';
import { openWorkbook } from './open-workbook.ts';
import { initialPage, type PageEvent, type PageState, reducePage } from './page-state.ts';

/** A file that a person chose, dropped, or the sample. */
export interface ChosenFile {
  readonly name: string;
  readonly file: Blob;
}

/** The page's workbooks; files that are added open at once, each in a worker of its own. */
export function useWorkbooks(): {
  readonly state: PageState;
  readonly tell: (event: PageEvent) => void;
  readonly add: (files: readonly ChosenFile[]) => void;
} {
  const [state, tell] = useReducer(reducePage, initialPage);
  const count = useRef(0);
  const add = useCallback((files: readonly ChosenFile[]) => {
    const added = files.map(({ file, name }) => {
      count.current += 1;
      return openWorkbook(count.current, file, name, (id, view) =>
        tell({ kind: 'seen', id, view }),
      );
    });
    tell({ kind: 'added', workbooks: added });
    for (const { id, connection } of added) {
      connection.open().then(
        (opened) => tell(opened.ok ? { kind: 'opened', id } : { kind: 'stopped', id, ...opened }),
        () => tell({ kind: 'stopped', id, trouble: { kind: 'lost' } }),
      );
    }
  }, []);
  return { state, tell, add };
}
