import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readReport } from '../../../src/hosts/report/read-report.ts';
import { file, type StoredFile, zipBytes } from '../xlsx/zip/zip-bytes.ts';

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const strictWord = 'http://purl.oclc.org/ooxml/wordprocessingml/main';

/** A .docx with this body, as small as it can be. */
function docx(body: string, namespace = word, claims: StoredFile['claims'] = {}): Uint8Array {
  const relation =
    '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>';
  return zipBytes([
    file(
      '[Content_Types].xml',
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    ),
    file(
      '_rels/.rels',
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation}</Relationships>`,
    ),
    file(
      'word/document.xml',
      `<w:document xmlns:w="${namespace}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:body>${body}</w:body></w:document>`,
      claims,
    ),
  ]);
}

const paragraph = (...runs: readonly string[]) =>
  `<w:p>${runs.map((run) => `<w:r><w:t xml:space="preserve">${run}</w:t></w:r>`).join('')}</w:p>`;

const textOf = async (bytes: Uint8Array) => {
  const read = await readReport(bytes);
  return read.ok ? read.text : `! ${read.trouble}`;
};

describe('the text of a .docx', () => {
  it.each([
    [
      'paragraphs of several runs',
      paragraph('完成电访21', '89个') + paragraph('探访532个'),
      '完成电访2189个\n\n探访532个',
    ],
    [
      'line breaks and tabs',
      '<w:p><w:r><w:t>一</w:t><w:br/><w:t>二</w:t><w:tab/><w:t>三</w:t></w:r></w:p>',
      '一\n二\t三',
    ],
    [
      'rows of a table, with several paragraphs in a cell',
      `<w:tbl><w:tr><w:tc>${paragraph('电访')}</w:tc><w:tc>${paragraph('21')}${paragraph('89')}</w:tc></w:tr><w:tr><w:tc>${paragraph('探访')}</w:tc></w:tr></w:tbl>${paragraph('完')}`,
      '电访\t21\n\n89\n探访\n完',
    ],
    [
      'no deleted text, codes of fields or copies for older programs',
      `<w:p><w:del><w:r><w:delText>旧</w:delText><w:t>旧</w:t></w:r></w:del><w:ins><w:r><w:t>新</w:t></w:r></w:ins><w:r><w:instrText>PAGE</w:instrText></w:r><mc:AlternateContent><mc:Choice><w:t>框</w:t></mc:Choice><mc:Fallback><w:t>框</w:t></mc:Fallback></mc:AlternateContent></w:p>`,
      '新框',
    ],
    ['signs', paragraph('A&amp;B &lt; 1'), 'A&B < 1'],
  ])('has %s', async (_, body, text) => {
    expect(await textOf(docx(body))).toBe(text);
    expect(await textOf(docx(body, strictWord))).toBe(text);
  });

  it('is read however deep its elements are nested', async () => {
    const deep = 5_000;
    const body = `<w:p>${'<w:sdt>'.repeat(deep)}<w:t>深</w:t>${'</w:sdt>'.repeat(deep)}</w:p>`;
    expect(await textOf(docx(body))).toBe('深');
  });

  it('is refused with what to do where it cannot be read', async () => {
    const whole = docx(paragraph('完成电访2189个'));
    const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
    const encrypted = new Uint8Array(1024);
    encrypted.set(ole);
    encrypted.set(
      Array.from('EncryptedPackage\0').flatMap((letter) => [letter.charCodeAt(0), 0]),
      512,
    );
    const told = await Promise.all(
      [
        new Uint8Array(),
        docx(''),
        whole.subarray(0, whole.length - 40),
        docx('<w:p>'),
        docx(paragraph('x'), word, { flags: 1 }),
        docx(paragraph('x'), word, { size: 100 << 20 }),
        docx(paragraph('x'), word, { crc: 1 }),
        docx(paragraph('x'), 'urn:other'),
        zipBytes([file('xl/workbook.xml', '<x/>')]),
        Uint8Array.from([...ole, ...new Uint8Array(1024)]),
        encrypted,
        new TextEncoder().encode('%PDF-1.7\n'),
        Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]),
      ].map(textOf),
    );
    expect(told).toEqual([
      '! empty',
      '! empty',
      '! damaged',
      '! damaged',
      '! encrypted',
      '! too-large',
      '! damaged',
      '! no-report',
      '! no-report',
      '! old-doc',
      '! encrypted',
      '! no-report',
      '! no-report',
    ]);
  });
});

describe('plain text', () => {
  const sentence = '完成电访2189个。\n';
  const wide = (order: 'le' | 'be') =>
    Array.from(sentence).flatMap((letter) => {
      const code = letter.charCodeAt(0);
      return order === 'le' ? [code & 255, code >> 8] : [code >> 8, code & 255];
    });
  const gb = [
    0xcd, 0xea, 0xb3, 0xc9, 0xb5, 0xe7, 0xb7, 0xc3, 0x32, 0x31, 0x38, 0x39, 0xb8, 0xf6, 0xa1, 0xa3,
    0x0a,
  ];

  it.each([
    ['UTF-8', [...new TextEncoder().encode(sentence)]],
    ['UTF-8 with a byte order mark', [0xef, 0xbb, 0xbf, ...new TextEncoder().encode(sentence)]],
    ['UTF-16, low byte first', [0xff, 0xfe, ...wide('le')]],
    ['UTF-16, high byte first', [0xfe, 0xff, ...wide('be')]],
    ['UTF-16 without a byte order mark', wide('le')],
    ['GB18030', gb],
  ])('is read as %s', async (_, bytes) => {
    expect(await textOf(Uint8Array.from(bytes))).toBe(sentence);
  });

  it('and any other bytes never throw', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        expect(await readReport(bytes)).toHaveProperty('ok');
        const zip = Uint8Array.from([0x50, 0x4b, 3, 4, ...bytes]);
        expect((await readReport(zip)).ok).toBe(false);
      }),
    );
  });
});
