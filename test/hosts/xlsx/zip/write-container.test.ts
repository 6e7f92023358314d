import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type Container, openContainer } from '../../../../src/hosts/xlsx/zip/container.ts';
import {
  writeContainer,
  writeNewContainer,
} from '../../../../src/hosts/xlsx/zip/write-container.ts';
import { file, zipBytes } from './zip-bytes.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

function open(bytes: Uint8Array): Container {
  const container = openContainer(bytes);
  if (!container.ok) throw new Error(JSON.stringify(container.trouble));
  return container.value;
}

function textsIn(bytes: Uint8Array): Record<string, string> {
  const files = Object.entries(unzipSync(bytes));
  return Object.fromEntries(
    files.map(([name, content]) => [name, new TextDecoder().decode(content)]),
  );
}

const original = zipSync(
  {
    '[Content_Types].xml': utf8('<Types/>'),
    'xl/workbook.xml': utf8('<workbook/>'),
    'xl/media/图.png': Uint8Array.from([1, 2, 3, 250]),
  },
  { mtime: new Date('2023-07-01T08:30:00'), level: 9 },
);

describe('a container is written', () => {
  it('with every untouched entry as it stands: still compressed, its time and place kept', () => {
    const before = open(original);
    const after = open(
      writeContainer(before, { set: new Map([['XL/workbook.xml', utf8('<w2/>')]]) }),
    );
    const kept = (container: Container) =>
      container.entries.filter(({ name }) => name !== 'xl/workbook.xml');
    expect(kept(after)).toEqual(kept(before));
    expect(after.entries.map(({ name }) => name)).toEqual(before.entries.map(({ name }) => name));
  });

  it('with parts replaced, added at the end and removed', () => {
    const bytes = writeContainer(open(original), {
      set: new Map([
        ['xl/worksheets/sheet9.xml', utf8('<worksheet/>')],
        ['xl/workbook.xml', utf8('<w2/>')],
      ]),
      remove: new Set(['xl/media/图.png']),
    });
    expect(Object.entries(textsIn(bytes))).toEqual([
      ['[Content_Types].xml', '<Types/>'],
      ['xl/workbook.xml', '<w2/>'],
      ['xl/worksheets/sheet9.xml', '<worksheet/>'],
    ]);
  });

  it('the same way every time', () => {
    const edits = { set: new Map([['new.xml', utf8('<new/>')]]) };
    expect(writeContainer(open(original), edits)).toEqual(writeContainer(open(original), edits));
  });

  it.each([{ zip64: true }, { descriptors: true }, { before: utf8('MZ') }])(
    'as a plain zip, whatever form it had: %o',
    (form) => {
      const odd = zipBytes(
        [file('[Content_Types].xml', '<Types/>'), file('xl\\a.xml', '<a/>')],
        form,
      );
      const bytes = writeContainer(open(odd), { set: new Map() });
      expect(textsIn(bytes)).toEqual({ '[Content_Types].xml': '<Types/>', 'xl\\a.xml': '<a/>' });
    },
  );

  it('so that any content comes back as it was', () => {
    const content = fc.uint8Array({ maxLength: 300 });
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), content), (files) => {
        const all = [['[Content_Types].xml', utf8('')] as const, ...Object.entries(files)];
        expect(unzipSync(writeNewContainer(all))).toEqual(Object.fromEntries(all));
      }),
      { numRuns: 50 },
    );
  });
});
