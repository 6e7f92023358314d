import { HostError } from './host-error.ts';
import { type HostObject, type HostType, hostObject } from './host-type.ts';
import type { TestBook, TestHostState } from './state.ts';
import { worksheetsObject } from './worksheets.ts';

/** What a batch begins from. */
export function workbookObject(host: TestHostState): HostObject {
  return hostObject(workbook, host);
}

const workbook: HostType<TestHostState> = {
  name: 'Workbook',
  members: {
    Name: { since: '1.7', get: ({ book }) => book.name },
    ReadOnly: { since: '1.8', get: ({ book }) => book.readOnly },
    Protection: {
      since: '1.7',
      get: ({ book }) =>
        hostObject(
          {
            name: 'WorkbookProtection',
            members: {
              Protected: { since: '1.7', get: (self: TestBook) => self.structureProtected },
            },
          },
          book,
        ),
    },
    Worksheets: { since: '1.1', get: ({ book }) => worksheetsObject(book) },
    CustomXmlParts: { since: '1.5', get: ({ book }) => hostObject(xmlParts, book) },
    Functions: { since: '1.2', get: ({ book }) => hostObject(functions, book) },
    Application: { since: '1.1', get: (host) => hostObject(application, host) },
    _Runtime: { since: '1.5', get: (host) => hostObject(runtime, host) },
  },
};

/** Only what tells the date system. */
const functions: HostType<TestBook> = {
  name: 'Functions',
  members: {
    Date: {
      since: '1.2',
      call: ({ date1904 }, args) => {
        const [year = 0, month = 1, day = 1] = args.map(Number);
        const serial = Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;
        return hostObject(functionResult, date1904 ? serial - 1462 : serial);
      },
    },
  },
};

const functionResult: HostType<number> = {
  name: 'FunctionResult',
  members: {
    Value: { since: '1.2', get: (value) => value },
    Error: { since: '1.2', get: () => null },
  },
};

const application: HostType<TestHostState> = {
  name: 'Application',
  members: {
    SuspendApiCalculationUntilNextSync: { since: '1.6', call: () => null },
    SuspendScreenUpdatingUntilNextSync: { since: '1.9', call: () => null },
  },
};

const runtime: HostType<TestHostState> = {
  name: 'Runtime',
  members: {
    EnableEvents: {
      since: '1.8',
      get: ({ eventsEnabled }) => eventsEnabled,
      set: (host, value) => {
        host.eventsEnabled = value === true;
      },
    },
  },
};

type XmlPart = TestBook['xmlParts'][number];

const xmlParts: HostType<TestBook> = {
  name: 'CustomXmlPartCollection',
  members: {
    Add: {
      since: '1.5',
      call: (book, [xml]) => {
        const part = { id: `{X-${++book.lastId}}`, xml: String(xml) };
        if (namespaceOf(part) === null) throw new HostError('InvalidArgument', 'not XML');
        book.xmlParts.push(part);
        return hostObject(partType, { book, part });
      },
    },
    GetByNamespace: {
      since: '1.5',
      call: (book, [namespace]) =>
        hostObject(scopedParts, {
          book,
          parts: book.xmlParts.filter((part) => namespaceOf(part) === namespace),
        }),
    },
    GetItem: { since: '1.5', call: (book, [id]) => partById(book, id) },
  },
  item: (book, id) => partById(book, id),
};

function partById(book: TestBook, id: unknown): HostObject {
  const part = book.xmlParts.find((each) => each.id === id);
  if (!part) throw new HostError('ItemNotFound', `custom XML part ${String(id)}`);
  return hostObject(partType, { book, part });
}

const scopedParts: HostType<{ readonly book: TestBook; readonly parts: readonly XmlPart[] }> = {
  name: 'CustomXmlPartScopedCollection',
  members: {},
  items: ({ book, parts }) => parts.map((part) => hostObject(partType, { book, part })),
};

const partType: HostType<{ readonly book: TestBook; readonly part: XmlPart }> = {
  name: 'CustomXmlPart',
  id: ({ part }) => part.id,
  members: {
    Id: { since: '1.5', get: ({ part }) => part.id },
    NamespaceUri: { since: '1.5', get: ({ part }) => namespaceOf(part) },
    GetXml: { since: '1.5', call: ({ part }) => part.xml },
    SetXml: {
      since: '1.5',
      call: ({ part }, [xml]) => {
        part.xml = String(xml);
      },
    },
    Delete: {
      since: '1.5',
      call: ({ book, part }) => void book.xmlParts.splice(book.xmlParts.indexOf(part), 1),
    },
  },
};

function namespaceOf({ xml }: XmlPart): string | null {
  return /<(?!\?)[^>]*?xmlns="([^"]*)"/.exec(xml)?.[1] ?? null;
}
