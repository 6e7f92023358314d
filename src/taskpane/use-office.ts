import { useEffect, useState } from 'react';
import { officeLoading } from '../hosts/excel/office-loading.ts';
import { type OfficeReady, whenOfficeReady } from '../hosts/excel/office-ready.ts';

export type OfficeState =
  | { readonly kind: 'loading' }
  /** office.js has not answered for a while; it is still waited for. */
  | { readonly kind: 'slow' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'ready'; readonly office: OfficeReady };

const firstPatience = 8_000;
const longPatience = 120_000;

/** Office's client from its loading to being ready. */
export function useOffice(): OfficeState {
  const [state, setState] = useState<OfficeState>({ kind: 'loading' });
  useEffect(() => {
    let isWanted = true;
    const tell = (next: OfficeState) => {
      if (isWanted) setState(next);
    };
    void load(tell);
    return () => {
      isWanted = false;
    };
  }, []);
  return state;
}

async function load(tell: (state: OfficeState) => void): Promise<void> {
  let loading = await officeLoading(firstPatience);
  if (loading === 'slow') {
    tell({ kind: 'slow' });
    loading = await officeLoading(longPatience);
  }
  if (loading !== 'loaded') {
    tell({ kind: 'failed' });
    return;
  }
  tell({ kind: 'ready', office: await whenOfficeReady() });
}
