import {
  type BatchRequest,
  type BatchResponse,
  executeBatch,
  type Fault,
} from './execute-batch.ts';
import type { TestBook, TestHostState } from './state.ts';
import { workbookObject } from './workbook-object.ts';

/** What one round trip cost. Sizes are bytes of UTF-8. */
interface RoundTrip {
  readonly request: number;
  readonly response: number;
  readonly actions: number;
  /** The code of the error that it ended with. */
  readonly error: string | null;
  /** What was wrong, where the test host knows. */
  readonly detail: string | null;
}

/** A fault for a round trip to come: before its actions, in their middle, or after all of them. */
export interface PlannedFault {
  readonly code: string;
  readonly at: 'start' | 'middle' | 'end' | number;
}

export interface TestHost extends TestHostState {
  readonly roundTrips: RoundTrip[];
  /** By how many round trips from now on; asked once for each. */
  faultFor: (roundTrip: number) => PlannedFault | null;
  /** Answers a request's text with a response's text, as the bridge, `Execute` and `executeMethod` do. */
  readonly execute: (requestText: string) => string;
}

/** On the web a larger message fails. */
const largestMessage = 5 * 1024 * 1024;

/**
 * An Excel of a workbook in memory, as far as the add-in uses it. Plain code for Node and browsers.
 * It was written from Microsoft's documentation and from what the genuine client is seen to send:
 * real Excel's error codes were not verified.
 */
export function createTestHost(
  book: TestBook,
  options: Partial<Pick<TestHostState, 'apiVersion' | 'reckon'>> = {},
): TestHost {
  const host: TestHost = {
    book,
    apiVersion: options.apiVersion ?? 13,
    reckon: options.reckon ?? (() => undefined),
    isEditing: false,
    isInactive: false,
    eventsEnabled: true,
    events: [],
    used: new Map(),
    roundTrips: [],
    faultFor: () => null,
    execute: (requestText) => answer(host, requestText),
  };
  return host;
}

function answer(host: TestHost, requestText: string): string {
  const request = JSON.parse(requestText) as BatchRequest;
  const size = bytesOf(requestText);
  const planned = host.faultFor(host.roundTrips.length);
  const response = respond(host, request, size, planned);
  const text = JSON.stringify(response);
  const isTooLarge = bytesOf(text) > largestMessage;
  const sent = isTooLarge ? JSON.stringify(failure('ResponsePayloadSizeLimitExceeded')) : text;
  host.roundTrips.push({
    request: size,
    response: bytesOf(text),
    actions: request.Actions.length,
    error: isTooLarge ? 'ResponsePayloadSizeLimitExceeded' : (response.Error?.Code ?? null),
    detail: response.Error ? `${response.Error.Location} ${response.Error.Message}` : null,
  });
  return sent;
}

function respond(
  host: TestHost,
  request: BatchRequest,
  size: number,
  planned: PlannedFault | null,
): BatchResponse {
  if (size > largestMessage) return failure('RequestPayloadSizeLimitExceeded');
  if (host.isEditing) return failure('InvalidOperationInCellEditMode');
  if (host.isInactive) return failure('InactiveWorkbook');
  if (planned?.at === 'start') return failure(planned.code);
  const response = executeBatch(workbookObject(host), host, request, faultIn(request, planned));
  return planned?.at === 'end' ? failure(planned.code) : response;
}

function faultIn({ Actions }: BatchRequest, planned: PlannedFault | null): Fault | null {
  if (!planned || planned.at === 'start' || planned.at === 'end') return null;
  const atAction = planned.at === 'middle' ? Math.floor(Actions.length / 2) : planned.at;
  return { code: planned.code, atAction };
}

/** Nothing of the batch comes back, whether or not it was done. */
function failure(code: string): BatchResponse {
  return {
    Error: { Code: code, Message: code, Location: '', ActionIndex: -1 },
    ProcessedResults: { Results: [] },
  };
}

const encoder = new TextEncoder();

function bytesOf(text: string): number {
  return encoder.encode(text).length;
}
