import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { HostTrouble } from '../../../../src/hosts/workbook.ts';
import { entryOf, openContainer } from '../../../../src/hosts/xlsx/zip/container.ts';
import { inflateEntry } from '../../../../src/hosts/xlsx/zip/inflate-entry.ts';
import { file, type ZipForm, zipBytes } from './zip-bytes.ts';

const types = file('[Content_Types].xml', '<Types/>');

async function textsOf(bytes: Uint8Array): Promise<Record<string, string> | HostTrouble> {
  const container = openContainer(bytes);
  if (!container.ok) return container.trouble;
  const texts: Record<string, string> = {};
  for (const entry of container.value.entries) {
    const inflated = await inflateEntry(entry);
    if (!inflated.ok) return inflated.trouble;
    texts[entry.name] = new TextDecoder().decode(inflated.value);
  }
  return texts;
}

function troubleOf(bytes: Uint8Array): HostTrouble | null {
  const container = openContainer(bytes);
  return container.ok ? null : container.trouble;
}

const utf8 = (text: string) => new TextEncoder().encode(text);

describe('a zip is opened', () => {
  const forms: readonly (readonly [string, ZipForm])[] = [
    ['plain', {}],
    ['with zip64 sizes and offsets', { zip64: true }],
    ['with sizes behind the data', { descriptors: true }],
    ['with other bytes before it', { before: utf8('#!/bin/sh\n') }],
    ['with zip64 and other bytes before it', { zip64: true, before: utf8('MZ') }],
    ['with a comment', { comment: 'made by a program' }],
  ];
  it.each(forms)('%s', async (_, form) => {
    const bytes = zipBytes([types, file('xl/workbook.xml', '<workbook/>')], form);
    expect(await textsOf(bytes)).toEqual({
      '[Content_Types].xml': '<Types/>',
      'xl/workbook.xml': '<workbook/>',
    });
  });

  it('finds names written with backslashes, in other case and with a slash in front', () => {
    const container = openContainer(zipBytes([types, file('XL\\Workbook.xml', '<workbook/>')]));
    expect(container.ok && entryOf(container.value, '/xl/workbook.XML')?.name).toBe(
      'XL/Workbook.xml',
    );
  });

  it('inflates on the platform what is large, and here what is small, to the same bytes', async () => {
    const large = 'a cell of a large sheet '.repeat(20_000);
    const bytes = zipSync({ '[Content_Types].xml': utf8('<Types/>'), 'large.xml': utf8(large) });
    expect(await textsOf(bytes)).toEqual({ '[Content_Types].xml': '<Types/>', 'large.xml': large });
  });
});

describe('what is no .xlsx is told by its content', () => {
  const ole = (...streams: readonly string[]) => {
    const bytes = new Uint8Array(1536);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    streams.forEach((name, at) => {
      const letters = Array.from(name).flatMap((letter) => [letter.charCodeAt(0), 0]);
      bytes.set(letters, 1024 + at * 128);
    });
    return bytes;
  };
  const cases: readonly (readonly [string, Uint8Array, HostTrouble])[] = [
    ['nothing', new Uint8Array(), { kind: 'not-xlsx', found: 'empty' }],
    ['a workbook with a password', ole('Root Entry', 'EncryptedPackage'), { kind: 'encrypted' }],
    ['an .xls', ole('Root Entry', 'Workbook'), { kind: 'not-xlsx', found: 'xls' }],
    ['an old .xls', ole('Book'), { kind: 'not-xlsx', found: 'xls' }],
    ['a .doc', ole('Root Entry', 'WordDocument'), { kind: 'not-xlsx', found: 'other' }],
    [
      'an .xlsb',
      zipBytes([types, file('xl/workbook.bin', '')]),
      { kind: 'not-xlsx', found: 'xlsb' },
    ],
    [
      'an .ods',
      zipBytes([file('mimetype', 'application/vnd.oasis'), file('content.xml', '<x/>')]),
      { kind: 'not-xlsx', found: 'ods' },
    ],
    ['another zip', zipBytes([file('a.txt', 'a')]), { kind: 'not-xlsx', found: 'other' }],
    [
      'the XML of Excel 2003',
      utf8(
        '<?xml version="1.0"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">',
      ),
      { kind: 'not-xlsx', found: 'xls' },
    ],
    ['some other XML', utf8('<?xml version="1.0"?><a/>'), { kind: 'not-xlsx', found: 'other' }],
    ['a web page', utf8('<html><table></table>'), { kind: 'not-xlsx', found: 'html' }],
    ['comma-separated text', utf8('姓名,小计\n社工01,5\n'), { kind: 'not-xlsx', found: 'csv' }],
    [
      'tab-separated text in UTF-16',
      Uint8Array.from([0xff, 0xfe, 0x41, 0, 9, 0, 0x42, 0]),
      { kind: 'not-xlsx', found: 'csv' },
    ],
    [
      'a picture',
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]),
      { kind: 'not-xlsx', found: 'other' },
    ],
    [
      'a zip with a password of its own',
      zipBytes([types, file('a', 'a', { flags: 1 })]),
      { kind: 'encrypted' },
    ],
  ];
  it.each(cases)('%s', (_, bytes, trouble) => {
    expect(troubleOf(bytes)).toEqual(trouble);
  });
});

