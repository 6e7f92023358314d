import type { HostTrouble } from '../workbook.ts';

/**
 * What an error of Excel's client means to the person. Branches on `code` alone: messages are in
 * the language of the program. The codes are Microsoft's documented ones; which of them real Excel
 * answers in which state was not verified on this machine (docs hold a list to try by hand).
 */
export function excelTrouble(error: unknown): HostTrouble {
  const code = codeOf(error);
  switch (code) {
    case 'InvalidOperationInCellEditMode':
      return { kind: 'cell-editing' };
    case 'AccessDenied':
      return { kind: isReadOnly() ? 'read-only' : 'access-denied' };
    case 'InactiveWorkbook':
      return { kind: 'inactive-workbook' };
    case 'InvalidOrTimedOutSession':
    case 'ConnectionFailure':
    case 'Timeout':
    case 'InvalidRequestContext':
      return { kind: 'session-lost' };
    case 'RequestPayloadSizeLimitExceeded':
    case 'ResponsePayloadSizeLimitExceeded':
      return { kind: 'too-large', what: 'message' };
    case 'ApiNotFound':
    case 'ApiNotAvailable':
    case 'NotImplemented':
    case 'UnsupportedOperation':
      return { kind: 'unsupported-excel' };
    case 'ItemNotFound':
    case 'ItemAlreadyExists':
    case 'InvalidObjectPath':
    case 'Conflict':
    case 'EditModeConflict':
      return { kind: 'changed-by-others' };
    case 'WriteNotSupportedWhenModalDialogOpen':
    case 'ServiceNotAvailable':
    case 'ActivityLimitReached':
      return { kind: 'busy' };
    default:
      return { kind: 'excel', code };
  }
}

/** Opened for reading alone; not every program says how the document is opened, whatever the types say. */
function isReadOnly(): boolean {
  const { document } = Office.context as { readonly document?: { readonly mode?: unknown } };
  return document?.mode === 'readOnly';
}

/** The error's code; its class's name where it has none. */
export function codeOf(error: unknown): string {
  const { code, name } = (error ?? {}) as { readonly code?: unknown; readonly name?: unknown };
  if (typeof code === 'string' && code !== '') return code;
  return typeof name === 'string' ? name : 'GeneralException';
}

/** The member at which a batch stopped, as far as Excel says: `Range.getMergedAreasOrNullObject`. */
export function locationOf(error: unknown): string {
  const { debugInfo } = (error ?? {}) as {
    readonly debugInfo?: { readonly errorLocation?: unknown };
  };
  return typeof debugInfo?.errorLocation === 'string' ? debugInfo.errorLocation : '';
}
