import { addressOf, rangeOf, rangesOf } from './addresses.ts';
import { assertWritable } from './cell-looks.ts';
import { areaOf, areasObject, rangeObject, rangeType } from './cell-ranges.ts';
import { usedRange } from './cell-store.ts';
import { chartsObject } from './charts.ts';
import { HostError } from './host-error.ts';
import { type HostObject, type HostType, hostObject, selfOf } from './host-type.ts';
import { newSheet } from './new-book.ts';
import { pageLayoutObject } from './page-layout.ts';
import type { TestBook, TestHostState, TestSheet } from './state.ts';

export function worksheetsObject(book: TestBook): HostObject {
  return hostObject(worksheets, book);
}

const worksheets: HostType<TestBook> = {
  name: 'WorksheetCollection',
  members: {
    Add: { since: '1.1', call: (book, [name], host) => addSheet(book, String(name), host) },
    GetItemOrNullObject: {
      since: '1.4',
      call: (book, [key]) => {
        const sheet = findSheet(book, key);
        return sheet ? sheetObject(sheet) : null;
      },
    },
    ...registrations(['DataChanged', 'Calculated', 'Added', 'Deleted', 'EventNameChanged']),
  },
  items: ({ sheets }) => sheets.map(sheetObject),
  item: (book, key) => {
    const sheet = findSheet(book, key);
    if (!sheet) throw new HostError('ItemNotFound', `worksheet ${String(key)}`);
    return sheetObject(sheet);
  },
};

function registrations(names: readonly string[]): HostType<TestBook>['members'] {
  const since = (name: string) => (name === 'EventNameChanged' ? '1.17' : '1.9');
  return Object.fromEntries(
    names.flatMap((name) => [
      [
        `_Register${name}Event`.replace('EventEvent', 'Event'),
        { since: since(name), call: () => null },
      ],
      [`_Unregister${name}Event`, { since: since(name), call: () => null }],
    ]),
  );
}

function findSheet({ sheets }: TestBook, key: unknown): TestSheet | undefined {
  const wanted = String(key).toLowerCase();
  return sheets.find(({ id, name }) => id === key || name.toLowerCase() === wanted);
}

function addSheet(book: TestBook, name: string, host: TestHostState): HostObject {
  if (book.structureProtected) throw new HostError('AccessDenied', 'the structure is protected');
  if (findSheet(book, name)) throw new HostError('ItemAlreadyExists', name);
  if (name.length > 31 || /[[\]:*?/\\]/.test(name)) throw new HostError('InvalidArgument', name);
  const sheet = newSheet(`{S-${++book.lastId}}`, name);
  book.sheets.push(sheet);
  if (host.eventsEnabled)
    host.events.push({ type: 13, args: { worksheetId: sheet.id, source: 0 } });
  return sheetObject(sheet);
}

function sheetObject(sheet: TestSheet): HostObject {
  return hostObject(worksheet, sheet);
}

const worksheet: HostType<TestSheet> = {
  name: 'Worksheet',
  id: ({ id }) => id,
  members: {
    Id: { since: '1.1', get: ({ id }) => id },
    Name: { since: '1.1', get: ({ name }) => name },
    Visibility: { since: '1.1', get: ({ visibility }) => visibility },
    TabColor: {
      since: '1.7',
      get: ({ tabColor }) => tabColor,
      set: (sheet, color) => {
        assertWritable(sheet);
        sheet.tabColor = String(color);
      },
    },
    // It is loaded by the one name, and the client sets it by the other.
    ShowGridlines: { since: '1.8', get: ({ showGridlines }) => showGridlines },
    Gridlines: {
      since: '1.8',
      set: (sheet, value) => {
        sheet.showGridlines = value === true;
      },
    },
    Protection: { since: '1.2', get: (sheet) => hostObject(protection, sheet) },
    CustomProperties: { since: '1.12', get: (sheet) => hostObject(properties, sheet) },
    FreezePanes: { since: '1.7', get: (sheet) => hostObject(freezePanes, sheet) },
    PageLayout: { since: '1.9', get: (sheet) => pageLayoutObject(sheet) },
    HorizontalPageBreaks: { since: '1.9', get: (sheet) => hostObject(pageBreaks, sheet) },
    AutoFilter: { since: '1.9', get: (sheet) => hostObject(autoFilter, sheet) },
    Charts: { since: '1.1', get: (sheet) => chartsObject(sheet) },
    GetRange: { since: '1.1', call: (sheet, [at]) => rangeObject(sheet, rangeOf(at)) },
    GetRanges: { since: '1.9', call: (sheet, [at]) => areasObject(sheet, rangesOf(at)) },
    GetRangeByIndexes: {
      since: '1.7',
      call: (sheet, args) => {
        const [top = 0, left = 0, rows = 1, columns = 1] = args.map(Number);
        if (rows < 1 || columns < 1 || top + rows > 1_048_576 || left + columns > 16_384) {
          throw new HostError('InvalidArgument', `range ${args.join()}`);
        }
        const area = { top, left, bottom: top + rows - 1, right: left + columns - 1 };
        return rangeObject(sheet, area);
      },
    },
    GetUsedRangeOrNullObject: {
      since: '1.4',
      call: (sheet, [valuesOnly]) => {
        const used = usedRange(sheet, valuesOnly === true);
        return used ? rangeObject(sheet, used) : null;
      },
    },
    Activate: {
      since: '1.1',
      call: (sheet, _, { book }) => {
        if (sheet.visibility !== 'Visible') throw new HostError('InvalidOperation', 'hidden');
        book.activeSheet = sheet.id;
      },
    },
    Delete: { since: '1.1', call: (sheet, _, host) => deleteSheet(sheet, host) },
  },
};