describe('a damaged zip is refused', () => {
  const whole = zipBytes([types, file('xl/workbook.xml', '<workbook/>'), file('b', 'b')]);

  it('wherever it was cut off', () => {
    const kinds = new Set<string | undefined>();
    for (let size = 4; size < whole.length; size++) {
      kinds.add(troubleOf(whole.slice(0, size))?.kind);
    }
    expect([...kinds]).toEqual(['damaged']);
  });

  it('with the same name twice', () => {
    expect(troubleOf(zipBytes([types, file('xl/a', '1'), file('XL\\A', '2')]))).toEqual({
      kind: 'damaged',
      part: null,
      detail: 'zip/name-twice',
    });
  });

  it('with content that does not fit its checksum', async () => {
    const bytes = zipBytes([types, file('a.xml', '<a/>', { crc: 1 })]);
    expect(await textsOf(bytes)).toEqual({
      kind: 'damaged',
      part: 'a.xml',
      detail: 'zip/bad-data',
    });
  });

  it('with a way of packing that is not ours to unpack', async () => {
    const bytes = zipBytes([types, file('a.xml', '<a/>', { method: 9 })]);
    expect(await textsOf(bytes)).toEqual({ kind: 'unsupported', feature: 'zip/method' });
  });
});

describe('a zip that grows too large is refused before it is inflated', () => {
  it('by the size that it declares', () => {
    const huge = file('xl/media/a.bin', 'a', { size: 2_000_000_000 });
    expect(troubleOf(zipBytes([types, huge]))).toEqual({ kind: 'too-large', what: 'size' });
  });

  it('by how much an entry grows', () => {
    const bytes = zipSync({
      '[Content_Types].xml': utf8('<Types/>'),
      'xl/worksheets/sheet1.xml': new Uint8Array(20_000_000),
    });
    expect(troubleOf(bytes)).toEqual({ kind: 'too-large', what: 'ratio' });
  });

  it('by its number of entries', () => {
    const limits = { entries: 2, size: 1000, ratio: 100, ratioFrom: 100 };
    const opened = openContainer(zipBytes([types, file('a', ''), file('b', '')]), limits);
    expect(opened).toEqual({ ok: false, trouble: { kind: 'too-large', what: 'entries' } });
  });

  it.each([1000, 300_000])(
    'while it is inflated, where it lies: %i bytes declared',
    async (size) => {
      const bytes = zipSync({
        '[Content_Types].xml': utf8('<Types/>'),
        'a.xml': new Uint8Array(5_000_000),
      });
      const container = openContainer(bytes);
      if (!container.ok) throw new Error('refused');
      const entry = entryOf(container.value, 'a.xml');
      if (!entry) throw new Error('no entry');
      expect(await inflateEntry({ ...entry, size })).toEqual({
        ok: false,
        trouble: { kind: 'damaged', part: 'a.xml', detail: 'zip/bad-data' },
      });
    },
  );

  it('where entries share their bytes', () => {
    const bytes = zipBytes([types, file('a', 'aaaa'), file('b', 'bbbb')]);
    const view = new DataView(bytes.buffer);
    const record = (name: string) => {
      for (let at = 0; ; at++) {
        const isRecord = view.getUint32(at, true) === 0x02014b50;
        if (isRecord && bytes[at + 46] === name.charCodeAt(0)) return at;
      }
    };
    view.setUint32(record('b') + 42, view.getUint32(record('a') + 42, true), true);
    expect(troubleOf(bytes)).toEqual({
      kind: 'damaged',
      part: null,
      detail: 'zip/entries-overlap',
    });
  });
});
