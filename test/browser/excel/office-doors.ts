import { existsSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, Frame, Page } from 'playwright';
import { inject } from 'vitest';
import type { TestHost } from '../../hosts/excel/test-host/test-host.ts';

/** Where the built site and Microsoft's scripts stand for a test; nothing leaves the machine. */
const site = 'https://station.example';
const office = 'https://appsforoffice.microsoft.com/lib/1/hosted';
const excelOnWeb = 'https://excel.officeapps.live.com';

const client = new URL('../../../node_modules/@microsoft/office-js/dist/', import.meta.url);

export interface OpenedPane {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Where the pane's own page is: the top frame, or the one inside Excel on the web. */
  readonly pane: Page | Frame;
  /** Requests of anything but the site and Microsoft's scripts. */
  readonly strangers: readonly string[];
  /** Errors that nobody caught. */
  readonly errors: readonly string[];
  /** What the content security policy barred. */
  readonly barred: readonly string[];
  /** Tells the pane what happened in the workbook since. */
  readonly sendEvents: () => Promise<void>;
}

/** Opens the built pane as the add-in of a Windows program: the client speaks to window.external. */
export async function openInWindows(
  browser: Browser,
  host: TestHost,
  path = 'taskpane.html',
): Promise<OpenedPane> {
  const opened = await newContext(browser, host);
  await opened.context.addInitScript(windowsDoor);
  await opened.page.goto(`${site}/${path}`);
  return { ...opened, pane: opened.page };
}

