import type { OurKey, SheetKey } from './sheet-plan.ts';

/** `overview` of 文冲, one of several stations → `overview@文冲`. */
export function ourKey(key: SheetKey, station: string | null): OurKey {
  return station === null ? key : `${key}@${station}`;
}

/** Which of our sheets it is, and of which station where the workbook has several. */
export function readOurKey(key: OurKey): {
  readonly key: SheetKey;
  readonly station: string | null;
} {
  const at = key.indexOf('@');
  return at < 0
    ? { key: key as SheetKey, station: null }
    : { key: key.slice(0, at) as SheetKey, station: key.slice(at + 1) };
}