function deleteSheet(sheet: TestSheet, { book, events, eventsEnabled }: TestHostState): void {
  if (book.structureProtected) throw new HostError('AccessDenied', 'the structure is protected');
  const visible = book.sheets.filter(({ visibility }) => visibility === 'Visible');
  if (visible.length === 1 && visible[0] === sheet) throw new HostError('InvalidOperation', 'last');
  book.sheets.splice(book.sheets.indexOf(sheet), 1);
  if (eventsEnabled) events.push({ type: 15, args: { worksheetId: sheet.id, source: 0 } });
}

/** A break over the first cell of a range; they are kept with the print setup. */
const pageBreaks: HostType<TestSheet> = {
  name: 'PageBreakCollection',
  members: {
    Add: {
      since: '1.9',
      call: ({ layout }, [at]) => {
        const { top } = rangeOf(at);
        layout.set('breaks', [...((layout.get('breaks') as number[] | undefined) ?? []), top]);
        return null;
      },
    },
    RemovePageBreaks: {
      since: '1.9',
      call: ({ layout }) => {
        layout.delete('breaks');
        return null;
      },
    },
  },
};

const protection: HostType<TestSheet> = {
  name: 'WorksheetProtection',
  members: { Protected: { since: '1.2', get: ({ isProtected }) => isProtected } },
};

const properties: HostType<TestSheet> = {
  name: 'WorksheetCustomPropertyCollection',
  members: {
    Add: {
      since: '1.12',
      call: (sheet, [key, value]) => {
        sheet.properties.set(String(key), String(value));
        return hostObject(property, { sheet, key: String(key) });
      },
    },
    GetItemOrNullObject: {
      since: '1.12',
      call: (sheet, [key]) =>
        sheet.properties.has(String(key))
          ? hostObject(property, { sheet, key: String(key) })
          : null,
    },
  },
};

const property: HostType<{ readonly sheet: TestSheet; readonly key: string }> = {
  name: 'WorksheetCustomProperty',
  members: {
    Key: { since: '1.12', get: ({ key }) => key },
    Value: { since: '1.12', get: ({ sheet, key }) => sheet.properties.get(key) },
    Delete: { since: '1.12', call: ({ sheet, key }) => void sheet.properties.delete(key) },
  },
};

const freezePanes: HostType<TestSheet> = {
  name: 'WorksheetFreezePanes',
  members: {
    FreezeAt: {
      since: '1.7',
      call: (sheet, [range]) => {
        const cells = selfOf(rangeType, range);
        const { bottom, right } = cells ? areaOf(cells) : rangeOf(range);
        sheet.freeze = { rows: bottom + 1, columns: right + 1 };
      },
    },
    FreezeRows: {
      since: '1.7',
      call: (sheet, [rows]) => {
        sheet.freeze = { rows: Number(rows), columns: 0 };
      },
    },
    FreezeColumns: {
      since: '1.7',
      call: (sheet, [columns]) => {
        sheet.freeze = { rows: 0, columns: Number(columns) };
      },
    },
    Unfreeze: {
      since: '1.7',
      call: (sheet) => {
        sheet.freeze = null;
      },
    },
  },
};

const autoFilter: HostType<TestSheet> = {
  name: 'AutoFilter',
  members: {
    Enabled: { since: '1.9', get: ({ filter }) => filter !== null },
    Apply: {
      since: '1.9',
      call: (sheet, [range]) => {
        assertWritable(sheet);
        const cells = selfOf(rangeType, range);
        sheet.filter = cells ? areaOf(cells) : rangeOf(range);
      },
    },
    Remove: {
      since: '1.9',
      call: (sheet) => {
        assertWritable(sheet);
        if (!sheet.filter) throw new HostError('InvalidOperation', addressOf(sheet, []));
        sheet.filter = null;
      },
    },
  },
};
