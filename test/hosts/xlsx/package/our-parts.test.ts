import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeOurMark, encodeOurMark } from '../../../../src/hosts/xlsx/package/our-mark.ts';
import {
  decodeSettings,
  encodeSettings,
} from '../../../../src/hosts/xlsx/package/settings-part.ts';

describe('our mark', () => {
  const mark = { key: 'findings', complete: false, rows: 40, columns: 9 };

  it('comes back as it was written', () => {
    expect(decodeOurMark(encodeOurMark(mark))).toEqual(mark);
  });

  it('may have lost or gained a byte order mark and zeros at its end', () => {
    const bytes = encodeOurMark(mark);
    expect(decodeOurMark(Uint8Array.from([0xff, 0xfe, ...bytes, 0, 0]))).toEqual(mark);
  });

  it.each(['', 'null', '[]', '{"key":1}', '{"key":"overview"}', 'x'])(
    'is not read from %j',
    (text) => {
      const bytes = Uint8Array.from(
        Array.from(text).flatMap((letter) => [letter.charCodeAt(0), 0]),
      );
      expect(decodeOurMark(bytes)).toBeNull();
    },
  );
});

describe('the settings part', () => {
  it('gives back any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = decodeSettings(encodeSettings(JSON.stringify(value)));
        expect(text === null ? null : JSON.stringify(JSON.parse(text))).toBe(JSON.stringify(value));
      }),
    );
  });

  it.each([
    '<settings/>',
    '<settings xmlns="urn:another">{}</settings>',
    '<other xmlns="urn:station-evaluation:settings">{}</other>',
    'no XML',
  ])('is not %s', (text) => {
    expect(decodeSettings(new TextEncoder().encode(text))).toBeNull();
  });
});
