import { useEffect, useState } from 'react';
import type { WritePreview } from '../../desk/desk.ts';
import type { HostTrouble, Result } from '../../hosts/workbook.ts';
import { usePane } from '../state/use-pane.ts';

/** What stands in the place of the preview while it is not there. */
export type Preview =
  | { readonly kind: 'loading' }
  | { readonly kind: 'known'; readonly value: WritePreview }
  | { readonly kind: 'blocked'; readonly trouble: HostTrouble };

/** What writing would do now; asked anew whenever the workbook was looked at. */
export function usePreview(station: number | null): Preview {
  const { ask, options, view } = usePane();
  const [preview, setPreview] = useState<Preview>({ kind: 'loading' });
  // biome-ignore lint/correctness/useExhaustiveDependencies: `options` is read when it is asked; a new view asks anew.
  useEffect(() => {
    let isWanted = true;
    void ask((desk) => desk.preview(station, options())).then((result) => {
      if (isWanted && result) setPreview(previewOf(result));
    });
    return () => {
      isWanted = false;
    };
  }, [ask, station, view]);
  return preview;
}

function previewOf(result: Result<WritePreview>): Preview {
  return result.ok
    ? { kind: 'known', value: result.value }
    : { kind: 'blocked', trouble: result.trouble };
}