/** Opens it as Excel on the web does: in a frame, the client speaks to its parent. */
export async function openInWeb(
  browser: Browser,
  host: TestHost,
  path = 'taskpane.html',
): Promise<OpenedPane> {
  const opened = await newContext(browser, host);
  const { context, page } = opened;
  const query = `${path.includes('?') ? '&' : '?'}_host_Info=Excel$Web$16.00$zh-CN$corr$$disableLogging$0`;
  const hash = `#&_serializer_version=1&_xdm_Info=conversation|addin|${excelOnWeb}`;
  const frame = `<iframe id="addin" src="${site}/${path}${query}${hash}" style="width:400px;height:900px"></iframe>`;
  await context.route(`${excelOnWeb}/**`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><script>(${webDoor.toString()})()</script>${frame}`,
    }),
  );
  await page.goto(`${excelOnWeb}/`);
  const handle = await page.waitForSelector('#addin');
  const pane = await handle.contentFrame();
  if (!pane) throw new Error('the frame of the add-in is not there');
  return { ...opened, pane };
}

async function newContext(browser: Browser, host: TestHost) {
  const strangers: string[] = [];
  const barred: string[] = [];
  const errors: string[] = [];
  const context = await browser.newContext({
    viewport: { width: 400, height: 900 },
    locale: 'zh-CN',
  });
  await context.exposeFunction('officeExecute', (request: string) =>
    isInternal(request) ? internalAnswer(request) : host.execute(request),
  );
  // Some compilers name functions by a helper of theirs, which a function handed to a page lacks.
  await context.addInitScript('globalThis.__name ??= (named) => named;');
  const page = await context.newPage();
  page.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) barred.push(message.text());
  });
  page.on('pageerror', ({ message, stack }) => errors.push(stack ?? message));
  await context.route('**/*', (route) => {
    const url = route.request().url();
    const answer = fileFor(url);
    if (!answer) {
      strangers.push(url);
      return route.abort();
    }
    return route.fulfill({ contentType: typeOf(url), body: readFileSync(answer) });
  });
  const sendEvents = async () => {
    const entries = host.events
      .splice(0)
      .map(({ type, args }) => [65_536, type, 'Workbook', JSON.stringify(args)]);
    for (const frame of page.frames()) {
      await frame.evaluate((told) => {
        const { officeEvents } = globalThis as { officeEvents?: (entries: unknown) => void };
        officeEvents?.(told);
      }, entries);
    }
  };
  return { context, page, strangers, errors, barred, sendEvents };
}

/** The client tells a service of Office's own that the ribbon's commands are ready. */
function isInternal(request: string): boolean {
  return request.includes('Microsoft.InternalService.AddinInternalService');
}

function internalAnswer(request: string): string {
  const { Actions } = JSON.parse(request) as {
    readonly Actions: readonly { readonly Id: number }[];
  };
  return JSON.stringify({ Results: Actions.map(({ Id }) => ({ ActionId: Id, Value: {} })) });
}

function fileFor(url: string): URL | null {
  const { href, pathname } = new URL(url);
  const file = href.startsWith(`${site}/`)
    ? new URL(`.${pathname}`, pathToFileURL(`${inject('builtFolder')}/`))
    : href.startsWith(`${office}/`)
      ? new URL(`.${pathname.slice(new URL(office).pathname.length)}`, client)
      : null;
  return file && existsSync(fileURLToPath(file)) ? file : null;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
};

function typeOf(url: string): string {
  return types[extname(new URL(url).pathname)] ?? 'application/octet-stream';
}

/** Runs in the page before all else: what a Windows program gives an add-in's window. */
function windowsDoor(): void {
  type Answer = { readonly toArray: () => readonly unknown[] };
  const { officeExecute } = globalThis as unknown as {
    officeExecute: (request: string) => Promise<string>;
  };
  const asArray = (content: readonly unknown[]): Answer => ({ toArray: () => content });
  const handlers: ((id: number, payload: Answer) => void)[] = [];
  const answerTo = async (request: string, callback: (answer: Answer) => void) => {
    callback(asArray([0, 200, '', await officeExecute(request)]));
  };
  const context = {
    GetAppType: () => 1,
    GetSolutionRef: () => 'station-evaluation',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => 'zh-CN',
    GetAppDataLocale: () => 'zh-CN',
    GetDocUrl: () => 'C:\\station.xlsx',
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetSupportedMatrix: () => JSON.stringify({ ExcelApi: '1.13', AddinCommands: '1.1' }),
    GetHostFullVersion: () => '16.0.14332.20000',
    GetOfficeThemeInfo: () => JSON.stringify({ bodyBackgroundColor: 0xffffff }),
    GetSettings: () => ({ Read: () => undefined }),
  };
  const external = {
    GetHostInfo: () => 'Excel$Win32$16.01$zh-CN$telemetry$$disableLogging$0',
    GetLoggingAllowed: () => false,
    GetContext: () => context,
    Execute(id: number, params: readonly unknown[], callback: (answer: Answer | number) => void) {
      if (id !== 93) {
        callback(5001);
        return;
      }
      const [message] = params as readonly (readonly unknown[])[];
      const given: readonly unknown[] = Array.isArray(message) ? message : params;
      const request = given.find((each) => typeof each === 'string' && each.startsWith('{'));
      void answerTo(String(request), callback);
    },
    RegisterEvent(
      id: number,
      _target: string,
      handler: (id: number, payload: Answer) => void,
      callback: (status: number) => void,
    ) {
      // 33: messages of the workbook; the ribbon's commands register too.
      if (id === 33) handlers.push(handler);
      callback(0);
    },
    UnregisterEvent(_id: number, _target: string, callback: (status: number) => void) {
      callback(0);
    },
  };
  Object.defineProperty(globalThis, 'external', { value: external, configurable: true });
  Object.assign(globalThis, {
    officeEvents: (entries: readonly (readonly unknown[])[]) => {
      const payload = asArray(entries.map((entry) => asArray(entry)));
      for (const handler of handlers) handler(33, payload);
    },
  });
}

/** Runs in the page around the add-in: answers its messages as Excel on the web does. */
function webDoor(): void {
  const { officeExecute } = globalThis as unknown as {
    officeExecute: (request: string) => Promise<string>;
  };
  interface Message {
    readonly _messageType: number;
    readonly _actionName: string;
    readonly _actionType: number;
    readonly _conversationId: string;
    readonly _correlationId: number;
    readonly _data: Readonly<Record<string, unknown>>;
  }
  const seen: string[] = [];
  Object.assign(globalThis, { officeSeen: seen });
  const appContext = {
    _id: 'addin',
    _appName: 16,
    _appVersion: '16.00',
    _appUILocale: 'zh-CN',
    _dataLocale: 'zh-CN',
    _docUrl: 'https://excel.officeapps.live.com/station.xlsx',
    _clientMode: 0,
    _settings: {},
    _reason: 'documentOpened',
    _osfControlType: 1,
    _eToken: '',
    _requirementMatrix: JSON.stringify({ ExcelApi: '1.13', AddinCommands: '1.1' }),
    _hostFullVersion: '16.0.14332.20000',
    _addinName: 'station-evaluation',
    _appDomains: [],
    _hostCustomMessage: null,
  };
  let addin: Window | null = null;
  let conversation = '';
  const send = (message: object) => {
    addin?.postMessage(JSON.stringify({ _serializerVersion: 1, ...message }), '*');
  };
  globalThis.addEventListener('message', (event: MessageEvent) => {
    if (typeof event.data !== 'string' || !event.data.startsWith('{')) return;
    const message = JSON.parse(event.data) as Message;
    addin = event.source as Window;
    conversation = message._conversationId;
    seen.push(message._actionName);
    const respond = (data: unknown, code = 0) =>
      send({
        _messageType: 1,
        _actionName: message._actionName,
        _conversationId: message._conversationId,
        _correlationId: message._correlationId,
        _origin: location.origin,
        _errorCode: code,
        _responseType: 0,
        _data: data,
      });
    if (message._actionName === 'ContextActivationManager_getAppContextAsync') {
      respond(appContext);
      return;
    }
    if (message._actionName === 'executeMethod') {
      const method = message._data.DdaMethod as { readonly DispatchId: number };
      seen.push(`executeMethod ${method.DispatchId}`);
      if (method.DispatchId !== 93) {
        respond({ Version: 1, Error: 5001 });
        return;
      }
      const request = (message._data.ArrayData as readonly unknown[]).find(
        (each) => typeof each === 'string' && each.startsWith('{'),
      );
      void officeExecute(String(request)).then((body) =>
        respond({ Version: 1, Error: 0, Data: [200, '', body] }),
      );
      return;
    }
    respond({ Version: 1, Error: 0 });
  });
  Object.assign(globalThis, {
    officeEvents: (entries: readonly (readonly unknown[])[]) => {
      send({
        _messageType: 1,
        _actionName: 'richApiMessage',
        _conversationId: conversation,
        _correlationId: -1,
        _origin: location.origin,
        _errorCode: 0,
        _responseType: 1,
        _data: { ArrayData: entries },
      });
    },
  });
}
