import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';
import type { TestHost } from './test-host/test-host.ts';

/** What the genuine client puts into a window, and how its requests reach a test host. */
export interface LoadedClient {
  /** From now on the client speaks to this host. */
  readonly connect: (host: TestHost) => void;
  /** Sends what the host's events have to tell to the handlers that the add-in registered. */
  readonly sendEvents: () => Promise<void>;
}

const file = fileURLToPath(
  new URL(
    '../../../node_modules/@microsoft/office-js/dist/excel-web-16.00.debug.js',
    import.meta.url,
  ),
);

interface BridgeMessage {
  readonly id: number;
  readonly type: number;
  readonly message: { readonly body: unknown };
}

/**
 * Loads Microsoft's own client into this process, with our bridge under it and our stand-in for
 * `Office`, and sets the globals that the add-in uses. Once for a process: it keeps its bridge.
 */
export function loadClient(): LoadedClient {
  const globals = globalThis as unknown as Record<string, unknown>;
  const known = globals.stationEvaluationClient as LoadedClient | undefined;
  if (known) return known;
  let host: TestHost | null = null;
  const bridge = {
    onMessageFromHost: null as ((text: string) => void) | null,
    sendMessageToHost(text: string) {
      const { id, type, message } = JSON.parse(text) as BridgeMessage;
      const body = JSON.stringify(message.body);
      // Never within the call: real hosts answer later.
      setImmediate(() => {
        const answer = host?.execute(body) ?? '{}';
        const reply = { id, type, message: { statusCode: 200, headers: {}, body: answer } };
        bridge.onMessageFromHost?.(JSON.stringify(reply));
      });
    },
  };
  globals._richApiNativeBridge = bridge;
  const isSetSupported = (name: string, version = '1.1') =>
    name === 'ExcelApi' && Number(version.split('.')[1]) <= (host?.apiVersion ?? 0);
  const office = officeStub(isSetSupported);
  Object.assign(globals, runClient(office), { Office: office });
  const client: LoadedClient = {
    connect(next) {
      host = next;
    },
    async sendEvents() {
      const entries = (host?.events.splice(0) ?? []).map(({ type, args }) => ({
        messageCategory: 65_536,
        messageType: type,
        targetId: 'Workbook',
        message: JSON.stringify(args),
      }));
      bridge.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries } }));
      await new Promise((resolve) => setImmediate(resolve));
    },
  };
  globals.stationEvaluationClient = client;
  return client;
}

function officeStub(isSetSupported: (name: string, version?: string) => boolean) {
  return {
    onReady: () => Promise.resolve({ host: 'Excel', platform: 'PC' }),
    HostType: { Excel: 'Excel' },
    context: { platform: 'PC', displayLanguage: 'zh-CN', requirements: { isSetSupported } },
  };
}

/** Evaluates the client's file in this realm, so that its errors and arrays are ours. */
function runClient(office: object): Record<string, unknown> {
  const source = `${readFileSync(file, 'utf8')}\n;return { Excel, OfficeExtension };`;
  const window: Record<string, unknown> = {
    name: '',
    navigator: { userAgent: 'test', platform: 'test' },
    location: { href: 'https://localhost/', search: '', hash: '', protocol: 'https:' },
    document: {
      URL: 'https://localhost/',
      getElementsByTagName: () => [],
      createElement: () => ({}),
    },
    addEventListener: () => undefined,
    Microsoft: {},
    Office: office,
    OfficeExtension: {},
    setTimeout,
    clearTimeout,
    console,
  };
  const osf = {
    _OfficeAppFactory: {
      getContext: () => office,
      getHostInfo: () => ({ hostType: 'excel', hostPlatform: 'web', hostLocale: 'zh-CN' }),
    },
  };
  Object.assign(window, { window, self: window, parent: window, top: window, OSF: osf });
  const names = ['window', 'OSF', 'Office', 'Microsoft', 'OfficeExtension'];
  const options = { contextExtensions: [window], filename: file };
  const run = vm.compileFunction(source, names, options) as (...given: unknown[]) => unknown;
  return run(window, osf, office, window.Microsoft, window.OfficeExtension) as Record<
    string,
    unknown
  >;
}
